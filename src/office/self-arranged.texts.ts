import { bilingual } from '../kit/bilingual.ts';

/** What people have arranged themselves, as the office sees and removes it. */
export const selfArrangedTexts = bilingual(
  {
    label: 'Selvaftalt besøg',
    invited: 'inviteret',
    holds: 'alle har sagt ja, og det holder',
    inLine: (why: string, place: number) => `alle har sagt ja, nummer ${place} ${why}`,
    lacks: (why: string) => `alle har sagt ja, men det holder ikke: ${why}`,
    became: (state: string) => `alle har sagt ja, og besøget blev foreslået: ${state.toLowerCase()}`,
    noVisit: 'alle har sagt ja, men der blev ikke foreslået et besøg mellem dem',
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
    invited: 'invited',
    holds: 'all have said yes, and it holds',
    inLine: (why: string, place: number) => `all have said yes, number ${place} ${why}`,
    lacks: (why: string) => `all have said yes, but it does not hold: ${why}`,
    became: (state: string) => `all have said yes, and the visit was proposed: ${state.toLowerCase()}`,
    noVisit: 'all have said yes, but no visit between them was proposed',
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
