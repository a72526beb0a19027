import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { PartReader } from './my-data-account.store.ts';

const mine = (db: Database, person: string) =>
  db.selectFrom('sign_ups as s').innerJoin('rounds as r', 'r.id', 's.round_id').where('s.person_id', '=', person);

/** Whether somebody did it themselves: as the deputy in this column or, where that is empty, as who signed up. */
const isBy = (deputy: string, person: string) => sql<boolean>`coalesce(${sql.ref(deputy)}, s.person_id) = ${person}`;

/** What somebody was asked about their visits, and what they answered: for themselves or, as its deputy, for a host. */
const questionsOf = (db: Database, table: 'contact_questions' | 'took_place_questions', person: string) => {
  // What is read here both tables have; types of a join know one table at a time.
  const questions = table as 'contact_questions';
  const own = isBy('q.deputy', person);
  return db
    .selectFrom(`${questions} as q`)
    .innerJoin('sign_ups as s', 's.id', 'q.sign_up_id')
    .innerJoin('rounds as r', 'r.id', 's.round_id')
    .where((is) => is.or([is('s.person_id', '=', person), is('q.deputy', '=', person)]))
    .select(['r.year', 'q.asked_at as askedAt', 'q.answer_on as answerBy'])
    .select(sql<string | null>`case when ${own} then q.answer end`.as('answer'))
    .select(sql<Date | null>`case when ${own} then q.answered_at end`.as('answeredAt'))
    .orderBy('q.asked_at')
    .execute();
};

