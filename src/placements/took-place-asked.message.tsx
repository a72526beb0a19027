import { deadline } from '../kit/dates.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, facts, letterKind, paragraph } from '../messages/letter.ts';
import { hashSecret, newSecret } from '../platform/ids.ts';
import { stillAsked, type AskedVisit } from './asked-visit.store.ts';
import { roundOfParticipant } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldRound } from './told-visit.ts';
import { storeTookPlaceLink } from './took-place.store.ts';
import { tookPlaceTexts } from './took-place.texts.ts';
import { tookPlaceByLinkUrl } from './took-place.ts';

/** With the way to the question of one visit, which nothing but this letter holds. */
type Asked = AskedVisit & { readonly secret: string };
interface Told {
  readonly visits: readonly Asked[];
  readonly round: ToldRound;
}

const SAMPLE: Asked = {
  placement: SAMPLE_VISIT.id,
  answerOn: '2027-09-27',
  days: SAMPLE_VISIT.days,
  secret: 'eksempel',
};

/** After the last day: did it take place? Not to who has answered on the visit's page meanwhile. */
export const tookPlaceAsked = letterKind<Told>({
  kind: 'took-place-asked',
  read: async ({ db, now }, about) => {
    const { signUp = '' } = about;
    const visits = await stillAsked(db, 'took_place_questions', about);
    const round = visits.length > 0 ? await roundOfParticipant(db, signUp) : null;
    if (!round) return null;
    const asked: Asked[] = [];
    for (const visit of visits) {
      // A way to it minted now, as the letter goes, and kept as a hash alone.
      const secret = newSecret();
      await storeTookPlaceLink(db, { secretHash: hashSecret(secret), placement: visit.placement, signUp, now });
      asked.push({ ...visit, secret });
    }
    return { visits: asked, round };
  },
  write: ({ visits, round }, { lang, link }) => {
    const t = tookPlaceTexts(lang);
    const { short, long } = stayTexts(lang);
    const [first = SAMPLE, ...more] = visits;
    return {
      subject: more.length === 0 ? t.mail.subject(short(first.days, round)) : t.mail.subjectOfMany,
      parts: [
        paragraph(more.length === 0 ? t.mail.text : t.mail.textOfMany(visits.length)),
        ...visits.flatMap(({ secret, days, answerOn }) => [
          facts([t.mail.days, long(days, round)]),
          action(t.mail.see, link(tookPlaceByLinkUrl(secret))),
          paragraph(t.answerBy(deadline(answerOn, lang))),
        ]),
        paragraph(t.mail.also),
      ],
    };
  },
  sample: { visits: [SAMPLE], round: SAMPLE_VISIT.round },
  otherSamples: [{ visits: [SAMPLE, { ...SAMPLE, secret: 'et-mere' }], round: SAMPLE_VISIT.round }],
});
