import { deadline } from '../kit/dates.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT } from './told-visit.ts';
import { tookPlaceQuestionTo } from './took-place.store.ts';
import { tookPlaceTexts } from './took-place.texts.ts';
import { tookPlaceUrl } from './took-place.ts';

interface Told {
  readonly placement: string;
  readonly answerOn: string;
}

/** After the last day: did it take place? Not to who has answered on the visit's page meanwhile. */
export const tookPlaceAsked = letterKind<Told>({
  kind: 'took-place-asked',
  read: async ({ db }, about) => {
    const visit = await toldVisit(db, about, ['agreed']);
    const { placement = '', signUp = '' } = about;
    const question = visit && (await tookPlaceQuestionTo(db, { placement, signUp }));
    return question?.answer === null ? { placement, answerOn: question.answerOn } : null;
  },
  write: ({ placement, answerOn }, { lang, link }) => {
    const t = tookPlaceTexts(lang);
    return {
      subject: t.mail.subject,
      parts: [
        paragraph(t.mail.text),
        action(t.mail.see, link(tookPlaceUrl(placement))),
        paragraph(t.answerBy(deadline(answerOn, lang))),
      ],
    };
  },
  sample: { placement: SAMPLE_VISIT.id, answerOn: '2027-09-27' },
});
