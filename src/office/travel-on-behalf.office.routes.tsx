import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { fill, readTyped } from '../kit/read-form.ts';
import { wayOnForm } from '../placements/way-on.form.ts';
import { noteTravel } from '../repairs/booked-travel.acts.ts';
import { travelOf } from '../repairs/booked-travel.store.ts';
import { bookedTravelTexts } from '../repairs/booked-travel.texts.ts';
import { reasonForm } from './change-on-behalf.form.ts';
import { sentSignUp, type SentSignUp } from './office-sign-up.guard.ts';
import { officeUrls } from './office.ts';
import { TravelOnBehalfPage } from './travel-on-behalf.page.tsx';

const back = (visit: Visit, { signUp }: SentSignUp, flash?: string): Response =>
  goTo(visit, officeUrls.signUp(signUp.id), flash);

/** For who phones: the journey is booked, or is not after all. Where nothing is agreed there is nothing to note. */
export const travelOnBehalfRoutes = (doors: Doors): void => {
  doors.get('/kontor/tilmeldinger/:id/rejse', sentSignUp, async (visit, sent) => {
    const { view, acting } = visit.var;
    const travel = await travelOf(acting.db, sent.signUp.id);
    return travel
      ? TravelOnBehalfPage({ view, signUp: sent.signUp, travel, typed: {}, errors: {} })
      : back(visit, sent);
  });

  doors.post('/kontor/tilmeldinger/:id/rejse', sentSignUp, async (visit, sent) => {
    const { view, acting } = visit.var;
    const { signUp } = sent;
    const travel = await travelOf(acting.db, signUp.id);
    if (!travel) return back(visit, sent);
    const typed = await readTyped(visit);
    const form = fill(typed, reasonForm(view.lang).extend(wayOnForm.shape));
    if (!form.ok) return answerPage(visit, TravelOnBehalfPage({ view, signUp, travel, ...form }), 400);
    const { answer, reason: onBehalfBecause } = form.value;
    const noted = await noteTravel(acting, { placement: travel.placement, signUp: signUp.id, answer, onBehalfBecause });
    if (noted.ok) return back(visit, sent, answer === 'yes' ? 'rejse-bestilt' : 'rejse-ikke-bestilt');
    const errors = { reason: bookedTravelTexts(view.lang).office.over };
    return answerPage(visit, TravelOnBehalfPage({ view, signUp, travel, typed, errors }), 409);
  });
};
