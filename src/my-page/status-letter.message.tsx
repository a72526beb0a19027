import { accountUrls } from '../accounts/account.ts';
import { longDate } from '../kit/dates.ts';
import type { Day, Week } from '../kit/calendar.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { findRound } from '../rounds/round.store.ts';
import { nextDay } from './mine.rules.ts';
import { waitingPhase, type WaitingPhase } from './status-letter.rules.ts';
import { waitsForAnswer } from './status-letter.store.ts';
import { statusLetterTexts } from './status-letter.texts.ts';

interface Told {
  readonly week: Week;
  readonly phase: WaitingPhase;
  readonly day: Day;
}

const SAMPLE: Told = { week: { isoYear: 2027, isoWeek: 37 }, phase: 'matching', day: '2027-06-07' };

/** How it stands, once a month between sign-up and answer: the one next step with its date. */
export const statusLetter = letterKind<Told>({
  kind: 'status',
  read: async ({ db, now }, { round: id = '', person = '' }) => {
    const round = await findRound(db, id);
    const phase = round && waitingPhase(round, now);
    if (!phase || !(await waitsForAnswer(db, { round: id, person }))) return null;
    return { week: round.visitWeek, phase, day: nextDay(round, phase) };
  },
  write: ({ week, phase, day }, { lang, link }) => {
    const t = statusLetterTexts(lang);
    return {
      subject: t.subject,
      week,
      parts: [
        paragraph(t.text),
        paragraph(t.next[phase](longDate(day, lang))),
        action(t.see, link(accountUrls.mine())),
        aside(t.once),
      ],
    };
  },
  sample: SAMPLE,
  otherSamples: [
    { ...SAMPLE, phase: 'sign-up', day: '2027-05-31' },
    { ...SAMPLE, phase: 'proposals', day: '2027-06-21' },
  ],
});
