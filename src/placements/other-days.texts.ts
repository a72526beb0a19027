import { bilingual } from '../kit/bilingual.ts';

/** Other days: proposing them, answering about them, and the letters about that. Nobody's name, in the letters nor here. */
export const otherDaysTexts = bilingual(
  {
    propose: 'Foreslå andre dage',
    lead: {
      open: 'De andre ser både de gamle og de nye dage. Siger alle ja, er besøget aftalt på de nye dage.',
      agreed: 'De andre ser både de gamle og de nye dage. Aftalen gælder på de gamle dage, til alle har sagt ja.',
    },
    yours: 'Dit forslag er dit ja til de nye dage. Siger nogen nej til dem, står de gamle dage ved magt.',
    which: 'Hvilke dage kan du i stedet?',
    length: (shortest: number, longest: number) =>
      shortest === longest
        ? `Vælg ${shortest} dage. Kun dage, som begge sider har sagt, de kan, står her.`
        : `Vælg ${shortest}–${longest} dage. Kun dage, som begge sider har sagt, de kan, står her.`,
    choose: 'Vælg mindst to dage.',
    refused: {
      days: 'En af dagene passer ikke til begge sider. Vælg blandt dem, der står her.',
      length: 'Så mange dage passer ikke til begge sider. Se, hvor mange det kan være.',
      same: 'Det er de dage, besøget har nu. Vælg mindst én anden dag.',
    },
    send: 'Send forslaget',
    back: 'Tilbage til besøget',
    noneTitle: 'Der er ingen andre dage at foreslå',
    none: 'Det, I hver især har sagt, I kan, levner kun de dage, besøget har nu.',
    noneFrame: 'Også det antal dage, gæstens leder har sagt ja til, tæller med.',
    waysOn: 'Du kan stadig',
    ways: {
      answer: 'Sige ja eller nej tak til besøget, som det er',
      leave: 'Melde afbud til besøget',
      office: 'Skrive til kontoret, hvis noget har ændret sig',
    },
    asksTitle: {
      host: 'Værten foreslår andre dage',
      guest: 'Gæsten foreslår andre dage',
      'one-of-guests': 'En af gæsterne foreslår andre dage',
      companion: 'Din rejsefælle foreslår andre dage',
    },
    asks: {
      open: 'Siger alle ja til de nye dage, er besøget aftalt. Siger du nej til dem, kan I stadig svare på de gamle.',
      agreed: 'Siger alle ja, får besøget de nye dage. Siger du nej, bliver det ved de gamle.',
    },
    answerBy: (moment: string) => `Svar senest ${moment}`,
    silence: {
      open: (lastDay: string) =>
        `Svarer ikke alle inden fristen, gælder de gamle dage igen. Besøget bliver så kun til noget, hvis alle har sagt ja til dem senest ${lastDay}.`,
      agreed: 'Svarer ikke alle inden fristen, bliver besøget ved de gamle dage.',
    },
    oldDays: 'Dage nu',
    newDays: 'Nye dage',
    yes: 'Ja tak til de nye dage',
    no: 'Nej, ikke de dage',
    noVisit: 'Nej tak til hele besøget',
    waitsTitle: {
      you: 'Du har foreslået andre dage',
      deputy: 'Jeres stedfortræder har foreslået andre dage',
      contact: 'Jeres kontaktperson har foreslået andre dage',
      saidYes: 'Du har sagt ja til de nye dage',
    },
    waits: 'Vi venter på de andres svar og skriver, så snart det er der.',
    waitsUntil: (moment: string) => `De kan svare til ${moment}.`,
    yoursToo: 'Dit ja til de nye dage er ikke et ja til de gamle, så dem svarer du også på.',
    takeBack: 'Træk forslaget tilbage',
    booked: {
      you: 'Du har sagt, at rejsen er bestilt. Det gælder de dage, besøget har nu. Se først, om den kan ændres.',
      guest: 'Din gæst har meldt, at rejsen er bestilt. Det gælder de dage, besøget har nu.',
      guests: 'Begge gæster har meldt, at rejsen er bestilt. Det gælder de dage, besøget har nu.',
      'one-of-guests': 'En af gæsterne har meldt, at rejsen er bestilt. Det gælder de dage, besøget har nu.',
      companion: 'Din rejsefælle har meldt, at rejsen er bestilt. Det gælder de dage, besøget har nu.',
    },
    takeBackHint: 'Så gælder de gamle dage, og du kan foreslå nogle andre.',
    see: 'Se dagene, og svar',
    on: {
      waiting: 'Der er foreslået andre dage. Vi venter på svar.',
      by: {
        you: 'Du har foreslået andre dage til besøget.',
        deputy: 'Jeres stedfortræder har foreslået andre dage til besøget.',
        contact: 'Jeres kontaktperson har foreslået andre dage til besøget.',
        host: 'Værten har foreslået andre dage til besøget.',
        guest: 'Gæsten har foreslået andre dage til besøget.',
        'one-of-guests': 'En af gæsterne har foreslået andre dage til besøget.',
        companion: 'Din rejsefælle har foreslået andre dage til besøget.',
      },
      waits: 'Vi venter på svar.',
      look: 'Se forslaget',
    },
    kept: {
      declined: 'De nye dage blev der sagt nej til. Besøgets dage er stadig dem, du ser her.',
      withdrawn: 'Forslaget om andre dage er trukket tilbage. Besøgets dage er dem, du ser her.',
      lapsed: 'Ikke alle svarede om de nye dage i tide. Besøgets dage er stadig dem, du ser her.',
    },
    over: 'Forslaget om andre dage er ikke åbent længere, så dit svar kom ikke med.',
    late: 'Fristen for at svare om dagene er overskredet, så dit svar kom ikke med.',
    waitsAlready: 'Der ligger allerede et forslag om andre dage. Svar på det først.',
    tooLate:
      'De andre kan ikke længere nå at svare på en hverdag, så dagene kan ikke ændres her. Ring til hinanden, eller skriv til kontoret.',
    mineShort: 'Andre dage foreslået',
    mine: (moment: string) => `Andre dage foreslået. Svar senest ${moment}`,
    letters: {
      proposed: {
        subject: 'Andre dage er foreslået til besøget',
        text: {
          host: 'Værten foreslår andre dage til besøget. Se dem, og svar ja eller nej.',
          guest: 'Gæsten foreslår andre dage til besøget. Se dem, og svar ja eller nej.',
          'one-of-guests': 'En af gæsterne foreslår andre dage til besøget. Se dem, og svar ja eller nej.',
          companion: 'Din rejsefælle foreslår andre dage til besøget. Se dem, og svar ja eller nej.',
        },
      },
      byDeputy: {
        subject: 'Jeres stedfortræder foreslår andre dage',
        text: 'Jeres stedfortræder har foreslået andre dage til besøget. Du skal ikke svare. Vi skriver, når de andre har.',
      },
      kept: {
        subject: 'Besøget beholder sine dage',
        text: {
          declined: 'Der blev sagt nej til de foreslåede dage.',
          withdrawn: 'Forslaget om andre dage er trukket tilbage.',
          lapsed: 'Ikke alle svarede om de foreslåede dage i tide.',
        },
        stillAsked: (deadline: string) => `Har du ikke svaret på besøget, så gør det senest ${deadline}.`,
        stands: 'Aftalen gælder, som den står.',
      },
      changed: {
        subject: 'Besøget har fået nye dage',
        text: 'Alle har sagt ja til de nye dage.',
        calendar: 'Med mailen følger en ny kalenderinvitation, som flytter besøget i din kalender.',
        booked:
          'Du har sagt, at rejsen er bestilt. Det gjaldt de gamle dage. Sig til igen på besøgets side, når den passer til de nye.',
        programme: 'Er programmet begyndt, så se, om det stadig passer til dagene.',
      },
    },
  },
  {
    propose: 'Propose other days',
    lead: {
      open: 'The others see the old days and the new. If everybody says yes, the visit is agreed on the new days.',
      agreed:
        'The others see the old days and the new. The agreement holds on the old days until everybody has said yes.',
    },
    yours: 'Your proposal is your yes to the new days. If anybody says no to them, the old days stand.',
    which: 'Which days suit you instead?',
    length: (shortest, longest) =>
      shortest === longest
        ? `Choose ${shortest} days. Only days that both sides have said suit them are shown.`
        : `Choose ${shortest}–${longest} days. Only days that both sides have said suit them are shown.`,
    choose: 'Choose at least two days.',
    refused: {
      days: 'One of the days does not suit both sides. Choose among those shown.',
      length: 'So many days do not suit both sides. See how many there can be.',
      same: 'Those are the days the visit has now. Choose at least one other day.',
    },
    send: 'Send the proposal',
    back: 'Back to the visit',
    noneTitle: 'There are no other days to propose',
    none: 'What each of you said you can do leaves only the days the visit has now.',
    noneFrame: 'The number of days that the guest’s manager has approved counts as well.',
    waysOn: 'You can still',
    ways: {
      answer: 'Say yes or no thanks to the visit as it is',
      leave: 'Cancel the visit',
      office: 'Write to the office if something has changed',
    },
    asksTitle: {
      host: 'The host proposes other days',
      guest: 'The guest proposes other days',
      'one-of-guests': 'One of the guests proposes other days',
      companion: 'Your companion proposes other days',
    },
    asks: {
      open: 'If everybody says yes to the new days, the visit is agreed. If you say no to them, you can still answer about the old ones.',
      agreed: 'If everybody says yes, the visit gets the new days. If you say no, the old ones stand.',
    },
    answerBy: (moment) => `Answer by ${moment}`,
    silence: {
      open: (lastDay: string) =>
        `If anybody has not answered by then, the old days hold again. The visit then takes place only if everybody has said yes to those by ${lastDay}.`,
      agreed: 'If anybody has not answered by then, the visit keeps the old days.',
    },
    oldDays: 'Days now',
    newDays: 'New days',
    yes: 'Yes please to the new days',
    no: 'No, not those days',
    noVisit: 'No thanks to the whole visit',
    waitsTitle: {
      you: 'You have proposed other days',
      deputy: 'Your deputy has proposed other days',
      contact: 'Your contact has proposed other days',
      saidYes: 'You have said yes to the new days',
    },
    waits: 'We wait for the others’ answer and will write as soon as it is there.',
    waitsUntil: (moment: string) => `They can answer until ${moment}.`,
    yoursToo: 'Your yes to the new days is no yes to the old, so you answer about those too.',
    takeBack: 'Take the proposal back',
    booked: {
      you: 'You have said that your journey is booked. It is for the days the visit has now. See first whether it can be changed.',
      guest: 'Your guest has told us that the journey is booked. It is for the days the visit has now.',
      guests: 'Both guests have told us that the journey is booked. It is for the days the visit has now.',
      'one-of-guests':
        'One of the guests has told us that the journey is booked. It is for the days the visit has now.',
      companion: 'Your companion has told us that the journey is booked. It is for the days the visit has now.',
    },
    takeBackHint: 'Then the old days hold, and you can propose others.',
    see: 'See the days and answer',
    on: {
      waiting: 'Other days have been proposed. We wait for an answer.',
      by: {
        you: 'You have proposed other days for the visit.',
        deputy: 'Your deputy has proposed other days for the visit.',
        contact: 'Your contact has proposed other days for the visit.',
        host: 'The host has proposed other days for the visit.',
        guest: 'The guest has proposed other days for the visit.',
        'one-of-guests': 'One of the guests has proposed other days for the visit.',
        companion: 'Your companion has proposed other days for the visit.',
      },
      waits: 'We wait for an answer.',
      look: 'See the proposal',
    },
    kept: {
      declined: 'Somebody said no to the new days. The days of the visit are still those you see here.',
      withdrawn: 'The proposal of other days was taken back. The days of the visit are those you see here.',
      lapsed: 'Not everybody answered about the new days in time. The days of the visit are still those you see here.',
    },
    over: 'The proposal of other days is no longer open, so your answer did not count.',
    late: 'The deadline for answering about the days has passed, so your answer did not count.',
    waitsAlready: 'Other days have been proposed already. Answer about those first.',
    tooLate:
      'The others no longer have a working day on which to answer, so the days cannot be changed here. Ring each other, or write to the office.',
    mineShort: 'Other days proposed',
    mine: (moment) => `Other days proposed. Answer by ${moment}`,
    letters: {
      proposed: {
        subject: 'Other days are proposed for the visit',
        text: {
          host: 'The host proposes other days for the visit. See them, and answer yes or no.',
          guest: 'The guest proposes other days for the visit. See them, and answer yes or no.',
          'one-of-guests': 'One of the guests proposes other days for the visit. See them, and answer yes or no.',
          companion: 'Your companion proposes other days for the visit. See them, and answer yes or no.',
        },
      },
      byDeputy: {
        subject: 'Your deputy proposes other days',
        text: 'Your deputy has proposed other days for the visit. You need not answer. We write when the others have.',
      },
      kept: {
        subject: 'The visit keeps its days',
        text: {
          declined: 'Somebody said no to the proposed days.',
          withdrawn: 'The proposal of other days was taken back.',
          lapsed: 'Not everybody answered about the proposed days in time.',
        },
        stillAsked: (deadline) => `If you have not answered about the visit, please do so by ${deadline}.`,
        stands: 'The agreement holds as it stands.',
      },
      changed: {
        subject: 'The visit has new days',
        text: 'Everybody has said yes to the new days.',
        calendar: 'A new invitation comes with this mail and moves the visit in your calendar.',
        booked:
          'You had told us that your journey is booked. That was for the old days. Tell us again on the page of the visit once it fits the new ones.',
        programme: 'If the programme has been begun, see whether it still fits the days.',
      },
    },
  },
);
