import { isDeepStrictEqual } from 'node:util';
import { lockPerson } from '../accounts/person.store.ts';
import { openSessionWithin } from '../accounts/sign-in.acts.ts';
import type { Person, Visitor } from '../http/visitor.ts';
import type { Lang } from '../kit/language.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { tooOften, type TooOften } from '../platform/limit.ts';
import { takeTurn } from '../platform/limits.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { maySignUp, type Ruling } from '../rounds/round.rules.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Round } from '../rounds/round.ts';
import type { Answered } from './answers.form.ts';
import type { Draft } from './answers.ts';
import type { Question } from './question.ts';
import { answersTo, fingerprint } from './question.rules.ts';
import { fellowOf, followToWorkplace, meetCompanion } from './companionship.acts.ts';
import { lockCompanions } from './companionship.store.ts';
import { followFinder } from './finder.store.ts';
import { asInvited } from './invited.rules.ts';
import { BEGUN_BY_A_CLIENT, MAILED_BY_A_SIGN_UP } from './sign-up-limits.rules.ts';
import { meetManager } from './manager-approval.acts.ts';
import { tellOfOfficeAct } from './on-behalf.acts.ts';
import { proveNewAddress } from './proof.acts.ts';
import { tellOfChange } from './sign-up-change.acts.ts';
import { isUnderWay, mayChange, mayChangeOnBehalf } from './sign-up.rules.ts';
import { lockSession, lockSignUp, signUpsHeld, storeAnswers, storeDraft } from './sign-up.store.ts';
import type { SignUp, SignUpRole } from './sign-up.ts';
import { keepWorkplace } from './workplace.acts.ts';

/** The sign-up one is in now, whether it was made just now; a new session's secret for the cookie, if there is one. */
export interface Begun {
  readonly id: string;
  readonly isNew: boolean;
  readonly newSession: string | null;
}

/**
 * Begins a sign-up in a role. Whoever has one under way in this browser or account goes on with it, so that a second
 * press (or a fiftieth) makes no second draft: starts in one session wait for each other. `client` is who asks, for the
 * limits; null where nobody does (a world, an import).
 */
export const beginSignUp = async (
  acting: Acting,
  begin: { round: Round; role: SignUpRole; lang: Lang; visitor: Visitor; client: string | null; answers: Draft },
): Promise<Outcome<Begun, 'not-open-yet' | 'closed'> | TooOften> => {
  const wait = begin.client === null ? null : await takeTurn(acting, [[BEGUN_BY_A_CLIENT, begin.client]]);
  if (wait !== null) return tooOften(wait);
  return transact(acting, async (tx) => {
    const { round, role, lang, visitor } = begin;
    const ruling = maySignUp(round, tx.now);
    if (!ruling.ok) return ruling;
    const { opened, session } = await holdBrowser(tx, visitor);
    const held = await signUpsHeld(tx.sql, round.id, { session, personId: visitor.person?.id ?? null });
    const underWay = held.find((one) => one.role === role && isUnderWay(one));
    if (underWay) return done({ id: underWay.id, isNew: false, newSession: opened?.secret ?? null });
    const id = newId();
    const answers = { ...nameOf(visitor.person), ...begin.answers };
    const email = visitor.person?.email ?? held.find((one) => one.email !== null)?.email ?? null;
    const personId = visitor.person?.id ?? null;
    await storeDraft(tx.sql, { id, roundId: round.id, role, session, personId, email, lang, answers }, tx.now);
    await audit(tx, { act: 'beginSignUp', subject: 'sign-up', id, detail: { role } });
    return done({ id, isNew: true, newSession: opened?.secret ?? null });
  });
};

/** Locks what holds the draft: the person, or the browser's session, which is opened if it has none. */
const holdBrowser = async (tx: Tx, { session, person }: Visitor) => {
  if (person) await lockPerson(tx.sql, person.id);
  if (session !== null && (await lockSession(tx.sql, session))) return { opened: null, session };
  if (person) return { opened: null, session: null };
  const opened = await openSessionWithin(tx);
  return { opened, session: opened.session };
};

const nameOf = (person: Person | null): Draft => (person && person.name !== '' ? { name: person.name } : {});

/**
 * Saves what was answered to one question, at once. `seen` is the answer's fingerprint when the page was shown: of two
 * people (or tabs) changing the same answer the second is told. What is saved twice alike is saved once.
 */
