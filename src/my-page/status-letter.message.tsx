import { accountUrls } from '../accounts/account.ts';
import { longDate } from '../kit/dates.ts';
import type { Day, Week } from '../kit/calendar.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { findRound } from '../rounds/round.store.ts';
import { keptOutBy, nextDay, waitsFor, withStandings } from './mine.rules.ts';
import type { Out } from './mine.ts';
import { mySignUps, rowsAtHosts } from './mine.store.ts';
import { mineTexts } from './mine.texts.ts';
import { waitingPhase, type WaitingPhase } from './status-letter.rules.ts';
import { waitsForAnswer } from './status-letter.store.ts';
import { statusLetterTexts } from './status-letter.texts.ts';

interface Told {
  readonly week: Week;
  readonly phase: WaitingPhase;
  readonly day: Day;
  /** What keeps a sign-up of theirs out of the matching until then; null where nothing does. */
  readonly out: Out | null;
}

const SAMPLE: Told = { week: { isoYear: 2027, isoWeek: 37 }, phase: 'matching', day: '2027-06-07', out: null };

/** How it stands, once a month between sign-up and answer: the one next step with its date. */
export const statusLetter = letterKind<Told>({
  kind: 'status',
  read: async ({ db, now }, { round: id = '', person = '' }) => {
    const round = await findRound(db, id);
    const phase = round && waitingPhase(round, now);
    if (!phase || !(await waitsForAnswer(db, { round: id, person }))) return null;
    const all = await mySignUps(db, person);
    const read = all.filter(({ roundId, state }) => roundId === id && state === 'confirmed');
    const own = withStandings(read, await rowsAtHosts(db, read));
    const open = phase === 'sign-up' ? [] : own.flatMap((one) => keptOutBy(waitsFor(one, round, now)) ?? []);
    const first = open.toSorted((a, b) => a.day.localeCompare(b.day))[0];
    return { week: round.visitWeek, phase, day: first?.day ?? nextDay(round, phase), out: first?.kind ?? null };
  },
  write: ({ week, phase, day, out }, { lang, link }) => {
    const t = statusLetterTexts(lang);
    return {
      subject: t.subject,
      week,
      parts: [
        paragraph(t.text),
        paragraph((out ? mineTexts(lang).step[out] : t.next[phase])(longDate(day, lang))),
        action(out ? t.seeOpen : t.see, link(accountUrls.mine())),
        aside(t.once),
      ],
    };
  },
  sample: SAMPLE,
  otherSamples: [
    { ...SAMPLE, phase: 'sign-up', day: '2027-05-31' },
    { ...SAMPLE, day: '2027-06-04', out: 'out' },
    ...(['out-fellow', 'out-manager', 'out-manager-apart', 'out-fellow-manager'] as const).map((out) => ({
      ...SAMPLE,
      day: '2027-06-04',
      out,
    })),
    { ...SAMPLE, phase: 'proposals', day: '2027-06-21' },
  ],
});
