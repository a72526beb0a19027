import type { Database } from '../platform/database.ts';
import { latestCompanionship } from '../sign-ups/companionship.store.ts';
import { aloneQuestionLeftBy } from './alone-question.store.ts';
import { lastVisitOf } from './last-visit.store.ts';
import { waysOnOf } from './way-on.store.ts';
import type { Fellow } from './waiting-fellow.ts';

/** What is known of whom an intern travels with, or has left. */
export const fellowOnTheWay = async (db: Database, signUp: string): Promise<Fellow> => {
  const question = await aloneQuestionLeftBy(db, signUp);
  const latest = await latestCompanionship(db, signUp);
  const fellow = latest?.inviter === signUp ? latest.companion : latest?.inviter;
  if (latest?.state !== 'confirmed' || !fellow) return { question, stands: null };
  return { question, stands: { ways: await waysOnOf(db, fellow), last: await lastVisitOf(db, fellow) } };
};
