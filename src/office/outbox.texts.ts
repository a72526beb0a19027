import { bilingual } from '../kit/bilingual.ts';

export const outboxTexts = bilingual(
  {
    title: 'Udbakke',
    intro:
      'Alle mails, systemet har skrevet, og hvordan det gik dem. Mails til at logge ind gemmes ikke og står her ikke.',
    samples: 'Se, hvordan hver slags mail ser ud',
    stateTabs: 'Tilstand',
    all: 'Alle',
    states: {
      drafted: 'Kladde',
      queued: 'På vej',
      sent: 'Sendt',
      dropped: 'Bortfaldet',
      dead: 'Kunne ikke leveres',
    },
    statesMeaning: {
      drafted: 'Venter på, at en koordinator sender den.',
      queued: 'Sendes nu eller prøves igen senere.',
      sent: 'Modtagerens mailserver har taget imod den.',
      dropped: 'Den gjaldt ikke længere, da den skulle sendes.',
      dead: 'Afvist af modtagerens mailserver eller forsøgt otte gange uden held.',
    },
    kind: 'Slags',
    any: 'Alle',
    search: 'Modtager',
    show: 'Vis',
    clear: 'Vis alle',
    written: 'Skrevet',
    to: 'Til',
    state: 'Tilstand',
    attempts: 'Forsøg',
    lastAnswer: 'Sidste svar',
    none: 'Ingen mails endnu.',
    noneFound: 'Ingen mails passer. Prøv med færre filtre.',
    sendAgain: 'Send igen',
    sendAllAgain: (count: number) => (count === 1 ? 'Send 1 mail igen' : `Send ${count} mails igen`),
    sentAgain: (count: number) =>
      count === 0
        ? 'Ingen mails blev sendt igen. En anden har måske lige gjort det.'
        : count === 1
          ? '1 mail er på vej igen.'
          : `${count} mails er på vej igen.`,
    letterTitle: 'En mail',
    back: 'Til udbakken',
    language: 'Sprog',
    languages: { da: 'dansk', en: 'engelsk' },
    settled: 'Afsluttet',
    nextTry: 'Prøves igen senest',
    messageId: 'Message-ID',
    attemptsTitle: 'Forsøg',
    noAttempts: 'Den har ikke været forsøgt sendt.',
    when: 'Hvornår',
    outcome: 'Udfald',
    outcomes: { sent: 'Taget imod', failed: 'Ikke nu', refused: 'Afvist' },
    answer: 'Mailserverens svar',
  },
  {
    title: 'Outbox',
    intro:
      'Every mail the system has written, and what became of it. Sign-in mails are not stored, so you will not find them here.',
    samples: 'See what each kind of mail looks like',
    stateTabs: 'State',
    all: 'All',
    states: {
      drafted: 'Draft',
      queued: 'On its way',
      sent: 'Sent',
      dropped: 'Dropped',
      dead: 'Could not be delivered',
    },
    statesMeaning: {
      drafted: 'Waits for a coordinator to send it.',
      queued: 'Goes now, or is tried again later.',
      sent: "The recipient's mail server has taken it.",
      dropped: 'It no longer held when it was to go.',
      dead: "Refused by the recipient's mail server, or tried eight times in vain.",
    },
    kind: 'Kind',
    any: 'All',
    search: 'Recipient',
    show: 'Show',
    clear: 'Show all',
    written: 'Written',
    to: 'To',
    state: 'State',
    attempts: 'Attempts',
    lastAnswer: 'Last answer',
    none: 'No mail yet.',
    noneFound: 'No mail fits. Try fewer filters.',
    sendAgain: 'Send again',
    sendAllAgain: (count: number) => (count === 1 ? 'Send 1 mail again' : `Send ${count} mails again`),
    sentAgain: (count: number) =>
      count === 0
        ? 'No mail was sent again. Perhaps somebody else has just done it.'
        : count === 1
          ? '1 mail is on its way again.'
          : `${count} mails are on their way again.`,
    letterTitle: 'A mail',
    back: 'To the outbox',
    language: 'Language',
    languages: { da: 'Danish', en: 'English' },
    settled: 'Ended',
    nextTry: 'Tried again by',
    messageId: 'Message-ID',
    attemptsTitle: 'Attempts',
    noAttempts: 'Nobody has tried to send it.',
    when: 'When',
    outcome: 'Outcome',
    outcomes: { sent: 'Taken', failed: 'Not now', refused: 'Refused' },
    answer: "The mail server's answer",
  },
);
