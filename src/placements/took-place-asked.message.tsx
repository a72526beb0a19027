import { deadline } from '../kit/dates.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, facts, letterKind, paragraph } from '../messages/letter.ts';
import { hashSecret, newSecret } from '../platform/ids.ts';
import type { Weekday } from '../rounds/round.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldRound } from './told-visit.ts';
import { storeTookPlaceLink, tookPlaceQuestionTo } from './took-place.store.ts';
import { tookPlaceTexts } from './took-place.texts.ts';
import { tookPlaceByLinkUrl } from './took-place.ts';

interface Told {
  readonly secret: string;
  readonly answerOn: string;
  /** Which visit it is, to who has had several. */
  readonly days: readonly Weekday[];
  readonly round: ToldRound;
}

/** After the last day: did it take place? Not to who has answered on the visit's page meanwhile. */
export const tookPlaceAsked = letterKind<Told>({
  kind: 'took-place-asked',
  read: async ({ db, now }, about) => {
    const visit = await toldVisit(db, about, ['agreed']);
    const { placement = '', signUp = '' } = about;
    const question = visit && (await tookPlaceQuestionTo(db, { placement, signUp }));
    if (!visit || question?.answer !== null) return null;
    // A way to it minted now, as the letter goes, and kept as a hash alone.
    const secret = newSecret();
    await storeTookPlaceLink(db, { secretHash: hashSecret(secret), placement, signUp, now });
    return { secret, answerOn: question.answerOn, days: visit.days, round: visit.round };
  },
  write: ({ secret, answerOn, days, round }, { lang, link }) => {
    const t = tookPlaceTexts(lang);
    const { short, long } = stayTexts(lang);
    return {
      subject: t.mail.subject(short(days, round)),
      parts: [
        paragraph(t.mail.text),
        facts([t.mail.days, long(days, round)]),
        action(t.mail.see, link(tookPlaceByLinkUrl(secret))),
        paragraph(t.answerBy(deadline(answerOn, lang))),
        paragraph(t.mail.also),
      ],
    };
  },
  sample: { secret: 'eksempel', answerOn: '2027-09-27', days: SAMPLE_VISIT.days, round: SAMPLE_VISIT.round },
});
