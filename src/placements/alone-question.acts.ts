import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { findRound } from '../rounds/round.store.ts';
import {
  endCompany,
  fellowOf,
  goAlone,
  type Parted,
  tellOfParting,
  withoutCompanion,
} from '../sign-ups/companionship.acts.ts';
import { isHeldBack } from '../sign-ups/companionship.rules.ts';
import { companyOf, lockCompanions } from '../sign-ups/companionship.store.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import {
  aloneQuestionTo,
  answerAloneQuestion,
  overdueAloneQuestions,
  partingOf,
  storeAloneQuestion,
} from './alone-question.store.ts';
import { answerByOf, lateAnswerOn, latePlacesEnd } from '../rounds/late-place.rules.ts';
import { knowsOfIt, leftWith } from './alone-question.rules.ts';
import type { AloneQuestion } from './alone-question.ts';
import { isInVisit } from './no-visit.store.ts';
import type { Asked, Placement } from './placement.ts';
import { storeWait, waysOnOf } from './way-on.store.ts';

interface Left {
  readonly signUp: string;
  readonly leftBy: string;
  readonly placement: string | null;
  readonly round: string;
}

/** Asks who is left, once, while there is time to find another place. Answers whether it did. */
const ask = async (tx: Tx, { signUp, leftBy, placement, round: id }: Left): Promise<boolean> => {
  const round = await findRound(tx.sql, id);
  const day = round && !round.cancelledAt ? lateAnswerOn(round, tx.now) : null;
  if (!round || day === null || (await isInVisit(tx.sql, signUp))) return false;
  const answerBy = new Date(Math.min(answerByOf(day, round.timeZone).getTime(), latePlacesEnd(round).getTime()));
  if (!(await storeAloneQuestion(tx.sql, { signUp, leftBy, placement, now: tx.now, answerBy }))) return false;
  await audit(tx, { act: 'askToTravelAlone', subject: 'sign-up', id: signUp, detail: { answerOn: day } });
  return true;
};

/**
 * A visit of two has ended because of one of them: the other is asked whether they travel alone (R10). The letter that
 * tells of the end, written beside this, asks it. They are a pair until it is answered: both may still wait together.
 */
export const askWhoIsLeft = async (
  tx: Tx,
  { id: placement, round }: Pick<Placement, 'id' | 'round'>,
  asked: readonly Asked[],
  gone: readonly Pick<Asked, 'signUp'>[],
): Promise<void> => {
  const isGone = ({ signUp }: Asked): boolean => gone.some((one) => one.signUp === signUp);
  const guests = asked.filter(({ side }) => side === 'intern');
  const leaver = guests.find(isGone);
  if (!leaver) return;
  for (const { signUp } of guests.filter((one) => !isGone(one)))
    await ask(tx, { signUp, leftBy: leaver.signUp, placement, round });
};

/**
 * Two are parted once the proposals are out. Who waits for a late place is asked whether they wait on alone; who has been
 * asked already reads nothing more, and anybody else is told. Whoever left first, and asked for a place while the other
 * was choosing, read then that it would be for them alone: they are asked nothing, wait on, and are told that it is decided.
 */
export const tellWhoIsLeft = async (tx: Tx, parted: Parted): Promise<void> => {
  const { fellow, leaver } = parted;
  if (fellow.state !== 'confirmed' || fellow.email === null) return;
  const parting = await partingOf(tx.sql, { fellow: fellow.id, leaver });
  switch (leftWith(parting)) {
    case 'asked':
      return;
    case 'waits':
      await goAlone(tx, fellow);
      return write(tx, fellow, { leftBy: leaver, isDecided: 'yes' });
    case 'chooses':
      if (await askByLetter(tx, fellow, leaver)) return;
      break;
    case 'told':
  }
  if (!knowsOfIt(parting)) await tellOfParting(tx, parted);
};

const write = async (tx: Tx, { id, email, lang }: SignUp, about: { leftBy: string; isDecided?: 'yes' }) => {
  if (email === null) return;
  const onceKey = `alone-asked ${id} ${about.leftBy} ${tx.now.toISOString()}`;
  await writeLetter(tx, { kind: 'alone-asked', to: { email, lang }, about: { signUp: id, ...about }, onceKey });
};

/** The same question in a letter of its own, where no other tells of the end. Answers whether it was asked. */
const askByLetter = async (tx: Tx, fellow: SignUp, leaver: string): Promise<boolean> => {
  const { id, email, roundId } = fellow;
  if (email === null) return false;
  if (!(await ask(tx, { signUp: id, leftBy: leaver, placement: null, round: roundId }))) return false;
  await write(tx, fellow, { leftBy: leaver });
  return true;
};

