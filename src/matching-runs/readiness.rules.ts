/** Is the round ready to be matched? What a coordinator wants to know before pressing start. */
import { contradictionsIn, validate, type Contradiction, type Instance } from '@ipraktik/matching';
import type { JudgedArrangement } from './arranged-pin.ts';
import type { RoundFreeze } from './freeze.rules.ts';
import { countPriority } from './instance.ts';

export interface Readiness {
  readonly hosts: number;
  readonly seats: number;
  readonly interns: number;
  readonly pairs: number;
  /** Interns whose own workplace – or organisation, as the round has it – hosts too (R7). */
  readonly withPriority: number;
  /** Those the office has pinned, and those pinned because all concerned have said yes to each other (R11). */
  readonly pins: number;
  readonly ownPins: number;
  readonly bans: number;
  /** What interns and hosts have arranged themselves (R11). */
  readonly arranged: readonly JudgedArrangement[];
  /** Sign-ups that were sent and whose address is not proved. */
  readonly unproved: number;
  /** Interns left out because their companion is not there (R10). */
  readonly withoutCompanion: readonly string[];
  /** Interns left out because they wanted the host they found themselves or none (R11). */
  readonly withoutOwnHost: readonly string[];
  /** Interns left out because nobody has said yes to their going (R6). */
  readonly withoutApproval: readonly string[];
  /** Interns whose manager has not answered: matched, and not published before. */
  readonly pendingApproval: readonly string[];
  readonly idleHolds: number;
  /** Pins that cannot hold together, as far as that shows without calculating. */
  readonly contradictions: readonly Contradiction[];
  /** Why the instance is not valid; `signUp` is whom it is about, where that can be told. */
  readonly complaints: readonly { readonly message: string; readonly signUp: string | undefined }[];
}

/** `interns[3].companion` → the fourth intern's id. */
const whoseIs = (path: string, instance: Instance): string | undefined => {
  const [, list, index] = /^(hosts|interns)\[(\d+)\]/.exec(path) ?? [];
  if (list !== 'hosts' && list !== 'interns') return undefined;
  return instance[list][Number(index)]?.id;
};

export const readinessOf = (freeze: RoundFreeze, unproved: number): Readiness => {
  const { instance } = freeze;
  const validation = validate(instance);
  // Only what people arrange themselves is pinned to days.
  const ownPins = instance.pins.filter(({ days }) => days !== undefined).length;
  return {
    hosts: instance.hosts.length,
    seats: instance.hosts.reduce((sum, { seats }) => sum + seats, 0),
    interns: instance.interns.length,
    pairs: instance.interns.filter(({ companion }) => companion !== undefined).length / 2,
    withPriority: countPriority(instance),
    pins: instance.pins.length - ownPins,
    ownPins,
    bans: instance.forbidden.length,
    arranged: freeze.arranged,
    unproved,
    withoutCompanion: freeze.withoutCompanion,
    withoutOwnHost: freeze.withoutOwnHost,
    withoutApproval: freeze.withoutApproval,
    pendingApproval: freeze.pendingApproval,
    idleHolds: freeze.idleHolds.length,
    contradictions: validation.ok && instance.pins.length > 0 ? contradictionsIn(instance) : [],
    complaints: validation.ok
      ? []
      : validation.complaints.map(({ path, message }) => ({
          message: `${path} ${message}`,
          signUp: whoseIs(path, instance),
        })),
  };
};
