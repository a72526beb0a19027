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

type Where = Pick<SignUp, 'id' | 'roundId' | 'personId'>;

interface Subject {
  readonly of: 'companionship' | 'workshop-booking' | 'workshop-wait' | 'fellow';
  readonly id: string;
  /** The workshop that somebody waited for. */
  readonly workshop: string | null;
}

/** What the log knows as a sign-up's company, its person's seat and waits, and who else is in its visits. */
const subjectsOf = async (
  db: Database,
  { id, roundId, personId }: Where,
  visits: readonly string[],
): Promise<readonly Subject[]> => {
  const { rows } = await sql<Subject>`
    select 'companionship' as of, id, null::uuid as workshop from companionships where ${id} in (inviter, companion)
    union all select 'workshop-booking', id, null from workshop_bookings
      where round_id = ${roundId} and person_id = ${personId}
    union all select 'workshop-wait', id, workshop_id from workshop_waits
      where round_id = ${roundId} and person_id = ${personId}
    union all select 'fellow', sign_up_id, null from placement_answers where placement_id = any(${visits}::uuid[])
  `.execute(db);
  return rows;
};

/**
 * The newest that the log has of them. They are named one by one: the log is long, and its index finds what is named, while
 * what must be looked up elsewhere is found by reading all of it.
 */
const logged = (db: Database, signUp: string, subjects: readonly Subject[], visits: readonly string[]) => {
  const are = (subject: string, ids: readonly string[]) =>
    sql<boolean>`(a.subject = ${subject} and a.subject_id = any(${ids}::text[]))`;
  const found = (which: Subject['of']) => subjects.filter((one) => one.of === which).map(({ id }) => id);
  return db
    .selectFrom('audit_entries as a')
    .leftJoin('persons as p', 'p.id', 'a.actor_id')
    .select(['a.at', 'a.act', 'a.subject', 'a.subject_id', 'a.reason', 'a.detail', 'p.name', 'p.email'])
    .where((is) =>
      is.or([
        are('sign-up', [signUp]),
        ...(['companionship', 'workshop-booking', 'workshop-wait'] as const).map((which) => are(which, found(which))),
        are('placement', visits),
        is.and([
          are('sign-up', found('fellow')),
          is('a.act', 'in', ['breakOff', 'takeBackBreakOff']),
          sql<boolean>`a.detail ->> 'placement' = any(${visits}::text[])`,
        ]),
      ]),
    )
    .orderBy('a.id', 'desc')
    .limit(LONGEST)
    .execute();
};

/** Where a round's workshops are. */
const placesIn = async (db: Database, round: string): Promise<ReadonlyMap<string, string>> => {
  const rows = await db.selectFrom('workshops').select(['id', 'place']).where('round_id', '=', round).execute();
  return new Map(rows.map(({ id, place }) => [id, place]));
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
  const ids = visits.map(({ id }) => id);
  const [subjects, places] = await Promise.all([subjectsOf(db, signUp, ids), placesIn(db, signUp.roundId)]);
  const waitedFor = new Map(subjects.map(({ id, workshop }) => [id, workshop]));
  const rows = await logged(db, signUp.id, subjects, ids);
  const entries = rows.map(({ at, act, subject, subject_id, reason, detail, name, email }) => ({
    at,
    act,
    question: questionIn(detail),
    said: wordIn(detail, 'answer', 'state'),
    why: wordIn(detail, 'why'),
    visit: subject === 'placement' ? subject_id : wordIn(detail, 'placement'),
    workshop: places.get(wordIn(detail, 'workshop') ?? waitedFor.get(subject_id) ?? '') ?? null,
    reason,
    by: name || email,
  }));
  const sent = visits.filter(({ isRepair }) => !isRepair).map(proposed);
  return [...entries, ...sent].toSorted((one, other) => other.at.getTime() - one.at.getTime()).slice(0, LONGEST);
};
