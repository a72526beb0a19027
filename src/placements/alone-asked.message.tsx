import { deadline } from '../kit/dates.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { toldSignUp } from '../sign-ups/told-sign-up.store.ts';
import { SAMPLE_SIGN_UP, type ToldSignUp } from '../sign-ups/told-sign-up.ts';
import { aloneQuestionTo } from './alone-question.store.ts';
import { aloneQuestionTexts } from './alone-question.texts.ts';
import { aloneUrls, type AloneQuestion } from './alone-question.ts';
import { endedTexts } from './ended.texts.ts';

interface Told extends Pick<ToldSignUp, 'id' | 'round'> {
  readonly question: Pick<AloneQuestion, 'answerOn' | 'ifSilent'>;
}

/** Two had no visit, and one of them has left: the other is asked whether they go on alone (R10). */
export const aloneAsked = letterKind<Told>({
  kind: 'alone-asked',
  read: async (source, about) => {
    const told = await toldSignUp(source, about.signUp, ['confirmed']);
    const question = told && (await aloneQuestionTo(source.db, told.id));
    return told && question?.answer === null ? { ...told, question } : null;
  },
  write: ({ id, round, question }, { lang, link }) => {
    const t = aloneQuestionTexts(lang);
    const { asked, silence } = endedTexts(lang).next.companion;
    return {
      subject: t.subject,
      week: round.visitWeek,
      parts: [
        paragraph(`${t.without} ${t.left}`),
        paragraph(`${asked(deadline(question.answerOn, lang))} ${silence[question.ifSilent]}`),
        paragraph(t.another),
        action(t.toQuestion, link(aloneUrls.show(id))),
      ],
    };
  },
  sample: { ...SAMPLE_SIGN_UP, question: { answerOn: '2027-06-29', ifSilent: 'alone' } },
  otherSamples: [{ ...SAMPLE_SIGN_UP, question: { answerOn: '2027-06-29', ifSilent: 'not' } }],
});
