/** The fast bounds are the ones that the plain rules give, host by host and pair by pair, whatever prices and decisions are. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GRAIN } from './certificate.ts';
import { Dice } from './dice.ts';
import { generate } from './generate.ts';
import type { Instance } from './instance.ts';
import { boundsOf, type Claim, type HostRule } from './verify-bound.ts';
import { hostRules } from './verify-half-agreed.ts';
import { readPeople, type Home, type People } from './verify-people.ts';
import { pointsAt } from './verify-visit.ts';
import { wildInstance } from './wild-instance.ts';

/** Some decisions and prices that leave many guests near each other, and some far away. */
function randomClaim(dice: Dice, { groups, homes }: People): Claim {
  const somewhere = (share: number): number[] => [...homes.keys()].filter(() => dice.chance(share));
  const isFit = dice.chance(0.5);
  const spread = isFit ? dice.pick([10, 40, 400]) : 2;
  return {
    isFit,
    weight: isFit ? { priority: 200, placed: dice.pick([150, 300]), hosts: 80 } : { priority: 2, placed: 1, hosts: 0 },
    floors: dice.between(0, 5),
    prices: Float64Array.from(groups, () => dice.between(0, spread) * GRAIN + dice.pick([0, 0, 1, -3])),
    takesPair: new Map(somewhere(0.1).map((h) => [h, dice.chance(0.5)])),
    isOpen: new Map(somewhere(0.1).map((h) => [h, dice.chance(0.5)])),
    there: new Map(somewhere(0.1).map((h) => [dice.between(0, groups.length - 1), h])),
    notThere: new Map(somewhere(0.1).map((h) => [dice.between(0, groups.length - 1), new Set([h])])),
  };
}

function plainBound(people: People, rules: (host: number) => HostRule, claim: Claim): number {
  const sets = [...people.homes.entries()].map(([h, home]) => plainSet(people, rules(h), claim, h, home));
  return (claim.prices.reduce((sum, price) => sum + price, 0) + sets.reduce((a, b) => a + b, 0)) / GRAIN - claim.floors;
}

function plainSet({ groups }: People, rule: HostRule, claim: Claim, h: number, home: Home): number {
  const guests = groups.flatMap((group, g) => {
    const points = pointsAt(group, home, h);
    const elsewhere = claim.there.has(g) && claim.there.get(g) !== h;
    if (points < 0 || elsewhere || claim.notThere.get(g)?.has(h) || rule.mayCome?.(g) === false) return [];
    const worth = (claim.isFit ? points : 0) + claim.weight.priority * group.priority;
    const size = group.members.length;
    return [{ size, value: (worth + claim.weight.placed * size) * GRAIN - (claim.prices[g] ?? 0) }];
  });
  const best = (size: number, many: number): number => {
    const values = guests.filter((guest) => guest.size === size).map(({ value }) => value);
    const taken = values.sort((a, b) => b - a).slice(0, many);
    return taken.length < many ? -Infinity : taken.reduce((sum, value) => sum + value, 0);
  };
  const forms = [0, 1].flatMap((pairs) =>
    [0, 1, 2, 3].map((singles) => ({ pairs, singles, people: 2 * pairs + singles })),
  );
  const values = forms.map(({ pairs, singles, people }) => {
    if (people > home.host.seats || (claim.takesPair.get(h) ?? pairs > 0) !== pairs > 0) return -Infinity;
    if ((claim.isOpen.get(h) ?? people > 0) !== people > 0) return -Infinity;
    if (people === 0) return rule.mustHaveGuests ? -Infinity : 0;
    if (people < home.host.minGuests || !rule.mayHave(pairs, singles)) return -Infinity;
    return claim.weight.hosts * GRAIN + best(2, pairs) + best(1, singles);
  });
  return Math.max(...values);
}

function assertSame(dice: Dice, instance: Instance): number {
  const people = readPeople(instance);
  if (people.groups.length === 0) return 0;
  const rules = hostRules(instance, people);
  const claims = Array.from({ length: 12 }, () => randomClaim(dice, people));
  const expected = claims.map((claim) => plainBound(people, rules, claim));
  assert.deepEqual(boundsOf(people, rules, claims), expected, JSON.stringify(instance.id));
  return expected.filter(Number.isFinite).length;
}

test('bounds by the scan and by the plain rules are the same', () => {
  const dice = new Dice(11);
  let finite = 0;
  for (let round = 0; round < 400; round++) finite += assertSame(dice, wildInstance(dice, { interns: 8, hosts: 8 }));
  for (const seed of [1, 2])
    finite += assertSame(dice, generate({ seed, interns: 120, hosts: 60, banned: 0.2, agreed: 0.5 }));
  assert.ok(finite > 1000, String(finite));
});
