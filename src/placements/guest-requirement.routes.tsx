import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Child, Html } from '../kit/html.ts';
import { chosenIn, fill, readTyped } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';
import type { OwnSignUp } from '../sign-ups/sign-up.guard.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { deputisedHost } from './deputy.guard.ts';
import { deputyUrls, type DeputisedHost } from './deputy.ts';
import { sayNeeds } from './guest-requirement.acts.ts';
import { guestRequirementForm } from './guest-requirement.form.ts';
import { GuestRequirementPage, RequirementsOverPage, RequirementsSection } from './guest-requirement.page.tsx';
import { needsOf } from './guest-requirement.store.ts';
import { guestRequirementTexts } from './guest-requirement.texts.ts';
import { guestRequirementUrl } from './guest-requirement.ts';
import { placementUrls } from './placement.ts';
import { maySayPracticalities } from './practicalities.rules.ts';

/** Where the answer is sent and one goes back to: the visit one came from, else a page of one's own. */
const waysOf = (visit: Visit, { signUp, isDeputy }: DeputisedHost): { action: string; back: string } => {
  const from = visit.req.query('besoeg');
  const home = isDeputy ? deputyUrls.mine(signUp) : signUpUrls.show(signUp);
  return isId(from)
    ? { action: guestRequirementUrl(signUp, from), back: placementUrls.show(from) }
    : { action: guestRequirementUrl(signUp), back: home };
};

/** On a host's own page: what guests must have in order. */
export const requirementsPanel = async (visit: Visit, { signUp, round }: OwnSignUp): Promise<Child> => {
  if (signUp.role !== 'host') return null;
  const { view, acting } = visit.var;
  const isOver = !maySayPracticalities(round, acting.now);
  return RequirementsSection({ lang: view.lang, host: signUp.id, needs: await needsOf(acting.db, signUp.id), isOver });
};

/** Once the week is over: what was said, to be read. */
const OverPage = async (visit: Visit, own: DeputisedHost): Promise<Html> => {
  const { view, acting } = visit.var;
  const { back } = waysOf(visit, own);
  return RequirementsOverPage({ view, back, needs: await needsOf(acting.db, own.signUp) });
};

/** What guests must have in order, said by the host's contact or its deputy. */
export const guestRequirementRoutes = (doors: Doors): void => {
  doors.get(guestRequirementUrl(':id'), deputisedHost, async (visit, own) => {
    const { view, acting } = visit.var;
    if (!maySayPracticalities(own.round, acting.now)) return OverPage(visit, own);
    const needs = await needsOf(acting.db, own.signUp);
    const chosen = needs?.length === 0 ? ['nothing'] : (needs ?? []);
    return GuestRequirementPage({ view, ...waysOf(visit, own), chosen, errors: {} });
  });

  doors.post(guestRequirementUrl(':id'), deputisedHost, async (visit, own) => {
    const { view, acting } = visit.var;
    const typed = await readTyped(visit);
    const form = fill(typed, guestRequirementForm(guestRequirementTexts(view.lang)));
    if (!form.ok) {
      const again = { chosen: chosenIn(typed, 'needs'), errors: form.errors };
      return answerPage(visit, GuestRequirementPage({ view, ...waysOf(visit, own), ...again }), 400);
    }
    const said = await sayNeeds(acting, { host: own.signUp, ...form.value });
    if (!said.ok && said.why === 'over') return answerPage(visit, await OverPage(visit, own), 409);
    return goTo(visit, waysOf(visit, own).back, 'krav-gemt');
  });
};
