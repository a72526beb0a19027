import { bilingual } from '../kit/bilingual.ts';

/** What is said once sign-up has closed, or a draft is no longer here, instead of offering what cannot be done. */
export const closedTexts = bilingual(
  {
    draft: {
      title: 'Tilmeldingen er lukket',
      text: 'Din kladde nåede ikke at blive sendt, så du er ikke med i årets runde. Vi åbner igen til næste år.',
      deleted: (days: number) => `Kladden bliver slettet, når ingen har rørt den i ${days} dage.`,
      answers: 'Det nåede du at svare',
    },
    notSaved: {
      title: 'Tilmeldingen er lukket, så svaret blev ikke gemt',
      text: 'Du kan kopiere det her, hvis du vil bruge det senere. Det, du svarede før, gælder stadig.',
      typed: 'Det skrev du',
      back: 'Se din tilmelding',
    },
    proving: {
      text: (proposals: string) =>
        `Tilmeldingen er lukket, men du sendte i tide. Bekræft adressen, inden vi sender forslag ${proposals}, så er du med.`,
      tooLateTitle: 'Tilmeldingen blev ikke bekræftet i tide',
      tooLate: 'Mailadressen blev aldrig bekræftet, og forslagene er sendt. Derfor er du ikke med i årets runde.',
    },
    moved: {
      title: 'Kladden er åbnet i en anden browser',
      text: 'Du fortsætter dér, hvor du sidst trykkede på linket i mailen. Vil du hellere fortsætte her, så åbn mailen i denne browser, og tryk på linket igen.',
    },
  },
  {
    draft: {
      title: 'Sign-up is closed',
      text: 'Your draft was not sent in time, so you do not take part in this round. We open again next year.',
      deleted: (days: number) => `The draft is deleted once nobody has touched it for ${days} days.`,
      answers: 'What you had answered',
    },
    notSaved: {
      title: 'Sign-up is closed, so the answer was not saved',
      text: 'You can copy it from here if you want to use it later. What you answered before still counts.',
      typed: 'What you wrote',
      back: 'See your sign-up',
    },
    proving: {
      text: (proposals: string) =>
        `Sign-up is closed, but you sent yours in time. Confirm the address before we send proposals on ${proposals}, and you take part.`,
      tooLateTitle: 'The sign-up was not confirmed in time',
      tooLate: 'The address was never confirmed, and the proposals are out. So you do not take part in this round.',
    },
    moved: {
      title: 'The draft is open in another browser',
      text: 'Go on where you last pressed the link in the mail. If you would rather go on here, open the mail in this browser and press the link again.',
    },
  },
);
