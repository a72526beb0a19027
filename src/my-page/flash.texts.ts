import { bilingual } from '../kit/bilingual.ts';

/** What is said once after something was done on one's own page, by its word in an address. */
export const myPageFlashTexts = bilingual(
  {
    'kalender-stoppet': 'Adressen er stoppet. Kalendere, der har den, henter ikke mere.',
    'ude-af-kataloget': 'I vises ikke længere i kataloget over værter.',
    'data-slettet': 'Dine data er slettet, og du er logget ud. Vi skriver en sidste mail til dig om det.',
  },
  {
    'kalender-stoppet': 'The address is stopped. Calendars that have it fetch nothing more.',
    'ude-af-kataloget': 'You are no longer shown in the host catalogue.',
    'data-slettet': 'Your data are erased, and you are signed out. We write you one last mail about it.',
  },
);
