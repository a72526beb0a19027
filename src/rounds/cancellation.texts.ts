import { bilingual } from '../kit/bilingual.ts';

export const cancellationTexts = bilingual(
  {
    go: 'Aflys runden',
    title: 'Aflys runden?',
    follows: 'Det kan ikke fortrydes. Når du aflyser:',
    followsList: [
      'Tilmeldingen lukker, og runden kan ikke matches.',
      'Alle forslag og aftaler bliver aflyst. Breve, der ikke er sendt, bliver smidt væk.',
      'Alle, hvis tilmelding tæller, får en mail om, at runden er aflyst.',
    ],
    button: 'Aflys runden, og skriv til alle',
    keep: 'Nej, behold runden',
    cancelled: 'Aflyst',
    cancelledOn: (moment: string) => `Runden blev aflyst ${moment}.`,
    refusals: {
      gone: 'Runden findes ikke længere.',
      cancelled: 'Runden er allerede aflyst.',
      'visits-over': 'Besøgene er forbi. Så kan runden ikke aflyses.',
    },
  },
  {
    go: 'Cancel the round',
    title: 'Cancel the round?',
    follows: 'This cannot be undone. When you cancel:',
    followsList: [
      'Sign-up closes, and the round cannot be matched.',
      'Every proposal and agreement is cancelled. Letters that have not gone are thrown away.',
      'Everybody whose sign-up counts is told by mail that the round is cancelled.',
    ],
    button: 'Cancel the round and write to everybody',
    keep: 'No, keep the round',
    cancelled: 'Cancelled',
    cancelledOn: (moment: string) => `The round was cancelled ${moment}.`,
    refusals: {
      gone: 'The round is no longer there.',
      cancelled: 'The round has been cancelled already.',
      'visits-over': 'The visits are over, so the round cannot be cancelled.',
    },
  },
);