/**
 * One of two wants no place any more, so neither is looked for: the other is asked whether they wait on alone (R10), unless
 * they want none either. Who says so when asked whether they travel alone has parted. The caller holds `lockCompanions`.
 */
export const stopWaiting = async (tx: Tx, signUp: SignUp): Promise<void> => {
  const isAsked = (await aloneQuestionTo(tx.sql, signUp.id))?.answer === null;
  await answerAloneQuestion(tx.sql, signUp.id, 'stop', tx.now);
  if (isAsked) return partFrom(tx, signUp);
  const fellow = await fellowOf(tx, signUp.id);
  if (fellow?.state !== 'confirmed') return;
  const { stoppedAt } = await waysOnOf(tx.sql, fellow.id);
  if (stoppedAt === null) await askByLetter(tx, fellow, signUp.id);
};

/** Two are proposed a visit together: neither is asked any more whether they travel alone. */
export const closeQuestionsOf = async (tx: Tx, guests: readonly string[]): Promise<void> => {
  if (guests.length > 1) for (const guest of guests) await answerAloneQuestion(tx.sql, guest, 'together', tx.now);
};

/** Parts the two where they still are a pair, and has the one who was left travel alone and wait for a late place. */
const travelOn = async (tx: Tx, signUp: SignUp): Promise<void> => {
  const parted = await endCompany(tx, signUp);
  await goAlone(tx, signUp);
  await storeWait(tx.sql, { signUp: signUp.id, wants: true }, tx.now);
  if (parted) await tellWhoIsLeft(tx, parted);
};

/** Parts the two, and has the one who was left travel with nobody: no place is looked for. */
const partFrom = async (tx: Tx, signUp: SignUp): Promise<void> => {
  const parted = await endCompany(tx, signUp);
  await withoutCompanion(tx, signUp);
  if (parted) await tellWhoIsLeft(tx, parted);
};

/**
 * "I travel alone": the two are parted, and they wait for a late place as one, in the same act. `lockCompanions` and the
 * sign-up's row decide between two presses, a withdrawal and the sweep; pressed twice or late it is the same. So does who
 * is asked nothing, and is out because their companion's manager has not said yes.
 */
export const travelOnAlone = (
  acting: Acting,
  { signUp: id }: { signUp: string },
): Promise<Outcome<null, 'gone' | 'over' | 'too-late'>> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const signUp = await lockSignUp(tx.sql, id);
    const round = signUp && (await findRound(tx.sql, signUp.roundId));
    if (signUp?.state !== 'confirmed' || !round) return refused('gone');
    const question = await aloneQuestionTo(tx.sql, id);
    if (await isInVisit(tx.sql, id)) return refused('over');
    if (question ? question.answer === 'alone' : signUp.answers.travel === 'alone') return done(null);
    if (!question && !isHeldBack(signUp, await companyOf(tx.sql, signUp))) return refused('over');
    if (round.cancelledAt || tx.now >= phaseBegins(round, 'visits')) return refused('too-late');
    await travelOn(tx, signUp);
    await answerAloneQuestion(tx.sql, id, 'alone', tx.now);
    await audit(tx, { act: 'travelOnAlone', subject: 'sign-up', id });
    return done(null);
  });

/**
 * A sweep: who has not answered in time travels alone, or is not looked for, as they said beforehand. They are parted
 * either way, so nobody waits for them.
 */
export const closeAloneQuestions = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    const overdue = await overdueAloneQuestions(tx.sql, tx.now);
    if (overdue.length > 0) await lockCompanions(tx.sql);
    for (const id of overdue) {
      const signUp = await lockSignUp(tx.sql, id);
      const question = await aloneQuestionTo(tx.sql, id);
      if (!signUp || question?.answer !== null) continue;
      // A visit has come meanwhile, to the two of them: who is looked for alone has answered.
      if (await isInVisit(tx.sql, id)) {
        await answerAloneQuestion(tx.sql, id, 'together', tx.now);
        continue;
      }
      await answerAloneQuestion(tx.sql, id, 'silent', tx.now);
      if (signUp.state === 'confirmed') await beSilent(tx, signUp, question);
    }
  });

const beSilent = async (tx: Tx, signUp: SignUp, question: AloneQuestion): Promise<void> => {
  const follows = question.ifSilent;
  await audit(tx, { act: 'closeAloneQuestion', subject: 'sign-up', id: signUp.id, detail: { follows } });
  const round = await findRound(tx.sql, signUp.roundId);
  if (!round || round.cancelledAt) return;
  await (follows === 'alone' ? travelOn : partFrom)(tx, signUp);
};
