import { arrangementsOf, cameToVisits } from '../arrangements/arrangement.store.ts';
import { standingsIn } from '../arrangements/standing.rules.ts';
import { rowsAt } from '../arrangements/standing.store.ts';
import type { Standing } from '../arrangements/standing.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Database } from '../platform/database.ts';
import type { Visit } from '../http/visit.ts';
import { readForm, type Typed } from '../kit/read-form.ts';
import { latestDeputy } from '../placements/deputy.store.ts';
import { needsOf } from '../placements/guest-requirement.store.ts';
import { isId } from '../platform/ids.ts';
import { travelOf } from '../repairs/booked-travel.store.ts';
import { companyOf } from '../sign-ups/companionship.store.ts';
import { mayAskManager, mayRecordAnswer } from '../sign-ups/manager-approval.rules.ts';
import { latestApproval } from '../sign-ups/manager-approval.store.ts';
import { mayChangeOnBehalf, mayWithdraw } from '../sign-ups/sign-up.rules.ts';
import { wishesOf } from '../wishes/wish.store.ts';
import { historyOf } from './history.store.ts';
import { noteOnSignUp, removeNote } from './note.acts.ts';
import { noteForm } from './note.form.ts';
import { notesOn } from './note.store.ts';
import { OfficeSignUpPage } from './office-sign-up.page.tsx';
import { sentSignUp, type SentSignUp } from './office-sign-up.guard.ts';
import { officeUrls } from './office.ts';
import type { SelfArranged } from './self-arranged.ts';
import { takingPart } from './taking-part.store.ts';

/** What they have arranged themselves, by the rule of the matching, and what became of it. */
const selfArrangedOf = async (db: Database, { signUp, round }: SentSignUp): Promise<SelfArranged> => {
  const arrangements = await arrangementsOf(db, signUp);
  const accepted = arrangements.filter(({ state }) => state === 'accepted');
  const [host, ids] = [accepted[0]?.signUps.host ?? null, accepted.map(({ id }) => id)];
  const standings = host === null ? new Map<string, Standing>() : standingsIn(await rowsAt(db, round.id, host), host);
  const visits = ids.length === 0 ? null : await cameToVisits(db, round.id, ids);
  return { arrangements, standings, visits };
};

const show = async (visit: Visit, { signUp, round }: SentSignUp, typed: Typed = {}, errors = {}) => {
  const { db, now } = visit.var.acting;
  const part = await takingPart(db, signUp);
  const [notes, history, company, approval, wishes, selfArranged, deputy, needs, travel] = await Promise.all([
    notesOn(db, signUp.id),
    historyOf(db, signUp, part.visits),
    companyOf(db, signUp),
    latestApproval(db, signUp.id),
    wishesOf(db, signUp.id),
    selfArrangedOf(db, { signUp, round }),
    latestDeputy(db, signUp.id),
    needsOf(db, signUp.id),
    travelOf(db, signUp.id),
  ]);
  const may = {
    change: mayChangeOnBehalf(signUp, round, now).ok,
    withdraw: mayWithdraw(signUp, round, now).ok,
    askManager: mayAskManager(signUp, round, now).ok,
    recordAnswer: mayRecordAnswer(signUp, approval, round, now).ok,
  };
  const shown = {
    signUp,
    round,
    company,
    approval,
    wishes,
    selfArranged,
    deputy,
    needs,
    travel,
    part,
    notes,
    history,
    may,
    typed,
    errors,
  };
  return OfficeSignUpPage({ view: visit.var.view, ...shown });
};

/** One sign-up as the office sees it, with its notes. */
export const officeSignUpRoutes = (doors: Doors): void => {
  const back = (visit: Visit, { signUp }: SentSignUp, flash?: string): Response =>
    goTo(visit, officeUrls.signUp(signUp.id), flash);

  doors.get('/kontor/tilmeldinger/:id', sentSignUp, (visit, sent) => show(visit, sent));

  doors.post('/kontor/tilmeldinger/:id/note', sentSignUp, async (visit, sent) => {
    const { view, acting, visitor } = visit.var;
    const form = await readForm(visit, noteForm(view.lang));
    if (!form.ok) return answerPage(visit, await show(visit, sent, form.typed, form.errors), 400);
    if (visitor.person) await noteOnSignUp(acting, { signUp: sent.signUp.id, ...form.value, by: visitor.person.id });
    return back(visit, sent, 'note-gemt');
  });

  doors.post('/kontor/tilmeldinger/:id/note/:note/slet', sentSignUp, async (visit, sent) => {
    const note = visit.req.param('note') ?? '';
    if (isId(note)) await removeNote(visit.var.acting, { id: note, signUp: sent.signUp.id });
    return back(visit, sent, 'note-slettet');
  });
};
