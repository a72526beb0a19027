import { bilingual } from '../kit/bilingual.ts';

/** Dropping out of a visit that is under way: the page before it, what everybody reads after it, and the letters. */
export const breakOffTexts = bilingual(
  {
    way: 'Meld afbud til resten af besøget',
    title: 'Vil du melde afbud til resten af besøget?',
    begun: 'Besøget er begyndt imens. Så er det resten af det, du melder afbud til.',
    lead: {
      host: (day: string) => `Fra ${day} tager I så ikke imod længere. Gæsten og kontoret får besked med det samme.`,
      'host-of-pair': (day: string) =>
        `Fra ${day} tager I så ikke imod længere. Begge gæster og kontoret får besked med det samme.`,
      intern: (day: string) => `Fra ${day} er du så ikke med. Værten og kontoret får besked med det samme.`,
      'intern-of-pair': (day: string) =>
        `Fra ${day} er du så ikke med. Værten, din rejsefælle og kontoret får besked med det samme.`,
    },
    follows: {
      host: [
        'Det, I har nået, tæller stadig, og I kan stadig skrive til hinanden.',
        'Ugen er for kort til, at vi kan finde en anden vært til gæsten.',
        'Har I aftalt andre besøg, gælder de stadig.',
        'Du kan fortryde, indtil besøgets sidste dag er slut.',
      ],
      'host-of-pair': [
        'Det, I har nået, tæller stadig, og I kan stadig skrive til hinanden.',
        'Ugen er for kort til, at vi kan finde en anden vært til gæsterne.',
        'Har I aftalt andre besøg, gælder de stadig.',
        'Du kan fortryde, indtil besøgets sidste dag er slut.',
      ],
      intern: [
        'Resten af besøget bliver uden dig. Det, du har nået, tæller stadig.',
        'I kan stadig skrive til hinanden.',
        'Ugen er for kort til, at vi kan finde en anden vært til dig.',
        'Du kan fortryde, indtil besøgets sidste dag er slut.',
      ],
      'intern-of-pair': [
        'Resten af besøget bliver uden dig. Det, du har nået, tæller stadig.',
        'For din rejsefælle går besøget videre som aftalt.',
        'Ugen er for kort til, at vi kan finde en anden vært til dig.',
        'Du kan fortryde, indtil besøgets sidste dag er slut.',
      ],
    },
    whyHint: 'Kun kontoret læser den. Du får en kvittering på mail.',
    keep: { host: 'Nej, vi tager imod', intern: 'Nej, jeg er med' },
    /** To everybody in the visit. */
    has: {
      you: (day: string) => `Du har meldt afbud fra ${day}`,
      deputy: (day: string) => `Jeres stedfortræder har meldt afbud fra ${day}`,
      contact: (day: string) => `Jeres kontaktperson har meldt afbud fra ${day}`,
      other: (name: string, day: string) => `${name} har meldt afbud fra ${day}`,
    },
    told: 'De andre i besøget og kontoret har fået besked.',
    known: 'Kontoret ved det.',
    write: 'I kan stadig skrive til hinanden.',
    takeBack: { host: 'Vi tager imod alligevel', intern: 'Jeg kommer alligevel' },
    over: 'Besøget er ovre, så der er ikke længere noget at melde afbud til.',
    mine: { host: 'I har meldt afbud undervejs', intern: 'Du har meldt afbud undervejs' },
    others: { host: 'Jeres gæst har meldt afbud undervejs', intern: 'Værten har meldt afbud undervejs' },
    tookPlace: { host: 'I meldte afbud undervejs.', intern: 'Du meldte afbud undervejs.' },
    letters: {
      several: 'Det er ét af flere besøg hos jer. Hvem det er, står på siden. De andre besøg gælder, som de står.',
      brokenOff: {
        subject: {
          host: 'Værten har meldt afbud til resten af besøget',
          guest: 'Gæsten har meldt afbud til resten af besøget',
          'guest-of-several': 'En af jeres gæster har meldt afbud til resten af sit besøg',
          'one-of-guests': 'Den ene gæst har meldt afbud til resten af besøget',
          'last-of-guests': 'Den anden gæst har også meldt afbud til resten af besøget',
          companion: 'Din rejsefælle har meldt afbud til resten af besøget',
          'companion-too': 'Din rejsefælle har også meldt afbud til resten af besøget',
          deputy: 'Jeres stedfortræder har meldt afbud til resten af besøget',
        },
        text: {
          host: (day: string) => `Værten kan alligevel ikke tage imod fra ${day}. Det er vi kede af.`,
          guest: (day: string) => `Gæsten kan alligevel ikke være med fra ${day}.`,
          'guest-of-several': (day: string) => `En af jeres gæster kan alligevel ikke være med fra ${day}.`,
          'one-of-guests': (day: string) =>
            `Den ene af jeres gæster kan alligevel ikke være med fra ${day}. For den anden går besøget videre.`,
          'last-of-guests': (day: string) =>
            `Den anden af jeres gæster kan heller ikke være med fra ${day}. Så er der ingen tilbage i besøget.`,
          companion: (day: string) =>
            `Din rejsefælle kan alligevel ikke være med fra ${day}. For dig går besøget videre som aftalt.`,
          'companion-too': (day: string) => `Din rejsefælle kan heller ikke være med fra ${day}.`,
          deputy: (day: string) =>
            `Jeres stedfortræder har meldt afbud for jer fra ${day}. I kan trække det tilbage på siden.`,
        },
        follows: 'Kontoret ved det. Det, I har nået, tæller stadig, og I kan stadig skrive til hinanden.',
      },
      takenBack: {
        subject: {
          host: 'Værten tager imod alligevel',
          guest: 'Gæsten kommer alligevel',
          'guest-of-several': 'En af jeres gæster kommer alligevel',
          'one-of-guests': 'Den ene gæst kommer alligevel',
          companion: 'Din rejsefælle kommer alligevel',
          deputy: 'Jeres stedfortræder har trukket jeres afbud tilbage',
          you: 'Du har trukket dit afbud tilbage',
        },
        text: {
          host: 'Værten havde meldt afbud til resten af besøget og har trukket det tilbage. Du er ventet som aftalt.',
          hostOnly:
            'Værten havde meldt afbud til resten af besøget og har trukket det tilbage. Dit eget afbud gælder stadig.',
          guest: 'Gæsten havde meldt afbud til resten af besøget og har trukket det tilbage.',
          'guest-of-several': 'Gæsten havde meldt afbud til resten af sit besøg og har trukket det tilbage.',
          'one-of-guests': 'Den ene gæst havde meldt afbud til resten af besøget og har trukket det tilbage.',
          companion: 'Din rejsefælle havde meldt afbud til resten af besøget og har trukket det tilbage.',
          deputy: 'I tager nu imod resten af besøget alligevel. De andre har fået besked.',
          you: {
            host: 'I tager imod resten af besøget alligevel. De andre har fået besked.',
            intern: 'Du er med resten af besøget alligevel. De andre har fået besked.',
          },
        },
      },
      receipt: {
        subject: 'Vi har fået dit afbud til resten af besøget',
        text: {
          host: (day: string) =>
            `Du har meldt afbud fra ${day}. Tak, fordi du sagde til. De andre i besøget har fået besked.`,
          intern: (day: string) =>
            `Du har meldt afbud fra ${day}. Tak, fordi du sagde til. De andre i besøget har fået besked.`,
        },
        follows: 'Ændrer det sig, kan du trække afbuddet tilbage på siden, indtil besøgets sidste dag er slut.',
      },
    },
  },
  {
    way: 'Cancel the rest of the visit',
    title: 'Do you want to cancel the rest of the visit?',
    begun: 'The visit has begun meanwhile, so what you cancel is the rest of it.',
    lead: {
      host: (day) => `From ${day} on you do not receive the guest. The guest and the office are told at once.`,
      'host-of-pair': (day) =>
        `From ${day} on you do not receive the guests. Both guests and the office are told at once.`,
      intern: (day) => `From ${day} on you do not take part. The host and the office are told at once.`,
      'intern-of-pair': (day) =>
        `From ${day} on you do not take part. The host, your companion and the office are told at once.`,
    },
    follows: {
      host: [
        'What you have done so far still counts, and you can still write to each other.',
        'The week is too short for us to find the guest another host.',
        'Other visits you have agreed still hold.',
        'You can take it back until the last day of the visit is over.',
      ],
      'host-of-pair': [
        'What you have done so far still counts, and you can still write to each other.',
        'The week is too short for us to find the guests another host.',
        'Other visits you have agreed still hold.',
        'You can take it back until the last day of the visit is over.',
      ],
      intern: [
        'The rest of the visit goes on without you. What you have done so far still counts.',
        'You can still write to each other.',
        'The week is too short for us to find you another host.',
        'You can take it back until the last day of the visit is over.',
      ],
      'intern-of-pair': [
        'The rest of the visit goes on without you. What you have done so far still counts.',
        'For your companion the visit goes on as agreed.',
        'The week is too short for us to find you another host.',
        'You can take it back until the last day of the visit is over.',
      ],
    },
    whyHint: 'Only the office reads it. You get a receipt by mail.',
    keep: { host: 'No, we receive them', intern: 'No, I will be there' },
    has: {
      you: (day) => `You have cancelled from ${day} on`,
      deputy: (day) => `Your deputy has cancelled from ${day} on`,
      contact: (day) => `Your contact has cancelled from ${day} on`,
      other: (name, day) => `${name} has cancelled from ${day} on`,
    },
    told: 'The others in the visit and the office have been told.',
    known: 'The office knows.',
    write: 'You can still write to each other.',
    takeBack: { host: 'We receive them after all', intern: 'I will come after all' },
    over: 'The visit is over, so there is nothing left to cancel.',
    mine: { host: 'You have cancelled the rest', intern: 'You have cancelled the rest' },
    others: { host: 'Your guest has cancelled the rest', intern: 'The host has cancelled the rest' },
    tookPlace: { host: 'You cancelled the rest of the visit.', intern: 'You cancelled the rest of the visit.' },
    letters: {
      several:
        'It is one of several visits to you. Whose it is stands on the page. The other visits hold as they stand.',
      brokenOff: {
        subject: {
          host: 'The host has cancelled the rest of the visit',
          guest: 'The guest has cancelled the rest of the visit',
          'guest-of-several': 'One of your guests has cancelled the rest of their visit',
          'one-of-guests': 'One of the guests has cancelled the rest of the visit',
          'last-of-guests': 'The other guest has cancelled the rest of the visit, too',
          companion: 'Your companion has cancelled the rest of the visit',
          'companion-too': 'Your companion has cancelled the rest of the visit, too',
          deputy: 'Your deputy has cancelled the rest of the visit',
        },
        text: {
          host: (day) => `The host cannot receive you from ${day} on after all. We are sorry.`,
          guest: (day) => `The guest cannot take part from ${day} on after all.`,
          'guest-of-several': (day) => `One of your guests cannot take part from ${day} on after all.`,
          'one-of-guests': (day) =>
            `One of your guests cannot take part from ${day} on after all. For the other the visit goes on.`,
          'last-of-guests': (day) =>
            `The other of your guests cannot take part from ${day} on either. Nobody is left in the visit.`,
          companion: (day) =>
            `Your companion cannot take part from ${day} on after all. For you the visit goes on as agreed.`,
          'companion-too': (day) => `Your companion cannot take part from ${day} on either.`,
          deputy: (day) => `Your deputy has cancelled for you from ${day} on. You can take that back on the page.`,
        },
        follows: 'The office knows. What you have done so far still counts, and you can still write to each other.',
      },
      takenBack: {
        subject: {
          host: 'The host receives you after all',
          guest: 'The guest comes after all',
          'guest-of-several': 'One of your guests comes after all',
          'one-of-guests': 'One of the guests comes after all',
          companion: 'Your companion comes after all',
          deputy: 'Your deputy has taken your cancellation back',
          you: 'You have taken your cancellation back',
        },
        text: {
          host: 'The host had cancelled the rest of the visit and has taken that back. You are expected as agreed.',
          hostOnly:
            'The host had cancelled the rest of the visit and has taken that back. Your own cancellation stands.',
          guest: 'The guest had cancelled the rest of the visit and has taken that back.',
          'guest-of-several': 'The guest had cancelled the rest of their visit and has taken that back.',
          'one-of-guests': 'One of the guests had cancelled the rest of the visit and has taken that back.',
          companion: 'Your companion had cancelled the rest of the visit and has taken that back.',
          deputy: 'You now receive for the rest of the visit after all. The others have been told.',
          you: {
            host: 'You receive for the rest of the visit after all. The others have been told.',
            intern: 'You take part in the rest of the visit after all. The others have been told.',
          },
        },
      },
      receipt: {
        subject: 'We have your cancellation of the rest of the visit',
        text: {
          host: (day) =>
            `You have cancelled from ${day} on. Thank you for telling. The others in the visit have been told.`,
          intern: (day) =>
            `You have cancelled from ${day} on. Thank you for telling. The others in the visit have been told.`,
        },
        follows: 'If things change, you can take it back on the page until the last day of the visit is over.',
      },
    },
  },
);
