/** What somebody reads about a visit that came to nothing: why, and what follows. One's own no is one's own. */
import type { Day } from '../kit/calendar.ts';
import { choiceIn } from './alone-question.rules.ts';
import type { AloneAnswer, AloneQuestion, Choice } from './alone-question.ts';
import type { EndedWhy, OtherVisits, Side, Voice } from './placement.ts';

export interface Ended {
  readonly why: EndedWhy | null;
  /** Who reads. */
  readonly side: Side;
  readonly isPair: boolean;
  /** Whether it was their own no or leaving, or that of who acts in the same host's name. */
  readonly isMine: boolean;
  /** Who that was, where it was not the reader. */
  readonly colleague?: 'deputy' | 'contact' | null;
  readonly hasAnswered: boolean;
  /** Whether an agreed visit of theirs stands that it would have taken the place of. */
  readonly keepsOther?: boolean;
  /** What the guest is asked whom the other has left. */
  readonly alone?: AskedAlone | null;
  /** Nobody is placed any more. */
  readonly isTooLate?: boolean;
  /** To a host that ended it, or let it lapse: what else it has. */
  readonly others?: OtherVisits;
}

/** The question whether they travel alone, to whoever reads of the visit. */
export interface AskedAlone extends Pick<AloneQuestion, 'answer' | 'ifSilent' | 'bond' | 'fellowWaits' | 'areTwo'> {
  /** Whether it is the reader who is asked. */
  readonly isMine: boolean;
  /** Until when, in words. */
  readonly by: string;
}

export const askedAlone = (
  question: AloneQuestion | null,
  signUp: string,
  inWords: (day: Day) => string,
): AskedAlone | null => question && { ...question, isMine: question.signUp === signUp, by: inWords(question.answerOn) };

type HostVoice = Extract<Voice, 'host' | 'host-of-pair'>;
interface WhyWords {
  readonly youSaidNo: string;
  readonly youLeft: string;
  readonly colleagueLeft: Readonly<Record<'deputy' | 'contact', string>>;
  readonly hostNo: string;
  readonly hostLeft: string;
  readonly guestNo: Readonly<Record<HostVoice, string>>;
  readonly guestLeft: Readonly<Record<HostVoice, string>>;
  readonly companionNo: string;
  readonly companionLeft: string;
  readonly lapsed: { readonly answered: string; readonly unanswered: string };
  readonly roundCancelled: string;
  readonly moved: Readonly<Record<Side, string>>;
  readonly repairFell: string;
  readonly takenBack: string;
}

/** Why it ended, in the words of a language. Nobody is named. */
export const whyEnded = (ended: Ended, t: WhyWords): string => {
  const { why, side, isPair, isMine, hasAnswered, colleague = null } = ended;
  const hosts = isPair ? 'host-of-pair' : 'host';
  switch (why) {
    case 'host-no':
      return isMine ? t.youSaidNo : t.hostNo;
    case 'intern-no':
      if (isMine) return t.youSaidNo;
      return side === 'host' ? t.guestNo[hosts] : t.companionNo;
    case 'host-left':
      if (!isMine) return t.hostLeft;
      return colleague === null ? t.youLeft : t.colleagueLeft[colleague];
    case 'intern-left':
      if (isMine) return t.youLeft;
      return side === 'host' ? t.guestLeft[hosts] : t.companionLeft;
    case 'not-answered':
      return t.lapsed[hasAnswered ? 'answered' : 'unanswered'];
    case 'round-cancelled':
      return t.roundCancelled;
    case 'moved':
      return t.moved[side];
    case 'repair-fell':
      return t.repairFell;
    case 'taken-back':
      return t.takenBack;
    case null:
      return '';
  }
};

interface NextWords extends Readonly<Record<Side, string>> {
  readonly companion: {
    readonly asked: Readonly<Record<Choice, (by: string) => string>>;
    readonly silence: Readonly<Record<AskedAlone['ifSilent'], string>>;
    readonly answered: Readonly<Record<Exclude<AloneAnswer, 'silent'>, string>>;
    readonly wasSilent: Readonly<Record<AskedAlone['ifSilent'], string>>;
    readonly late: string;
  };
  readonly pair: Readonly<Record<AskedAlone['bond'], string>>;
  readonly mine: Readonly<Record<Side, string>>;
  readonly moved: Readonly<Record<Side, string>>;
  readonly stays: string;
  readonly others: {
    readonly waiting: (count: number) => string;
    readonly standing: string;
    readonly instead: string;
  };
}

/** Whether the office looks for another for them unasked: it ended through no doing of theirs. */
export const isLookedFor = ({ why, side, isMine, hasAnswered }: Ended): boolean => {
  if (why === null || why === 'round-cancelled' || why === 'moved' || isMine) return false;
  if (why === 'not-answered') return hasAnswered;
  return side === 'host' || (why !== 'intern-no' && why !== 'intern-left');
};

/** What follows for one whom the other guest has left: a question with its day, or what came of it. */
const leftBehind = (alone: AskedAlone | null, { companion: t }: NextWords): string => {
  if (!alone?.isMine) return t.late;
  if (alone.answer === 'silent') return t.wasSilent[alone.ifSilent];
  if (alone.answer !== null) return t.answered[alone.answer];
  return `${t.asked[choiceIn(alone)](alone.by)} ${t.silence[alone.ifSilent]}`;
};

/**
 * What follows; null when the whole round is off or nobody is placed any more, which alone whom the other has left reads.
 * Whoever ended it, or let the deadline pass, is not looked for.
 */
export const whatFollows = (ended: Ended, t: NextWords): string | null => {
  const { why, side, isMine, hasAnswered, keepsOther = false, isTooLate = false, alone = null } = ended;
  const { waiting, standing } = ended.others ?? { waiting: 0, standing: 0 };
  const isByThem = isMine || (side === 'host' && why === 'not-answered' && !hasAnswered);
  if (isByThem && waiting + standing > 0)
    return [
      ...(waiting > 0 ? [t.others.waiting(waiting)] : []),
      ...(standing > 0 ? [t.others.standing] : []),
      ...(isTooLate ? [] : [t.others.instead]),
    ].join(' ');
  if (why === null || why === 'round-cancelled') return null;
  if (why === 'moved') return t.moved[side];
  if (keepsOther) return t.stays;
  const isLeft = side === 'intern' && !isMine && (why === 'intern-no' || why === 'intern-left');
  if (isTooLate) return isLeft ? t.companion.late : null;
  if (alone?.isMine) return leftBehind(alone, t);
  if (side === 'host' && alone?.answer === null && !isMine) return `${t.pair[alone.bond]} ${t.host}`;
  if (isLookedFor(ended)) return t[side];
  return side === 'host' || isMine || why === 'not-answered' ? t.mine[side] : leftBehind(alone, t);
};
