import { answerPage } from './answer.ts';
import { Problem } from '../kit/problem.tsx';
import type { TooOften } from '../platform/limit.ts';
import { askedAgain } from './again.ts';
import type { Visit } from './visit.ts';

/** The page for who has done something more often than the limits allow, where no form is to be shown again. */
export const answerTooOften = async (visit: Visit, { seconds }: TooOften): Promise<Response> => {
  const contact = visit.var.house.config.contactEmail;
  const page = Problem({ ...visit.var.view, status: 429, contact, again: await askedAgain(visit) });
  return answerPage(visit, page, 429, { 'Retry-After': String(seconds) });
};
