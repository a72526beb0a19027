import { weekdayName } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { action, letterKind, paragraph, type LetterPart } from '../messages/letter.ts';
import type { Database } from '../platform/database.ts';
import { findRound } from '../rounds/round.store.ts';
import { visitDays, type Weekday } from '../rounds/round.ts';
import { awayFrom } from './break-off.ts';
import { breakOffOf, isOtherGuestAway } from './break-off.store.ts';
import { breakOffTexts } from './break-off.texts.ts';
import { otherVisitsOf } from './other-visits.store.ts';
import { findPlacement } from './placement.store.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, SAMPLE_VISIT_IN_CALENDAR, type ToldInCalendar } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import type { VisitInCalendar } from './visit-entry.ts';
import { visitInvitation } from './visit-invitation.message.tsx';

/** Who has broken it off, to who reads. */
type Leaver = 'host' | 'guest' | 'guest-of-several' | 'one-of-guests' | 'companion' | 'deputy';

interface Told extends ToldInCalendar {
  readonly leaver: Leaver;
  /** Whether it was the reader's own doing. */
  readonly isOwn: boolean;
  /** To a host of whose guests it is one: whether other visits of theirs stand, so that it takes the page to know whose. */
  readonly isOneOfSeveral: boolean;
  /** Of two guests, whether the other has dropped out, too: to the host nobody is left, and to a companion it is the reader. */
  readonly isOtherAway: boolean;
  /** The reader has dropped out as well, and hears of somebody else. */
  readonly isReaderAway: boolean;
  /** Since when they are away; null once they are no more. */
  readonly from: Weekday | null;
}
const CUT_SHORT: VisitInCalendar = { ...SAMPLE_VISIT_IN_CALENDAR, days: ['mon'], sequence: 2 };
const SAMPLE: Told = {
  ...SAMPLE_VISIT,
  inCalendar: CUT_SHORT,
  leaver: 'host',
  isOwn: false,
  isOneOfSeveral: false,
  isOtherAway: false,
  isReaderAway: false,
  from: 'tue',
};
const BACK: Told = { ...SAMPLE, inCalendar: { ...SAMPLE_VISIT_IN_CALENDAR, sequence: 3 }, from: null };
const SAMPLES: readonly Told[] = [
  { ...SAMPLE, side: 'host', leaver: 'guest' },
  { ...SAMPLE, side: 'host', leaver: 'guest-of-several', isOneOfSeveral: true },
  { ...SAMPLE, side: 'host', isPair: true, leaver: 'one-of-guests', inCalendar: null },
  { ...SAMPLE, side: 'host', isPair: true, leaver: 'one-of-guests', inCalendar: null, isOneOfSeveral: true },
  { ...SAMPLE, side: 'host', isPair: true, leaver: 'one-of-guests', isOtherAway: true },
  { ...SAMPLE, isPair: true, leaver: 'companion', inCalendar: null },
  { ...SAMPLE, isPair: true, leaver: 'companion', inCalendar: null, isOtherAway: true },
  { ...SAMPLE, side: 'host', leaver: 'deputy' },
];

type About = Readonly<Record<string, string>>;

const leaverOf = (
  visit: Pick<Told, 'side' | 'isPair' | 'isOneOfSeveral'>,
  { signUp, by }: About,
  host: string,
): Leaver => {
  if (signUp === by) return 'deputy';
  if (by === host) return 'host';
  if (visit.side === 'intern') return 'companion';
  if (visit.isPair) return 'one-of-guests';
  return visit.isOneOfSeveral ? 'guest-of-several' : 'guest';
};

/** An agreed visit that somebody has broken off, and whether this is how it stands: they may have taken it back. */
const toldBreakOff = async (db: Database, about: About): Promise<(Told & { readonly isSo: boolean }) | null> => {
  const visit = await toldVisit(db, about, ['agreed']);
  const placement = visit && (await findPlacement(db, visit.id));
  const round = placement && (await findRound(db, placement.round));
  if (!visit || !placement || !round) return null;
  const { by = '' } = about;
  const stands = await breakOffOf(db, { placement: visit.id, signUp: by });
  const from = stands && awayFrom(visit.days, round, stands.at);
  const isGuests = visit.side === 'host' && by !== placement.host;
  const isOneOfSeveral = isGuests && (await otherVisitsOf(db, placement.host, visit.id)).standing > 0;
  const leaver = leaverOf({ ...visit, isOneOfSeveral }, about, placement.host);
  const isOtherAway =
    visit.isPair && by !== placement.host && (await isOtherGuestAway(db, { placement: visit.id, signUp: by }));
  // What a companion does leaves one's own days as they are, and what one of two guests does a host's, to whom the other
  // still comes; and a deputy reads of it in the contact's place.
  const isSame =
    leaver === 'companion' ||
    (leaver === 'one-of-guests' && !isOtherAway) ||
    (about.signUp === by && about.isDeputy !== undefined);
  const inCalendar = isSame ? null : await visitInCalendar(db, about);
  const isSo = stands?.id === about.breakOff;
  const { signUp = '' } = about;
  const isReaderAway = signUp !== by && (await breakOffOf(db, { placement: visit.id, signUp })) !== null;
  const isOwn = about.isOwn !== undefined;
  return { ...visit, inCalendar, leaver, isOneOfSeveral, isOtherAway, isReaderAway, isOwn, from, isSo };
};

