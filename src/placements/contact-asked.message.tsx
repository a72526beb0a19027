import { deadline } from '../kit/dates.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, facts, letterKind, paragraph } from '../messages/letter.ts';
import type { Weekday } from '../rounds/round.ts';
import { contactQuestionTo } from './contact-question.store.ts';
import { contactQuestionTexts } from './contact-question.texts.ts';
import { contactQuestionUrl } from './contact-question.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldRound } from './told-visit.ts';

interface Told {
  readonly placement: string;
  readonly answerOn: string;
  /** Which visit it is, to who has several. */
  readonly days: readonly Weekday[];
  readonly round: ToldRound;
}

/** A week after a visit was agreed: have you been in touch? Not to who has answered on the visit's page meanwhile. */
export const contactAsked = letterKind<Told>({
  kind: 'contact-asked',
  read: async ({ db }, about) => {
    const visit = await toldVisit(db, about, ['agreed']);
    const { placement = '', signUp = '' } = about;
    const question = visit && (await contactQuestionTo(db, { placement, signUp }));
    if (!question || question.answer !== null) return null;
    return { placement, answerOn: question.answerOn, days: visit.days, round: visit.round };
  },
  write: ({ placement, answerOn, days, round }, { lang, link }) => {
    const t = contactQuestionTexts(lang);
    const { short, long } = stayTexts(lang);
    return {
      subject: t.mail.subject(short(days, round)),
      parts: [
        paragraph(t.mail.text),
        facts([t.mail.days, long(days, round)]),
        action(t.mail.see, link(contactQuestionUrl(placement))),
        paragraph(t.answerBy(deadline(answerOn, lang))),
        paragraph(t.mail.help),
      ],
    };
  },
  sample: { placement: SAMPLE_VISIT.id, answerOn: '2027-06-29', days: SAMPLE_VISIT.days, round: SAMPLE_VISIT.round },
});
