/** The visits of a run as rows: what stands in them, which of them are looked for, and in what order. Pure. */
import type { Day, Pin } from '@ipraktik/matching';
import { foldedWords, searchFit } from '../kit/forgiving.ts';
import { byDanishAlphabet } from '../workplaces/organisation.ts';
import type { Calculated } from './match-run.ts';
import { nameIn, type Participants } from './participant.ts';
import { visitReasons, type VisitReasons } from './reason.ts';

export const VISIT_SORTS = ['host', 'guests', 'landsdel', 'days', 'points'] as const;
export type VisitSort = (typeof VISIT_SORTS)[number];
/** Which visits the table can be narrowed to. */
export const VISIT_KINDS = ['pairs', 'priority', 'pinned'] as const;
type VisitKind = (typeof VISIT_KINDS)[number];

export interface VisitFilter {
  /** A name, a workplace or an organisation, about as it is written. */
  readonly q: string;
  readonly kind: VisitKind | null;
}

/** What an address asks for; whatever cannot be understood is left out. */
export const visitFilter = (asked: Readonly<Record<string, string>>): VisitFilter => ({
  q: (asked['q'] ?? '').slice(0, 100),
  kind: VISIT_KINDS.find((kind) => kind === asked['vis']) ?? null,
});

/** One party at one host, as a row. */
export interface VisitRow {
  readonly host: string;
  readonly interns: readonly string[];
  readonly days: readonly Day[];
  /** Of all members together. */
  readonly fit: number;
  readonly reasons: VisitReasons;
  /** Whether their own workplace hosts too (R7). */
  readonly hasPriority: boolean;
}

/** The visits of a result, with their reasons; none where nothing is possible. */
export const visitsOf = (
  { result, explanation }: Calculated,
  { pins, priority }: { pins: readonly Pin[]; priority: ReadonlySet<string> },
): VisitRow[] => {
  if (result.status === 'infeasible' || !explanation) return [];
  const days = new Map(result.placements.map((placement) => [placement.intern, placement.days]));
  return explanation.placed.map((placed) => ({
    host: placed.host,
    interns: placed.interns,
    days: days.get(placed.interns[0] ?? '') ?? [],
    fit: placed.fit,
    reasons: visitReasons(placed, pins),
    hasPriority: placed.interns.some((id) => priority.has(id)),
  }));
};

/** The rows that are looked for. */
export const narrowedVisits = (
  rows: readonly VisitRow[],
  { q, kind }: VisitFilter,
  people: Participants,
): readonly VisitRow[] => {
  const typed = foldedWords(q);
  const wordsOf = ({ host, interns }: VisitRow): readonly string[] =>
    [host, ...interns].flatMap((id) => {
      const one = people.get(id);
      return one ? foldedWords(`${one.name} ${one.workplace} ${one.organisation}`) : [];
    });
  const isOf: Record<VisitKind, (row: VisitRow) => boolean> = {
    pairs: ({ interns }) => interns.length > 1,
    priority: ({ hasPriority }) => hasPriority,
    pinned: ({ reasons }) => reasons.isPinned,
  };
  return rows.filter(
    (row) => (kind === null || isOf[kind](row)) && (typed.length === 0 || searchFit(typed, wordsOf(row)) > 0),
  );
};

/** Rows in the order asked for; equal ones by the host's name, so that a page never shuffles. */
export const sortedVisits = (rows: readonly VisitRow[], sort: VisitSort, people: Participants): VisitRow[] => {
  const name = (id: string | undefined) => (id === undefined ? '' : nameIn(people, id));
  const byHost = (a: VisitRow, b: VisitRow) => byDanishAlphabet(name(a.host), name(b.host));
  const order: Record<VisitSort, (a: VisitRow, b: VisitRow) => number> = {
    host: byHost,
    guests: (a, b) => byDanishAlphabet(name(a.interns[0]), name(b.interns[0])),
    landsdel: (a, b) => (people.get(a.host)?.landsdel ?? '').localeCompare(people.get(b.host)?.landsdel ?? ''),
    days: (a, b) => b.days.length - a.days.length,
    points: (a, b) => b.fit / b.interns.length - a.fit / a.interns.length,
  };
  return rows.toSorted((a, b) => order[sort](a, b) || byHost(a, b) || (a.host < b.host ? -1 : 1));
};
