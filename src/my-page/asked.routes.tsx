import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import { answerTooOften } from '../http/too-often.ts';
import { openQuestion } from './asked.acts.ts';
import { askedOfMe } from './asked.guard.ts';

/** From my page to a question that was mailed to me: a press, because it makes a link, and nobody else's address does. */
export const askedRoutes = (doors: Doors): void => {
  doors.post('/min-side/spurgt/:id', askedOfMe, async (visit, { id, as }) => {
    const opened = await openQuestion(visit.var.acting, { id, as, person: visit.var.visitor.person?.id ?? '' });
    return opened.ok ? goTo(visit, opened.value) : answerTooOften(visit, opened);
  });
};
