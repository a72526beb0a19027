/**
 * Contradictions made irreducible: of the pins, bans and minimums that were found together, only those that are needed.
 * Each is left out once; if the rest still contradicts, it stays out. What remains contradicts by itself, whatever else the
 * office and the hosts decide, and leaving any one of it out resolves it.
 *
 * The deletion filter: J. W. Chinneck and E. W. Dravnieks, "Locating minimal infeasible constraint sets in linear
 * programs", ORSA Journal on Computing 3, 1991.
 */
import type { Ban, Instance, Pin } from './instance.ts';
import { byId } from './party.ts';
import type { Contradiction, ContradictionCode, ContradictionMember } from './result.ts';

/** Something that shows at one party or host, perhaps with more than is needed. */
export interface Suspicion {
  readonly code: ContradictionCode;
  readonly pins: readonly Pin[];
  /** Pins to other hosts that keep people away from here: many, and seldom needed. */
  readonly elsewhere: readonly Pin[];
  /** Many, and seldom needed. */
  readonly bans: readonly Ban[];
  /** Hosts whose minimum is concerned. */
  readonly minimums: readonly string[];
}

/** The instance with these pins, bans and minimums and no others, only the hosts they concern. */
function onlyWith(instance: Instance, members: readonly ContradictionMember[]): Instance {
  const concerned = new Set(members.map(({ host }) => host));
  const minimums = new Set(members.filter(({ kind }) => kind === 'minimum').map(({ host }) => host));
  const isIn = (kind: 'pin' | 'ban', pair: Ban): boolean =>
    members.some((one) => one.kind === kind && one.intern === pair.intern && one.host === pair.host);
  return {
    ...instance,
    hosts: instance.hosts
      .filter(({ id }) => concerned.has(id))
      .map((host) => (minimums.has(host.id) ? host : { ...host, minGuests: 0 })),
    interns: instance.interns.map((intern) => ({
      ...intern,
      wishes: intern.wishes?.filter((host) => concerned.has(host)),
    })),
    pins: instance.pins.filter((pin) => isIn('pin', pin)),
    forbidden: instance.forbidden.filter((ban) => isIn('ban', ban)),
  };
}

/**
 * @param contradicts whether an instance has no matching
 * @returns the contradictions, each irreducible, those with the same members once
 */
export function irreducible(
  instance: Instance,
  suspicions: readonly Suspicion[],
  contradicts: (instance: Instance) => boolean,
): Contradiction[] {
  const found = new Map<string, Contradiction>();
  for (const suspicion of suspicions) {
    const members = needed(instance, suspicion, contradicts);
    const one = contradictionOf(suspicion.code, members);
    found.set(one.words, one);
  }
  return [...found.values()].sort((a, b) => byId(a.words, b.words));
}

/** Tries to do without all bans, without all pins elsewhere, and then without one after the other. */
function needed(
  instance: Instance,
  { pins, elsewhere, bans, minimums }: Suspicion,
  contradicts: (instance: Instance) => boolean,
): readonly ContradictionMember[] {
  const groups = [
    pairs('pin', pins),
    minimums.toSorted(byId).map((host) => ({ kind: 'minimum', host }) as const),
    pairs('pin', elsewhere),
    pairs('ban', bans),
  ];
  let members: readonly ContradictionMember[] = groups.flat();
  for (const left of [groups[3] ?? [], groups[2] ?? [], ...members.toReversed().map((member) => [member])]) {
    const without = members.filter((member) => !left.includes(member));
    if (without.length < members.length && contradicts(onlyWith(instance, without))) members = without;
  }
  return members;
}

const pairs = (kind: 'pin' | 'ban', list: readonly Ban[]): ContradictionMember[] =>
  list
    .toSorted((a, b) => byId(a.intern, b.intern) || byId(a.host, b.host))
    .map(({ intern, host }) => ({ kind, intern, host }));

function contradictionOf(code: ContradictionCode, ordered: readonly ContradictionMember[]): Contradiction {
  const interns = new Set(ordered.flatMap((member) => (member.kind === 'minimum' ? [] : [member.intern])));
  const hosts = new Set(ordered.map(({ host }) => host));
  return {
    code,
    interns: [...interns].sort(byId),
    hosts: [...hosts].sort(byId),
    members: ordered,
    words: `${OPENING[code]}: ${ordered.map(inWords).join('; ')}.`,
  };
}

const OPENING: Record<ContradictionCode, string> = {
  'pinned-to-two-hosts': 'One intern at two hosts',
  'companions-pinned-apart': 'Companions at two hosts',
  'companions-agreed-other-days': 'Companions at one host on different days',
  'more-pins-than-seats': 'More pinned than there are seats',
  'pinned-and-forbidden': 'Pinned and forbidden',
  'pinned-to-own-workplace': 'Pinned to the own workplace',
  'pinned-without-common-days': 'Pinned without days enough in common',
  'agreed-days-not-common': 'Pinned on days that are not days of both',
  'minimum-out-of-reach': 'A minimum that cannot be reached',
  'minimums-compete': 'Minimums that need the same people',
};

function inWords(member: ContradictionMember): string {
  switch (member.kind) {
    case 'pin':
      return `${member.intern} pinned to ${member.host}`;
    case 'ban':
      return `${member.intern} forbidden at ${member.host}`;
    case 'minimum':
      return `the minimum of ${member.host}`;
  }
}
