import { rememberSession } from '../accounts/session.guard.ts';
import { signInByCode, type WhenProved } from '../accounts/sign-in.acts.ts';
import { codeForm, codeRefusal } from '../accounts/sign-in.form.ts';
import { signInTexts } from '../accounts/sign-in.texts.ts';
import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { answerTooOften } from '../http/too-often.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Child, Html } from '../kit/html.ts';
import { readForm, readTyped, typedIn } from '../kit/read-form.ts';
import { maySignUp, phaseBegins } from '../rounds/round.rules.ts';
import { choosingAt } from './companionship.rules.ts';
import { companyOf } from './companionship.store.ts';
import { isFromHost } from './host-priority.store.ts';
import { ClosedDraftPage, ProvedTooLatePage } from './closed.page.tsx';
import { CheckPage } from './check.page.tsx';
import { beginSignUp } from './draft.acts.ts';
import { askForProofAgain } from './proof.acts.ts';
import { submitSignUp, withdrawSignUp, type WhenWithdrawn } from './sign-up.acts.ts';
import { mayAskManager } from './manager-approval.rules.ts';
import { latestApproval } from './manager-approval.store.ts';
import { isProvedElsewhere, type OwnSignUp, ownSignUp } from './sign-up.guard.ts';
import { carriedOver, isUnderWay, mayChange, mayConfirm, mayLeaveCompany, mayWithdraw } from './sign-up.rules.ts';
import { signUpsHeld } from './sign-up.store.ts';
import { type SignUp, type SignUpRole, signUpUrls, WITHDRAWAL_REASONS } from './sign-up.ts';
import { ProvedElsewherePage, ProvingPage } from './proving.page.tsx';
import { AlreadyPage, ConfirmedPage, OverPage } from './status.page.tsx';
import { TaskListPage } from './task-list.page.tsx';
import { WithdrawPage } from './withdraw.page.tsx';

const heldIn = (visit: Visit, { roundId }: SignUp): Promise<SignUp[]> => {
  const { house, visitor } = visit.var;
  return signUpsHeld(house.db, roundId, { session: visitor.session, personId: visitor.person?.id ?? null });
};

/** The sign-up that counts, where this one was set aside or is no more. */
const firstOf = async (visit: Visit, signUp: SignUp): Promise<SignUp | null> => {
  const held = await heldIn(visit, signUp);
  return held.find((one) => one.id !== signUp.id && one.role === signUp.role && one.state === 'confirmed') ?? null;
};

/** The same person's sign-up in the other role, while it is under way. */
const otherPart = async (visit: Visit, { signUp }: OwnSignUp): Promise<SignUp | null> =>
  (await heldIn(visit, signUp)).find((one) => one.role !== signUp.role && isUnderWay(one)) ?? null;

/** What a later slice shows on a sign-up's page once there is something: its visits. Null before. */
export type OutcomePanel = (visit: Visit, signUp: string) => Promise<Child>;
/** And beside the answers: what an intern wishes for, or whether a host is shown to interns. */
export type WishesPanel = (visit: Visit, own: OwnSignUp) => Promise<Child>;
/** And, once one of two who travel together has left the other, what stands instead of their company. Null otherwise. */
export type PartedPanel = (visit: Visit, own: OwnSignUp) => Promise<Child>;
/** And, where it is withdrawn, the visits that end with it, or have. */
export type CalledOffPanel = (visit: Visit, own: OwnSignUp) => Promise<Child>;
interface Panels {
  readonly calledOff: CalledOffPanel;
  readonly outcome: OutcomePanel;
  readonly parted: PartedPanel;
  readonly wishes: WishesPanel;
}

const showOver = async (visit: Visit, own: OwnSignUp, { calledOff }: Panels): Promise<Html> =>
  OverPage({
    view: visit.var.view,
    signUp: own.signUp,
    isOpen: maySignUp(own.round, visit.var.acting.now).ok,
    first: await firstOf(visit, own.signUp),
    calledOff: await calledOff(visit, own),
    isKnown: visit.var.visitor.person !== null,
  });

