import type { Doors } from '../http/doors.ts';
import { FrontPage } from './front.page.tsx';

export const campaignRoutes = (doors: Doors): void => {
  doors.get('/', (visit) => FrontPage({ view: visit.var.view }));
};
