import { accountUrls } from '../accounts/account.ts';
import type { Day } from '../kit/calendar.ts';
import { deadline, weekWithDates } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { hashSecret, newSecret } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { findSignUp } from '../sign-ups/sign-up.store.ts';
import { lastDayOfDeputy } from './deputy.rules.ts';
import { deputyTexts } from './deputy.texts.ts';
import { deputyUrls } from './deputy.ts';
import { findDeputy, hostOfDeputy, latestDeputy, storeDeputyLink } from './deputy.store.ts';
import { SAMPLE_ROUND, SAMPLE_VISIT, type ToldRound } from './told-visit.ts';
import { roundOfParticipant } from './told-visit.store.ts';

interface ToldDeputy {
  readonly round: ToldRound;
  /** The way in, minted as the letter goes and kept as a hash alone. */
  readonly secret: string;
  /** The last day to answer. */
  readonly until: Day;
}

/** To a colleague who has signed up for nothing: the question, the notice (GDPR art. 14) and the way out. */
export const deputyAsked = letterKind<ToldDeputy>({
  kind: 'deputy-asked',
  read: async ({ db, now }, { deputy: id = '' }) => {
    const deputy = await findDeputy(db, id);
    const host = deputy?.state === 'invited' ? await hostOfDeputy(db, deputy) : null;
    if (!host) return null;
    const until = deputy && lastDayOfDeputy(deputy.namedAt, host.round);
    if (!until) return null;
    const secret = newSecret();
    await storeDeputyLink(db, { secretHash: hashSecret(secret), deputy: id, now });
    return { round: host.round, secret, until };
  },
  write: ({ round, secret, until }, { lang, link }) => {
    const t = deputyTexts(lang).letters.asked;
    return {
      subject: t.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.text(weekWithDates(round.visitWeek, lang))),
        action(t.button, link(deputyUrls.ask(secret))),
        paragraph(t.until(deadline(until, lang))),
        paragraph(t.no),
        aside(`${t.notice} ${link('/privatliv')}`),
      ],
    };
  },
  sample: { round: SAMPLE_ROUND, secret: 'x'.repeat(43), until: '2027-08-20' },
});

type Says = 'yes' | 'no' | 'nothing';
interface ToldAnswer {
  readonly host: string;
  readonly round: ToldRound;
  readonly says: Says;
}
const isSays = (said: string | undefined): said is Says => said === 'yes' || said === 'no' || said === 'nothing';

const SAMPLE_ANSWER: ToldAnswer = { host: SAMPLE_VISIT.id, round: SAMPLE_ROUND, says: 'yes' };

/** To the contact: what the colleague said. Asked somebody else meanwhile, they hear of that one. */
export const deputyAnswered = letterKind<ToldAnswer>({
  kind: 'deputy-answered',
  read: async ({ db }, { signUp: host = '', deputy, says }) => {
    const round = await roundOfParticipant(db, host);
    const isLatest = (await latestDeputy(db, host))?.id === deputy;
    return round && isLatest && isSays(says) ? { host, round, says } : null;
  },
  write: ({ host, round, says }, { lang, link }) => {
    const t = deputyTexts(lang).letters.answered;
    const parts = [paragraph(t.text[says]), action(t.see, link(deputyUrls.mine(host)))];
    return { subject: t.subject[says], week: round.visitWeek, parts };
  },
  sample: SAMPLE_ANSWER,
  otherSamples: (['no', 'nothing'] as const).map((says) => ({ ...SAMPLE_ANSWER, says })),
});

interface ToldEnd extends Pick<ToldDeputy, 'round'> {
  readonly because: 'contact' | 'left';
}

/** To who was a deputy, and is none any more: because the contact said so, or has left. */
export const deputyEnded = letterKind<ToldEnd>({
  kind: 'deputy-ended',
  read: async ({ db }, { deputy: id = '' }) => {
    const deputy = await findDeputy(db, id);
    const host = deputy?.state === 'ended' ? await findSignUp(db, deputy.host) : null;
    const round = host && (await findRound(db, host.roundId));
    return round && { round, because: host.state === 'confirmed' ? 'contact' : 'left' };
  },
  write: ({ round, because }, { lang, link }) => {
    const { letters, toVisits } = deputyTexts(lang);
    const parts = [paragraph(letters.ended.text[because]), action(toVisits, link(accountUrls.mine()))];
    return { subject: letters.ended.subject, week: round.visitWeek, parts };
  },
  sample: { round: SAMPLE_ROUND, because: 'contact' },
  otherSamples: [{ round: SAMPLE_ROUND, because: 'left' }],
});
