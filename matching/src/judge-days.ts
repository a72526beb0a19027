/**
 * Are the days at each host the best ones by the format's measure? Every other choice is written out and compared.
 * Source: FORMAT.md, "Stay and days".
 */
import { WEEK, type Host, type Intern } from './instance.ts';
import type { Rulebook } from './judge-rules.ts';

interface Visit {
  readonly intern: Intern;
  readonly host: Host;
  readonly days: readonly string[];
}

export function judgeDays(
  rules: Rulebook,
  visits: ReadonlyMap<string, Visit>,
  say: (path: string, message: string) => void,
): void {
  for (const [host, guests] of Map.groupBy(visits.values(), (visit) => visit.host)) {
    // More guests than seats is said elsewhere; then there is no measure, and no end to the choices.
    if (guests.length > host.seats) continue;
    const ordered = guests.toSorted((a, b) => (a.intern.id < b.intern.id ? -1 : 1));
    const got = worth(ordered.map(({ days }) => days));
    const better = stays(rules, ordered).find((days) => isBetter(worth(days), got));
    if (better)
      say('placements', `better days exist at ${host.id}: ${better.map((days) => days.join(' ')).join('; ')}`);
  }
}

/** Do the best days for these guests of a host suit everybody's own rule, also where two companions' pins say different things? */
export function daysHold(rules: Rulebook, host: Host, guests: readonly Intern[]): boolean {
  const ordered = guests.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const choices = stays(
    rules,
    ordered.map((intern) => ({ intern, host, days: [] })),
  );
  const best = choices.reduce<(readonly string[])[] | undefined>(
    (a, b) => (a === undefined || isBetter(worth(b), worth(a)) ? b : a),
    undefined,
  );
  return best !== undefined && ordered.every((intern, i) => rules.wrongDays(intern, host, best[i]) === undefined);
}

/** Every choice of days for the guests of a host; companions have the same. */
function stays(rules: Rulebook, guests: readonly Visit[]): (readonly string[])[][] {
  let begun: (readonly string[])[][] = [[]];
  for (const { intern, host } of guests) {
    const earlier = guests.findIndex((guest) => guest.intern === rules.companion(intern));
    const agreed = rules.agreedDays(intern, host);
    const own = agreed
      ? [WEEK.filter((day) => agreed.includes(day))]
      : subsets(rules.commonDays(intern, host), rules.stay(intern, host));
    begun = begun.flatMap((days) => {
      const companions = days[earlier];
      return (companions ? [companions] : own).map((choice) => [...days, choice]);
    });
  }
  return begun;
}

function subsets(days: readonly string[], length: number): string[][] {
  if (length === 0) return [[]];
  return days.flatMap((day, i) => subsets(days.slice(i + 1), length - 1).map((rest) => [day, ...rest]));
}

/** Common days over pairs of guests, then breaks (fewer is better), then the days themselves (earlier is better). */
function worth(days: readonly (readonly string[])[]): number[] {
  const numbers = days.map((stay) => stay.map((day) => WEEK.findIndex((name) => name === day)));
  let together = 0;
  let broken = 0;
  for (const [i, stay] of numbers.entries()) {
    for (const other of numbers.slice(i + 1)) together += stay.filter((day) => other.includes(day)).length;
    broken += stay.filter((day, j) => j > 0 && day !== (stay[j - 1] ?? 0) + 1).length;
  }
  return [together, -broken, ...numbers.flat().map((day) => -day)];
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0);
}
