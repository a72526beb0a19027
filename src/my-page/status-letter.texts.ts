import { bilingual } from '../kit/bilingual.ts';

/** The monthly letter between sign-up and answer. */
export const statusLetterTexts = bilingual(
  {
    subject: 'Sådan står det med din tilmelding',
    text: 'Du er tilmeldt, og vi har ikke glemt dig.',
    next: {
      'sign-up': (date: string) => `Næste skridt: Tilmeldingen lukker ${date}. Indtil da kan du rette dine svar.`,
      matching: (date: string) => `Næste skridt: Vi finder match nu. Forslagene kommer ${date}.`,
      proposals: (date: string) => `Næste skridt: Forslagene er på vej. De skal besvares senest ${date}.`,
    },
    seeOpen: 'Se, hvad der venter på dig',
    see: 'Se, om noget venter på dig',
    once: 'Vi skriver højst sådan en mail om måneden, og kun indtil du får svar.',
  },
  {
    subject: 'How your sign-up stands',
    text: 'You are signed up, and we have not forgotten you.',
    next: {
      'sign-up': (date: string) => `Next step: sign-up closes on ${date}. Until then you can change your answers.`,
      matching: (date: string) => `Next step: we are finding matches now. The proposals come on ${date}.`,
      proposals: (date: string) => `Next step: the proposals are on their way. They are to be answered by ${date}.`,
    },
    seeOpen: 'See what waits for you',
    see: 'See whether anything waits for you',
    once: 'We write such a mail once a month at most, and only until you have your answer.',
  },
);
