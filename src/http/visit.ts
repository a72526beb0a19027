import type { Context, Hono } from 'hono';
import type { View } from '../kit/view.ts';
import type { House } from './house.ts';
import type { Acting } from '../platform/transact.ts';
import type { Visitor } from './visitor.ts';

/** What the request's middleware proves once and every route reads. */
export interface VisitVariables {
  house: House;
  visitor: Visitor;
  acting: Acting;
  /** The path without its language, as the access table has it. */
  path: string;
  view: View;
  /** What every page at this address is sent with (headers.ts), and the page that was: `answerPage` reads and sets them. */
  pageHeaders: Readonly<Record<string, string>>;
  page: Response;
  /** The network the browser is in (http/client.ts), for limits alone: never stored or logged as it is. */
  client: string;
}

export type Visit = Context<{ Variables: VisitVariables }>;
export type Web = Hono<{ Variables: VisitVariables }>;
