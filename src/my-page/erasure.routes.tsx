import { signInUrl } from '../accounts/account.ts';
import { forgetSession } from '../accounts/session.guard.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Person } from '../http/visitor.ts';
import type { Errors } from '../kit/errors.ts';
import { readTyped, typedIn } from '../kit/read-form.ts';
import { erasePerson } from './erasure.acts.ts';
import { ErasurePage } from './erasure.page.tsx';
import { bindingsOf } from './erasure.rules.ts';
import { countedSignUps } from './erasure.store.ts';
import { erasureTexts } from './erasure.texts.ts';
import { erasureUrl } from './erasure.ts';

const pageFor = async (visit: Visit, person: Person, errors: Errors = {}) => {
  const { view, acting } = visit.var;
  const signUps = await countedSignUps(acting.db, person.id);
  const bindings = bindingsOf({ isCoordinator: person.isCoordinator, signUps }, acting.now);
  const timeZone = signUps.at(-1)?.round.timeZone ?? 'Europe/Copenhagen';
  return ErasurePage({ view, bindings, timeZone, errors });
};

/** Being erased: said beforehand, pressed, done, signed out. */
export const erasureRoutes = (doors: Doors): void => {
  doors.get(erasureUrl(), (visit) => {
    const { visitor, view } = visit.var;
    return visitor.person ? pageFor(visit, visitor.person) : visit.redirect(signInUrl(view.lang, erasureUrl()), 303);
  });

  doors.post(erasureUrl(), async (visit) => {
    const { visitor, view, acting } = visit.var;
    const { person } = visitor;
    if (!person) return goTo(visit, erasureUrl());
    if (typedIn(await readTyped(visit), 'sure') !== 'yes')
      return answerPage(visit, await pageFor(visit, person, { sure: erasureTexts(view.lang).tick }), 400);
    const erased = await erasePerson(acting, person.id);
    if (!erased.ok) return answerPage(visit, await pageFor(visit, person), 409);
    forgetSession(visit);
    return goTo(visit, '/', 'data-slettet');
  });
};
