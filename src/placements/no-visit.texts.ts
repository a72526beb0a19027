import { bilingual } from '../kit/bilingual.ts';

/** No match this time, on the page and in the letter. */
export const noVisitTexts = bilingual(
  {
    title: 'Vi fandt ikke et match denne gang',
    lead: {
      host: 'Det lykkedes os ikke at finde en gæst til jer i år, og det er vi kede af. Her er grunden.',
      intern: 'Det lykkedes os ikke at finde en vært til dig i år, og det er vi kede af. Her er grunden.',
      unsought: 'Du har ikke et besøg i år, og det er vi kede af. Her er grunden.',
    },
    lost: {
      title: { host: 'I har ikke et besøg lige nu', intern: 'Du har ikke et besøg lige nu' },
      lead: 'Besøget blev ikke til noget. Her kan du se, hvad der sker nu, og hvad du selv kan gøre.',
      see: 'Se, hvorfor det ikke blev til noget',
    },
    /** The same among the visits of who has another part in them, as host, intern or deputy. */
    as: {
      host: {
        none: 'Vi fandt ikke et match til jer som vært denne gang',
        lost: 'Som vært har I ikke et besøg lige nu',
      },
      intern: {
        none: 'Vi fandt ikke et match til dig som innovationspraktikant denne gang',
        lost: 'Som innovationspraktikant har du ikke et besøg lige nu',
      },
    },
    late: {
      open: 'Vi har fundet et forslag til en ny plads',
      asking: 'Du har spurgt en vært og venter på svar',
      question: 'Se, hvad du har spurgt om',
      answer: 'Se forslaget, og svar',
      agreed: 'Du har fået en plads, og besøget er aftalt',
      agreement: 'Se besøgsaftalen',
      ended: 'En sen plads, vi spurgte om, blev ikke til noget.',
      asked: {
        host: 'Et besøg, som en gæst selv spurgte jer om, blev ikke til noget.',
        intern: 'Det besøg, du selv spurgte en vært om, blev ikke til noget.',
        'intern-of-pair': 'Det besøg, I selv spurgte en vært om, blev ikke til noget.',
      },
    },
    why: 'Hvorfor',
    stayedOut: {
      companion: 'Du vil kun rejse sammen med en kollega, og kollegaen er ikke med.',
      'companion-approval': 'Du vil kun rejse sammen med en kollega, og kollegaen har ikke en leders ja.',
      'own-host': 'Du ville kun besøge en vært, du selv fandt, og det blev ikke til noget.',
      approval: 'Vi manglede din leders ja til de dage og steder, du har ønsket.',
    },
    open: {
      host: 'Det ville have åbnet for flere gæster',
      intern: 'Det ville have åbnet for flere værter',
    },
    ways: { three: 'Tre veje videre', two: 'To veje videre' },
    stay: {
      sought: {
        host: (date: string) =>
          `Vent på en sen plads. Vi kigger efter en gæst til jer til og med ${date}, uden at I gør noget. Vil I ikke det, siger I nej tak på siden.`,
        intern: (date: string) =>
          `Vent på en sen plads. Vi kigger efter en vært til dig til og med ${date}, uden at du gør noget. Vil du ikke det, siger du nej tak på siden.`,
      },
      unasked: {
        host: (date: string) =>
          `Vent på en sen plads. Sig til på siden senest ${date}, så kigger vi efter en gæst til jer.`,
        intern: (date: string) =>
          `Vent på en sen plads. Sig til på siden senest ${date}, så kigger vi efter en vært til dig.`,
      },
    },
    change: {
      host: 'Gør det lettere at finde en gæst. På siden retter du jeres svar og ser, hvad der ville åbne for mest.',
      intern: 'Gør det lettere at finde en vært. På siden retter du dine svar og ser, hvad der ville åbne for mest.',
    },
    find: {
      host: 'Lad praktikanter finde jer i værtskataloget, så de selv kan spørge jer.',
      intern: 'Find selv en vært. På siden spørger du en, der har en ledig plads.',
    },
    nextYear: {
      host: 'Bed os spørge igen næste år. En arbejdsplads, der er vært, giver sine egne praktikanter højere prioritet.',
      intern: 'Bliv spurgt igen næste år. Er din arbejdsplads selv vært til den tid, får du højere prioritet.',
    },
    leave: 'Vil du ikke være med længere?',
    leaveLink: 'Se din tilmelding, og træk den tilbage',
    askUs: 'Skriv til os',
    human: 'Du kan altid bede om, at en medarbejder ser på det en gang til.',
    letter: {
      text: {
        host: 'Det lykkedes os ikke at finde en gæst til jer i år, og det er vi kede af.',
        intern: 'Det lykkedes os ikke at finde en vært til dig i år, og det er vi kede af.',
        unsought: 'Du har ikke et besøg i år, og det er vi kede af.',
      },
      yesNow:
        'Siger din leder ja nu, så svar på denne mail, og skriv, hvem det er, og hvor mange dage det gælder. Så kan du stadig få en sen plads.',
      ways: { three: 'Der er tre veje videre:', two: 'Der er to veje videre:' },
      see: 'Se hele grunden, og hvad der ville hjælpe',
    },
  },
  {
    title: 'We did not find a match this time',
    lead: {
      host: 'We could not find a guest for you this year, and we are sorry. Here is the reason.',
      intern: 'We could not find a host for you this year, and we are sorry. Here is the reason.',
      unsought: 'You have no visit this year, and we are sorry. Here is the reason.',
    },
    lost: {
      title: { host: 'You have no visit right now', intern: 'You have no visit right now' },
      lead: 'The visit came to nothing. Here you can see what happens now and what you can do yourself.',
      see: 'See why it came to nothing',
    },
    as: {
      host: {
        none: 'We did not find a match for you as a host this time',
        lost: 'As a host you have no visit right now',
      },
      intern: {
        none: 'We did not find a match for you as an intern this time',
        lost: 'As an intern you have no visit right now',
      },
    },
    late: {
      open: 'We have found a proposal for a new place',
      asking: 'You have asked a host and await the answer',
      question: 'See what you have asked',
      answer: 'See the proposal and answer',
      agreed: 'You have got a place, and the visit is agreed',
      agreement: 'See the agreement',
      ended: 'A late place that we asked about came to nothing.',
      asked: {
        host: 'A visit that a guest asked you for came to nothing.',
        intern: 'The visit you asked a host for came to nothing.',
        'intern-of-pair': 'The visit you two asked a host for came to nothing.',
      },
    },
    why: 'Why',
    stayedOut: {
      companion: 'You only want to travel with a colleague, and the colleague is not taking part.',
      'companion-approval': 'You only want to travel with a colleague, and the colleague has no manager’s yes.',
      'own-host': 'You only wanted to visit a host you found yourself, and nothing came of it.',
      approval: 'We lacked your manager’s yes to the days and places you wished for.',
    },
    open: {
      host: 'What would have made more guests possible',
      intern: 'What would have made more hosts possible',
    },
    ways: { three: 'Three ways forward', two: 'Two ways forward' },
    stay: {
      sought: {
        host: (date: string) =>
          `Wait for a late place. We look for a guest for you until ${date}; you need do nothing. If you would rather we did not, say no thanks on the page.`,
        intern: (date: string) =>
          `Wait for a late place. We look for a host for you until ${date}; you need do nothing. If you would rather we did not, say no thanks on the page.`,
      },
      unasked: {
        host: (date: string) =>
          `Wait for a late place. Say so on the page by ${date}, and we look for a guest for you.`,
        intern: (date: string) =>
          `Wait for a late place. Say so on the page by ${date}, and we look for a host for you.`,
      },
    },
    change: {
      host: 'Make it easier to find a guest. On the page you change your answers and see what would open most.',
      intern: 'Make it easier to find a host. On the page you change your answers and see what would open most.',
    },
    find: {
      host: 'Let interns find you in the catalogue, so that they can ask you themselves.',
      intern: 'Find a host yourself. On the page you ask one that has a free seat.',
    },
    nextYear: {
      host: 'Let us ask you again next year. A workplace that hosts gives its own interns higher priority.',
      intern: 'Be asked again next year. If your own workplace hosts by then, you have higher priority.',
    },
    leave: 'Would you rather not take part any more?',
    leaveLink: 'See your sign-up and withdraw it',
    askUs: 'Write to us',
    human: 'You can always ask a member of the office to take another look.',
    letter: {
      text: {
        host: 'We could not find a guest for you this year, and we are sorry.',
        intern: 'We could not find a host for you this year, and we are sorry.',
        unsought: 'You have no visit this year, and we are sorry.',
      },
      yesNow:
        'If your manager says yes now, answer this mail and write who that is and for how many days. Then you can still get a late place.',
      ways: { three: 'There are three ways forward:', two: 'There are two ways forward:' },
      see: 'See the whole reason and what would help',
    },
  },
);