/** One address for the whole life of a sign-up: the list of tasks, the receipt, how it stands, that it is over. */
const show = async (visit: Visit, own: OwnSignUp, panels: Panels): Promise<Answer> => {
  const { view, acting } = visit.var;
  const { signUp, round } = own;
  if (isProvedElsewhere(visit, signUp)) return ProvedElsewherePage({ view, signUp });
  const isOpen = maySignUp(round, acting.now).ok;
  const other = await otherPart(visit, own);
  switch (signUp.state) {
    case 'draft':
      return isOpen
        ? TaskListPage({ view, signUp, round, other, company: await companyOf(visit.var.house.db, signUp) })
        : ClosedDraftPage({ view, signUp, round });
    case 'submitted':
      return mayConfirm(signUp, round, acting.now).ok
        ? ProvingPage({ view, signUp, round, isOpen, other })
        : ProvedTooLatePage({ view });
    case 'confirmed': {
      const withdraw = mayWithdraw(signUp, round, acting.now).ok;
      const company = await companyOf(visit.var.house.db, signUp);
      const approval = signUp.role === 'intern' ? await latestApproval(visit.var.house.db, signUp.id) : null;
      const mayAsk = mayAskManager(signUp, round, acting.now).ok;
      const hasPriority = isOpen && signUp.role === 'intern' && (await isFromHost(visit.var.house.db, signUp, round));
      const outcome = await panels.outcome(visit, signUp.id);
      const wishes = await panels.wishes(visit, own);
      const parted = await panels.parted(visit, own);
      const may = { mayWithdraw: withdraw, mayLeave: mayLeaveCompany(signUp, round, acting.now).ok };
      const choosing = choosingAt(round, acting.now);
      return ConfirmedPage({
        view,
        signUp,
        round,
        company,
        approval,
        mayAsk,
        isOpen,
        choosing,
        now: acting.now,
        ...may,
        other,
        hasPriority,
        outcome,
        wishes,
        parted,
      });
    }
    case 'withdrawn':
    case 'expired':
      return showOver(visit, own, panels);
  }
};

/** Who signs up as both goes on with the intern's part; anybody else sees how theirs stands. */
const goOnAfterSending = async (visit: Visit, own: OwnSignUp): Promise<Answer> => {
  const other = own.signUp.answers.alsoIntern ? await otherPart(visit, own) : null;
  if (other?.state !== 'draft') return goTo(visit, signUpUrls.show(own.signUp.id));
  const isProved = visit.var.visitor.person !== null;
  return goTo(visit, signUpUrls.show(other.id), isProved ? 'vaertsdel-tilmeldt' : 'vaertsdel-sendt');
};

const send = async (visit: Visit, { signUp, round }: OwnSignUp): Promise<Answer> => {
  const { view, acting, visitor } = visit.var;
  const sent = await submitSignUp(acting, { id: signUp.id, visitor });
  if (sent.ok) return goOnAfterSending(visit, { signUp, round });
  switch (sent.why) {
    case 'missing':
    case 'not-eligible': {
      const company = await companyOf(visit.var.house.db, signUp);
      return answerPage(visit, CheckPage({ view, signUp, round, company, refused: sent.why }), 409);
    }
    case 'already':
      return answerPage(visit, AlreadyPage({ view, first: await firstOf(visit, signUp) }), 409);
    case 'gone':
    case 'over':
    case 'not-open-yet':
    case 'closed':
      return goTo(visit, signUpUrls.show(signUp.id));
  }
};

/** Begins another sign-up from what this one says: as the other role, or the same again after withdrawing. */
const beginFrom = async (visit: Visit, { signUp, round }: OwnSignUp, role: SignUpRole): Promise<Answer> => {
  const { acting, view, visitor, client } = visit.var;
  const { agreed: _agreed, alsoIntern: _also, invited: _invited, ...again } = signUp.answers;
  const answers = role === signUp.role ? again : carriedOver(signUp.answers);
  const begun = await beginSignUp(acting, { round, role, lang: view.lang, visitor, client, answers });
  if (!begun.ok && begun.why === 'too-often') return answerTooOften(visit, begun);
  return goTo(visit, begun.ok ? signUpUrls.show(begun.value.id) : signUpUrls.show(signUp.id));
};

