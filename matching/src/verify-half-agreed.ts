/**
 * Hosts with a pinned pair of which one's days are agreed and the other's not: the judge holds both to their own rule, so
 * only company whose presence leaves the pair's best days as agreed can come, and the pair alone only if they are.
 */
import type { Instance } from './instance.ts';
import { daysHold } from './judge-days.ts';
import { Rulebook } from './judge-rules.ts';
import type { HostRule } from './verify-bound.ts';
import type { People } from './verify-people.ts';

/** @returns the rule of each host: with a pinned guest it is not empty, and half-agreed pairs choose their company */
export function hostRules(instance: Instance, { groups, homes }: People): (host: number) => HostRule {
  const rules = new Rulebook(instance);
  const days = new Map(instance.pins.map((pin) => [pin.intern, pin.days]));
  const pinned = new Set(groups.map(({ pin }) => pin?.host));
  const special = new Map<number, HostRule>();
  for (const [g, { members, pin }] of groups.entries()) {
    const [first, second] = members.map(({ intern }) => intern);
    const home = homes[pin?.host ?? -1];
    if (first === undefined || second === undefined || pin?.days === undefined || home === undefined) continue;
    if (!days.has(first.id) || days.get(first.id) !== undefined) continue;
    const mayStay = (company: number): boolean => {
      const others = groups[company]?.members.map(({ intern }) => intern) ?? [];
      return daysHold(rules, home.host, [first, second, ...others]);
    };
    const alone = mayStay(-1);
    special.set(pin.host, {
      mustHaveGuests: true,
      mayCome: (company) => company === g || mayStay(company),
      mayHave: (pairs, singles) => alone || pairs === 0 || singles > 0,
    });
  }
  const [plain, full] = [false, true].map((mustHaveGuests): HostRule => ({
    mustHaveGuests,
    mayCome: undefined,
    mayHave: () => true,
  }));
  return (host) => special.get(host) ?? ((pinned.has(host) ? full : plain) as HostRule);
}
