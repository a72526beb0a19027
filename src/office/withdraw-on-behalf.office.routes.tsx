import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import { answerTooOften } from '../http/too-often.ts';
import type { Visit } from '../http/visit.ts';
import { readForm } from '../kit/read-form.ts';
import { liveVisitsOf } from '../placements/listed-placement.store.ts';
import { remindToProve } from '../sign-ups/on-behalf.acts.ts';
import { withdrawSignUp, type WhenWithdrawn } from '../sign-ups/sign-up.acts.ts';
import { mayWithdraw } from '../sign-ups/sign-up.rules.ts';
import { reasonForm } from './change-on-behalf.form.ts';
import { onBehalfTexts } from './on-behalf.texts.ts';
import { sentSignUp, type SentSignUp } from './office-sign-up.guard.ts';
import { officeUrls } from './office.ts';
import { WithdrawOnBehalfPage } from './withdraw-on-behalf.page.tsx';

const back = (visit: Visit, { signUp }: SentSignUp, flash?: string): Response =>
  goTo(visit, officeUrls.signUp(signUp.id), flash);

/** What the office does for who phones and cannot do it themselves: withdraw, and mail once more how to confirm. */
export const withdrawOnBehalfRoutes = (doors: Doors, whenWithdrawn: readonly WhenWithdrawn[]): void => {
  doors.get('/kontor/tilmeldinger/:id/traek-tilbage', sentSignUp, async (visit, sent) => {
    const { view, acting } = visit.var;
    if (!mayWithdraw(sent.signUp, sent.round, acting.now).ok) return back(visit, sent);
    const visits = await liveVisitsOf(acting.db, sent.signUp.id);
    return WithdrawOnBehalfPage({ view, signUp: sent.signUp, visits, typed: {}, errors: {} });
  });

  doors.post('/kontor/tilmeldinger/:id/traek-tilbage', sentSignUp, async (visit, sent) => {
    const { view, acting } = visit.var;
    const { signUp } = sent;
    const visits = await liveVisitsOf(acting.db, signUp.id);
    const form = await readForm(visit, reasonForm(view.lang));
    if (!form.ok) return answerPage(visit, WithdrawOnBehalfPage({ view, signUp, visits, ...form }), 400);
    const { reason } = form.value;
    const withdrawing = { id: signUp.id, why: 'unsaid', onBehalfBecause: reason } as const;
    const withdrawn = await withdrawSignUp(acting, withdrawing, whenWithdrawn);
    if (withdrawn.ok) return back(visit, sent, 'trukket-for');
    if (withdrawn.why !== 'too-late') return back(visit, sent);
    const errors = { reason: onBehalfTexts(view.lang).withdrawTooLate };
    return answerPage(visit, WithdrawOnBehalfPage({ view, signUp, visits, typed: form.typed, errors }), 409);
  });

  doors.post('/kontor/tilmeldinger/:id/bekraeft-igen', sentSignUp, async (visit, sent) => {
    const asked = await remindToProve(visit.var.acting, { id: sent.signUp.id });
    if (asked.ok) return back(visit, sent, 'bevis-sendt');
    return asked.why === 'too-often' ? answerTooOften(visit, asked) : back(visit, sent);
  });
};
