import { bilingual } from '../kit/bilingual.ts';

/** What is said once, by its word in an address. Of an address nobody learns whether it is signed up. */
export const arrangementFlashTexts = bilingual(
  {
    'vaert-inviteret': 'Invitationen er sendt. Du får en mail, når der er svaret.',
    'inviteret-i-forvejen': 'Den invitation er sendt i forvejen. Du får en mail, når der er svaret.',
    'praktikant-inviteret': 'Invitationen er sendt. Du får en mail, når der er svaret.',
    'invitation-tilbage': 'Det er trukket tilbage, og de andre får en mail.',
    'mailet-tilbage': 'Det er trukket tilbage. Den, du inviterede, får besked, og linket i mailen gælder ikke længere.',
    'invitation-besvaret': 'Dit svar er gemt, og de andre får en mail.',
  },
  {
    'vaert-inviteret': 'The invitation is sent. You get a mail when there is an answer.',
    'inviteret-i-forvejen': 'That invitation has been sent already. You get a mail when there is an answer.',
    'praktikant-inviteret': 'The invitation is sent. You get a mail when there is an answer.',
    'invitation-tilbage': 'It is taken back, and the others get a mail.',
    'mailet-tilbage': 'It is taken back. Whoever you invited is told, and the link in the mail no longer holds.',
    'invitation-besvaret': 'Your answer is saved, and the others get a mail.',
  },
);
