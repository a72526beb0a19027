import { z } from 'zod';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Errors } from '../kit/errors.ts';
import { choice, fill, readTyped, type Typed } from '../kit/read-form.ts';
import { managerAnswerForm } from '../sign-ups/manager-answer.form.ts';
import { managerAnswerTexts } from '../sign-ups/manager-answer.texts.ts';
import { mayAskManager, mayRecordAnswer } from '../sign-ups/manager-approval.rules.ts';
import { latestApproval } from '../sign-ups/manager-approval.store.ts';
import { letManagerThrough, recordManagerAnswer, returnManager } from '../sign-ups/manager-on-behalf.acts.ts';
import { reasonForm } from './change-on-behalf.form.ts';
import { HeldAddressPage, RecordAnswerPage } from './manager-on-behalf.page.tsx';
import { managerOnBehalfTexts } from './manager-on-behalf.texts.ts';
import { sentSignUp, type SentSignUp } from './office-sign-up.guard.ts';
import { officeUrls } from './office.ts';

const back = (visit: Visit, { signUp }: SentSignUp, flash?: string): Response =>
  goTo(visit, officeUrls.signUp(signUp.id), flash);

type Shown = typeof RecordAnswerPage;
const show = async (visit: Visit, Shown: Shown, { signUp }: SentSignUp, typed: Typed, errors: Errors) =>
  Shown({ view: visit.var.view, signUp, approval: await latestApproval(visit.var.house.db, signUp.id), typed, errors });

const mayAct = (visit: Visit, { signUp, round }: SentSignUp): boolean =>
  mayAskManager(signUp, round, visit.var.acting.now).ok && signUp.answers.decides !== 'self';

const mayRecord = async (visit: Visit, { signUp, round }: SentSignUp): Promise<boolean> => {
  const { db, now } = visit.var.acting;
  return (
    signUp.answers.decides !== 'self' && mayRecordAnswer(signUp, await latestApproval(db, signUp.id), round, now).ok
  );
};

const record = async (visit: Visit, sent: SentSignUp): Promise<Response> => {
  const { view, acting } = visit.var;
  const typed = await readTyped(visit);
  const [says, because] = [
    fill(typed, managerAnswerForm(managerAnswerTexts(view.lang))),
    fill(typed, reasonForm(view.lang)),
  ];
  const again = async (errors: Errors, status: 400 | 409) =>
    answerPage(visit, await show(visit, RecordAnswerPage, sent, typed, errors), status);
  if (!says.ok || !because.ok)
    return again({ ...(says.ok ? {} : says.errors), ...(because.ok ? {} : because.errors) }, 400);
  const { reason } = because.value;
  const recorded = await recordManagerAnswer(acting, { signUp: sent.signUp.id, says: says.value, reason });
  if (recorded.ok) return back(visit, sent, 'leders-svar-gemt');
  return again({ reason: managerOnBehalfTexts(view.lang).tooLate }, 409);
};

const decide = async (visit: Visit, sent: SentSignUp): Promise<Response> => {
  const { view, acting } = visit.var;
  const t = managerOnBehalfTexts(view.lang);
  const typed = await readTyped(visit);
  const [chosen, because] = [
    fill(typed, z.object({ decision: choice(['pass', 'return'], t.decisionMissing) })),
    fill(typed, reasonForm(view.lang)),
  ];
  const again = async (errors: Errors, status: 400 | 409) =>
    answerPage(visit, await show(visit, HeldAddressPage, sent, typed, errors), status);
  if (!chosen.ok || !because.ok)
    return again({ ...(chosen.ok ? {} : chosen.errors), ...(because.ok ? {} : because.errors) }, 400);
  const act = chosen.value.decision === 'pass' ? letManagerThrough : returnManager;
  const decided = await act(acting, { signUp: sent.signUp.id, reason: because.value.reason });
  if (decided.ok) return back(visit, sent, 'adresse-set');
  return again({ reason: decided.why === 'not-held' ? t.notHeld : t.tooLate }, 409);
};

/** What the office does about an intern's manager, with a reason: an answer from the telephone, an odd address. */
export const managerOnBehalfRoutes = (doors: Doors): void => {
  doors.get('/kontor/tilmeldinger/:id/leder', sentSignUp, async (visit, sent) =>
    (await mayRecord(visit, sent)) ? show(visit, RecordAnswerPage, sent, {}, {}) : back(visit, sent),
  );
  doors.post('/kontor/tilmeldinger/:id/leder', sentSignUp, record);
  doors.get('/kontor/tilmeldinger/:id/lederadresse', sentSignUp, (visit, sent) =>
    mayAct(visit, sent) ? show(visit, HeldAddressPage, sent, {}, {}) : back(visit, sent),
  );
  doors.post('/kontor/tilmeldinger/:id/lederadresse', sentSignUp, decide);
};
