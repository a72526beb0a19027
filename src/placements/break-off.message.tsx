import { weekdayName } from '../kit/dates.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import type { Database } from '../platform/database.ts';
import { findRound } from '../rounds/round.store.ts';
import { visitDays, type Weekday } from '../rounds/round.ts';
import { awayFrom } from './break-off.rules.ts';
import { breakOffOf } from './break-off.store.ts';
import { breakOffTexts } from './break-off.texts.ts';
import { findPlacement } from './placement.store.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** Who has broken it off, to who reads. */
type Leaver = 'host' | 'guest' | 'one-of-guests' | 'companion' | 'deputy';

interface Told extends ToldVisit {
  readonly leaver: Leaver;
  /** Since when they are away. */
  readonly from: Weekday;
}
const SAMPLE: Told = { ...SAMPLE_VISIT, leaver: 'host', from: 'tue' };
const SAMPLES: readonly Told[] = [
  { ...SAMPLE, side: 'host', leaver: 'guest' },
  { ...SAMPLE, side: 'host', isPair: true, leaver: 'one-of-guests' },
  { ...SAMPLE, isPair: true, leaver: 'companion' },
  { ...SAMPLE, side: 'host', leaver: 'deputy' },
];

type About = Readonly<Record<string, string>>;

const leaverOf = (visit: ToldVisit, { signUp, by }: About, host: string): Leaver => {
  if (signUp === by) return 'deputy';
  if (by === host) return 'host';
  if (visit.side === 'intern') return 'companion';
  return visit.isPair ? 'one-of-guests' : 'guest';
};

/** A visit that somebody has broken off, or taken that back, at this moment; null where it is so no longer. */
const toldBreakOff = async (db: Database, about: About, isTakenBack: boolean): Promise<Told | null> => {
  const visit = await toldVisit(db, about, ['agreed']);
  const placement = visit && (await findPlacement(db, visit.id));
  const round = placement && (await findRound(db, placement.round));
  if (!visit || !placement || !round) return null;
  const { by = about.signUp ?? '', at = '' } = about;
  const stands = await breakOffOf(db, { placement: visit.id, signUp: by });
  if (isTakenBack ? stands : stands?.at.toISOString() !== at) return null;
  return { ...visit, leaver: leaverOf(visit, about, placement.host), from: awayFrom(visit.days, round, new Date(at)) };
};

/** To everybody else in the visit: somebody drops out on the way, and from which day on. Why is the office's to know. */
export const visitBrokenOff = letterKind<Told>({
  kind: 'visit-broken-off',
  read: ({ db }, about) => toldBreakOff(db, about, false),
  write: ({ id, leaver, from, round }, { lang, link }) => {
    const t = breakOffTexts(lang).letters.brokenOff;
    return {
      subject: t.subject[leaver],
      week: round.visitWeek,
      parts: [
        paragraph(t.text[leaver](weekdayName(visitDays(round)[from], lang))),
        paragraph(t.follows),
        action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
    };
  },
  sample: SAMPLE,
  otherSamples: SAMPLES,
});

/** They are with the others again. */
export const breakOffTakenBack = letterKind<Told>({
  kind: 'break-off-taken-back',
  read: ({ db }, about) => toldBreakOff(db, about, true),
  write: ({ id, leaver, round }, { lang, link }) => {
    const t = breakOffTexts(lang).letters.takenBack;
    return {
      subject: t.subject[leaver],
      week: round.visitWeek,
      parts: [paragraph(t.text[leaver]), action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id)))],
    };
  },
  sample: SAMPLE,
  otherSamples: SAMPLES,
});

/** The receipt to who has dropped out, contact or deputy, with the way back. */
export const breakOffReceipt = letterKind<Told>({
  kind: 'break-off-receipt',
  read: ({ db }, about) => toldBreakOff(db, about, false),
  write: ({ id, side, from, round }, { lang, link }) => {
    const t = breakOffTexts(lang).letters.receipt;
    return {
      subject: t.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.text[side](weekdayName(visitDays(round)[from], lang))),
        paragraph(t.follows),
        action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
    };
  },
  sample: SAMPLE,
  otherSamples: [{ ...SAMPLE, side: 'host' }],
});
