import { bilingual } from '../kit/bilingual.ts';

/** The words of the outline's elements: a title, and what one may do with it. A host changes both. */
export const outlineTexts = bilingual(
  {
    welcome: {
      title: 'Velkomst og en tur rundt',
      note: 'Kaffe, navne, og hvad dagene skal bruges til. Spørg, hvad der er vigtigst at få set.',
    },
    'core-task': {
      title: 'Vores kerneopgave',
      note: 'Vis den, mens den løses. En helt almindelig formiddag er bedre end et oplæg.',
    },
    follow: {
      title: 'Følg en kollega',
      note: 'Til møder, besøg og vagter. Tag fat sammen, hvor det kan lade sig gøre.',
    },
    people: {
      title: 'Mød nogle af os',
      note: 'To eller tre korte samtaler med folk, der gør noget forskelligt.',
    },
    'own-question': {
      title: 'Spørgsmål hjemmefra',
      note: 'Tid til det, besøget gælder. Sæt den rigtige kollega af til det.',
    },
    sparring: {
      title: 'Gæsterne taler sammen',
      note: 'Et lokale og en time uden os. Hvad har de set, og hvad undrer dem?',
    },
    'fresh-eyes': {
      title: 'Friske øjne på os',
      note: 'Hvad er godt, og hvad ser mærkeligt ud udefra? Hele teamet lytter.',
    },
    'take-home': {
      title: 'Det tager jeg med hjem',
      note: 'Hver vælger én ting, der skal prøves hjemme. Det gælder også værten.',
    },
    'next-contact': {
      title: 'Næste kontakt',
      note: 'Aftal, hvornår I taler sammen igen, og hvem der ringer.',
    },
  },
  {
    welcome: {
      title: 'Welcome and a look around',
      note: 'Coffee, names, and what the days are for. Ask what is most important to see.',
    },
    'core-task': {
      title: 'What we are here for',
      note: 'Show it while it is being done. A quite ordinary morning beats a presentation.',
    },
    follow: {
      title: 'Follow a colleague',
      note: 'To meetings, visits and shifts. Lend a hand together where that can be done.',
    },
    people: {
      title: 'Meet some of us',
      note: 'Two or three short talks with people who do different things.',
    },
    'own-question': {
      title: 'A question from home',
      note: 'Time for what the visit is about. Set the right colleague aside for it.',
    },
    sparring: {
      title: 'The guests talk among themselves',
      note: 'A room and an hour without us. What have they seen, and what puzzles them?',
    },
    'fresh-eyes': {
      title: 'Fresh eyes on us',
      note: 'What is good, and what looks odd from outside? The whole team listens.',
    },
    'take-home': {
      title: 'What I take home',
      note: 'Everybody chooses one thing to try at home. That goes for the host, too.',
    },
    'next-contact': {
      title: 'Next contact',
      note: 'Agree on when you talk again, and who calls.',
    },
  },
);
