import { deadline } from '../kit/dates.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, facts, letterKind, paragraph } from '../messages/letter.ts';
import { stillAsked, type AskedVisit } from './asked-visit.store.ts';
import { contactQuestionTexts } from './contact-question.texts.ts';
import { contactQuestionUrl } from './contact-question.ts';
import { roundOfParticipant } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldRound } from './told-visit.ts';

interface Told {
  readonly visits: readonly AskedVisit[];
  readonly round: ToldRound;
}

const SAMPLE: AskedVisit = { placement: SAMPLE_VISIT.id, answerOn: '2027-06-29', days: SAMPLE_VISIT.days };

/** A week after a visit was agreed: have you been in touch? Not to who has answered on the visit's page meanwhile. */
export const contactAsked = letterKind<Told>({
  kind: 'contact-asked',
  read: async ({ db }, about) => {
    const visits = await stillAsked(db, 'contact_questions', about);
    const round = visits.length > 0 ? await roundOfParticipant(db, about.signUp) : null;
    return round && { visits, round };
  },
  write: ({ visits, round }, { lang, link }) => {
    const t = contactQuestionTexts(lang);
    const { short, long } = stayTexts(lang);
    const [first = SAMPLE, ...more] = visits;
    return {
      subject: more.length === 0 ? t.mail.subject(short(first.days, round)) : t.mail.subjectOfMany,
      parts: [
        paragraph(more.length === 0 ? t.mail.text : t.mail.textOfMany(visits.length)),
        ...visits.flatMap(({ placement, days, answerOn }) => [
          facts([t.mail.days, long(days, round)]),
          action(t.mail.see, link(contactQuestionUrl(placement))),
          paragraph(t.answerBy(deadline(answerOn, lang))),
        ]),
        paragraph(t.mail.help),
      ],
    };
  },
  sample: { visits: [SAMPLE], round: SAMPLE_VISIT.round },
  otherSamples: [{ visits: [SAMPLE, { ...SAMPLE, days: ['wed', 'thu', 'fri'] }], round: SAMPLE_VISIT.round }],
});
