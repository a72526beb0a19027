import type { LetterSource } from '../messages/letter.ts';
import { hashSecret, newSecret } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { storeResumeLink } from './resume-link.store.ts';
import { findSignUp } from './sign-up.store.ts';
import { type SignUpState, signUpUrls } from './sign-up.ts';
import { QUESTION_ANSWERS, type Question } from './question.ts';
import type { CountingSignUp, ToldOfficeAct, ToldSignUp, UnfinishedSignUp } from './told-sign-up.ts';

/** What a letter tells of a sign-up; nothing when it is no longer in a state the letter is about. */
export const toldSignUp = async (
  { db, now }: Pick<LetterSource, 'db' | 'now'>,
  id: string | undefined,
  states: readonly SignUpState[],
): Promise<ToldSignUp | null> => {
  const signUp = id === undefined ? null : await findSignUp(db, id);
  if (!signUp || !states.includes(signUp.state)) return null;
  const round = await findRound(db, signUp.roundId);
  return round && { id: signUp.id, role: signUp.role, round, now };
};

/** The same with what who finds their own host must do, once the sign-up counts. Whom a host has invited answers that. */
export const countingSignUp = async (
  source: Pick<LetterSource, 'db' | 'now'>,
  id: string | undefined,
): Promise<CountingSignUp | null> => {
  const told = await toldSignUp(source, id, ['confirmed']);
  const signUp = told && (await findSignUp(source.db, told.id));
  if (!told || !signUp) return null;
  const { finder = 'us', ifNotFound, invited } = signUp.answers;
  const isFinder = told.role === 'intern' && finder !== 'us' && invited !== true;
  return { ...told, invites: isFinder ? (ifNotFound ?? 'find') : null };
};

/**
 * The same with the way back to what is unfinished: for a person the page itself, behind signing in; for anybody else a
 * link whose secret is minted now, as the letter goes, and kept as a hash alone.
 */
export const unfinishedSignUp = async (
  source: Pick<LetterSource, 'db' | 'now'>,
  id: string | undefined,
  states: readonly SignUpState[],
): Promise<UnfinishedSignUp | null> => {
  const told = await toldSignUp(source, id, states);
  const signUp = told && (await findSignUp(source.db, told.id));
  if (!told || !signUp) return null;
  const { state, answers } = signUp;
  if (signUp.personId !== null) return { ...told, state, answers, way: signUpUrls.show(told.id) };
  const secret = newSecret();
  await storeResumeLink(source.db, { secretHash: hashSecret(secret), signUp: told.id, now: source.now });
  return { ...told, state, answers, way: signUpUrls.resume(secret) };
};

const isQuestion = (name: unknown): name is Question => typeof name === 'string' && name in QUESTION_ANSWERS;

/** The same with what the office did and why, read from the log: the letter itself carries ids alone. */
export const toldOfficeAct = async (
  source: Pick<LetterSource, 'db' | 'now'>,
  { signUp, entry }: Readonly<Record<string, string>>,
  states: readonly SignUpState[],
): Promise<ToldOfficeAct | null> => {
  const told = await toldSignUp(source, signUp, states);
  if (!told || entry === undefined) return null;
  const done = await source.db
    .selectFrom('audit_entries')
    .select(['reason', 'detail'])
    .where('id', '=', Number(entry))
    .where('subject_id', '=', told.id)
    .executeTakeFirst();
  if (!done) return null;
  const { question } = done.detail as { question?: unknown };
  return { ...told, question: isQuestion(question) ? question : null, reason: done.reason ?? '' };
};
