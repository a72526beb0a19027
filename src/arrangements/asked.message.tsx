import { dueDate } from '../kit/dates.ts';
import { action, letterKind, type Letter, type LetterSource, paragraph } from '../messages/letter.ts';
import { findSignUp } from '../sign-ups/sign-up.store.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { toldSignUp } from '../sign-ups/told-sign-up.store.ts';
import { arrangementLetterTexts } from './arrangement-letters.texts.ts';
import { missingYeses, sideOf } from './arrangement.rules.ts';
import { findArrangement } from './arrangement.store.ts';
import { SAMPLE_ASKED, type ToldAsked } from './told-arrangement.ts';

type Source = Pick<LetterSource, 'lang' | 'link'>;

/** A question that this sign-up has yet to answer; nothing once it has, or when it is over. */
const readAsked = async (
  source: Pick<LetterSource, 'db' | 'now'>,
  about: Readonly<Record<string, string>>,
): Promise<ToldAsked | null> => {
  const told = await toldSignUp(source, about.signUp, ['confirmed']);
  const signUp = told && (await findSignUp(source.db, told.id));
  const arrangement = about.arrangement === undefined ? null : await findArrangement(source.db, about.arrangement);
  if (!signUp || arrangement?.state !== 'invited') return null;
  const side = sideOf(arrangement, signUp);
  const isAsked = side !== null && missingYeses(arrangement).includes(side);
  const isPair = side === 'host' && arrangement.signUps.companion !== null;
  return isAsked ? { ...told, isPair, answerBy: arrangement.answerBy } : null;
};

/** A question with its deadline and the way to answer. The page behind the link says who asks. */
const asking = (which: 'invited' | 'company' | 'reminded', told: ToldAsked, { lang, link }: Source): Letter => {
  const t = arrangementLetterTexts(lang);
  const until = dueDate(told.answerBy, told.round.timeZone, lang);
  const of = which === 'invited' && told.isPair ? 'invitedByPair' : which;
  const text = of === 'reminded' ? t.reminded.text[told.isPair ? 'pair' : told.role] : t[of].text;
  const parts = [paragraph(text), paragraph(t.until(until)), action(t.see, link(signUpUrls.show(told.id)))];
  return { subject: t[of].subject, week: told.round.visitWeek, parts };
};

/** To a host: an intern asks. */
export const arrangementInvited = letterKind({
  kind: 'arrangement-invited',
  read: readAsked,
  write: (told, source) => asking('invited', told, source),
  sample: SAMPLE_ASKED,
  otherSamples: [{ ...SAMPLE_ASKED, isPair: true }],
});

/** To who travels along: both of a pair are asked. */
export const arrangementCompany = letterKind({
  kind: 'arrangement-company',
  read: readAsked,
  write: (told, source) => asking('company', told, source),
  sample: { ...SAMPLE_ASKED, role: 'intern' } satisfies ToldAsked,
});

/** The one reminder to whoever has signed up and not answered. */
export const arrangementReminded = letterKind({
  kind: 'arrangement-reminded',
  read: readAsked,
  write: (told, source) => asking('reminded', told, source),
  sample: SAMPLE_ASKED,
  otherSamples: [{ ...SAMPLE_ASKED, isPair: true }, { ...SAMPLE_ASKED, role: 'intern' } satisfies ToldAsked],
});
