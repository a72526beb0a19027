/** Why a party is where it is, or nowhere: the engine's codes, sorted for who reads the sentences made of them. */
import type { Explanation, Fact, Pin, PlacedReason, UnplacedReason, UnvisitedReason } from '@ipraktik/matching';

/** What a party and its host are told about their visit; kept with the placement, worded when it is read. */
export interface VisitReasons {
  readonly isPinned: boolean;
  /** Pinned because they arranged it themselves (R11); not known of before that could be. */
  readonly isArranged?: boolean;
  /** Pinned because a guest without a visit has asked this host, once the proposals were out. */
  readonly isInvited?: boolean;
  readonly suits: readonly Fact[];
  readonly traded: readonly Fact[];
}

/** What somebody without a visit is told, and what would have helped. */
export type WithoutReason = UnplacedReason | UnvisitedReason;

/** Fewer than this could single out a person, so the words get vaguer ("Small numbers", R13). */
export const FEW = 5;

/**
 * Whether the reason itself may be said to the person: few possible counterparts, or few people whom it is about, could
 * point at somebody – that those who host came first, at the only colleague who does. Reasons of before these people were
 * counted are not said.
 */
export const isSayable = ({ admissible, about }: Pick<WithoutReason, 'admissible'> & { about?: number }): boolean =>
  admissible >= FEW && about !== undefined && about >= FEW;

/** Only what people arranged themselves has its days agreed on beforehand. */
export const visitReasons = (
  { interns, host, pinned, suits, traded }: PlacedReason,
  pins: readonly Pin[],
): VisitReasons => ({
  isPinned: pinned,
  isArranged: pins.some((pin) => pin.host === host && interns.includes(pin.intern) && pin.days !== undefined),
  suits,
  traded,
});

/**
 * The same with each intern's wishes by their place on the intern's own list. The engine counts among the hosts that take
 * part, so one that has left would make every wish after it one better than its person knows it.
 */
export const withOwnRanks = (
  reasons: VisitReasons,
  visited: string,
  rankOf: (intern: string, host: string) => number | undefined,
): VisitReasons => {
  const own = (fact: Fact): Fact => {
    if (fact.code !== 'wish-reached' && fact.code !== 'wish-missed') return fact;
    const host = fact.code === 'wish-missed' ? fact.host : visited;
    return { ...fact, rank: rankOf(fact.intern, host) ?? fact.rank };
  };
  return { ...reasons, suits: reasons.suits.map(own), traded: reasons.traded.map(own) };
};

/** The same without the wishes that were not reached: who was asked about one host was not matched among all. */
export const withoutMissedWishes = (reasons: VisitReasons): VisitReasons => ({
  ...reasons,
  traded: reasons.traded.filter(({ code }) => code !== 'wish-missed'),
});

/** Why this sign-up has no visit; undefined when it has one or was not in the calculation. */
export const withoutReason = (explanation: Explanation, signUp: string): WithoutReason | undefined =>
  explanation.unplaced.find(({ interns }) => interns.includes(signUp)) ??
  explanation.unvisited.find(({ host }) => host === signUp);
