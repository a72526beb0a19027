import { addCoordinator, cancelAppointment, removeCoordinator } from '../accounts/coordinator.acts.ts';
import { listCoordinators } from '../accounts/coordinator.store.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { inLanguage } from '../kit/language.ts';
import { readForm, readTyped, typedIn } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';
import { addForm } from './coordinator-list.form.ts';
import { CoordinatorListPage, type CoordinatorListProps } from './coordinator-list.page.tsx';
import { coordinatorListTexts } from './coordinator-list.texts.ts';
import { officeUrls } from './office.ts';

/** Who runs the round: adding and removing coordinators. */
export const coordinatorListRoutes = (doors: Doors): void => {
  const page = async (visit: Visit, given: Partial<Pick<CoordinatorListProps, 'typed' | 'errors' | 'refused'>> = {}) =>
    CoordinatorListPage({
      view: visit.var.view,
      coordinators: await listCoordinators(visit.var.house.db),
      self: visit.var.visitor.person?.id ?? '',
      typed: {},
      errors: {},
      refused: null,
      ...given,
    });
  const back = (visit: Visit): Response =>
    visit.redirect(inLanguage(visit.var.view.lang, officeUrls.coordinators()), 303);

  doors.get('/kontor/koordinatorer', (visit) => page(visit));

  doors.post('/kontor/koordinatorer', async (visit) => {
    const { lang } = visit.var.view;
    const t = coordinatorListTexts(lang);
    const form = await readForm(visit, addForm(t));
    if (!form.ok) return answerPage(visit, await page(visit, form), 400);
    const added = await addCoordinator(visit.var.acting, { ...form.value, lang });
    if (added.ok) return back(visit);
    return answerPage(visit, await page(visit, { typed: form.typed, errors: { email: t.isOne } }), 409);
  });

  doors.post('/kontor/koordinatorer/:coordinator/fjern', async (visit) => {
    const id = visit.req.param('coordinator');
    const isInvited = typedIn(await readTyped(visit), 'state') === 'invited';
    const { acting } = visit.var;
    if (!isId(id)) return answerPage(visit, await page(visit, { refused: 'not-one' }), 409);
    const removed = await (isInvited ? cancelAppointment(acting, id) : removeCoordinator(acting, id));
    return removed.ok ? back(visit) : answerPage(visit, await page(visit, { refused: removed.why }), 409);
  });
};
