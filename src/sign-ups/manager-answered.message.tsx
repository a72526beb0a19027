import { dueDate, dueMoment } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { action, letterKind, type LetterPart, type LetterSource, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { managerAnswerTexts } from './manager-answer.texts.ts';
import { yesCountsUntil } from './manager-approval.rules.ts';
import { approvalUrls } from './manager-approval.ts';
import { managerLetterTexts } from './manager-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { isStillOpen, toldToIntern } from './told-approval.rules.ts';
import { askedAbout } from './told-approval.store.ts';
import { SAMPLE_ANSWER, type ToldAnswer } from './told-approval.ts';

/** What a manager can say, or leave unsaid, that an intern is told of. */
const TOLD = ['yes', 'not-this-year', 'economy', 'talk', 'unseen', 'expired', 'not-manager', 'unwilling'] as const;
/** `talked`: it ran out after the manager had asked for a talk. */
type Told = (typeof TOLD)[number] | 'talked';

const toldOf = ({ state, wantedTalk }: ToldAnswer): Told => {
  if (wantedTalk) return 'talked';
  const told = TOLD.find((one) => one === state);
  if (told === undefined) throw new Error(`nobody is told that an approval is ${state}`);
  return told;
};

/** A question that was put before the proposals is answered until they are out. */
const doesYesCount = ({ round, now }: ToldAnswer): boolean => now < yesCountsUntil(round);

/** No answer can be changed, and a manager's still can. */
const isShut = (told: ToldAnswer): boolean => !maySignUp(told.round, told.now).ok && doesYesCount(told);

const textOf = (told: ToldAnswer, what: Told, lang: Lang): string => {
  const t = managerLetterTexts(lang).answered.text;
  const { frame, until, round } = told;
  const counts = dueMoment(yesCountsUntil(round), round.timeZone, lang);
  switch (what) {
    case 'yes':
      return t.yes(frame ? managerAnswerTexts(lang).frame(frame.days, frame.overnight) : '');
    case 'talk':
      return t.talk(dueDate(until, round.timeZone, lang));
    case 'economy':
      return isShut(told) ? t.economyClosed(counts) : t.economy;
    case 'talked':
      return doesYesCount(told) ? t.talkedYet(counts) : t.talked;
    case 'expired':
      return doesYesCount(told) ? t.expiredYet(counts) : t.expired;
    case 'not-this-year':
    case 'unseen':
    case 'not-manager':
    case 'unwilling':
      return t[what];
  }
};

/** Whoever must name somebody is led to where that is done. */
const wayOf = ({ id }: ToldAnswer, what: Told): { path: string; text: 'see' | 'name' } =>
  what === 'unseen' || what === 'expired' || what === 'talked' || what === 'not-manager' || what === 'unwilling'
    ? { path: approvalUrls.mine(id), text: 'name' }
    : { path: signUpUrls.show(id), text: 'see' };

/** How it stands, unless it has changed since: whatever came then has its own letter. */
export const readAnswer = async (
  source: Pick<LetterSource, 'db' | 'now'>,
  { approval, state }: Readonly<Record<string, string>>,
): Promise<ToldAnswer | null> => {
  const asked = await askedAbout(source, approval);
  if (!asked || !isStillOpen(asked, source.now) || asked.approval.state !== state) return null;
  return toldToIntern(asked, source.now);
};

/** To the intern: what the manager has said, what it means, and what to do next. */
export const managerAnswered = letterKind({
  kind: 'manager-answered',
  read: readAnswer,
  write: (told, { lang, link }) => {
    const t = managerLetterTexts(lang);
    const what = toldOf(told);
    const way = wayOf(told, what);
    const isAsked = (what === 'expired' || what === 'talked') && doesYesCount(told);
    const isOut: readonly LetterPart[] = way.text === 'name' && !isAsked ? [paragraph(t.answered.out)] : [];
    return {
      subject: t.answered.subject[what],
      parts: [paragraph(textOf(told, what, lang)), ...isOut, action(t[way.text], link(way.path))],
    };
  },
  sample: SAMPLE_ANSWER,
  otherSamples: [
    ...TOLD.filter((state) => state !== 'yes').map((state) => ({ ...SAMPLE_ANSWER, state, frame: null })),
    { ...SAMPLE_ANSWER, state: 'expired', frame: null, wantedTalk: true },
    { ...SAMPLE_ANSWER, state: 'economy', frame: null, now: new Date('2027-06-02T09:00:00Z') },
  ],
});
