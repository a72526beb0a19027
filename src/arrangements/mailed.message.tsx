import { dueDate, weekWithDates } from '../kit/dates.ts';
import { action, aside, letterKind, type Letter, type LetterSource, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { arrangementLetterTexts } from './arrangement-letters.texts.ts';
import { arrangementUrls } from './arrangement.ts';
import { toldMailed, toldMailedWithdrawn } from './told-arrangement.store.ts';
import { OTHER_MAILED, SAMPLE_MAILED, SAMPLE_WITHDRAWN, type ToldMailed } from './told-arrangement.ts';

type Source = Pick<LetterSource, 'lang' | 'link'>;

/** What both invitation and reminder say: what it is, until when, the way out, and why one gets it (GDPR art. 14). */
const mailedParts = (
  { round, asked, isPair, isSignedUp, answerBy, secret }: ToldMailed,
  { lang, link }: Source,
): Letter['parts'] => {
  const { until, mailed: t } = arrangementLetterTexts(lang);
  const who = isSignedUp ? 'signedUp' : 'stranger';
  return [
    paragraph(t.text[isPair ? 'pair' : asked](weekWithDates(round.visitWeek, lang))),
    ...(isSignedUp ? [] : [paragraph(t.what)]),
    paragraph(isSignedUp ? t.signedUp : t.notSignedUp),
    action(t.button, link(arrangementUrls.mailed(secret))),
    paragraph(until(dueDate(answerBy, round.timeZone, lang))),
    paragraph(t.no[who]),
    aside(isSignedUp ? t.notice.signedUp : `${t.notice.stranger} ${link('/privatliv')}`),
  ];
};

/** To an address that somebody wrote: whether it is signed up shows here alone, where nobody else reads. */
export const arrangementMailed = letterKind({
  kind: 'arrangement-mailed',
  read: toldMailed,
  write: (told, source) => ({
    subject: arrangementLetterTexts(source.lang).mailed.subject[told.isPair ? 'pair' : told.asked],
    week: told.round.visitWeek,
    parts: mailedParts(told, source),
  }),
  sample: SAMPLE_MAILED,
  otherSamples: OTHER_MAILED,
});

/** The one reminder of it. */
export const arrangementMailedAgain = letterKind({
  kind: 'arrangement-mailed-again',
  read: toldMailed,
  write: (told, source) => {
    const t = arrangementLetterTexts(source.lang).mailedAgain;
    return { subject: t.subject, week: told.round.visitWeek, parts: [paragraph(t.text), ...mailedParts(told, source)] };
  },
  sample: SAMPLE_MAILED,
});

/** To whom it was mailed and who has not answered: there is nothing to answer any more. */
export const arrangementMailedWithdrawn = letterKind({
  kind: 'arrangement-mailed-withdrawn',
  read: toldMailedWithdrawn,
  write: ({ round, now, isSignedUp }, { lang, link }) => {
    const t = arrangementLetterTexts(lang).mailedWithdrawn;
    const way =
      !isSignedUp && maySignUp(round, now).ok ? [paragraph(t.signUp), action(t.button, link(signUpUrls.start()))] : [];
    return { subject: t.subject, week: round.visitWeek, parts: [paragraph(t.text), ...way] };
  },
  sample: SAMPLE_WITHDRAWN,
  otherSamples: [{ ...SAMPLE_WITHDRAWN, isSignedUp: true }],
});
