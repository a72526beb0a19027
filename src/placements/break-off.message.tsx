import { weekdayName } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
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
  /** Since when they are away; null once they are no more. */
  readonly from: Weekday | null;
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

/** An agreed visit that somebody has broken off, and whether this is how it stands: they may have taken it back. */
const toldBreakOff = async (db: Database, about: About): Promise<(Told & { readonly isSo: boolean }) | null> => {
  const visit = await toldVisit(db, about, ['agreed']);
  const placement = visit && (await findPlacement(db, visit.id));
  const round = placement && (await findRound(db, placement.round));
  if (!visit || !placement || !round) return null;
  const stands = await breakOffOf(db, { placement: visit.id, signUp: about.by ?? '' });
  const from = stands && awayFrom(visit.days, round, stands.at);
  return { ...visit, leaver: leaverOf(visit, about, placement.host), from, isSo: stands?.id === about.breakOff };
};

const whileSo = async (db: Database, about: About): Promise<Told | null> => {
  const told = await toldBreakOff(db, about);
  return told?.isSo ? told : null;
};

const dayOf = ({ from, round }: Told, lang: Lang): string =>
  from === null ? '' : weekdayName(visitDays(round)[from], lang);

/** To everybody else in the visit: somebody drops out on the way, and from which day on. Why is the office's to know. */
export const visitBrokenOff = letterKind<Told>({
  kind: 'visit-broken-off',
  read: ({ db }, about) => whileSo(db, about),
  write: (told, { lang, link }) => {
    const { id, leaver, round } = told;
    const t = breakOffTexts(lang).letters.brokenOff;
    return {
      subject: t.subject[leaver],
      week: round.visitWeek,
      parts: [
        paragraph(t.text[leaver](dayOf(told, lang))),
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
  read: async ({ db }, about) => {
    const told = await toldBreakOff(db, about);
    return told?.from === null ? told : null;
  },
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
  read: ({ db }, about) => whileSo(db, about),
  write: (told, { lang, link }) => {
    const { id, side, round } = told;
    const t = breakOffTexts(lang).letters.receipt;
    return {
      subject: t.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.text[side](dayOf(told, lang))),
        paragraph(t.follows),
        action(placementLetterTexts(lang).seeVisit, link(placementUrls.show(id))),
      ],
    };
  },
  sample: SAMPLE,
  otherSamples: [{ ...SAMPLE, side: 'host' }],
});
