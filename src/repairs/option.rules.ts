/** The engine's lines as the office chooses among them: whom to ask, and which visits hang together. Pure. */
import type { Explanation, Repair } from '@ipraktik/matching';
import { visitReasons, withoutMissedWishes } from '../matching-runs/reason.ts';
import type { NewVisit, Option, Situation, Strand } from './repair.ts';

/** What can be done, as the engine says it: who would be where, and who is asked to move. */
export type Line = Pick<Repair, 'placements' | 'comparison' | 'asked'>;

/** A line of the menu with why each of its visits is as it is. */
export interface ExplainedLine {
  readonly line: Line;
  readonly explanation: Explanation;
}

/** Nobody loses a place, and no host a guest, to somebody else's gain: of that they are not asked. */
const costsNobody = ({ line }: ExplainedLine, { standing }: Situation): boolean => {
  const guests = (all: readonly { host: string }[], at: string) => all.filter(({ host }) => host === at).length;
  const hosts = new Set(standing.map(({ host }) => host));
  return (
    line.comparison.lose.length === 0 &&
    [...hosts].every((host) => guests(line.placements, host) >= guests(standing, host))
  );
};

const newVisits = ({ line, explanation }: ExplainedLine, { instance, visitOf }: Situation): NewVisit[] => {
  const daysOf = new Map(line.placements.map(({ intern, days }) => [intern, days]));
  return [...line.comparison.gain, ...line.comparison.move].flatMap(({ interns, to }) => {
    const first = interns[0] ?? '';
    const placed = explanation.placed.find((one) => one.host === to && one.interns[0] === first);
    if (!placed) return [];
    const { host } = placed;
    return {
      host,
      interns,
      days: daysOf.get(first) ?? [],
      reasons: withoutMissedWishes(visitReasons(placed, instance.pins)),
      replaces: visitOf[first] ?? null,
    };
  });
};

/**
 * Visits that stand or fall together: one takes the seat that another would leave; or a host that wants company for its
 * guests has nobody yet, and they are each other's company (R3).
 */
const strandsOf = (visits: readonly NewVisit[], { instance, standing }: Situation): Strand[] => {
  const hostOf = new Map(standing.map(({ intern, host }) => [intern, host]));
  const wantsCompany = new Set(
    instance.hosts
      .filter(({ id, minGuests }) => minGuests > 1 && standing.every(({ host }) => host !== id))
      .map(({ id }) => id),
  );
  const hangs = (a: NewVisit, b: NewVisit): boolean =>
    hostOf.get(a.interns[0] ?? '') === b.host ||
    hostOf.get(b.interns[0] ?? '') === a.host ||
    (a.host === b.host && wantsCompany.has(a.host));
  return visits.reduce<Strand[]>((strands, visit) => {
    const mine = strands.filter((strand) => strand.some((other) => hangs(visit, other)));
    return [...strands.filter((strand) => !mine.includes(strand)), [...mine.flat(), visit]];
  }, []);
};

/** What a line brings: people with priority first, then people (R7, R13). Nobody is asked to move for points alone. */
const gainOf = ({ line }: ExplainedLine) => line.comparison.change;
const brings = (a: ExplainedLine, b: ExplainedLine | undefined): boolean => {
  const [mine, before] = [gainOf(a), b ? gainOf(b) : { priority: 0, placed: 0 }];
  return mine.priority === before.priority ? mine.placed > before.placed : mine.priority > before.priority;
};

/** The menu: fewest asked to move first, each placing more than the one before it. */
export const optionsOf = (situation: Situation, lines: readonly ExplainedLine[]): Option[] => {
  const kept: ExplainedLine[] = [];
  for (const one of lines) if (costsNobody(one, situation) && brings(one, kept.at(-1))) kept.push(one);
  return kept.map((one) => ({
    strands: strandsOf(newVisits(one, situation), situation),
    placed: one.line.comparison.change.placed,
    moved: one.line.asked.length,
  }));
};

/** Everybody an option asks, each once. */
export const peopleIn = ({ strands }: Option): readonly string[] => [
  ...new Set(strands.flat().flatMap(({ host, interns }) => [host, ...interns])),
];
