import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRound } from '../rounds/round.store.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import type { Wish } from './wish.ts';
import { type Impossible, mayWish, moved } from './wish.rules.ts';
import { forgetWishes, partyOf, shownHost, storeWishes, wishesOf } from './wish.store.ts';

/** Whose list, and the host it is about. */
interface About {
  readonly signUp: string;
  readonly host: string;
}

/** The list under the lock of its sign-up: of two tabs that change it at once, the second sees what the first did. */
const lockList = async (tx: Tx, id: string): Promise<{ signUp: SignUp; round: Round; wishes: Wish[] } | null> => {
  const signUp = await lockSignUp(tx.sql, id);
  const round = signUp && (await findRound(tx.sql, signUp.roundId));
  if (!signUp || !round || signUp.role !== 'intern' || signUp.state !== 'confirmed') return null;
  return { signUp, round, wishes: await wishesOf(tx.sql, id) };
};

const keep = async (tx: Tx, signUp: string, hosts: readonly string[]): Promise<void> => {
  await storeWishes(tx.sql, { signUp, hosts, now: tx.now });
  await audit(tx, { act: 'changeWishes', subject: 'sign-up', id: signUp, detail: { hosts: [...hosts] } });
};

const idsOf = (wishes: readonly Wish[]): string[] => wishes.map(({ host }) => host.id);

/** Puts a host of the catalogue last on the list. */
export const addWish = (
  acting: Acting,
  { signUp, host }: About,
): Promise<Outcome<undefined, 'gone' | 'not-shown' | 'not-open-yet' | 'closed' | 'full' | Impossible>> =>
  transact(acting, async (tx) => {
    const list = await lockList(tx, signUp);
    if (!list) return refused('gone');
    const hosts = idsOf(list.wishes);
    if (hosts.includes(host)) return done(undefined);
    const found = await shownHost(tx.sql, list.round.id, host);
    if (!found) return refused('not-shown');
    const ruling = mayWish({ ...list, party: await partyOf(tx.sql, signUp) }, found, tx.now);
    if (!ruling.ok) return ruling;
    await keep(tx, signUp, [...hosts, host]);
    return done(undefined);
  });

const change = (
  acting: Acting,
  signUp: string,
  make: (hosts: readonly string[]) => readonly string[],
): Promise<Outcome<undefined, 'gone' | 'not-open-yet' | 'closed'>> =>
  transact(acting, async (tx) => {
    const list = await lockList(tx, signUp);
    if (!list) return refused('gone');
    const ruling = maySignUp(list.round, tx.now);
    if (!ruling.ok) return ruling;
    const before = idsOf(list.wishes);
    const after = make(before);
    if (after.join(' ') !== before.join(' ')) await keep(tx, signUp, after);
    return done(undefined);
  });

/** Puts a wish at a place (from 1). The place is said, not the direction: pressed twice it is done once. */
export const moveWish = (acting: Acting, { signUp, host, to }: About & { to: number }) =>
  change(acting, signUp, (hosts) => moved(hosts, host, to - 1));

export const removeWish = (acting: Acting, { signUp, host }: About) =>
  change(acting, signUp, (hosts) => hosts.filter((one) => one !== host));

/** With a sign-up that is withdrawn its wishes end; those for a host that withdraws stay, and say so. */
export const dropWishesOf = (tx: Tx, signUp: string): Promise<void> => forgetWishes(tx.sql, signUp);
