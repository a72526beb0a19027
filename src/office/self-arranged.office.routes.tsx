import { arrangementsOf } from '../arrangements/arrangement.store.ts';
import { removeArrangement } from '../arrangements/removal.acts.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { readForm } from '../kit/read-form.ts';
import { mayChangeOnBehalf } from '../sign-ups/sign-up.rules.ts';
import { reasonForm } from './change-on-behalf.form.ts';
import { sentSignUp, type SentSignUp } from './office-sign-up.guard.ts';
import { officeUrls } from './office.ts';
import { RemoveArrangementPage } from './self-arranged.page.tsx';
import { selfArrangedTexts } from './self-arranged.texts.ts';

const back = (visit: Visit, { signUp }: SentSignUp, flash?: string): Response =>
  goTo(visit, officeUrls.signUp(signUp.id), flash);

/** The one in the address, while it is open and this sign-up is in it. */
const openHere = async (visit: Visit, { signUp }: SentSignUp) => {
  const id = visit.req.param('arrangement');
  return (await arrangementsOf(visit.var.house.db, signUp)).find((one) => one.id === id) ?? null;
};

/** The office removes what people have arranged themselves, with a reason. */
export const selfArrangedRoutes = (doors: Doors): void => {
  doors.get('/kontor/tilmeldinger/:id/selvaftalt/:arrangement', sentSignUp, async (visit, sent) => {
    const { view, acting } = visit.var;
    const arrangement = await openHere(visit, sent);
    if (!arrangement || !mayChangeOnBehalf(sent.signUp, sent.round, acting.now).ok) return back(visit, sent);
    return RemoveArrangementPage({ view, signUp: sent.signUp.id, arrangement, typed: {}, errors: {} });
  });

  doors.post('/kontor/tilmeldinger/:id/selvaftalt/:arrangement', sentSignUp, async (visit, sent) => {
    const { view, acting } = visit.var;
    const arrangement = await openHere(visit, sent);
    if (!arrangement) return back(visit, sent);
    const page = { view, signUp: sent.signUp.id, arrangement };
    const form = await readForm(visit, reasonForm(view.lang));
    if (!form.ok) return answerPage(visit, RemoveArrangementPage({ ...page, ...form }), 400);
    const removed = await removeArrangement(acting, { id: arrangement.id, ...form.value });
    if (removed.ok) return back(visit, sent, 'selvaftalt-fjernet');
    const t = selfArrangedTexts(view.lang);
    const errors = { reason: removed.why === 'too-late' ? t.tooLate : t.over };
    return answerPage(visit, RemoveArrangementPage({ ...page, typed: form.typed, errors }), 409);
  });
};
