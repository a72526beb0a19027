/** The solver against every legal matching of tiny instances: each aim, the draw, and what cannot be. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { Dice } from './dice.ts';
import { AIMS, judge, solve, validate, verify, WEEK, type Host, type Instance, type Intern } from './engine.ts';
import { Rulebook } from './judge-rules.ts';
import { wildInstance } from './wild-instance.ts';

const ROUNDS = 1200;

/** priority, placed, hosts, fit, and the draw's sum with its sign turned: the larger the better, the first first. */
type Worth = readonly number[];

/** Tries every host or none for every party, by the judge's rules. @returns undefined if no matching is legal */
function bruteForce(instance: Instance): Worth | undefined {
  const rules = new Rulebook(instance);
  const parties = instance.interns
    .map((intern) => [...new Set([intern, rules.companion(intern)])])
    .filter(([first, second]) => second === undefined || (first?.id ?? '') < second.id);
  let best: Worth | undefined;
  const walk = (i: number, at: ReadonlyMap<Host, readonly Intern[]>): void => {
    const party = parties[i];
    if (party === undefined) {
      if (!isLegal(instance, rules, at)) return;
      const found = worth(instance, rules, at);
      if (best === undefined || isBetter(found, best)) best = found;
      return;
    }
    walk(i + 1, at);
    for (const host of instance.hosts) {
      const guests = [...(at.get(host) ?? []), ...party];
      if (guests.length > host.seats || party.some((intern) => rules.refusal(intern, host) !== undefined)) continue;
      walk(i + 1, new Map(at).set(host, guests));
    }
  };
  walk(0, new Map());
  return best;
}

function isLegal(instance: Instance, rules: Rulebook, at: ReadonlyMap<Host, readonly Intern[]>): boolean {
  const kept = instance.pins.every((pin) =>
    [...at].some(([host, guests]) => host.id === pin.host && guests.some(({ id }) => id === pin.intern)),
  );
  return kept && [...at].every(([host, guests]) => guests.length >= host.minGuests && daysExist(rules, host, guests));
}

/** The best days by the measure, each party's chosen by its first member's rule: do they suit every member's rule? */
function daysExist(rules: Rulebook, host: Host, guests: readonly Intern[]): boolean {
  const ordered = guests.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const firsts = ordered.filter((intern) => intern.id <= rules.companion(intern).id);
  let begun: (readonly string[])[][] = [[]];
  for (const first of firsts) {
    const own = subsets(WEEK).filter((days) => rules.wrongDays(first, host, days) === undefined);
    begun = begun.flatMap((days) => own.map((choice) => [...days, choice]));
  }
  const staysOf = (days: readonly (readonly string[])[]): (readonly string[])[] =>
    ordered.map((intern) => days[firsts.findIndex((f) => f === intern || f === rules.companion(intern))] ?? []);
  const best = begun
    .map(staysOf)
    .reduce<(readonly string[])[] | undefined>(
      (a, b) => (a === undefined || isBetter(measure(b), measure(a)) ? b : a),
      undefined,
    );
  return best !== undefined && ordered.every((intern, i) => rules.wrongDays(intern, host, best[i]) === undefined);
}

function measure(stays: readonly (readonly string[])[]): number[] {
  const numbers = stays.map((days) => days.map((day) => (WEEK as readonly string[]).indexOf(day)));
  let together = 0;
  for (const [i, a] of numbers.entries())
    for (const b of numbers.slice(i + 1)) together += a.filter((d) => b.includes(d)).length;
  const broken = numbers.flatMap((days) => days.filter((d, j) => j > 0 && d - 1 !== days[j - 1])).length;
  return [together, -broken, ...numbers.flat().map((d) => -d)];
}

const subsets = <T>(list: readonly T[]): T[][] =>
  list.reduce<T[][]>((sets, member) => [...sets, ...sets.map((set) => [...set, member])], [[]]);

function worth(instance: Instance, rules: Rulebook, at: ReadonlyMap<Host, readonly Intern[]>): Worth {
  const visits = [...at].flatMap(([host, guests]) => guests.map((intern) => ({ intern, host })));
  return [
    visits.filter(({ intern }) => rules.hasPriority(intern)).length,
    visits.length,
    at.size,
    visits.reduce((sum, { intern, host }) => sum + rules.fit(intern, host), 0),
    -visits.reduce((sum, { intern, host }) => sum + drawOf(instance, intern.id, host.id), 0),
  ];
}

function drawOf(instance: Instance, intern: string, host: string): number {
  const text = `${instance.policy?.seed ?? 0}\u241f${intern}\u241f${host}`;
  return parseInt(createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 4), 16);
}

function isBetter(a: readonly number[], b: readonly number[]): boolean {
  const i = a.findIndex((value, at) => value !== b[at]);
  return i >= 0 && (a[i] ?? 0) > (b[i] ?? 0);
}

test('the solver finds what trying everything finds: every aim, the draw, and that nothing is possible', async () => {
  const dice = new Dice(20261123);
  const met = { optimal: 0, infeasible: 0, pairs: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const instance = wildInstance(dice, { interns: 5, hosts: 4 });
    assert.deepEqual(validate(instance), { ok: true, instance });
    const best = bruteForce(instance);
    const result = solve(instance);
    const shown = JSON.stringify({ instance, result, best });
    assert.deepEqual(judge(instance, result).violations, [], shown);
    if (best === undefined) {
      assert.equal(result.status, 'infeasible', shown);
      met.infeasible++;
      continue;
    }
    assert.equal(result.status, 'optimal', shown);
    assert.equal(result.draw, 'proved', shown);
    assert.deepEqual(verify(instance, result).complaints, [], shown);
    assert.equal(verify(instance, result).verdict, 'optimal', shown);
    const draw = result.placements.reduce((sum, { intern, host }) => sum + drawOf(instance, intern, host), 0);
    assert.deepEqual([...AIMS.map((aim) => result.objective[aim]), -draw], best, shown);
    met.optimal++;
    if (result.placements.some(({ intern }) => instance.interns.find(({ id }) => id === intern)?.companion))
      met.pairs++;
  }
  // The dice have shown all sides.
  assert.ok(met.optimal > 100 && met.infeasible > 20 && met.pairs > 20, JSON.stringify(met));
});
