import { sideOf } from '../arrangements/arrangement.rules.ts';
import { findArrangement } from '../arrangements/arrangement.store.ts';
import type { Arrangement } from '../arrangements/arrangement.ts';
import { removeArrangement } from '../arrangements/removal.acts.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors, Guard } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { readForm } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';
import { mayChangeOnBehalf } from '../sign-ups/sign-up.rules.ts';
import { reasonForm } from './change-on-behalf.form.ts';
import { sentSignUp, type SentSignUp } from './office-sign-up.guard.ts';
import { officeUrls } from './office.ts';
import { RemoveArrangementPage } from './self-arranged.page.tsx';
import { selfArrangedTexts } from './self-arranged.texts.ts';

type Arranged = SentSignUp & { readonly arrangement: Arrangement };

/** The one in the address, as long as this sign-up is in it: another's is nothing. */
const arrangedHere: Guard<Arranged> = async (visit) => {
  const sent = await sentSignUp(visit);
  const id = visit.req.param('arrangement') ?? '';
  const arrangement = sent && isId(id) ? await findArrangement(visit.var.house.db, id) : null;
  return sent && arrangement && sideOf(arrangement, sent.signUp) !== null ? { ...sent, arrangement } : null;
};

const back = (visit: Visit, { signUp }: SentSignUp, flash?: string): Response =>
  goTo(visit, officeUrls.signUp(signUp.id), flash);

/** The office removes what people have arranged themselves, with a reason. */
export const selfArrangedRoutes = (doors: Doors): void => {
  doors.get('/kontor/tilmeldinger/:id/selvaftalt/:arrangement', arrangedHere, (visit, own) => {
    const { view, acting } = visit.var;
    const { signUp, round, arrangement } = own;
    const isOpen = arrangement.state === 'invited' || arrangement.state === 'accepted';
    if (!isOpen || !mayChangeOnBehalf(signUp, round, acting.now).ok) return back(visit, own);
    return RemoveArrangementPage({ view, signUp: signUp.id, arrangement, typed: {}, errors: {} });
  });

  doors.post('/kontor/tilmeldinger/:id/selvaftalt/:arrangement', arrangedHere, async (visit, own) => {
    const { view, acting } = visit.var;
    const { signUp, arrangement } = own;
    const page = { view, signUp: signUp.id, arrangement };
    const form = await readForm(visit, reasonForm(view.lang));
    if (!form.ok) return answerPage(visit, RemoveArrangementPage({ ...page, ...form }), 400);
    const removed = await removeArrangement(acting, { id: arrangement.id, ...form.value });
    if (removed.ok) return back(visit, own, 'selvaftalt-fjernet');
    const t = selfArrangedTexts(view.lang);
    const errors = { reason: removed.why === 'too-late' ? t.tooLate : t.over };
    return answerPage(visit, RemoveArrangementPage({ ...page, typed: form.typed, errors }), 409);
  });
};
