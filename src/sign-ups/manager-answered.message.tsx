import { dueDate } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { action, letterKind, type LetterPart, type LetterSource, paragraph } from '../messages/letter.ts';
import { managerAnswerTexts } from './manager-answer.texts.ts';
import { approvalUrls } from './manager-approval.ts';
import { managerLetterTexts } from './manager-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { isStillOpen, toldToIntern } from './told-approval.rules.ts';
import { askedAbout } from './told-approval.store.ts';
import { SAMPLE_ANSWER, type ToldAnswer } from './told-approval.ts';

/** What a manager can say, or leave unsaid, that an intern is told of. */
const TOLD = ['yes', 'not-this-year', 'economy', 'talk', 'unseen', 'expired', 'not-manager', 'unwilling'] as const;
type Told = (typeof TOLD)[number];

const toldOf = ({ state }: ToldAnswer): Told => {
  const told = TOLD.find((one) => one === state);
  if (told === undefined) throw new Error(`nobody is told that an approval is ${state}`);
  return told;
};

const textOf = (told: ToldAnswer, what: Told, lang: Lang): string => {
  const t = managerLetterTexts(lang).answered.text;
  const { frame, until } = told;
  if (what === 'yes') return t.yes(frame ? managerAnswerTexts(lang).frame(frame.days, frame.overnight) : '');
  return what === 'talk' ? t.talk(dueDate(until, told.round.timeZone, lang)) : t[what];
};

/** Whoever must name somebody is led to where that is done. */
const wayOf = ({ id }: ToldAnswer, what: Told): { path: string; text: 'see' | 'name' } =>
  what === 'unseen' || what === 'expired' || what === 'not-manager' || what === 'unwilling'
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
    const isOut: readonly LetterPart[] = way.text === 'name' ? [paragraph(t.answered.out)] : [];
    return {
      subject: t.answered.subject[what],
      parts: [paragraph(textOf(told, what, lang)), ...isOut, action(t[way.text], link(way.path))],
    };
  },
  sample: SAMPLE_ANSWER,
  otherSamples: TOLD.filter((state) => state !== 'yes').map((state) => ({ ...SAMPLE_ANSWER, state, frame: null })),
});
