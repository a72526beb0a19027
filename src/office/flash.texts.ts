import { bilingual } from '../kit/bilingual.ts';

/** What is said once after the office has done something for somebody, by its word in an address. */
export const officeFlashTexts = bilingual(
  {
    'rettet-for': 'Svaret er rettet.',
    'trukket-for': 'Tilmeldingen er trukket tilbage.',
    'bevis-sendt': 'Mailen om bekræftelse er sendt igen.',
    'leders-svar-gemt': 'Lederens svar er skrevet ned.',
    'adresse-set': 'Adressen er behandlet.',
    'selvaftalt-fjernet': 'Det selvaftalte besøg er fjernet, og begge sider får en mail.',
    'note-gemt': 'Noten er gemt.',
    'note-slettet': 'Noten er slettet.',
  },
  {
    'rettet-for': 'The answer is changed.',
    'trukket-for': 'The sign-up is withdrawn.',
    'bevis-sendt': 'The mail about confirming is sent again.',
    'leders-svar-gemt': 'The manager’s answer is written down.',
    'adresse-set': 'The address is dealt with.',
    'selvaftalt-fjernet': 'The self-arranged visit is removed, and both sides get a mail.',
    'note-gemt': 'The note is saved.',
    'note-slettet': 'The note is removed.',
  },
);
