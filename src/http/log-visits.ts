import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { House } from './house.ts';

/** One line a request: method, the route's pattern (never the address: it may hold a secret), status, milliseconds. */
export const logVisits =
  ({ log }: House): MiddlewareHandler =>
  async (visit, next) => {
    const from = performance.now();
    await next();
    const ms = Math.round((performance.now() - from) * 10) / 10;
    const route = routePath(visit, -1);
    log.info({ method: visit.req.method, route, status: visit.res.status, ms });
  };
