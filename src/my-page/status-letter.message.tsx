import { accountUrls } from '../accounts/account.ts';
import { longDate } from '../kit/dates.ts';
import type { Day, Week } from '../kit/calendar.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { findRound } from '../rounds/round.store.ts';
import { keptOutBy, nextDay, waitsFor } from './mine.rules.ts';
import { mySignUps } from './mine.store.ts';
import { waitingPhase, type WaitingPhase } from './status-letter.rules.ts';
import { waitsForAnswer } from './status-letter.store.ts';
import { statusLetterTexts } from './status-letter.texts.ts';

interface Told {
  readonly week: Week;
  readonly phase: WaitingPhase;
  readonly day: Day;
  /** Who has to answer what keeps a sign-up of theirs out of the matching until then; null where nothing does. */
  readonly outBy: 'me' | 'fellow' | null;
}

const SAMPLE: Told = { week: { isoYear: 2027, isoWeek: 37 }, phase: 'matching', day: '2027-06-07', outBy: null };

/** How it stands, once a month between sign-up and answer: the one next step with its date. */
export const statusLetter = letterKind<Told>({
  kind: 'status',
  read: async ({ db, now }, { round: id = '', person = '' }) => {
    const round = await findRound(db, id);
    const phase = round && waitingPhase(round, now);
    if (!phase || !(await waitsForAnswer(db, { round: id, person }))) return null;
    const own = (await mySignUps(db, person)).filter(({ roundId, state }) => roundId === id && state === 'confirmed');
    const open = phase === 'sign-up' ? [] : own.flatMap((one) => keptOutBy(waitsFor(one, round, now)) ?? []);
    const first = open.toSorted((a, b) => a.by.localeCompare(b.by))[0];
    const outBy = first ? (first.what === 'fellow-own-host' ? 'fellow' : 'me') : null;
    return { week: round.visitWeek, phase, day: first?.by ?? nextDay(round, phase), outBy };
  },
  write: ({ week, phase, day, outBy }, { lang, link }) => {
    const t = statusLetterTexts(lang);
    return {
      subject: t.subject,
      week,
      parts: [
        paragraph(t.text),
        paragraph((outBy ? t[outBy === 'me' ? 'out' : 'outFellow'] : t.next[phase])(longDate(day, lang))),
        action(outBy ? t.seeOpen : t.see, link(accountUrls.mine())),
        aside(t.once),
      ],
    };
  },
  sample: SAMPLE,
  otherSamples: [
    { ...SAMPLE, phase: 'sign-up', day: '2027-05-31' },
    { ...SAMPLE, day: '2027-06-04', outBy: 'me' },
    { ...SAMPLE, day: '2027-06-04', outBy: 'fellow' },
    { ...SAMPLE, phase: 'proposals', day: '2027-06-21' },
  ],
});
