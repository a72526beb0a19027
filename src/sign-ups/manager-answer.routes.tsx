import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Child } from '../kit/html.ts';
import { fill, readTyped, typedIn } from '../kit/read-form.ts';
import { hashSecret } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { companyOf } from './companionship.store.ts';
import { otherwiseOf } from './finder.store.ts';
import { answerAsManager, turnAway } from './manager-answer.acts.ts';
import { managerAnswerForm } from './manager-answer.form.ts';
import { type ManagerAnswerProps, ManagerAnswerPage, ManagerOverPage, TurnedAwayPage } from './manager-answer.page.tsx';
import { managerAnswerTexts } from './manager-answer.texts.ts';
import { isYesForOffice, mayAnswer } from './manager-approval.rules.ts';
import { approvalBehindLink } from './manager-approval.store.ts';
import { approvalUrls } from './manager-approval.ts';
import { findSignUp } from './sign-up.store.ts';

/** What a later slice shows on a manager's page once there is something: the agreed visit. Null before. */
export type ManagerPanel = (visit: Visit, signUp: string) => Promise<Child>;

const secretOf = (visit: Visit): string => visit.req.param('secret') ?? '';

/** The question behind the link, unless it is over: a manager's page lives as long as the sign-up does. */
const askedHere = async (
  visit: Visit,
  panel: ManagerPanel,
): Promise<Omit<ManagerAnswerProps, 'typed' | 'errors'> | null> => {
  const { view, house, acting } = visit.var;
  const secret = secretOf(visit);
  const approval = await approvalBehindLink(house.db, hashSecret(secret));
  const signUp = approval && (await findSignUp(house.db, approval.signUp));
  const round = signUp && (await findRound(house.db, signUp.roundId));
  if (!approval || !round) return null;
  const ruling = mayAnswer(approval, signUp, round, acting.now);
  if (!ruling.ok && ruling.why === 'over') return null;
  const company = await companyOf(house.db, signUp);
  const outcome = await panel(visit, signUp.id);
  const { finder = 'us', ifNotFound } = signUp.answers;
  const said = finder === 'us' ? null : (ifNotFound ?? 'find');
  const ownHost = (await otherwiseOf(house.db, signUp.id)) ?? said;
  const may = { mayAnswer: ruling.ok, isYesForOffice: isYesForOffice(signUp, approval, round, acting.now) };
  return { view, secret, approval, signUp, round, company, ownHost, outcome, ...may };
};

const show = async (
  visit: Visit,
  panel: ManagerPanel,
  again: Partial<Pick<ManagerAnswerProps, 'typed' | 'errors' | 'notSaved'>> = {},
  status: 200 | 400 | 409 = 200,
): Promise<Response> => {
  const asked = await askedHere(visit, panel);
  if (!asked) return answerPage(visit, ManagerOverPage({ view: visit.var.view }), 410);
  return answerPage(visit, ManagerAnswerPage({ ...asked, typed: {}, errors: {}, ...again }), status);
};

/** Nothing was saved: too late and over show themselves; an old page, or none that was read, is said. */
const refusedBecause = (
  visit: Visit,
  panel: ManagerPanel,
  why: 'over' | 'too-late' | 'changed-meanwhile',
  seen: string,
): Promise<Response> =>
  why === 'changed-meanwhile'
    ? show(visit, panel, { notSaved: seen === '' ? 'notSent' : 'changed' }, 409)
    : show(visit, panel, {}, 409);

const answer = async (visit: Visit, panel: ManagerPanel): Promise<Answer> => {
  const typed = await readTyped(visit);
  const form = fill(typed, managerAnswerForm(managerAnswerTexts(visit.var.view.lang)));
  if (!form.ok) return show(visit, panel, form.errors.answer === undefined ? form : { notSaved: 'notSent' }, 400);
  const [secret, seen] = [secretOf(visit), typedIn(typed, 'seen')];
  const answered = await answerAsManager(visit.var.acting, { secret, seen, says: form.value });
  return answered.ok ? goTo(visit, approvalUrls.ask(secret)) : refusedBecause(visit, panel, answered.why, seen);
};

const away = async (visit: Visit, why: 'not-manager' | 'unwilling', panel: ManagerPanel): Promise<Answer> => {
  const seen = typedIn(await readTyped(visit), 'seen');
  const turned = await turnAway(visit.var.acting, { secret: secretOf(visit), seen, why });
  return turned.ok ? TurnedAwayPage({ view: visit.var.view, why }) : refusedBecause(visit, panel, turned.why, seen);
};

/** A manager's page, without an account: shown by GET, answered by POST alone. */
export const managerAnswerRoutes = (doors: Doors, panel: ManagerPanel): void => {
  doors.get('/leder/:secret', (visit) => show(visit, panel));
  doors.post('/leder/:secret', (visit) => answer(visit, panel));
  doors.post('/leder/:secret/ikke-mig', (visit) => away(visit, 'not-manager', panel));
  doors.post('/leder/:secret/skriv-ikke', (visit) => away(visit, 'unwilling', panel));
};
