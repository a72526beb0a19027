import { isQuestionOpen } from './manager-approval.rules.ts';
import type { AskedAbout, ToldAnswer, ToldManager } from './told-approval.ts';

/** Whether a letter about a question still holds: while the intern takes part and the question stands. */
export const isStillOpen = ({ approval, signUp, round }: AskedAbout, now: Date): boolean =>
  isQuestionOpen(approval, signUp, round, now).ok;

/** What a manager's letter tells; the secret is the way in that only its reader has. */
export const toldToManager = ({ approval, signUp, round }: AskedAbout, secret: string): ToldManager => {
  const { name = '', workplace } = signUp.answers;
  const until = approval.answerBy;
  return { round, name, workplace: workplace?.name ?? '', until, before: approval.frame, secret };
};

/** What an intern's letter tells. */
export const toldToIntern = ({ approval, signUp, round }: AskedAbout, now: Date): ToldAnswer => {
  const { state, frame, wantedTalk, answerBy: until } = approval;
  return { id: signUp.id, role: signUp.role, round, now, state, frame, wantedTalk, until };
};