/** Visits, and what was said and written about them. */
export const visitParts: readonly PartReader[] = [
  {
    part: 'visits',
    table: 'placement_answers',
    // A visit that is only drafted is nobody's yet. Why it was called off is read by the other side on their page alone.
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('placement_answers as a', 'a.sign_up_id', 's.id')
        .innerJoin('placements as p', 'p.id', 'a.placement_id')
        .innerJoin('sign_ups as h', 'h.id', 'p.host')
        .leftJoin('workplaces as w', 'w.id', 'h.workplace_id')
        .select(['r.year', 'a.side as role', 'p.state', 'w.name as hostWorkplace', 'p.current_days as days'])
        .select([
          'a.answer',
          'a.reason as declinedBecause',
          'a.note',
          'a.answered_at as answeredAt',
          'p.opened_at as openedAt',
        ])
        .select(['p.answer_by as answerBy', 'p.ended_at as decidedAt', 'p.ended_why as endedWhy'])
        .select(
          sql<string | null>`case when p.ended_by = s.id and p.ended_by_deputy is null then p.left_because end`.as(
            'leftBecause',
          ),
        )
        .where('p.opened_at', 'is not', null)
        .orderBy('p.opened_at')
        .execute(),
  },
  {
    part: 'guestRequirements',
    table: 'guest_requirements',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('guest_requirements as g', 'g.host', 's.id')
        .select(['r.year', 'g.needs', 'g.said_at as answeredAt'])
        .execute(),
  },
  {
    part: 'practicalities',
    table: 'practicalities',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('practicalities as t', 't.sign_up', 's.id')
        .select([
          'r.year',
          't.address',
          't.starts',
          't.good_to_know as goodToKnow',
          't.phone',
          't.said_at as answeredAt',
        ])
        .execute(),
  },
  {
    part: 'deputies',
    table: 'deputies',
    // As the contact who named somebody, or as who was named.
    read: (db, me) =>
      db
        .selectFrom('deputies as d')
        .innerJoin('sign_ups as s', 's.id', 'd.host')
        .innerJoin('rounds as r', 'r.id', 's.round_id')
        .select(['r.year', 'd.name', 'd.email', 'd.state', 'd.named_at as askedAt', 'd.answered_at as answeredAt'])
        .select(['d.ended_at as endedAt'])
        .where((is) =>
          is.or([is('s.person_id', '=', me.id), is('d.person_id', '=', me.id), is('d.email', '=', me.email)]),
        )
        .orderBy('d.named_at')
        .execute(),
  },
  {
    part: 'otherDays',
    table: 'other_days',
    // What somebody proposed as a host's deputy is theirs, and not the contact's.
    read: (db, me) =>
      db
        .selectFrom('other_days as d')
        .innerJoin('sign_ups as s', 's.id', 'd.proposed_by')
        .innerJoin('rounds as r', 'r.id', 's.round_id')
        .where(isBy('d.proposed_by_deputy', me.id))
        .select(['r.year', 'd.instead_of as insteadOf', 'd.days', 'd.state', 'd.proposed_at as proposedAt'])
        .select(['d.answer_by as answerBy', 'd.ended_at as endedAt'])
        .orderBy('d.proposed_at')
        .execute(),
  },
  {
    part: 'otherDaysAnswers',
    table: 'other_days_yeses',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('other_days_yeses as y', 'y.sign_up_id', 's.id')
        .innerJoin('other_days as d', 'd.id', 'y.other_days_id')
        .select(['r.year', 'd.days', 'y.said_at as answeredAt'])
        .orderBy('y.said_at')
        .execute(),
  },
  {
    part: 'latePlaces',
    table: 'late_place_waits',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('late_place_waits as l', 'l.sign_up', 's.id')
        .select(['r.year', 'l.wants', 'l.since'])
        .execute(),
  },
  {
    part: 'aloneQuestions',
    table: 'alone_questions',
    // Who left is the other's own.
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('alone_questions as q', 'q.sign_up', 's.id')
        .select(['r.year', 'q.asked_at as askedAt', 'q.answer_by as answerBy', 'q.answer'])
        .select('q.answered_at as answeredAt')
        .execute(),
  },
  {
    part: 'bookedTravels',
    table: 'booked_travels',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('booked_travels as b', 'b.sign_up_id', 's.id')
        .select(['r.year', 'b.booked_at as since'])
        .orderBy('b.booked_at')
        .execute(),
  },
  {
    part: 'breakOffs',
    table: 'break_offs',
    read: (db, me) =>
      db
        .selectFrom('break_offs as b')
        .innerJoin('sign_ups as s', 's.id', 'b.sign_up_id')
        .innerJoin('rounds as r', 'r.id', 's.round_id')
        .where(isBy('b.deputy', me.id))
        .select(['r.year', 'b.because as leftBecause', 'b.at'])
        .orderBy('b.at')
        .execute(),
  },
  {
    part: 'contactAnswers',
    table: 'contact_questions',
    read: (db, me) => questionsOf(db, 'contact_questions', me.id),
  },
  {
    part: 'tookPlaceAnswers',
    table: 'took_place_questions',
    read: (db, me) => questionsOf(db, 'took_place_questions', me.id),
  },
  {
    part: 'programmes',
    table: 'visit_programmes',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('visit_programmes as v', 'v.host', 's.id')
        .select(['r.year', 'v.changed_at as changedAt', 'v.shared_at as sharedAt'])
        .execute(),
  },
  {
    part: 'programmeItems',
    table: 'programme_items',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('visit_programmes as v', 'v.host', 's.id')
        .innerJoin('programme_items as i', 'i.programme', 'v.id')
        .select(['r.year', 'i.day', 'i.part', 'i.starts', 'i.ends', 'i.title', 'i.note'])
        .orderBy('r.year')
        .orderBy('i.day')
        .orderBy('i.place')
        .execute(),
  },
  {
    part: 'programmeComments',
    table: 'programme_comments',
    read: (db, me) =>
      db
        .selectFrom('programme_comments as c')
        .innerJoin('sign_ups as s', 's.id', 'c.sign_up')
        .innerJoin('rounds as r', 'r.id', 's.round_id')
        .where(isBy('c.deputy', me.id))
        .select(['r.year', 'c.text', 'c.at'])
        .orderBy('c.at')
        .execute(),
  },
  {
    part: 'takeaways',
    table: 'takeaways',
    // A deputy's are their own, on the host's side of the visit.
    read: (db, me) =>
      db
        .selectFrom('takeaways as t')
        .innerJoin('placements as p', 'p.id', 't.placement_id')
        .innerJoin('rounds as r', 'r.id', 'p.round_id')
        .innerJoin('sign_ups as h', 'h.id', 'p.host')
        .leftJoin('workplaces as w', 'w.id', 'h.workplace_id')
        .select(['r.year', 'w.name as hostWorkplace', 't.kind', 't.text', 't.written_at as at'])
        .select('t.changed_at as changedAt')
        .where('t.person_id', '=', me.id)
        .orderBy('t.written_at')
        .orderBy('t.id')
        .execute(),
  },
];
