import { bilingual } from '../kit/bilingual.ts';

/** What is said once after something was done on one's own page, by its word in an address. */
export const myPageFlashTexts = bilingual(
  { 'kalender-stoppet': 'Adressen er stoppet. Kalendere, der har den, henter ikke mere.' },
  { 'kalender-stoppet': 'The address is stopped. Calendars that have it fetch nothing more.' },
);