/** The mailed code, typed on the sign-up's own page: one that is wrong leaves one there, with the address and a new mail. */
const proveByCode = async (
  visit: Visit,
  { signUp, round }: OwnSignUp,
  whenProved: readonly WhenProved[],
): Promise<Answer> => {
  const { view, acting, visitor, client } = visit.var;
  const there = signUpUrls.show(signUp.id);
  if (signUp.state !== 'submitted' || visitor.session === null) return goTo(visit, there);
  const t = signInTexts(view.lang);
  const form = await readForm(visit, codeForm(t));
  const isOpen = maySignUp(round, acting.now).ok;
  const other = await otherPart(visit, { signUp, round });
  const again = (error: string | undefined): Html =>
    ProvingPage({ view, signUp, round, isOpen, other, typed: form.typed, error });
  if (!form.ok) return answerPage(visit, again(form.errors.code), 400);
  const tried = { code: form.value.code, session: visitor.session, client, key: visit.var.house.key };
  const proved = await signInByCode(acting, tried, whenProved);
  if (proved.ok) {
    rememberSession(visit, proved.value.secret);
    return goTo(visit, there);
  }
  if (proved.why === 'too-often')
    return answerPage(visit, again(t.triedTooOften), 429, { 'Retry-After': String(proved.seconds) });
  return answerPage(visit, again(codeRefusal(t, proved.why)), 400);
};

/** Everything about a sign-up but its questions. */
export const signUpRoutes = (
  doors: Doors,
  whenProved: readonly WhenProved[],
  whenWithdrawn: readonly WhenWithdrawn[],
  panels: Panels,
): void => {
  doors.get('/tilmelding/:id', ownSignUp, (visit, own) => show(visit, own, panels));

  doors.get('/tilmelding/:id/tjek', ownSignUp, async (visit, own) => {
    const mayGoOn = own.signUp.state === 'draft' && mayChange(own.signUp, own.round, visit.var.acting.now).ok;
    if (!mayGoOn) return goTo(visit, signUpUrls.show(own.signUp.id));
    const company = await companyOf(visit.var.house.db, own.signUp);
    return CheckPage({ view: visit.var.view, ...own, company });
  });

  doors.post('/tilmelding/:id/send', ownSignUp, send);

  doors.post('/tilmelding/:id/bevis', ownSignUp, async (visit, { signUp }) => {
    const { acting, visitor } = visit.var;
    const asked = await askForProofAgain(acting, { id: signUp.id, visitor });
    if (!asked.ok && asked.why === 'too-often') return answerTooOften(visit, asked);
    return goTo(visit, signUpUrls.show(signUp.id), asked.ok ? 'mail-sendt' : undefined);
  });

  doors.post('/tilmelding/:id/kode', ownSignUp, (visit, own) => proveByCode(visit, own, whenProved));

  doors.get('/tilmelding/:id/afmeld', ownSignUp, async (visit, own) => {
    const { signUp, round } = own;
    const { view, acting, house } = visit.var;
    const isTheirs = !isProvedElsewhere(visit, signUp) && mayWithdraw(signUp, round, acting.now).ok;
    const isOpen = maySignUp(round, acting.now).ok;
    const isMatched = acting.now >= phaseBegins(round, 'proposals');
    if (!isTheirs) return goTo(visit, signUpUrls.show(signUp.id));
    const company = await companyOf(house.db, signUp);
    const calledOff = await panels.calledOff(visit, own);
    return WithdrawPage({ view, signUp, isOpen, isMatched, company, calledOff });
  });

  doors.post('/tilmelding/:id/afmeld', ownSignUp, async (visit, { signUp }) => {
    const said = typedIn(await readTyped(visit), 'why');
    const why = WITHDRAWAL_REASONS.find((reason) => reason === said) ?? 'unsaid';
    if (!isProvedElsewhere(visit, signUp))
      await withdrawSignUp(visit.var.acting, { id: signUp.id, why }, whenWithdrawn);
    return goTo(visit, signUpUrls.show(signUp.id));
  });

  doors.post('/tilmelding/:id/igen', ownSignUp, (visit, own) => beginFrom(visit, own, own.signUp.role));

  doors.post('/tilmelding/:id/ogsaa', ownSignUp, (visit, own) =>
    beginFrom(visit, own, own.signUp.role === 'host' ? 'intern' : 'host'),
  );
};
