import { isAnswering } from '../platform/database.ts';
import type { House } from './house.ts';
import type { Web } from './visit.ts';

/** `GET /healthz`: 200 while the database answers, else 503. For load balancers and start scripts; says nothing else. */
export const serveHealth = (web: Web, house: House): void => {
  web.get('/healthz', async (visit) => {
    if (await isAnswering(house.db)) return visit.text('ok\n');
    return visit.text('the database does not answer\n', 503, { 'Retry-After': '5' });
  });
};
