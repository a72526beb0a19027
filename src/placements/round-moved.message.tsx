import { accountUrls } from '../accounts/account.ts';
import { longDate, weekWithDates } from '../kit/dates.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, aside, facts, letterKind, paragraph } from '../messages/letter.ts';
import { TOLD_DATES, type ToldDate } from '../rounds/round-moved.ts';
import { findRound } from '../rounds/round.store.ts';
import { roundUrls } from '../rounds/round.ts';
import { placementUrls } from './placement.ts';
import { roundMovedTexts } from './round-moved.texts.ts';
import { roundOfParticipant, toldVisit } from './told-visit.store.ts';
import { SAMPLE_ROUND, SAMPLE_VISIT, SAMPLE_VISIT_IN_CALENDAR, type ToldRound, type ToldVisit } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import { visitInvitation } from './visit-invitation.message.tsx';
import type { VisitInCalendar } from './visit-entry.ts';

interface Told {
  readonly round: ToldRound;
  readonly moved: readonly ToldDate[];
  /** The agreed visit that moves with the week; null where there is none. */
  readonly visit: ToldVisit | null;
  readonly inCalendar: VisitInCalendar | null;
  /** Whether they had booked the journey to it. */
  readonly hasBooked: boolean;
}

const SAMPLE: Told = { round: SAMPLE_ROUND, moved: ['visitWeek'], visit: null, inCalendar: null, hasBooked: false };

/** The round's dates have moved: to who takes part, with the visit that moves along in their calendar (U18). */
export const roundMoved = letterKind<Told>({
  kind: 'round-moved',
  read: async ({ db }, about) => {
    const round = await roundOfParticipant(db, about.signUp);
    const moved = TOLD_DATES.filter((date) => about.moved?.split(' ').includes(date));
    if (!round) return null;
    const visit = about.placement === undefined ? null : await toldVisit(db, about, ['agreed']);
    const inCalendar = visit && (await visitInCalendar(db, about));
    return { round, moved, visit, inCalendar, hasBooked: about.booked !== undefined };
  },
  write: ({ round, moved, visit, inCalendar, hasBooked }, { lang, link }) => {
    const t = roundMovedTexts(lang);
    const now: Record<ToldDate, string> = {
      visitWeek: weekWithDates(round.visitWeek, lang),
      proposalsOn: longDate(round.dates.proposalsOn, lang),
      answersDue: longDate(round.dates.answersDue, lang),
    };
    const isWeek = moved.includes('visitWeek');
    return {
      subject: isWeek ? t.subject.week : t.subject.dates,
      week: round.visitWeek,
      parts: [
        paragraph(t.text),
        facts(
          ...moved.map((date) => [t.dates[date], now[date]] as const),
          ...(visit ? [[t.visit, stayTexts(lang).long(visit.days, round)] as const] : []),
        ),
        ...(inCalendar ? [paragraph(t.calendar)] : []),
        ...(isWeek && hasBooked ? [paragraph(t.booked)] : []),
        ...(isWeek ? [paragraph(visit ? t.cannot.visit : t.cannot.signUp)] : []),
        action(visit ? t.seeVisit : t.see, link(visit ? placementUrls.show(visit.id) : accountUrls.mine())),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: SAMPLE,
  otherSamples: [
    { ...SAMPLE, visit: SAMPLE_VISIT, inCalendar: { ...SAMPLE_VISIT_IN_CALENDAR, sequence: 2 } },
    { ...SAMPLE, visit: SAMPLE_VISIT, hasBooked: true },
    { ...SAMPLE, moved: ['proposalsOn', 'answersDue'] },
  ],
});

/** The week has moved: to managers, companions and deputies, who have not signed up themselves (GDPR art. 14). */
export const weekMoved = letterKind<Pick<ToldRound, 'visitWeek'>>({
  kind: 'week-moved',
  read: async ({ db }, { round: id = '' }) => {
    const round = await findRound(db, id);
    return round?.cancelledAt === null ? round : null;
  },
  write: ({ visitWeek }, { lang, link }) => {
    const t = roundMovedTexts(lang);
    return {
      subject: t.subject.week,
      week: visitWeek,
      parts: [
        paragraph(t.others(weekWithDates(visitWeek, lang))),
        action(t.seeWeek, link(roundUrls.week())),
        aside(`${t.notice} ${link('/privatliv')}`),
      ],
    };
  },
  sample: SAMPLE_ROUND,
});
