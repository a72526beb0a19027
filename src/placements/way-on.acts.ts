import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { isLatePlaceAhead } from '../rounds/late-place.rules.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { findRound, findRounds } from '../rounds/round.store.ts';
import { goAlone } from '../sign-ups/companionship.acts.ts';
import { withoutCompany } from '../sign-ups/companionship.rules.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { lockSignUp } from '../sign-ups/sign-up.store.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { stopWaiting } from './alone-question.acts.ts';
import { aloneQuestionTo, answerAloneQuestion } from './alone-question.store.ts';
import { isWorkingMorning } from './placement.rules.ts';
import { storeConsent, storeWait, takeConsentBack, useConsents } from './way-on.store.ts';

type Said = { readonly signUp: string; readonly answer: 'yes' | 'no' };

/**
 * Wants a late place, or none. The sign-up is locked, so that whoever withdraws at the same moment is not left waiting.
 * Saying the same twice is saying it once. Whoever has nobody to travel with any more waits alone: the button says so.
 * Whoever was left, and waits with the one who left them, has answered.
 */
export const waitForPlace = (acting: Acting, { signUp, answer }: Said): Promise<Outcome<null, 'gone' | 'too-late'>> =>
  transact(acting, async (tx) => {
    await lockCompanions(tx.sql);
    const mine = await lockSignUp(tx.sql, signUp);
    const round = mine && (await findRound(tx.sql, mine.roundId));
    if (mine?.state !== 'confirmed' || !round) return refused('gone');
    if (!isLatePlaceAhead(round, tx.now)) return refused('too-late');
    if (answer === 'yes') await wait(tx, mine);
    else await stop(tx, mine);
    await audit(tx, { act: 'waitForPlace', subject: 'sign-up', id: signUp, detail: { answer } });
    return done(null);
  });

const wait = async (tx: Tx, signUp: SignUp): Promise<void> => {
  if (withoutCompany(signUp)) await goAlone(tx, signUp);
  if ((await aloneQuestionTo(tx.sql, signUp.id))?.fellowWaits)
    await answerAloneQuestion(tx.sql, signUp.id, 'together', tx.now);
  await storeWait(tx.sql, { signUp: signUp.id, wants: true }, tx.now);
};

/** Wants no place any more: nobody is looked for against their word, and whoever would wait with them is asked. */
const stop = async (tx: Tx, signUp: SignUp): Promise<void> => {
  await storeWait(tx.sql, { signUp: signUp.id, wants: false }, tx.now);
  await stopWaiting(tx, signUp);
};

/** Consents to one letter when the next round's sign-up opens, or takes it back: then nothing is written. */
export const consentToAskAgain = (acting: Acting, { signUp, answer }: Said): Promise<Outcome<null, 'gone'>> =>
  transact(acting, async (tx) => {
    const mine = await lockSignUp(tx.sql, signUp);
    if (!mine?.personId) return refused('gone');
    const consent = { person: mine.personId, round: mine.roundId };
    await (answer === 'yes' ? storeConsent : takeConsentBack)(tx.sql, consent, tx.now);
    await audit(tx, { act: 'consentToAskAgain', subject: 'sign-up', id: signUp, detail: { answer } });
    return done(null);
  });

/** A sweep: on the first working morning of a round's sign-up, writes once to everybody who asked for it before. */
export const askAgain = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const round of await findRounds(tx.sql)) {
      if (!maySignUp(round, tx.now).ok || !isWorkingMorning(round.timeZone, tx.now)) continue;
      for (const { person, ...to } of await useConsents(tx.sql, Number(round.slug), tx.now))
        await writeLetter(tx, {
          kind: 'ask-again',
          to,
          about: { person, round: round.id },
          onceKey: `ask-again ${round.id} ${person}`,
        });
    }
  });
