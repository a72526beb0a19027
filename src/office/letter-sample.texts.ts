import { bilingual } from '../kit/bilingual.ts';

export const sampleTexts = bilingual(
  {
    title: 'Sådan ser mailene ud',
    intro: (count: number) =>
      `${count} slags mails, på begge sprog og med opdigtede oplysninger. Prøv linkene på listen under hver mail.`,
    back: 'Til udbakken',
    languages: { da: 'Dansk', en: 'Engelsk' },
    links: 'Links i mailen',
    noLinks: 'Ingen links.',
    text: 'Som ren tekst',
  },
  {
    title: 'What the mails look like',
    intro: (count: number) =>
      `${count} kinds of mail, in both languages, with invented details. Try the links in the list below each mail.`,
    back: 'To the outbox',
    languages: { da: 'Danish', en: 'English' },
    links: 'Links in the mail',
    noLinks: 'No links.',
    text: 'As plain text',
  },
);
