import { Problem } from '../kit/problem.tsx';
import type { TooOften } from '../platform/limit.ts';
import type { Visit } from './visit.ts';

/** The page for who has done something more often than the limits allow, where no form is to be shown again. */
export const answerTooOften = (visit: Visit, { seconds }: TooOften): Response | Promise<Response> => {
  const page = Problem({ ...visit.var.view, status: 429, contact: visit.var.house.config.contactEmail });
  return visit.html(page.text, 429, { 'Retry-After': String(seconds) });
};
