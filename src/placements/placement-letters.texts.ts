import { bilingual } from '../kit/bilingual.ts';

/** The letters about visits. Dates and links, nobody's name, workplace or answers. */
export const placementLetterTexts = bilingual(
  {
    see: 'Se forslaget, og svar',
    seeVisit: 'Se, hvordan det står',
    answerBy: (deadline: string) => `Svar senest ${deadline}.`,
    voluntary: 'Det er frivilligt. Et nej er også et svar.',
    namesLater: 'Navne og kontaktoplysninger kommer frem, når alle har sagt ja.',
    /** Who has arranged it themselves knows with whom. */
    reachLater: 'Kontaktoplysninger kommer frem, når alle har sagt ja.',
    proposal: {
      subject: {
        host: (count: number) => (count === 1 ? 'I har fået et matchforslag' : `I har fået ${count} matchforslag`),
        intern: 'Du har fået et matchforslag',
      },
      invited: {
        host: {
          subject: 'En innovationspraktikant spørger, om I vil være vært',
          text: (week: string) =>
            `En innovationspraktikant har selv valgt jer og vil gerne besøge jer i ${week}. Se hvorfra og hvornår.`,
        },
        'host-of-pair': {
          subject: 'To innovationspraktikanter spørger, om I vil være vært',
          text: (week: string) =>
            `To innovationspraktikanter, der rejser sammen, har selv valgt jer og vil gerne besøge jer i ${week}. Se hvorfra og hvornår.`,
        },
        intern: {
          subject: 'Din rejsefælle har fundet en vært til jer',
          text: (week: string) =>
            `Din rejsefælle har spurgt en vært, om I må komme i ${week}. Se hvor og hvornår, og sig, om du vil med.`,
        },
      },
      arrangedSubject: 'Besøget, I selv har aftalt, er klar',
      arranged: (week: string, deadline: string) => `Det er i ${week}. Bekræft det senest ${deadline}.`,
      ready: (count: number, week: string) => `${count} besøg i ${week} venter på jeres svar. Svar på hvert for sig.`,
      ofMany: {
        arranged: (stay: string) => `${stay}. Det har I selv aftalt.`,
        invited: {
          host: (stay: string) => `${stay}. Gæsten har selv valgt jer.`,
          'host-of-pair': (stay: string) => `${stay}. To gæster, der rejser sammen, har selv valgt jer.`,
        },
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
    due: {
      subject: 'Husk at svare på dit matchforslag',
      text: 'Vi mangler dit svar på et besøg. Svarer du ikke, udløber forslaget for alle. Et nej er også et svar.',
    },
    lastChance: {
      subject: 'Sidste chance for at svare på dit matchforslag',
      text: (moment: string) =>
        `Fristen er gået, og vi mangler dit svar på et besøg. Dit ja eller nej tæller stadig, hvis det kommer senest ${moment}.`,
      afterwards: 'Derefter udløber forslaget for alle.',
      keepsOther: 'Svarer du ikke, gælder dit besøg som aftalt.',
    },
    agrees: {
      subject: {
        host: 'Gæsten har sagt ja til besøget',
        'host-of-pair': 'Gæsterne har sagt ja til besøget',
        intern: 'Værten har sagt ja til besøget',
        'intern-of-pair': 'Værten har sagt ja til besøget',
      },
      yourTurn: 'Nu mangler vi kun dit svar.',
      yourAnswer: 'Vi mangler dit svar.',
      companionsTurn: (deadline: string) => `Du har svaret. Nu mangler vi din rejsefælles svar, senest ${deadline}.`,
    },
    agreed: {
      subject: 'Besøget er aftalt',
      goesOn: {
        subject: {
          host: 'I får besøg af en anden gæst',
          'host-of-pair': 'I får besøg af to andre gæster',
          intern: 'Dit besøg er flyttet',
          'intern-of-pair': 'Jeres besøg er flyttet',
        },
        text: {
          host: 'Besøget afløser et, I havde aftalt: Den gæst besøger en anden vært i stedet.',
          intern: 'Besøget afløser det, du havde aftalt før.',
        },
      },
      text: {
        host: 'Alle har sagt ja. Se, hvem gæsten er, og skriv på aftalen, hvor gæsten skal møde.',
        'host-of-pair': 'Alle har sagt ja. Se, hvem gæsterne er, og skriv på aftalen, hvor de skal møde.',
        intern: 'Alle har sagt ja. Nu kan du se, hvem værten er, og skrive til værten.',
        'intern-of-pair': 'Alle har sagt ja. Nu kan I se, hvem værten er, og skrive til værten.',
      },
      days: 'Dage',
      see: 'Se besøgsaftalen',
      drop: 'Kan du alligevel ikke, så meld afbud på siden, så snart du ved det.',
    },
    calendar: {
      agreed: 'Med mailen følger en kalenderinvitation, så dagene kan stå i din kalender.',
      moved: 'Ligger det gamle besøg i din kalender, sætter mailen det nye i stedet.',
      days: 'Ligger besøget i din kalender, retter mailen dagene.',
      off: 'Ligger besøget i din kalender, fjerner mailen det igen.',
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
    seeVisit: 'See how things stand',
    answerBy: (deadline: string) => `Answer by ${deadline}.`,
    voluntary: 'It is voluntary. A no is an answer too.',
    namesLater: 'Names and contact details are shown once everybody has said yes.',
    reachLater: 'Contact details are shown once everybody has said yes.',
    proposal: {
      subject: {
        host: (count: number) => (count === 1 ? 'We have a proposal for you' : `We have ${count} proposals for you`),
        intern: 'We have a proposal for you',
      },
      invited: {
        host: {
          subject: 'An innovation intern asks whether you will host',
          text: (week: string) =>
            `An innovation intern has chosen you and would like to visit you in ${week}. See where from and when.`,
        },
        'host-of-pair': {
          subject: 'Two innovation interns ask whether you will host',
          text: (week: string) =>
            `Two innovation interns who travel together have chosen you and would like to visit you in ${week}. See where from and when.`,
        },
        intern: {
          subject: 'Your companion has found a host for you both',
          text: (week: string) =>
            `Your companion has asked a host whether you may come in ${week}. See where and when, and say whether you will.`,
        },
      },
      arrangedSubject: 'The visit you arranged yourselves is ready',
      arranged: (week: string, deadline: string) => `It is in ${week}. Confirm it by ${deadline}.`,
      ready: (count: number, week: string) =>
        `${count} visits in ${week} wait for your answer. Please answer each of them.`,
      ofMany: {
        arranged: (stay: string) => `${stay}. You arranged it yourselves.`,
        invited: {
          host: (stay: string) => `${stay}. The guest has chosen you.`,
          'host-of-pair': (stay: string) => `${stay}. Two guests who travel together have chosen you.`,
        },
      },
      text: {
        host: (count: number, week: string) =>
          count === 1
            ? `We have found a visit that suits you in ${week}. See where from, when and why.`
            : `We have found ${count} visits that suit you in ${week}. Please answer each of them.`,
        intern: (week: string) => `We have found a host who suits you in ${week}. See where, when and why.`,
        pair: (week: string) => `We have found a host for you and your companion in ${week}. Each of you answers.`,
      },
    },
    due: {
      subject: 'Remember to answer your proposal',
      text: 'We have not had your answer about a visit. Without it the proposal lapses for everybody. A no is an answer too.',
    },
    lastChance: {
      subject: 'Last chance to answer your proposal',
      text: (moment: string) =>
        `The deadline has passed, and we have not had your answer about a visit. Your yes or no still counts if it comes by ${moment}.`,
      afterwards: 'After that the proposal lapses for everybody.',
      keepsOther: 'If you do not answer, your visit holds as agreed.',
    },
    agrees: {
      subject: {
        host: 'The guest has said yes to the visit',
        'host-of-pair': 'The guests have said yes to the visit',
        intern: 'The host has said yes to the visit',
        'intern-of-pair': 'The host has said yes to the visit',
      },
      yourTurn: 'Now only your answer is missing.',
      yourAnswer: 'We have not had your answer yet.',
      companionsTurn: (deadline: string) => `You have answered. Now we await your companion’s answer, by ${deadline}.`,
    },
    agreed: {
      subject: 'The visit is agreed',
      goesOn: {
        subject: {
          host: 'Another guest is coming to visit you',
          'host-of-pair': 'Two other guests are coming to visit you',
          intern: 'Your visit has moved',
          'intern-of-pair': 'Your visit has moved',
        },
        text: {
          host: 'This visit takes the place of one you had agreed: that guest visits another host instead.',
          intern: 'This visit takes the place of the one you had agreed before.',
        },
      },
      text: {
        host: 'Everybody has said yes. See who the guest is, and write on the agreement where they are to come.',
        'host-of-pair':
          'Everybody has said yes. See who the guests are, and write on the agreement where they are to come.',
        intern: 'Everybody has said yes. You can now see who the host is and write to them.',
        'intern-of-pair': 'Everybody has said yes. You can now see who the host is and write to them.',
      },
      days: 'Days',
      see: 'See the agreement',
      drop: 'If you cannot come after all, cancel on the page as soon as you know.',
    },
    calendar: {
      agreed: 'An invitation for your calendar comes with this mail, so that the days can stand there.',
      moved: 'If the old visit stands in your calendar, this mail puts the new one in its place.',
      days: 'If the visit stands in your calendar, this mail corrects its days.',
      off: 'If the visit stands in your calendar, this mail takes it out again.',
    },
    cancelled: {
      subject: 'This year’s Innovationspraktik is cancelled',
      text: (week: string) => `The visits in ${week} are cancelled. We are sorry.`,
      follows: 'If you have said yes to a visit, the agreement no longer holds. There is nothing you need to do.',
      see: 'Go to your page',
    },
  },
);
