import type { Hono } from 'hono';
import { Html } from '../kit/html.ts';
import { LANGS, inLanguage } from '../kit/language.ts';
import { answerPage } from './answer.ts';
import { isPage, pageOf, permissionFor, type AccessTable } from './access.ts';
import { ownReferrer } from './own-referrer.ts';
import type { Visit, VisitVariables } from './visit.ts';

/** A page, or a whole answer where a page is not enough (a redirect, a file, another status). */
export type Answer = Html | Response;

/**
 * Proves something about a request once: gives the object, or null where there is none or it is somebody else's (404).
 * A guard with more to say than that answers itself, with a response.
 */
export type Guard<Proven> = (visit: Visit) => Promise<Proven | null>;
type Handler = (visit: Visit) => Answer | Promise<Answer>;
type ProvenHandler<Proven> = (visit: Visit, proven: Proven) => Answer | Promise<Answer>;

/** What a slice hangs its routes on. GET changes nothing; everything that does is a POST. */
export interface Doors {
  get(path: string, handle: Handler): void;
  get<Proven>(path: string, guard: Guard<Proven | Response>, handle: ProvenHandler<Proven>): void;
  post(path: string, handle: Handler): void;
  post<Proven>(path: string, guard: Guard<Proven | Response>, handle: ProvenHandler<Proven>): void;
}

/** What happens to those the table turns away; made by `web.ts`, because it is pages. */
export interface TurnedAway {
  /** `page` is where a form that was sent stands: one comes back there, not to the form's own address. */
  signIn(visit: Visit, page: string): Answer | Promise<Answer>;
  forbidden(visit: Visit): Answer | Promise<Answer>;
  missing(visit: Visit): Answer | Promise<Answer>;
}

const respond = (visit: Visit, answer: Answer): Response =>
  answer instanceof Html ? answerPage(visit, answer) : answer;

/** The address's first segments, as many as a pattern has. */
const asLongAs = (pattern: string, path: string): string =>
  pattern === '/' ? '/' : path.split('/').slice(0, pattern.split('/').length).join('/');

/**
 * A page that answers a form stands at the form's address, which nobody can go to. Its way to the other language leads
 * to the page that the form is on.
 */
const leadToItsPage = (visit: Visit, page: string): void => {
  const { view, path } = visit.var;
  const other = view.frame.otherLanguage;
  if (!other) return;
  const href = other.href.replace(/^[^?]*/, inLanguage(other.lang, asLongAs(page, path)));
  visit.set('view', { ...view, frame: { ...view.frame, otherLanguage: { ...other, href } } });
};

/**
 * Opens the doors of the house: each route in both languages, each behind its row of the access table.
 * Throws at start for a route without a row, and for a row that says `own` where no guard proves it.
 */
export const openDoors = (app: Hono<{ Variables: VisitVariables }>, access: AccessTable, away: TurnedAway): Doors => {
  const hang = (method: 'GET' | 'POST', path: string, guard: Guard<unknown> | null, handle: ProvenHandler<unknown>) => {
    const row = access[`${method} ${path}`];
    if (!row) throw new Error(`${method} ${path} has no row in src/access.ts`);
    if (!guard && Object.values(row).includes('own')) throw new Error(`${method} ${path} says "own" but has no guard`);
    const page = pageOf(access, path);
    const enter = async (visit: Visit): Promise<Response> => {
      if (method === 'POST') leadToItsPage(visit, page);
      const visitor = visit.get('visitor');
      const permission = permissionFor(row, {
        hasSession: visitor.session !== null,
        isPerson: visitor.person !== null,
        isCoordinator: visitor.person?.isCoordinator ?? false,
      });
      if (permission === 'sign-in') {
        const stood = ownReferrer(visit, (one) => isPage(access, one));
        return respond(visit, await away.signIn(visit, stood ?? asLongAs(page, visit.var.path)));
      }
      if (permission === 'no') return respond(visit, await away.forbidden(visit));
      const proven = guard ? await guard(visit) : undefined;
      if (proven instanceof Response) return proven;
      return respond(visit, proven === null ? await away.missing(visit) : await handle(visit, proven));
    };
    for (const lang of LANGS) app.on(method, inLanguage(lang, path), enter);
  };
  const door =
    (method: 'GET' | 'POST') =>
    (path: string, first: Guard<unknown> | Handler, second?: ProvenHandler<unknown>): void =>
      second ? hang(method, path, first as Guard<unknown>, second) : hang(method, path, null, first as Handler);
  return { get: door('GET'), post: door('POST') } as Doors;
};