export const saveAnswer = async (
  acting: Acting,
  save: {
    id: string;
    question: Question;
    answered: Answered;
    seen: string;
    onBehalfBecause?: string;
    /** Where something else than sign-up being open decides: asked once the sign-up is locked. */
    may?: (tx: Tx, signUp: SignUp, round: Round) => Promise<Ruling<'over' | 'closed'>>;
  },
): Promise<Outcome<SignUp, 'gone' | 'over' | 'not-open-yet' | 'closed' | 'changed-meanwhile'> | TooOften> => {
  // Either question may send a mail to an address nobody has proved.
  const maySend = save.question === 'travel' || save.question === 'contact';
  const wait = maySend ? await takeTurn(acting, [[MAILED_BY_A_SIGN_UP, save.id]]) : null;
  if (wait !== null) return tooOften(wait);
  return transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const signUp = await lockSignUp(tx.sql, save.id);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (!signUp || !round) return refused('gone');
    const mayNow = save.onBehalfBecause === undefined ? mayChange : mayChangeOnBehalf;
    const ruling = save.may ? await save.may(tx, signUp, round) : mayNow(signUp, round, tx.now);
    if (!ruling.ok) return ruling;
    const after = withAnswer(signUp, save.question, save.answered);
    if (isSame(save.question, signUp, after)) return done(signUp);
    if (save.seen !== fingerprint(save.question, signUp.answers)) return refused('changed-meanwhile');
    const workplaceId = signUp.workplaceId && (await keepWorkplace(tx, after.answers));
    const saved = { ...after, workplaceId };
    await storeAnswers(tx.sql, saved, tx.now);
    if (save.question === 'finder') await followFinder(tx.sql, saved);
    await noteChange(tx, signUp, saved, save);
    if (saved.state === 'confirmed' && saved.role === 'intern') await meetManager(tx, saved, round);
    return done(saved);
  });
};

/** The sign-up with a question answered: what was only suggested for it is now said. */
const withAnswer = (signUp: SignUp, question: Question, answered: Answered): SignUp => {
  const suggested = signUp.answers.suggested?.filter((one) => one !== question);
  const answers = { ...signUp.answers, ...answered.answers, ...(suggested && { suggested }) };
  const email = emailAfter(signUp, answered);
  const isNobody = signUp.state === 'draft' && email !== null && email === answers.companionEmail;
  return {
    ...signUp,
    answers: question === 'finder' ? asInvited({ ...signUp, answers }) : isNobody ? withoutColleague(answers) : answers,
    email,
  };
};

/** A colleague with one's own address is nobody: that is asked anew, and nothing else that was typed is lost. */
const withoutColleague = ({
  travel: _travel,
  companionEmail: _email,
  ifNotConfirmed: _then,
  ...others
}: Draft): Draft => others;

const isSame = (question: Question, before: SignUp, after: SignUp): boolean =>
  before.email === after.email &&
  isDeepStrictEqual(before.answers.suggested, after.answers.suggested) &&
  isDeepStrictEqual(answersTo(question, before.answers), answersTo(question, after.answers));

/** An address can be corrected until it is proved; then it is the person's. */
const emailAfter = ({ state, personId, email }: SignUp, answered: Answered): string | null =>
  state === 'confirmed' || personId !== null ? email : (answered.email ?? email);

/** A draft changes quietly. Once sent, a change is noted and told; a corrected address gets the mail that proves it. */
const noteChange = async (
  tx: Tx,
  before: SignUp,
  after: SignUp,
  { question, onBehalfBecause, may }: { question: Question; onBehalfBecause?: string; may?: unknown },
): Promise<void> => {
  if (before.state === 'draft') return;
  const isOnBehalf = onBehalfBecause !== undefined;
  const why = isOnBehalf ? { reason: onBehalfBecause } : {};
  const entry = await audit(tx, {
    act: 'changeSignUp',
    subject: 'sign-up',
    id: before.id,
    detail: { question },
    ...why,
  });
  // A consent that ends is told as that, wherever it ended.
  if (before.answers.shown && !after.answers.shown)
    await audit(tx, { act: 'hideFromCatalogue', subject: 'sign-up', id: before.id, ...why });
  if (before.state === 'submitted' && after.email !== before.email) await proveNewAddress(tx, after, isOnBehalf);
  if (before.state !== 'confirmed') return;
  if (isOnBehalf) await tellOfOfficeAct(tx, after, { kind: 'sign-up-changed-for-you', entry });
  else await tellOfChange(tx, after, 'sign-up-changed', may !== undefined);
  if (before.role === 'intern') await noteCompanyChange(tx, after, question);
};

/** Whom one travels with may be changed; any other change concerns who travels along. */
const noteCompanyChange = async (tx: Tx, after: SignUp, question: Question): Promise<void> => {
  if (question === 'travel') return meetCompanion(tx, after);
  const fellow = await fellowOf(tx, after.id);
  if (!fellow) return;
  if (question === 'workplace') await followToWorkplace(tx, after, fellow);
  if (fellow.state === 'confirmed') await tellOfChange(tx, fellow, 'companion-changed');
};
