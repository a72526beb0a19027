import { createHmac } from 'node:crypto';
import { hashSecret, newCode, newId, newSecret, sameBytes } from '../platform/ids.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { tooOften, type TooOften } from '../platform/limit.ts';
import { takeTurn } from '../platform/limits.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import type { Person } from '../http/visitor.ts';
import type { ConfirmsAs } from './account.ts';
import { takeUpAppointment } from './coordinator.acts.ts';
import { ASKS_FOR_AN_ADDRESS, ASKS_OF_A_CLIENT, TRIES_OF_A_CLIENT } from './sign-in.rules.ts';
import { endSession, openSession, signInSession } from './session.store.ts';
import {
  hasAsked,
  mint,
  personOf,
  storeRequest,
  takeTries,
  useLink,
  useRequest,
  type SignInRequest,
} from './sign-in.store.ts';

/** What other slices do in the same transaction once an address is proved, such as confirming its sign-ups. */
export type WhenProved = (tx: Tx, person: Person) => Promise<void>;
/** A person signed in: the new session's secret for the cookie, and where they were going. */
export interface SignedIn {
  readonly secret: string;
  readonly person: Person;
  readonly next: string | null;
}

/**
 * A million codes are hashed in a second, so whoever reads the database could ask for a way in as anybody and look the
 * code up: the hash needs a key that does not stand there. With its request in it, equal codes do not look equal.
 */
const hashCode = (key: Buffer, request: string, code: string): Buffer =>
  createHmac('sha256', key).update(`${request} ${code}`).digest();

type Ask = Pick<SignInRequest, 'email' | 'lang' | 'next'>;

/** Asks for a way in within another act, for a browser that already has a session. */
export const askWithin = async (
  tx: Tx,
  {
    as,
    ...ask
  }: Ask & { session: Buffer } & ({ purpose: 'sign-in'; as?: never } | { purpose: 'confirm'; as: ConfirmsAs }),
): Promise<void> => {
  const id = newId();
  await storeRequest(tx.sql, { id, ...ask, now: tx.now });
  await tx.queue('send-sign-in', { request: id, ...(as && { as }) });
};

/** Opens a session for a browser that has none: it holds a draft or has asked for a way in. Answers the cookie's secret. */
export const openSessionWithin = async (tx: Tx): Promise<{ secret: string; session: Buffer }> => {
  const secret = newSecret();
  const session = hashSecret(secret);
  await openSession(tx.sql, session, tx.now);
  return { secret, session };
};

/**
 * Asks for a way in. Known and unknown addresses are treated alike, down to the work done: everybody gets the same
 * mail, and who proves an address for the first time becomes a person by it. Answers the asking browser's secret
 * if it got a new session.
 */
export const askToSignIn = async (
  acting: Acting,
  { session, client, ...ask }: Ask & { session: Buffer | null; client: string },
): Promise<{ ok: true; value: { newSession: string | null } } | TooOften> => {
  const wait = await takeTurn(acting, [
    [ASKS_OF_A_CLIENT, client],
    [ASKS_FOR_AN_ADDRESS, ask.email],
  ]);
  if (wait !== null) return tooOften(wait);
  return transact(acting, async (tx) => {
    const opened = session === null ? await openSessionWithin(tx) : null;
    await askWithin(tx, { ...ask, purpose: 'sign-in', session: opened?.session ?? (session as Buffer) });
    return done({ newSession: opened?.secret ?? null });
  });
};

/** Makes link and code of a request at the moment its mail is handed over: neither exists anywhere before. */
export const mintSignIn = (
  acting: Acting,
  id: string,
  key: Buffer,
): Promise<{ request: SignInRequest; secret: string; code: string } | null> =>
  transact(acting, async (tx) => {
    const [secret, code] = [newSecret(), newCode()];
    const request = await mint(tx.sql, id, { link: hashSecret(secret), code: hashCode(key, id, code), now: tx.now });
    return request && { request, secret, code };
  });

/** Signs in who pressed the button on the mailed link's page; once, whoever presses how often. */
export const signInByLink = (
  acting: Acting,
  pressed: { secret: string; session: Buffer | null },
  whenProved: readonly WhenProved[],
): Promise<Outcome<SignedIn, 'used-or-old'>> =>
  transact(acting, async (tx) => {
    const request = await useLink(tx.sql, hashSecret(pressed.secret), tx.now);
    return request ? done(await letIn(tx, request, pressed.session, whenProved)) : refused('used-or-old');
  });

/** Signs in who typed the six digits of any mail in the browser that asked for it. */
export const signInByCode = async (
  acting: Acting,
  typed: { code: string; session: Buffer; client: string; key: Buffer },
  whenProved: readonly WhenProved[],
): Promise<Outcome<SignedIn, 'wrong' | 'wrong-for-good' | 'used-or-old' | 'not-asked'> | TooOften> => {
  const wait = await takeTurn(acting, [[TRIES_OF_A_CLIENT, typed.client]]);
  if (wait !== null) return tooOften(wait);
  return transact(acting, async (tx) => {
    const tried = await takeTries(tx.sql, typed.session, tx.now);
    if (tried.length === 0) return refused((await hasAsked(tx.sql, typed.session)) ? 'used-or-old' : 'not-asked');
    const meant = tried.find(({ id, code_hash: hash }) => sameBytes(hash, hashCode(typed.key, id, typed.code)));
    if (!meant) return refused(tried.some((one) => one.tries_left > 0) ? 'wrong' : 'wrong-for-good');
    const request = await useRequest(tx.sql, meant.id, tx.now);
    return request ? done(await letIn(tx, request, typed.session, whenProved)) : refused('used-or-old');
  });
};

/** Signs in who has proved an address, within another act: a mailed invitation proves it as well as our own link. */
export const letIn = async (
  tx: Tx,
  request: Pick<SignInRequest, 'email' | 'lang' | 'next'>,
  old: Buffer | null,
  whenProved: readonly WhenProved[],
): Promise<SignedIn> => {
  const found = await personOf(tx.sql, request.email, { id: newId(), lang: request.lang, now: tx.now });
  const asPerson: Tx = { ...tx, by: { kind: 'person', id: found.id } };
  const person = await takeUpAppointment(asPerson, found);
  const secret = newSecret();
  await signInSession(tx.sql, { old, fresh: hashSecret(secret) }, person.id, tx.now);
  await audit(asPerson, { act: 'signIn', subject: 'person', id: person.id });
  for (const act of whenProved) await act(asPerson, person);
  return { secret, person, next: request.next };
};

export const signOut = (acting: Acting, session: Buffer): Promise<void> =>
  transact(acting, (tx) => endSession(tx.sql, session));
