/**
 * Wishes that no sum may pass over: the office's pins, a host's minimum, companions who only travel together. What each of
 * them costs is what could be reached without it.
 */
import type { Instance } from './instance.ts';
import { Cast, type Party } from './party.ts';
import type { Problem } from './problem.ts';

export type HardWish =
  /** All pins of one party: where one of two companions is pinned, the other is. */
  | { readonly kind: 'pin'; readonly interns: readonly string[]; readonly host: string }
  /** Only a minimum of two or three forbids anything. */
  | { readonly kind: 'minimum'; readonly host: string; readonly guests: number }
  | { readonly kind: 'pair'; readonly interns: readonly string[] };

/** In the order: pins, minimums, pairs, each by id. */
export function hardWishes({ parties, venues }: Problem): HardWish[] {
  return [
    ...parties.flatMap(({ ids, pin }) => (pin ? [{ kind: 'pin', interns: ids, host: pin.host } as const] : [])),
    ...venues
      .filter(({ host }) => host.minGuests > 1)
      .map(({ host }) => ({ kind: 'minimum', host: host.id, guests: host.minGuests }) as const),
    ...parties.filter(({ ids }) => ids.length > 1).map(({ ids }) => ({ kind: 'pair', interns: ids }) as const),
  ];
}

/** The same instance, the wish forgotten. */
export function withoutWish(instance: Instance, wish: HardWish): Instance {
  switch (wish.kind) {
    case 'pin':
      return { ...instance, pins: instance.pins.filter(({ intern }) => !wish.interns.includes(intern)) };
    case 'minimum':
      return {
        ...instance,
        hosts: instance.hosts.map((host) => (host.id === wish.host ? { ...host, minGuests: 0 } : host)),
      };
    case 'pair':
      return {
        ...instance,
        interns: instance.interns.map((intern) =>
          wish.interns.includes(intern.id) ? { ...intern, companion: undefined } : intern,
        ),
      };
  }
}

/** Who a party is without its pin, or the two of a pair, each for themselves and without pins. */
export function freed({ instance, parties }: Problem, wish: Exclude<HardWish, { kind: 'minimum' }>): Party[] {
  const cast = new Cast({ ...instance, pins: instance.pins.filter(({ intern }) => !wish.interns.includes(intern)) });
  const members = parties.find(({ ids }) => ids[0] === wish.interns[0])?.members.map(({ intern }) => intern) ?? [];
  if (wish.kind === 'pin') return [cast.party(members)];
  return members.map((intern) => cast.party([{ ...intern, companion: undefined }]));
}
