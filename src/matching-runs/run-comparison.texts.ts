import { bilingual } from '../kit/bilingual.ts';

/** A run beside an earlier one. */
export const runComparisonTexts = bilingual(
  {
    compareTitle: (now: number, before: number) => `Nr. ${now} over for nr. ${before}`,
    compareWith: 'Sammenlign med',
    numbered: (number: number) => `nr. ${number}`,
    gained: (count: number) => `${count} fik en plads, som de ikke havde`,
    lost: (count: number) => `${count} mistede deres plads`,
    moved: (count: number) => `${count} skiftede vært`,
    sameAs: (count: number) => `${count} er, hvor de var.`,
    hostsGained: (count: number) => `${count} ${count === 1 ? 'vært' : 'værter'} fik en gæst`,
    hostsLost: (count: number) => `${count} ${count === 1 ? 'vært' : 'værter'} mistede deres gæst`,
    from: 'Fra',
    to: 'Til',
    before: 'Før',
    now: 'Nu',
    change: 'Forskel',
  },
  {
    compareTitle: (now: number, before: number) => `No. ${now} against no. ${before}`,
    compareWith: 'Compare with',
    numbered: (number: number) => `no. ${number}`,
    gained: (count: number) => `${count} got a seat they did not have`,
    lost: (count: number) => `${count} lost their seat`,
    moved: (count: number) => `${count} changed host`,
    sameAs: (count: number) => `${count} are where they were.`,
    hostsGained: (count: number) => `${count} ${count === 1 ? 'host' : 'hosts'} got a guest`,
    hostsLost: (count: number) => `${count} ${count === 1 ? 'host' : 'hosts'} lost their guest`,
    from: 'From',
    to: 'To',
    before: 'Before',
    now: 'Now',
    change: 'Difference',
  },
);
