/**
 * Tiny instances for tests in which everything happens at once: pairs, minimums, pins with and without days, some of
 * them contradictory, bans, ties, empty lists, odd ids. Never what a real round looks like.
 */
import type { Dice } from './dice.ts';
import { CONTRASTS, INSTANCE_FORMAT, PRIORITY_LEVELS, WEEK, type Day, type Host, type Instance, type Intern, type Pin } from './instance.ts'; // prettier-ignore

const ODD_IDS = [
  '__proto__',
  'constructor',
  'toString',
  'ø',
  'Z',
  'a b',
  '␟',
  '\ud83d\ude80',
  'z',
  '10',
  '9',
  '\u0000',
];
const FIELDS = ['a', 'b', 'c'];
const REGIONS = ['east', 'west'];

export function wildInstance(dice: Dice, atMost: { readonly interns: number; readonly hosts: number }): Instance {
  const ids = dice.shuffled(ODD_IDS);
  const hosts = Array.from({ length: dice.between(0, atMost.hosts) }, (_, i) => wildHost(dice, ids[i] ?? `h${i}`));
  const interns: Intern[] = [];
  for (const id of dice.shuffled(ODD_IDS).slice(0, dice.between(0, atMost.interns))) {
    const intern = wildIntern(dice, id, hosts);
    const last = interns.at(-1);
    if (last === undefined || last.companion !== undefined || !dice.chance(0.5)) interns.push(intern);
    else {
      interns[interns.length - 1] = { ...last, companion: id };
      const { org, workplace, days, regions, interests, open } = last;
      const alike = dice.chance(0.6) ? { days, regions, interests, open } : {};
      interns.push({ ...intern, org, workplace, ...alike, companion: last.id });
    }
  }
  const seed = dice.pick([undefined, 0, 7, -3, Number.MAX_SAFE_INTEGER]);
  return {
    format: INSTANCE_FORMAT,
    id: 'wild',
    fields: FIELDS,
    regions: REGIONS,
    hosts,
    interns,
    pins: pairsOf(dice, interns, hosts, 0.12).map((pin) => withDays(dice, pin)),
    forbidden: pairsOf(dice, interns, hosts, 0.04),
    met: dice.chance(0.5) ? [['o1', 'o2']] : [],
    policy: dice.chance(0.2) ? undefined : { seed, priority: dice.pick(PRIORITY_LEVELS) },
  };
}

function wildPerson(dice: Dice, id: string): Omit<Host, 'region' | 'seats' | 'minGuests' | 'fields'> {
  const minDays = dice.weighted([2, 3, 4, 5], [70, 20, 8, 2]);
  const org = dice.pick(['o1', 'o2', 'o3', 'o4']);
  return {
    id,
    org,
    workplace: `${org}${dice.pick(['x', 'y'])}`,
    sector: dice.pick(['state', 'municipal']),
    days: dice.shuffled(dice.some(WEEK, dice.weighted([0, 2, 3, 4, 5], [3, 10, 20, 25, 42]))),
    minDays,
    maxDays: dice.between(minDays, 5),
    contrast: dice.pick(CONTRASTS),
  };
}

function wildHost(dice: Dice, id: string): Host {
  const seats = dice.between(1, 3);
  return {
    ...wildPerson(dice, id),
    region: dice.pick(REGIONS),
    fields: dice.some(FIELDS, dice.between(1, 3)),
    seats,
    minGuests: dice.between(0, seats),
  };
}

function wildIntern(dice: Dice, id: string, hosts: readonly Host[]): Intern {
  const open = dice.pick([undefined, undefined, false, true]);
  const wishes = dice.shuffled(hosts.map((host) => host.id)).slice(0, dice.between(0, 3));
  return {
    ...wildPerson(dice, id),
    fields: dice.some(FIELDS, dice.between(0, 3)),
    interests: dice.some(FIELDS, dice.between(open === true ? 0 : 1, 3)),
    open,
    regions: dice.some(REGIONS, dice.between(1, 2)),
    ownOrg: dice.pick([undefined, true, false]),
    wishes: dice.chance(0.5) ? wishes : undefined,
  };
}

function pairsOf(dice: Dice, interns: readonly Intern[], hosts: readonly Host[], share: number): Pin[] {
  return interns.flatMap((intern) =>
    hosts
      .filter(() => dice.chance(share / Math.max(1, hosts.length / 2)))
      .map((host) => ({ intern: intern.id, host: host.id })),
  );
}

function withDays(dice: Dice, pin: Pin): Pin {
  const days: Day[] = dice.some(WEEK, dice.between(2, 3));
  return dice.chance(0.4) ? { ...pin, days } : pin;
}
