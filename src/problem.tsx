import type { AccessTable } from './http/access.ts';
import { answerPage } from './http/answer.ts';
import { askedAgain } from './http/again.ts';
import { meantAddress, pagesOf } from './http/meant-address.ts';
import type { Visit } from './http/visit.ts';
import { Problem, type ProblemKind } from './kit/problem.tsx';
import { isDatabaseAway } from './platform/database.ts';
import { faultLine } from './platform/fault.ts';

const contactOf = (visit: Visit): string => visit.var.house.config.contactEmail;

/** A page that says kindly what is wrong and where to go on. */
export const problem = (visit: Visit, status: 403 | 404 | 413, kind?: ProblemKind): Response | Promise<Response> =>
  answerPage(visit, Problem({ ...visit.var.view, status, kind, contact: contactOf(visit) }), status);

/** A fault of ours, and what they typed goes along in the page. The database's being away passes: 503. */
export const answerFault = async (error: Error, visit: Visit): Promise<Response> => {
  const { log } = visit.var.house;
  // Hono's own refusal of a form that another site has sent.
  if ('getResponse' in error && 'status' in error && error.status === 403) return problem(visit, 403, 'cross-site');
  const isAway = isDatabaseAway(error);
  log.error(faultLine(error), isAway ? 'the database is away' : 'fault');
  const status = isAway ? 503 : 500;
  if (isAway) visit.header('Retry-After', '10');
  const again = await askedAgain(visit);
  return answerPage(visit, Problem({ ...visit.var.view, status, contact: contactOf(visit), again }), status);
};

/** No page has this address; perhaps one has it in small letters. A form is not sent on. */
export const notFound = (table: AccessTable) => {
  const meant = meantAddress(pagesOf(table));
  return (visit: Visit) => {
    const { pathname, search } = new URL(visit.req.url);
    const to = ['GET', 'HEAD'].includes(visit.req.method) ? meant(pathname) : null;
    return to === null ? problem(visit, 404) : visit.redirect(to + search, 301);
  };
};
