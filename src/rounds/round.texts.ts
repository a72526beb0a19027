import { bilingual } from '../kit/bilingual.ts';

/** Words about a round that several pages and letters use. */
export const roundTexts = bilingual(
  {
    phases: {
      announced: 'Meldt ud',
      'sign-up': 'Tilmelding',
      matching: 'Matchning',
      proposals: 'Forslag og svar',
      preparation: 'Forberedelse',
      visits: 'Besøg',
      evaluation: 'Evaluering',
      closed: 'Afsluttet',
    },
    sectors: { municipal: 'Kommuner', state: 'Staten', regional: 'Regioner', other: 'Andre' },
    priority: { workplace: 'Arbejdspladsen selv er vært', organisation: 'Organisationen har en vært' },
    workshop: (place: string, date: string, time: string) => `${place}, ${date} ${time}`,
  },
  {
    phases: {
      announced: 'Announced',
      'sign-up': 'Sign-up',
      matching: 'Matching',
      proposals: 'Proposals and answers',
      preparation: 'Preparation',
      visits: 'Visits',
      evaluation: 'Evaluation',
      closed: 'Closed',
    },
    sectors: { municipal: 'Municipalities', state: 'The state', regional: 'Regions', other: 'Others' },
    priority: { workplace: 'The workplace itself hosts', organisation: 'The organisation has a host' },
    workshop: (place, date, time) => `${place}, ${date}, ${time}`,
  },
);
