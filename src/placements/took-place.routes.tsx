import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Child } from '../kit/html.ts';
import { readForm } from '../kit/read-form.ts';
import { ownVisit } from './placement.guard.ts';
import { placementUrls } from './placement.ts';
import type { ShownVisit } from './shown-visit.ts';
import { tellWhetherItTookPlace } from './took-place.acts.ts';
import { tookPlaceForm } from './took-place.form.ts';
import { TookPlaceNotice, TookPlacePage } from './took-place.page.tsx';
import { tookPlaceQuestionTo } from './took-place.store.ts';
import { tookPlaceUrl } from './took-place.ts';

const me = ({ placement, mine }: ShownVisit) => ({ placement: placement.id, signUp: mine.signUp });

/** On the agreement, once it has been asked. */
export const tookPlacePanel = async ({ var: { house, view } }: Visit, own: ShownVisit): Promise<Child> => {
  const question = await tookPlaceQuestionTo(house.db, me(own));
  return question && TookPlaceNotice({ visit: own, question, lang: view.lang });
};

/** "Did it take place?", once it has been asked; before and after, the visit as it stands. */
export const tookPlaceRoutes = (doors: Doors): void => {
  doors.get(tookPlaceUrl(':id'), ownVisit, async (visit, own) => {
    const { view, house } = visit.var;
    const question = own.placement.state === 'agreed' ? await tookPlaceQuestionTo(house.db, me(own)) : null;
    return question ? TookPlacePage({ view, visit: own, question }) : goTo(visit, placementUrls.show(own.placement.id));
  });

  doors.post(tookPlaceUrl(':id'), ownVisit, async (visit, own) => {
    const { id } = own.placement;
    const form = await readForm(visit, tookPlaceForm);
    if (!form.ok) return goTo(visit, tookPlaceUrl(id));
    const given = await tellWhetherItTookPlace(visit.var.acting, { ...me(own), answer: form.value.answer });
    return goTo(visit, placementUrls.show(id), given.ok ? 'svar-om-besoeg' : undefined);
  });
};
