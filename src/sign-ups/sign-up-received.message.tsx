import { deadline, longDate, weekWithDates } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { action, letterKind, type Letter, type LetterSource, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { IF_NOT_FOUND } from './answers.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { countingSignUp } from './told-sign-up.store.ts';
import { type CountingSignUp, SAMPLE_COUNTING, type ToldSignUp } from './told-sign-up.ts';

/** Until when answers can be changed; once sign-up has closed, whom to write to. */
export const mayChangeUntil = ({ round, now }: Pick<ToldSignUp, 'round' | 'now'>, lang: Lang): string => {
  const t = signUpLetterTexts(lang);
  return maySignUp(round, now).ok ? t.mayChange(deadline(round.dates.signUpCloses, lang)) : t.closed;
};

/** What stands in a letter whose sign-up counts from now on: what happens next, and until when it can be changed. */
export const whatHappensNext = (
  { id, round, now, invites }: CountingSignUp,
  { lang, link }: { lang: Lang; link: LetterSource['link'] },
): Letter['parts'] => {
  const t = signUpLetterTexts(lang);
  const { dates, visitWeek } = round;
  return [
    ...(invites && maySignUp(round, now).ok ? [paragraph(t.invite[invites](deadline(dates.signUpCloses, lang)))] : []),
    paragraph(t.next(longDate(dates.proposalsOn, lang), deadline(dates.answersDue, lang))),
    paragraph(t.visits(weekWithDates(visitWeek, lang))),
    action(t.see, link(signUpUrls.show(id))),
    paragraph(mayChangeUntil({ round, now }, lang)),
  ];
};

/** The receipt of somebody who was signed in: the address is proved, the sign-up counts. */
export const signUpReceived = letterKind<CountingSignUp>({
  kind: 'sign-up-received',
  read: (source, about) => countingSignUp(source, about.signUp),
  write: (told, source) => {
    const t = signUpLetterTexts(source.lang).received;
    return {
      subject: t.subject[told.role],
      week: told.round.visitWeek,
      parts: [paragraph(t.text), ...whatHappensNext(told, source)],
    };
  },
  sample: SAMPLE_COUNTING,
  otherSamples: [
    { ...SAMPLE_COUNTING, role: 'host' },
    ...IF_NOT_FOUND.map((invites) => ({ ...SAMPLE_COUNTING, invites })),
  ],
});
