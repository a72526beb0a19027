import type { Again } from '../kit/problem.tsx';
import { readTyped } from '../kit/read-form.ts';
import type { Visit } from './visit.ts';

/** Typed once, for this one moment: they do not stand in a page, not even a hidden one. */
const SECRETS = ['code', 'secret'];

/** The address that was asked for, as a path of this site alone: two slashes at its beginning would name another one. */
const addressOf = (visit: Visit): string => {
  const { pathname, search } = new URL(visit.req.url);
  return pathname.replace(/^\/+/, '/') + search;
};

/**
 * The same request once more, for a page that says why it did not work this time: everything typed goes along, so that
 * nothing is lost by a fault that passes. A form with a secret in it leads back to the page where it is typed.
 */
export const askedAgain = async (visit: Visit): Promise<Again> => {
  const address = addressOf(visit);
  if (visit.req.method !== 'POST') return { kind: 'page', address };
  const typed = await readTyped(visit);
  return SECRETS.some((name) => name in typed) ? { kind: 'page', address } : { kind: 'form', address, typed };
};
