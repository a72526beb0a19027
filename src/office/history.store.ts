import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import { QUESTION_ANSWERS, type Question } from '../sign-ups/question.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import type { HistoryEntry } from './history.ts';
import type { OfficeVisit } from './taking-part.ts';

/** The newest so many are shown. */
const LONGEST = 100;

const wordIn = (detail: unknown, ...names: readonly string[]): string | null => {
  const words = names.map((name) => (detail as Record<string, unknown>)[name]);
  return words.find((word) => typeof word === 'string') ?? null;
};

const questionIn = (detail: unknown): Question | null => {
  const question = wordIn(detail, 'question');
  return question !== null && question in QUESTION_ANSWERS ? (question as Question) : null;
};

/** What the log has of a sign-up, its company, its visits – who else dropped out of them, too – and its person's seat. */
const logged = (db: Database, { id, roundId, personId }: SignUp, visits: readonly string[]) => {
  const textId = sql<string>`id::text`.as('id');
  const company = db
    .selectFrom('companionships')
    .select(textId)
    .where((is) => is.or([is('inviter', '=', id), is('companion', '=', id)]));
  const mine = (table: 'workshop_bookings' | 'workshop_waits') =>
    db.selectFrom(table).select(textId).where('round_id', '=', roundId).where('person_id', '=', personId);
  const others = db
    .selectFrom('placement_answers')
    .select(sql<string>`sign_up_id::text`.as('id'))
    .where('placement_id', 'in', visits);
  return db
    .selectFrom('audit_entries as a')
    .leftJoin('persons as p', 'p.id', 'a.actor_id')
    .leftJoin('workshop_waits as q', (join) =>
      join.on('a.subject', '=', 'workshop-wait').on(sql`q.id::text`, '=', sql.ref('a.subject_id')),
    )
    .leftJoin('workshops as w', (join) =>
      join.on(sql`w.id::text`, '=', sql`coalesce(a.detail ->> 'workshop', q.workshop_id::text)`),
    )
    .select(['a.at', 'a.act', 'a.subject', 'a.subject_id', 'a.reason', 'a.detail', 'p.name', 'p.email', 'w.place'])
    .where((is) =>
      is.or([
        is.and([is('a.subject', '=', 'sign-up'), is('a.subject_id', '=', id)]),
        is.and([is('a.subject', '=', 'companionship'), is('a.subject_id', 'in', company)]),
        is.and([is('a.subject', '=', 'workshop-booking'), is('a.subject_id', 'in', mine('workshop_bookings'))]),
        is.and([is('a.subject', '=', 'workshop-wait'), is('a.subject_id', 'in', mine('workshop_waits'))]),
        ...(visits.length === 0
          ? []
          : [
              is.and([is('a.subject', '=', 'placement'), is('a.subject_id', 'in', visits)]),
              is.and([
                is('a.subject', '=', 'sign-up'),
                is('a.subject_id', 'in', others),
                is('a.act', 'in', ['breakOff', 'takeBackBreakOff']),
                is(sql<string>`a.detail ->> 'placement'`, 'in', visits),
              ]),
            ]),
      ]),
    )
    .orderBy('a.id', 'desc')
    .limit(LONGEST);
};

/** That a proposal was sent stands in the log of its run alone. */
const proposed = ({ id, openedAt }: OfficeVisit): HistoryEntry => ({
  at: openedAt,
  act: 'openPlacement',
  question: null,
  said: null,
  why: null,
  visit: id,
  workshop: null,
  reason: null,
  by: null,
});

/** What has happened to a sign-up, to whom it travels with, and in what it takes part, the newest first. */
export const historyOf = async (
  db: Database,
  signUp: SignUp,
  visits: readonly OfficeVisit[],
): Promise<HistoryEntry[]> => {
  const rows = await logged(
    db,
    signUp,
    visits.map(({ id }) => id),
  ).execute();
  const entries = rows.map(({ at, act, subject, subject_id, reason, detail, name, email, place }) => ({
    at,
    act,
    question: questionIn(detail),
    said: wordIn(detail, 'answer', 'state'),
    why: wordIn(detail, 'why'),
    visit: subject === 'placement' ? subject_id : wordIn(detail, 'placement'),
    workshop: place,
    reason,
    by: name || email,
  }));
  const sent = visits.filter(({ isRepair }) => !isRepair).map(proposed);
  return [...entries, ...sent].toSorted((one, other) => other.at.getTime() - one.at.getTime()).slice(0, LONGEST);
};
