import { Problem, type ProblemStatus } from './kit/problem.tsx';
import { isDatabaseAway } from './platform/database.ts';
import { faultLine } from './platform/fault.ts';
import type { Visit } from './http/visit.ts';

/** A page that says kindly what is wrong and where to go on. */
export const problem = (visit: Visit, status: ProblemStatus): Response | Promise<Response> =>
  visit.html(Problem({ ...visit.var.view, status, contact: visit.var.house.config.contactEmail }).text, status);

/** A fault of ours. The database's being away passes: 503, and the browser may try the same again with the form kept. */
export const answerFault = (error: Error, visit: Visit): Response | Promise<Response> => {
  const { log } = visit.var.house;
  if ('getResponse' in error && 'status' in error && (error.status as number) < 500) return problem(visit, 403);
  const isAway = isDatabaseAway(error);
  log.error(faultLine(error), isAway ? 'the database is away' : 'fault');
  if (!isAway) return problem(visit, 500);
  visit.header('Retry-After', '10');
  return problem(visit, 503);
};
