import { writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting, type Tx } from '../platform/transact.ts';
import { findRounds } from '../rounds/round.store.ts';
import { answerContactOn, askThoseAgreedBefore } from './contact-question.rules.ts';
import { askOfContact, storeContactAnswer, type AskedOfContact } from './contact-question.store.ts';
import type { ContactAnswer } from './contact-question.ts';
import { deputyActing } from './deputy.store.ts';
import { lockPlacement } from './placement.store.ts';
import { visitThread } from './placement.ts';
import { recipientsOf } from './recipient.store.ts';

/** Writes once to each to whom a question has just been put, about however many of their visits: a host may have three. */
export const writeToAsked = async (tx: Tx, kind: string, asked: readonly AskedOfContact[]): Promise<void> => {
  const inOrder = asked.toSorted((a, b) => (a.placement < b.placement ? -1 : 1));
  const bySignUp = Map.groupBy(inOrder, ({ signUp }) => signUp);
  const recipients = await recipientsOf(tx.sql, [...bySignUp.keys()]);
  for (const [signUp, [first]] of bySignUp) {
    const to = recipients.get(signUp);
    if (!to || !first) continue;
    const once = { onceKey: `${kind} ${first.placement} ${signUp}`, thread: visitThread(first.placement) };
    await writeLetter(tx, { kind, to, about: { placement: first.placement, signUp }, ...once });
  }
};

/** A sweep: a week after a visit was agreed, everybody in it is asked, once, whether they have been in touch (U7). */
export const askAboutContact = (acting: Acting): Promise<void> =>
  transact(acting, async (tx) => {
    for (const round of await findRounds(tx.sql)) {
      const agreedBefore = askThoseAgreedBefore(round, tx.now);
      if (agreedBefore === null) continue;
      const answerOn = answerContactOn(tx.now, round.timeZone);
      const asked = await askOfContact(tx.sql, { round: round.id, agreedBefore, askedAt: tx.now, answerOn });
      await writeToAsked(tx, 'contact-asked', asked);
    }
  });

/**
 * Answers whether one has been in touch. Late is welcome, and a second answer replaces the first: what the office wants
 * to know is how it stands now. The placement is locked, so that a visit that is called off meanwhile takes no answer.
 */
export const answerAboutContact = (
  acting: Acting,
  given: { placement: string; signUp: string; answer: ContactAnswer },
): Promise<Outcome<null, 'over' | 'not-asked'>> =>
  transact(acting, async (tx) => {
    const placement = await lockPlacement(tx.sql, given.placement);
    if (placement?.state !== 'agreed') return refused('over');
    const deputy = given.signUp === placement.host ? await deputyActing(tx.sql, tx.by, given.signUp) : null;
    if (!(await storeContactAnswer(tx.sql, { ...given, deputy, now: tx.now }))) return refused('not-asked');
    const { answer } = given;
    await audit(tx, { act: 'answerAboutContact', subject: 'placement', id: placement.id, detail: { answer } });
    return done(null);
  });
