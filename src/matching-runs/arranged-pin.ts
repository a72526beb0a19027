/** Which of the visits that people have arranged themselves are pinned (R11). Pure. */
import type { Instance, Pin } from '@ipraktik/matching';

/** An intern and a host who both said yes, with the days they agreed on. */
export type FrozenArrangement = Pick<Pin, 'intern' | 'host'> & { readonly days: NonNullable<Pin['days']> };

/**
 * In the order in which hosts said yes, each that still holds: what the office pinned or banned comes first, then whoever
 * finds a seat. The others are matched like anybody, so that no arrangement contradicts another or stops a run.
 */
export const arrangedPins = (
  { hosts, interns, pins, forbidden }: Pick<Instance, 'hosts' | 'interns' | 'pins' | 'forbidden'>,
  arrangements: readonly FrozenArrangement[],
): Pin[] => {
  const internOf = new Map(interns.map((one) => [one.id, one]));
  const hostOf = new Map(hosts.map((one) => [one.id, one]));
  const partyOf = (id: string) =>
    [internOf.get(id), internOf.get(internOf.get(id)?.companion ?? '')].filter((one) => one !== undefined);
  const placed = new Map<string, string>();
  const place = (intern: string, host: string) => partyOf(intern).forEach(({ id }) => placed.set(id, host));
  for (const { intern, host } of pins) place(intern, host);
  return arrangements.filter(({ intern, host: id, days }) => {
    const [host, party] = [hostOf.get(id), partyOf(intern)];
    if (!host || party.length === 0) return false;
    const taken = [...placed.values()].filter((one) => one === id).length;
    const both = [host, ...party];
    const holds =
      taken + party.length <= host.seats &&
      party.every((one) => !placed.has(one.id) && one.workplace !== host.workplace) &&
      !forbidden.some((ban) => ban.host === id && party.some((one) => one.id === ban.intern)) &&
      both.every((one) => days.every((day) => one.days.includes(day))) &&
      both.every(({ minDays, maxDays }) => minDays <= days.length && days.length <= maxDays);
    if (holds) place(intern, id);
    return holds;
  });
};
