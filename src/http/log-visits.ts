import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { House } from './house.ts';

/**
 * One line a request: method, the route's pattern (never the address: it may hold a secret), status, milliseconds. Of
 * the patterns that fit, the first that is no middleware's has answered; where there is none, no page has the address.
 */
export const logVisits =
  ({ log }: House): MiddlewareHandler =>
  async (visit, next) => {
    const from = performance.now();
    await next();
    const ms = Math.round((performance.now() - from) * 10) / 10;
    const route = matchedRoutes(visit).find(({ path }) => !path.endsWith('*'))?.path ?? 'none';
    log.info({ method: visit.req.method, route, status: visit.res.status, ms });
  };
