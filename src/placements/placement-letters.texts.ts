import { bilingual } from '../kit/bilingual.ts';

/** The letters about visits. Dates and links, nobody's name, workplace or answers. */
export const placementLetterTexts = bilingual(
  {
    see: 'Se forslaget, og svar',
    seeVisit: 'Se, hvordan det står',
    answerBy: (deadline: string) => `Svar senest ${deadline}.`,
    voluntary: 'Det er frivilligt. Et nej har ingen følger.',
    namesLater: 'Navne og kontaktoplysninger kommer frem, når alle har sagt ja.',
    proposal: {
      subject: {
        host: (count: number) => (count === 1 ? 'I har fået et matchforslag' : `I har fået ${count} matchforslag`),
        intern: 'Du har fået et matchforslag',
      },
      text: {
        host: (count: number, week: string) =>
          count === 1
            ? `Vi har fundet et besøg, der passer til jer i ${week}. Se hvorfra, hvornår og hvorfor.`
            : `Vi har fundet ${count} besøg, der passer til jer i ${week}. Svar på hvert for sig.`,
        intern: (week: string) => `Vi har fundet en vært, der passer til dig i ${week}. Se hvor, hvornår og hvorfor.`,
        pair: (week: string) => `Vi har fundet en vært til dig og din rejsefælle i ${week}. I svarer hver for sig.`,
      },
    },
    none: {
      subject: 'Vi fandt ikke et match denne gang',
      text: {
        host: 'Der blev ikke en gæst til jer i årets matchning. Det er vi kede af.',
        intern: 'Der blev ikke en vært til dig i årets matchning. Det er vi kede af.',
      },
      ways: 'Der er tre veje videre:',
      see: 'Se hele grunden, og hvad der ville hjælpe',
    },
    due: {
      subject: 'Husk at svare på dit matchforslag',
      text: 'Vi mangler dit svar på et besøg. Også et nej hjælper: Så kan pladsen gå til en anden.',
    },
    agrees: {
      subject: { host: 'Gæsten har sagt ja til besøget', intern: 'Værten har sagt ja til besøget' },
      yourTurn: 'Nu mangler vi kun dit svar.',
      companionsTurn: 'Vi mangler stadig at høre fra din rejsefælle.',
    },
    ended: {
      subject: 'Et besøg bliver desværre ikke til noget',
      'host-no': 'Værten har desværre ikke mulighed for at tage imod.',
      'intern-no': {
        host: 'Gæsten har desværre ikke mulighed for at komme.',
        intern: 'Din rejsefælle har desværre ikke mulighed for at komme.',
      },
      'not-answered': {
        answered: 'Tak for dit svar. Ikke alle nåede at svare inden fristen.',
        unanswered: 'Vi fik ikke dit svar inden fristen, og derfor er forslaget udløbet.',
      },
      'host-left': 'Værten har desværre meldt afbud.',
      'intern-left': {
        host: 'Gæsten har desværre meldt afbud.',
        intern: 'Din rejsefælle har desværre meldt afbud.',
      },
      'round-cancelled': 'Årets runde er aflyst.',
      next: {
        host: 'Jeres pladser er med igen, hvis vi finder en anden gæst. Du behøver ikke gøre noget.',
        intern: 'Du er med igen, hvis vi finder en anden vært. Du behøver ikke gøre noget.',
        companion: 'Svar på denne mail, om du vil rejse alene, finde en ny rejsefælle eller stoppe for i år.',
      },
    },
    agreed: {
      subject: 'Besøget er aftalt',
      text: {
        host: 'Alle har sagt ja. Nu kan du se, hvem gæsten er, og skrive til gæsten.',
        intern: 'Alle har sagt ja. Nu kan du se, hvem værten er, og skrive til værten.',
      },
      days: 'Dage',
      see: 'Se besøgsaftalen',
      drop: 'Kan du ikke alligevel, så meld afbud på siden, så snart du ved det.',
    },
    cancelled: {
      subject: 'Årets Innovationspraktik er aflyst',
      text: (week: string) => `Besøgene i ${week} er aflyst. Det er vi kede af.`,
      follows: 'Har du sagt ja til et besøg, gælder aftalen ikke længere. Du behøver ikke gøre noget.',
      see: 'Gå til din side',
    },
  },
  {
    see: 'See the proposal and answer',
    seeVisit: 'See how it stands',
    answerBy: (deadline: string) => `Answer by ${deadline}.`,
    voluntary: 'It is voluntary. A no has no consequences.',
    namesLater: 'Names and contact details are shown once everybody has said yes.',
    proposal: {
      subject: {
        host: (count: number) => (count === 1 ? 'You have got a proposal' : `You have got ${count} proposals`),
        intern: 'You have got a proposal',
      },
      text: {
        host: (count: number, week: string) =>
          count === 1
            ? `We have found a visit that fits you in ${week}. See where from, when and why.`
            : `We have found ${count} visits that fit you in ${week}. Answer each by itself.`,
        intern: (week: string) => `We have found a host who fits you in ${week}. See where, when and why.`,
        pair: (week: string) => `We have found a host for you and your companion in ${week}. Each of you answers.`,
      },
    },
    none: {
      subject: 'We did not find a match this time',
      text: {
        host: 'There was no guest for you in this year’s matching. We are sorry.',
        intern: 'There was no host for you in this year’s matching. We are sorry.',
      },
      ways: 'There are three ways on:',
      see: 'See the whole reason and what would help',
    },
    due: {
      subject: 'Remember to answer your proposal',
      text: 'We have not heard from you about a visit. A no helps too: the seat can then go to somebody else.',
    },
    agrees: {
      subject: { host: 'The guest has said yes to the visit', intern: 'The host has said yes to the visit' },
      yourTurn: 'Now only your answer is missing.',
      companionsTurn: 'We have yet to hear from your companion.',
    },
    ended: {
      subject: 'A visit unfortunately comes to nothing',
      'host-no': 'The host is unfortunately not able to receive anybody.',
      'intern-no': {
        host: 'The guest is unfortunately not able to come.',
        intern: 'Your companion is unfortunately not able to come.',
      },
      'not-answered': {
        answered: 'Thank you for your answer. Not everybody answered before the deadline.',
        unanswered: 'We did not get your answer before the deadline, so the proposal has lapsed.',
      },
      'host-left': 'The host has unfortunately had to cancel.',
      'intern-left': {
        host: 'The guest has unfortunately had to cancel.',
        intern: 'Your companion has unfortunately had to cancel.',
      },
      'round-cancelled': 'This year’s round is cancelled.',
      next: {
        host: 'Your seats count again if we find another guest. You need do nothing.',
        intern: 'You take part again if we find another host. You need do nothing.',
        companion: 'Answer this mail: will you travel alone, find a new companion or stop for this year?',
      },
    },
    agreed: {
      subject: 'The visit is agreed',
      text: {
        host: 'Everybody has said yes. You can now see who the guest is and write to them.',
        intern: 'Everybody has said yes. You can now see who the host is and write to them.',
      },
      days: 'Days',
      see: 'See the agreement',
      drop: 'If you cannot after all, cancel on the page as soon as you know.',
    },
    cancelled: {
      subject: 'This year’s Innovationspraktik is cancelled',
      text: (week: string) => `The visits in ${week} are cancelled. We are sorry.`,
      follows: 'If you have said yes to a visit, the agreement no longer holds. You need do nothing.',
      see: 'Go to your page',
    },
  },
);
