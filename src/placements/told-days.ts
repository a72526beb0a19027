/** What letters about other days are written from. Nobody's name. */
import type { OtherDays, Proposer } from './other-days.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

export interface ToldDays extends ToldVisit {
  /** Everybody has said yes to the visit; before that it is still asked about. */
  readonly isAgreed: boolean;
  readonly proposer: Proposer;
  readonly others: Pick<OtherDays, 'state' | 'insteadOf' | 'days' | 'answerBy'>;
  readonly timeZone: string;
}

/** For the office's preview. */
export const SAMPLE_DAYS: ToldDays = {
  ...SAMPLE_VISIT,
  isAgreed: false,
  proposer: 'host',
  others: {
    state: 'open',
    insteadOf: SAMPLE_VISIT.days,
    days: ['wed', 'thu', 'fri'],
    answerBy: new Date('2027-06-21T22:00:00Z'),
  },
  timeZone: 'Europe/Copenhagen',
};
