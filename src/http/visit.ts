import type { Context, Hono } from 'hono';
import type { View } from '../kit/view.ts';
import type { House } from './house.ts';
import type { Acting } from '../platform/transact.ts';

/** The person behind a request, once the address was proved. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly isCoordinator: boolean;
}

/** Who sends a request: a session (its hash; none before the first form is sent) and, signed in, a person. */
export interface Visitor {
  readonly session: Buffer | null;
  readonly person: Person | null;
}

/** What the request's middleware proves once and every route reads. */
export interface VisitVariables {
  house: House;
  visitor: Visitor;
  acting: Acting;
  /** The path without its language, as the access table has it. */
  path: string;
  view: View;
  /** The address of the browser, or what a trusted proxy says it is. */
  client: string;
}

export type Visit = Context<{ Variables: VisitVariables }>;
export type Web = Hono<{ Variables: VisitVariables }>;
