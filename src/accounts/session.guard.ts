import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { House } from '../http/house.ts';
import { isDatabaseAway } from '../platform/database.ts';
import { hashSecret } from '../platform/ids.ts';
import type { Visit } from '../http/visit.ts';
import { NOBODY, type Visitor } from '../http/visitor.ts';
import { SESSION_DAYS } from './account.ts';
import { findVisitor, touchSession } from './session.store.ts';

/** Being seen is written at most this often, so that reading pages hardly ever writes. */
const SEEN_EVERY_MINUTES = 5;
const isHttps = (visit: Visit): boolean => visit.get('house').config.publicUrl.startsWith('https:');
/** The prefix makes browsers refuse the cookie from another host or an open connection. */
const cookieName = (visit: Visit): string => (isHttps(visit) ? '__Host-ipraktik' : 'ipraktik');

/** Finds out who sends a request, from the one cookie there is. */
export const recogniseVisitor = async (visit: Visit): Promise<Visitor> => {
  const secret = getCookie(visit, cookieName(visit));
  if (!secret) return NOBODY;
  const { house } = visit.var;
  const now = house.clock.now();
  const found = await findVisitor(house.db, hashSecret(secret), now);
  if (!found?.session) return NOBODY;
  const { seenAt, ...visitor } = found;
  if (now.getTime() - seenAt.getTime() > SEEN_EVERY_MINUTES * 60_000) await noteSeen(house, found.session, now);
  return visitor;
};

/** On a full disk nothing can be written, but pages can still be read. */
const noteSeen = ({ db }: House, session: Buffer, now: Date): Promise<void> =>
  touchSession(db, session, now).catch((error: unknown) => {
    if (!isDatabaseAway(error)) throw error;
  });

/** Gives the browser its session. Set by POSTs alone. */
export const rememberSession = (visit: Visit, secret: string): void =>
  setCookie(visit, cookieName(visit), secret, {
    httpOnly: true,
    secure: isHttps(visit),
    sameSite: 'Lax',
    path: '/',
    maxAge: SESSION_DAYS * 86_400,
  });

export const forgetSession = (visit: Visit): void => {
  deleteCookie(visit, cookieName(visit), { path: '/', secure: isHttps(visit) });
};