const whileSo = async (db: Database, about: About): Promise<Told | null> => {
  const told = await toldBreakOff(db, about);
  return told?.isSo ? told : null;
};

const dayOf = ({ from, round }: Told, lang: Lang): string =>
  from === null ? '' : weekdayName(visitDays(round)[from], lang);

/** Whether somebody is left on their side, in whose words it is told. */
const leaverInWords = ({ leaver, isOtherAway }: Told) => {
  if (!isOtherAway) return leaver;
  return leaver === 'one-of-guests' ? 'last-of-guests' : leaver === 'companion' ? 'companion-too' : leaver;
};

/** What the mail does to the days that stand in the reader's calendar. */
const daysInCalendar = (inCalendar: VisitInCalendar | null, lang: Lang): LetterPart[] => {
  const { calendar } = placementLetterTexts(lang);
  return inCalendar ? [paragraph(inCalendar.isOff ? calendar.off : calendar.days)] : [];
};

/** To everybody else in the visit: somebody drops out on the way, and from which day on. Why is the office's to know. */
export const visitBrokenOff = letterKind<Told>({
  kind: 'visit-broken-off',
  read: ({ db }, about) => whileSo(db, about),
  write: (told, { lang, link }) => {
    const { id, round, inCalendar } = told;
    const leaver = leaverInWords(told);
    const t = breakOffTexts(lang).letters.brokenOff;
    return {
      subject: t.subject[leaver],
      week: round.visitWeek,
      parts: [
        paragraph(t.text[leaver](dayOf(told, lang))),
        ...(told.isOneOfSeveral ? [paragraph(breakOffTexts(lang).letters.several)] : []),
        paragraph(t.follows),
        ...daysInCalendar(inCalendar, lang),
        action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: SAMPLE,
  otherSamples: SAMPLES,
});

/** They are with the others again. */
export const breakOffTakenBack = letterKind<Told>({
  kind: 'break-off-taken-back',
  read: async ({ db }, about) => {
    const told = await toldBreakOff(db, about);
    return told?.from === null ? told : null;
  },
  write: (told, { lang, link }) => {
    const { id, side, leaver, isOwn, isReaderAway, isOneOfSeveral, round, inCalendar } = told;
    const t = breakOffTexts(lang).letters.takenBack;
    const who = isOwn ? 'you' : leaver;
    return {
      subject: t.subject[who],
      week: round.visitWeek,
      parts: [
        paragraph(who === 'you' ? t.text.you[side] : t.text[who === 'host' && isReaderAway ? 'hostOnly' : who]),
        ...(isOneOfSeveral ? [paragraph(breakOffTexts(lang).letters.several)] : []),
        ...daysInCalendar(inCalendar, lang),
        action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: BACK,
  otherSamples: [
    ...SAMPLES.map((one) => ({ ...one, inCalendar: one.inCalendar && BACK.inCalendar })),
    { ...BACK, isReaderAway: true },
    { ...BACK, isOwn: true },
    { ...BACK, side: 'host', isOwn: true },
  ],
});

/** The receipt to who has dropped out, contact or deputy, with the way back. */
export const breakOffReceipt = letterKind<Told>({
  kind: 'break-off-receipt',
  read: ({ db }, about) => whileSo(db, about),
  write: (told, { lang, link }) => {
    const { id, side, round, inCalendar } = told;
    const t = breakOffTexts(lang).letters.receipt;
    return {
      subject: t.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.text[side](dayOf(told, lang))),
        paragraph(t.follows),
        ...daysInCalendar(inCalendar, lang),
        action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: SAMPLE,
  otherSamples: [{ ...SAMPLE, side: 'host' }],
});
