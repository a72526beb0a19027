/** The menu after a drop-out against every matching there is: the best with nobody moved, one, two. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Dice } from './dice.ts';
import { repair, solve, type Instance, type Objective, type Placement, type Repair, type Result } from './engine.ts';
import { Rulebook } from './judge-rules.ts';
import { compareAims } from './matching.ts';
import { wildInstance } from './wild-instance.ts';

type Host = Instance['hosts'][number];
type Intern = Instance['interns'][number];

/** @returns per number of people moved, up to two, the best that is possible with no more */
function everyRepair(instance: Instance, standing: ReadonlyMap<string, string>, frozen: string): Objective[] {
  const rules = new Rulebook(instance);
  const parties = instance.interns
    .map((intern) => [...new Set([intern, rules.companion(intern)])])
    .filter(([first, second]) => second === undefined || (first?.id ?? '') < second.id);
  const best: Objective[] = [];
  const walk = (i: number, at: ReadonlyMap<Host, readonly Intern[]>, moved: number): void => {
    const party = parties[i];
    if (party === undefined) {
      const isLegal = [...at].every(([host, guests]) => guests.length >= host.minGuests);
      const kept = instance.pins.every((pin) =>
        [...at].some(([host, guests]) => host.id === pin.host && guests.some(({ id }) => id === pin.intern)),
      );
      if (!isLegal || !kept) return;
      const value = valueOf(rules, at);
      for (let k = moved; k <= 2; k++) {
        const known = best[k];
        if (known === undefined || compareAims(value, known) > 0) best[k] = value;
      }
      return;
    }
    const before = standing.get(party[0]?.id ?? '');
    if (before === undefined) walk(i + 1, at, moved);
    for (const host of instance.hosts) {
      const more = before === undefined || before === host.id ? 0 : party.length;
      const guests = [...(at.get(host) ?? []), ...party];
      if (moved + more > 2 || (more > 0 && party.some(({ id }) => id === frozen))) continue;
      if (guests.length > host.seats || party.some((intern) => rules.refusal(intern, host) !== undefined)) continue;
      walk(i + 1, new Map(at).set(host, guests), moved + more);
    }
  };
  walk(0, new Map(), 0);
  return best;
}

function valueOf(rules: Rulebook, at: ReadonlyMap<Host, readonly Intern[]>): Objective {
  const visits = [...at].flatMap(([host, guests]) => guests.map((intern) => ({ intern, host })));
  return {
    priority: visits.filter(({ intern }) => rules.hasPriority(intern)).length,
    placed: visits.length,
    hosts: at.size,
    fit: visits.reduce((sum, { intern, host }) => sum + rules.fit(intern, host), 0),
  };
}

/** Without one placed party, or without one visited host. */
function afterDropOut(dice: Dice, instance: Instance, placements: readonly Placement[]): Instance | undefined {
  if (placements.length === 0) return undefined;
  const { intern, host } = dice.pick(placements);
  const isHost = dice.chance(0.3);
  const gone = new Set(
    isHost
      ? [host]
      : instance.interns.filter((one) => one.id === intern || one.companion === intern).map(({ id }) => id),
  );
  const isLeft = (pair: { intern: string; host: string }): boolean => !gone.has(isHost ? pair.host : pair.intern);
  return {
    ...instance,
    hosts: isHost ? instance.hosts.filter(({ id }) => !gone.has(id)) : instance.hosts,
    interns: instance.interns
      .filter(({ id }) => isHost || !gone.has(id))
      .map((one) => ({ ...one, wishes: one.wishes?.filter((id) => !isHost || !gone.has(id)) })),
    pins: instance.pins.filter(isLeft),
    forbidden: instance.forbidden.filter(isLeft),
  };
}

/** Few seats, so that somebody has none. */
const scarce = (dice: Dice, hosts: readonly Host[]): Host[] =>
  hosts.map((host) => {
    const seats = dice.weighted([1, 2, 3], [60, 30, 10]);
    return {
      ...host,
      seats,
      minGuests: Math.min(host.minGuests, seats),
      minDays: 2,
      days: ['mon', 'tue', 'wed', 'thu'],
    };
  });

test('the menu has the best with nobody asked, with one and with two, and nobody frozen is asked', () => {
  const dice = new Dice(20261127);
  const met = { nobody: 0, one: 0, two: 0, none: 0 };
  for (let round = 0; round < 2200; round++) {
    const wild = wildInstance(dice, { interns: 8, hosts: 4 });
    const before = {
      ...wild,
      hosts: scarce(dice, wild.hosts),
      pins: wild.pins.map(({ intern, host }) => ({ intern, host })),
    };
    const result: Result = solve(before);
    if (result.status !== 'optimal') continue;
    const instance = afterDropOut(dice, before, result.placements);
    if (instance === undefined) continue;
    const frozen = dice.pick(before.interns).id;
    const menu: readonly Repair[] = repair(instance, result.placements, { frozen: [frozen] });
    const hosts = new Set(instance.hosts.map(({ id }) => id));
    const standing = new Map(result.placements.filter(({ host }) => hosts.has(host)).map((p) => [p.intern, p.host]));
    const best = everyRepair(instance, standing, frozen);
    for (const moved of [0, 1, 2]) {
      const line = menu.filter(({ asked }) => asked.length <= moved).at(-1);
      const shown: string = JSON.stringify({ instance, placements: result.placements, frozen, moved, best, menu });
      assert.deepEqual(line?.objective, best[moved], shown);
      assert.ok(line?.isProved ?? true, shown);
      assert.ok(!line?.asked.includes(frozen), shown);
    }
    for (const line of menu) met[(['nobody', 'one', 'two'] as const)[line.asked.length] ?? 'none']++;
    if (menu.length === 0) met.none++;
  }
  assert.ok(met.nobody > 100 && met.one > 10 && met.two > 0 && met.none > 0, JSON.stringify(met));
});

test('whoever is not asked keeps host and days, and a newcomer comes on days that suit', () => {
  const dice = new Dice(3);
  let newcomers = 0;
  for (let round = 0; round < 200; round++) {
    const wild = wildInstance(dice, { interns: 8, hosts: 5 });
    const before = { ...wild, pins: [] };
    const result: Result = solve(before);
    const instance: Instance | undefined =
      result.status === 'optimal' ? afterDropOut(dice, before, result.placements) : undefined;
    if (result.status !== 'optimal' || instance === undefined) continue;
    for (const { asked, placements } of repair(instance, result.placements)) {
      const rules = new Rulebook(instance);
      for (const placement of placements) {
        const stood: Placement | undefined = result.placements.find(({ intern }) => intern === placement.intern);
        if (stood?.host === placement.host) assert.deepEqual(placement, stood);
        else {
          const [intern, host] = [rules.intern(placement.intern), rules.host(placement.host)];
          assert.ok(intern && host && rules.wrongDays(intern, host, placement.days) === undefined);
          assert.ok(stood === undefined || asked.includes(placement.intern) || !rules.host(stood.host));
          newcomers++;
        }
      }
    }
  }
  assert.ok(newcomers > 20);
});
