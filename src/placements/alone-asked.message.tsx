import { deadline, longDate } from '../kit/dates.ts';
import { action, letterKind, type LetterSource, paragraph } from '../messages/letter.ts';
import { isLatePlaceAhead, lastLateDay } from '../rounds/late-place.rules.ts';
import { toldSignUp } from '../sign-ups/told-sign-up.store.ts';
import { SAMPLE_SIGN_UP, type ToldSignUp } from '../sign-ups/told-sign-up.ts';
import { aloneQuestionTo } from './alone-question.store.ts';
import { choiceIn } from './alone-question.rules.ts';
import { aloneQuestionTexts } from './alone-question.texts.ts';
import { aloneUrls, type AloneQuestion } from './alone-question.ts';
import { endedTexts } from './ended.texts.ts';
import { placementUrls } from './placement.ts';
import { waysOnOf } from './way-on.store.ts';

interface Told extends Pick<ToldSignUp, 'id' | 'round'> {
  /** What they are asked; null where nothing is left to ask. */
  readonly question: Pick<AloneQuestion, 'answerOn' | 'ifSilent' | 'fellowWaits' | 'areTwo'> | null;
}

/** Who waits on alone, as long as a place can come to them. */
const readDecided = async ({ db }: LetterSource, told: ToldSignUp): Promise<Told | null> => {
  const { waitsSince } = await waysOnOf(db, told.id);
  return waitsSince !== null && isLatePlaceAhead(told.round, told.now) ? { ...told, question: null } : null;
};

const SAMPLE_QUESTION = { answerOn: '2027-06-29', ifSilent: 'alone', fellowWaits: false, areTwo: false } as const;

/**
 * Two had no visit, and one of them has left: the other is asked whether they go on alone (R10), or, having left first and
 * asked for a place, hears that they wait on alone.
 */
export const aloneAsked = letterKind<Told>({
  kind: 'alone-asked',
  read: async (source, about) => {
    const told = await toldSignUp(source, about.signUp, ['confirmed']);
    if (told && about.isDecided === 'yes') return readDecided(source, told);
    const question = told && (await aloneQuestionTo(source.db, told.id));
    return told && question?.answer === null ? { ...told, question } : null;
  },
  write: ({ id, round, question }, { lang, link }) => {
    const t = aloneQuestionTexts(lang);
    if (question === null)
      return {
        subject: t.decided.subject,
        week: round.visitWeek,
        parts: [
          paragraph(t.decided.text),
          paragraph(t.decided.until(longDate(lastLateDay(round), lang))),
          paragraph(t.decided.stop),
          action(endedTexts(lang).ways, link(placementUrls.none(id))),
        ],
      };
    const { asked, silence } = endedTexts(lang).next.companion;
    const how = question.fellowWaits ? 'together' : 'alone';
    return {
      subject: t.subject[how],
      week: round.visitWeek,
      parts: [
        paragraph(`${t.without} ${t.left[how]}`),
        paragraph(`${asked[choiceIn(question)](deadline(question.answerOn, lang))} ${silence[question.ifSilent]}`),
        paragraph(t.another),
        action(t.toQuestion, link(aloneUrls.show(id))),
      ],
    };
  },
  sample: { ...SAMPLE_SIGN_UP, question: SAMPLE_QUESTION },
  otherSamples: [
    { ...SAMPLE_SIGN_UP, question: { ...SAMPLE_QUESTION, ifSilent: 'not' } },
    { ...SAMPLE_SIGN_UP, question: { ...SAMPLE_QUESTION, areTwo: true } },
    { ...SAMPLE_SIGN_UP, question: { ...SAMPLE_QUESTION, areTwo: true, fellowWaits: true } },
    { ...SAMPLE_SIGN_UP, question: null },
  ],
});
