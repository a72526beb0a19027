import { bilingual } from '../kit/bilingual.ts';

/** What people have arranged themselves, as the office sees and removes it. */
export const selfArrangedTexts = bilingual(
  {
    label: 'Selvaftalt besøg',
    states: { invited: 'inviteret', accepted: 'alle har sagt ja' },
    remove: 'Fjern',
    title: (names: string) => `Fjern det selvaftalte besøg: ${names}?`,
    told: 'Begge sider får en mail med din begrundelse. Dit navn står i historikken.',
    text: 'Så gælder aftalen ikke længere, og den næste i køen rykker op. Praktikanten kan invitere igen, mens tilmeldingen er åben.',
    reason: 'Hvorfor bliver det fjernet?',
    button: 'Fjern besøget',
    tooLate: 'Det er for sent: forslagene er sendt.',
    over: 'Den er besvaret, trukket tilbage eller fjernet i mellemtiden.',
  },
  {
    label: 'Self-arranged visit',
    states: { invited: 'invited', accepted: 'all have said yes' },
    remove: 'Remove',
    title: (names: string) => `Remove the self-arranged visit: ${names}?`,
    told: 'Both sides get a mail with your reason. Your name stands in the history.',
    text: 'Then what was agreed no longer holds, and the next in line moves up. The intern can invite again while sign-up is open.',
    reason: 'Why is it removed?',
    button: 'Remove the visit',
    tooLate: 'It is too late: proposals are out.',
    over: 'It was answered, taken back or removed meanwhile.',
  },
);
