import { bilingual } from '../kit/bilingual.ts';

/** What is said once, by its word in an address. */
export const arrangementFlashTexts = bilingual(
  {
    'vaert-inviteret': 'Invitationen er sendt. Du får en mail, når værten har svaret.',
    'invitation-tilbage': 'Invitationen er trukket tilbage.',
    'invitation-besvaret': 'Dit svar er gemt, og praktikanten får en mail.',
  },
  {
    'vaert-inviteret': 'The invitation is sent. You get a mail when the host has answered.',
    'invitation-tilbage': 'The invitation is taken back.',
    'invitation-besvaret': 'Your answer is saved, and the intern gets a mail.',
  },
);
