import { bilingual } from '../kit/bilingual.ts';

/** A host's deputy: naming one, being asked, being one, and the letters about it. The letters name nobody. */
export const deputyTexts = bilingual(
  {
    title: 'Stedfortræder',
    lead: 'En kollega kan træde i dit sted, når et besøg er aftalt. Det er rart, hvis du bliver syg.',
    may: {
      title: 'Det kan en stedfortræder',
      list: [
        'Se jeres aftalte besøg og gæsternes kontaktoplysninger',
        'Lægge besøgsprogrammet sammen med dig',
        'Foreslå andre dage, melde afbud og svare på, om besøget fandt sted',
      ],
      not: 'Forslag svarer du selv på, og mails går stadig til dig. Stedfortræderen får kun mail om afbud og om besøg, der bliver flyttet.',
    },
    shown: 'Gæsterne ser kollegaens navn og mail på besøgsaftalen, men først når kollegaen selv har sagt ja.',
    name: 'Kollegaens navn',
    nameMissing: 'Skriv din kollegas navn.',
    nameLong: 'Skriv højst 100 tegn.',
    email: 'Kollegaens arbejdsmail',
    emailWrong: 'Skriv din kollegas arbejdsmail, for eksempel navn@kommune.dk',
    send: 'Spørg kollegaen',
    back: 'Tilbage',
    refused: {
      oneself: 'Det er din egen mail. Skriv en kollegas.',
      taken: 'I har allerede en stedfortræder. Fjern den, før du spørger en anden.',
      guest: 'Det er en af jeres gæsters mail. Vælg en kollega.',
      gone: 'Tilmeldingen gælder ikke længere.',
      'no-time': 'Det er for sent: En kollega kan ikke nå at svare, før runden er slut.',
    },
    unlike: 'Det er ikke en adresse hos jeres organisation. Er det rigtigt?',
    sure: (email: string) => `Ja, ${email} er min kollegas adresse`,
    state: {
      invited: (name: string) => `${name} er spurgt og har ikke svaret endnu.`,
      confirmed: (name: string) => `${name} er jeres stedfortræder.`,
      declined: 'Den, du spurgte, vil ikke være stedfortræder. Du kan spørge en anden.',
    },
    takeBack: 'Træk spørgsmålet tilbage',
    remove: 'Fjern stedfortræderen',
    none: 'I har ingen stedfortræder.',
    way: 'Vælg en stedfortræder',
    see: 'Se stedfortræderen',
    youAre: (contact: string) => `Du er stedfortræder for ${contact || 'kontaktpersonen'}.`,
    stop: 'Jeg vil ikke være stedfortræder længere',
    mine: 'Du ser besøgene på din side og kan gøre det samme ved dem som kontaktpersonen.',
    toVisits: 'Gå til din side',
    ask: {
      title: (contact: string) => `Vil du være stedfortræder for ${contact || 'din kollega'}?`,
      lead: (workplace: string, week: string) => `${workplace} er vært i Innovationspraktik i ${week}.`,
      means: [
        'Du ser de besøg, der er aftalt, og hvem gæsterne er.',
        'Du kan lægge programmet, flytte dage, melde afbud og fortælle, om besøget fandt sted.',
        'Gæsterne ser dit navn og din mail på besøgsaftalen.',
        'Du får kun mail om afbud og om aftalte besøg, der bliver flyttet.',
      ],
      yes: 'Ja, det vil jeg gerne',
      no: 'Nej tak',
      noHint: 'Siger du nej, glemmer vi din adresse. Du får ikke flere mails om at være stedfortræder.',
      elsewhere: 'Du er logget ind som en anden end den, mailen kom til. Log ud først, hvis du vil svare.',
      isOne: 'Du har sagt ja. Du kan altid stoppe igen.',
      whose: 'Hvor har vi din adresse fra?',
      notice: (contact: string, last: string) =>
        `${contact || 'Din kollega'} har givet os dit navn og din arbejdsmail for at spørge dig. Vi bruger dem kun til det. Svarer du ikke senest ${last}, sletter vi dem.`,
      privacy: 'Læs, hvem der er ansvarlig, og hvilke rettigheder du har',
    },
    over: 'Spørgsmålet gælder ikke længere',
    overText: 'Det er besvaret, eller kollegaen har trukket det tilbage. Du behøver ikke gøre noget.',
    declinedTitle: 'Tak for svaret',
    declinedText: 'Din kollega får at vide, at du ikke er stedfortræder. Vi har glemt din adresse.',
    letters: {
      asked: {
        subject: 'Vil du være stedfortræder for en kollega?',
        until: (moment: string) => `Svar senest ${moment}.`,
        text: (week: string) =>
          `En kollega er vært i Innovationspraktik i ${week} og vil gerne have dig som stedfortræder.`,
        button: 'Se, hvem det er, og svar',
        no: 'Du siger nej med én knap på samme side, og uden at oprette noget.',
        notice:
          'Hvorfor får du mailen? Din kollega har givet os dit navn og din arbejdsmail for at spørge dig. Vi bruger dem kun til det. Svarer du ikke inden fristen, sletter vi dem. Hvem der er ansvarlig, og hvad du har ret til, står her:',
      },
      answered: {
        subject: {
          yes: 'I har fået en stedfortræder',
          no: 'I har ingen stedfortræder',
          nothing: 'I har ingen stedfortræder',
        },
        text: {
          yes: 'Din kollega har sagt ja til at være stedfortræder.',
          no: 'Den kollega, du valgte, er ikke stedfortræder. Du kan spørge en anden.',
          nothing: 'Den kollega, du spurgte, har ikke svaret. Du kan spørge igen eller vælge en anden.',
        },
        see: 'Se stedfortræderen',
      },
      ended: {
        subject: 'Du er ikke længere stedfortræder',
        text: {
          contact: 'Din kollega har valgt, at du ikke længere er stedfortræder. Du behøver ikke gøre noget.',
          left: 'Din kollega er ikke længere vært i år, og de besøg, der var aftalt, er aflyst. Du behøver ikke gøre noget.',
        },
      },
      told: {
        ended: {
          subject: 'Et aftalt besøg hos jer er aflyst',
          text: 'Et besøg, som du er stedfortræder i, er ikke længere aftalt. Alle i besøget har fået besked, så du behøver ikke gøre noget.',
        },
        moved: {
          subject: 'Et aftalt besøg hos jer er ændret',
          text: 'Et besøg, som du er stedfortræder i, er lavet om, og alle har sagt ja til det. På din side ser du, hvad der nu er aftalt.',
        },
        'round-cancelled': {
          subject: 'Årets besøg hos jer er aflyst',
          text: 'Innovationspraktik er desværre aflyst i år. Derfor bliver de besøg, som du er stedfortræder i, ikke til noget.',
        },
        'days-changed': {
          subject: 'Et aftalt besøg hos jer har fået andre dage',
          text: 'Alle i et besøg, som du er stedfortræder i, har sagt ja til andre dage.',
        },
        'broken-off': {
          subject: 'Afbud til resten af et besøg hos jer',
          text: 'En i et besøg, som du er stedfortræder i, har meldt afbud undervejs. Alle i besøget og kontoret ved det.',
        },
        'goes-on': {
          subject: 'Et afbud til et besøg hos jer er trukket tilbage',
          text: 'En, der havde meldt afbud undervejs i et besøg, som du er stedfortræder i, er med igen.',
        },
        see: 'Se dagene',
        seeVisit: 'Se besøget',
      },
    },
  },
  {
    title: 'Deputy',
    lead: 'A colleague can stand in for you once a visit is agreed. That helps if you fall ill.',
    may: {
      title: 'What a deputy can do',
      list: [
        'See the visits you have agreed to and the guests’ contact details',
        'Make the programme together with you',
        'Propose other days, cancel, and say whether the visit took place',
      ],
      not: 'You answer proposals yourself, and mails still go to you. The deputy is only mailed when somebody cancels, or an agreed visit is moved.',
    },
    shown: 'Guests see the colleague’s name and e-mail on the agreement, once the colleague has said yes themselves.',
    name: 'Your colleague’s name',
    nameMissing: 'Write your colleague’s name.',
    nameLong: 'Write at most 100 characters.',
    email: 'Your colleague’s work e-mail',
    emailWrong: 'Write your colleague’s work e-mail, for example name@municipality.dk',
    send: 'Ask your colleague',
    back: 'Back',
    refused: {
      oneself: 'That is your own e-mail. Write a colleague’s.',
      taken: 'You have a deputy already. Remove them before you ask somebody else.',
      guest: 'That is the e-mail of one of your guests. Choose a colleague.',
      gone: 'The sign-up no longer holds.',
      'no-time': 'It is too late: a colleague has no time to answer before the round is over.',
    },
    unlike: 'That is not an address of your organisation. Is it right?',
    sure: (email) => `Yes, ${email} is my colleague’s address`,
    state: {
      invited: (name) => `${name} has been asked and has not answered yet.`,
      confirmed: (name) => `${name} is your deputy.`,
      declined: 'The colleague you asked will not be a deputy. You can ask somebody else.',
    },
    takeBack: 'Take the question back',
    remove: 'Remove the deputy',
    none: 'You have no deputy.',
    way: 'Choose a deputy',
    see: 'See the deputy',
    youAre: (contact) => `You are the deputy of ${contact || 'the contact'}.`,
    stop: 'I no longer want to be the deputy',
    mine: 'You see the visits on your page and can do with them what the contact can.',
    toVisits: 'Go to your page',
    ask: {
      title: (contact) => `Will you be the deputy of ${contact || 'your colleague'}?`,
      lead: (workplace, week) => `${workplace} is a host of Innovationspraktik in ${week}.`,
      means: [
        'You see the visits that are agreed, and who the guests are.',
        'You can make the programme, move days, cancel, and say whether the visit took place.',
        'Guests see your name and your e-mail on the agreement.',
        'You are only mailed when somebody cancels, or an agreed visit is moved.',
      ],
      yes: 'Yes, gladly',
      no: 'No thanks',
      noHint: 'If you say no, we forget your address. You get no more mails about being a deputy.',
      elsewhere:
        'You are signed in as somebody else than the one the mail came to. Sign out first if you want to answer.',
      isOne: 'You have said yes. You can stop at any time.',
      whose: 'Where do we have your address from?',
      notice: (contact, last) =>
        `${contact || 'Your colleague'} gave us your name and work e-mail to ask you. We use them for that alone. If you do not answer by ${last}, we delete them.`,
      privacy: 'Read who is responsible and what rights you have',
    },
    over: 'The question no longer holds',
    overText: 'It has been answered, or your colleague has taken it back. There is nothing you need to do.',
    declinedTitle: 'Thank you for answering',
    declinedText: 'Your colleague is told that you are not the deputy. We have forgotten your address.',
    letters: {
      asked: {
        subject: 'Will you be a colleague’s deputy?',
        until: (moment) => `Answer by ${moment}.`,
        text: (week) => `A colleague is a host of Innovationspraktik in ${week} and would like you as a deputy.`,
        button: 'See who it is, and answer',
        no: 'You say no with one button on the same page, without creating anything.',
        notice:
          'Why do you get this mail? Your colleague gave us your name and work e-mail to ask you. We use them for that alone. If you do not answer in time, we delete them. Who is responsible, and what rights you have, stands here:',
      },
      answered: {
        subject: { yes: 'You have a deputy', no: 'You have no deputy', nothing: 'You have no deputy' },
        text: {
          yes: 'Your colleague has said yes to being your deputy.',
          no: 'The colleague you chose is not your deputy. You can ask somebody else.',
          nothing: 'The colleague you asked has not answered. You can ask again or choose somebody else.',
        },
        see: 'See the deputy',
      },
      ended: {
        subject: 'You are no longer a deputy',
        text: {
          contact: 'Your colleague has decided that you are no longer their deputy. There is nothing you need to do.',
          left: 'Your colleague is no longer a host this year, and the visits that were agreed are off. There is nothing you need to do.',
        },
      },
      told: {
        ended: {
          subject: 'An agreed visit of yours is off',
          text: 'A visit in which you are the deputy is agreed no longer. Everybody in it has been told, so there is nothing you need to do.',
        },
        moved: {
          subject: 'An agreed visit of yours has changed',
          text: 'A visit in which you are the deputy was rearranged, and everybody has said yes. Your page shows what is agreed now.',
        },
        'round-cancelled': {
          subject: 'This year’s visits of yours are off',
          text: 'Innovationspraktik is unfortunately cancelled this year. The visits in which you are the deputy do not take place.',
        },
        'days-changed': {
          subject: 'An agreed visit of yours has other days',
          text: 'Everybody in a visit in which you are the deputy has said yes to other days.',
        },
        'broken-off': {
          subject: 'Somebody has cancelled the rest of a visit of yours',
          text: 'Somebody in a visit in which you are the deputy has dropped out on the way. Everybody in it and the office know.',
        },
        'goes-on': {
          subject: 'Somebody in a visit of yours takes part after all',
          text: 'Somebody who had dropped out of a visit in which you are the deputy takes part again.',
        },
        see: 'See the days',
        seeVisit: 'See the visit',
      },
    },
  },
);
