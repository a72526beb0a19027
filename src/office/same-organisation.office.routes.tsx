import { z } from 'zod';
import { answerPage } from '../http/answer.ts';
import type { Doors, Guard } from '../http/doors.ts';
import { inLanguage } from '../kit/language.ts';
import { readForm, text, typedIn } from '../kit/read-form.ts';
import { areAlike } from '../workplaces/double.rules.ts';
import { mergeOrganisation } from '../workplaces/organisation.acts.ts';
import { enteredOrganisations, searchableOrganisations } from '../workplaces/organisation.store.ts';
import { officeUrls } from './office.ts';
import { type Entered, SameOrganisationPage } from './same-organisation.page.tsx';
import { sameOrganisationTexts } from './same-organisation.texts.ts';

const theEntered: Guard<Entered> = async (visit) => {
  const id = visit.req.param('organisation');
  return (await enteredOrganisations(visit.var.house.db)).find((one) => one.id === id) ?? null;
};

/** Merging an organisation that a person wrote into the one it is. */
export const sameOrganisationRoutes = (doors: Doors): void => {
  doors.get('/kontor/samme-arbejdsplads/organisation/:organisation', theEntered, async (visit, entered) => {
    const organisations = await searchableOrganisations(visit.var.house.db);
    const others = organisations.filter(({ id }) => id !== entered.id);
    const chosen = others.find(({ name }) => areAlike(name, entered.name))?.id ?? '';
    return SameOrganisationPage({ view: visit.var.view, entered, organisations: others, chosen, errors: {} });
  });

  doors.post('/kontor/samme-arbejdsplads/organisation/:organisation', theEntered, async (visit, entered) => {
    const { view, house, acting } = visit.var;
    const t = sameOrganisationTexts(view.lang);
    const form = await readForm(visit, z.object({ into: text({ max: 200, tooLong: t.choose, missing: t.choose }) }));
    const again = async (error: string | undefined) => {
      const organisations = (await searchableOrganisations(house.db)).filter(({ id }) => id !== entered.id);
      const chosen = typedIn(form.typed, 'into');
      const page = SameOrganisationPage({ view, entered, organisations, chosen, errors: { into: error } });
      return answerPage(visit, page, 400);
    };
    if (!form.ok) return again(form.errors.into);
    const merged = await mergeOrganisation(acting, { from: entered.id, into: form.value.into });
    return merged.ok ? visit.redirect(inLanguage(view.lang, officeUrls.doubles()), 303) : again(t.refusals[merged.why]);
  });
};
