import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import { findRounds } from '../rounds/round.store.ts';
import type { CountedSignUp } from './erasure.ts';

/** Somebody's sign-ups in every round, with the visit agreed on each. */
export const countedSignUps = async (db: Database | Sql, person: string): Promise<CountedSignUp[]> => {
  const rounds = await findRounds(db);
  const rows = await db
    .selectFrom('sign_ups as s')
    .select(['s.id', 's.role', 's.state', 's.round_id'])
    .select((is) =>
      is
        .selectFrom('placement_answers as a')
        .innerJoin('placements as p', 'p.id', 'a.placement_id')
        .select('p.id')
        .whereRef('a.sign_up_id', '=', 's.id')
        .where('p.state', '=', 'agreed')
        .orderBy('p.id')
        .limit(1)
        .as('agreedVisit'),
    )
    .where('s.person_id', '=', person)
    .orderBy('s.created_at')
    .execute();
  return rows.flatMap(({ round_id, ...row }) => {
    const round = rounds.find(({ id }) => id === round_id);
    return round ? [{ ...row, round }] : [];
  });
};

/** Locks somebody's sign-ups: what is sent at the same moment is either seen, or finds nothing to send. */
export const lockSignUpsOf = async (sql: Sql, person: string): Promise<string[]> => {
  const rows = await sql
    .selectFrom('sign_ups')
    .select('id')
    .where('person_id', '=', person)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(({ id }) => id);
};

/** What stays of answers: what is counted. Whatever was typed, and whoever was named, goes. */
const COUNTED = ['fields', 'seats', 'minGuests', 'days', 'maxDays', 'minDays', 'contrast', 'open', 'interests'];
const ALSO_COUNTED = [
  'finder',
  'ifNotFound',
  'landsdele',
  'ownOrganisation',
  'travel',
  'ifNotConfirmed',
  'decides',
  'agreed',
];

/** Takes the person out of their sign-ups. One that was never sent counts nowhere, and is emptied. */
export const emptySignUps = async (sql: Sql, ids: readonly string[], address: string): Promise<void> => {
  if (ids.length === 0) return;
  const keys = [...COUNTED, ...ALSO_COUNTED];
  await sql
    .updateTable('sign_ups')
    .set((row) => ({
      session: null,
      email: row.case().when('email', 'is', null).then(null).else(address).end(),
      answers: raw`case when submitted_at is null then '{}'::jsonb else
        coalesce((select jsonb_object_agg(key, value) from jsonb_each(answers) where key = any(${keys})), '{}'::jsonb) end`,
      state: row
        .case()
        .when('state', '=', 'draft')
        .then('expired' as const)
        .else(row.ref('state'))
        .end(),
      version: row('version', '+', 1),
    }))
    .where('id', 'in', ids)
    .execute();
};

/**
 * Takes out what hangs on sign-ups and was typed, or tells who somebody is. Answers to proposals, and that a visit was
 * broken off, stay: they are counted.
 */
export const emptyAround = async (sql: Sql, ids: readonly string[], address: string): Promise<void> => {
  if (ids.length === 0) return;
  for (const table of ['resume_links', 'office_notes', 'took_place_links'] as const)
    await sql.deleteFrom(table).where('sign_up_id', 'in', ids).execute();
  await sql.deleteFrom('wishes').where('intern', 'in', ids).execute();
  await sql.deleteFrom('outlooks').where('sign_up', 'in', ids).execute();
  await sql.deleteFrom('deputies').where('host', 'in', ids).execute();
  await sql.deleteFrom('practicalities').where('sign_up', 'in', ids).execute();
  await sql.deleteFrom('programme_comments').where('sign_up', 'in', ids).execute();
  await sql.deleteFrom('visit_programmes').where('host', 'in', ids).execute();
  const approvals = sql.selectFrom('manager_approvals').select('id').where('sign_up', 'in', ids);
  await sql.deleteFrom('manager_links').where('approval', 'in', approvals).execute();
  await sql.updateTable('manager_approvals').set({ email: '' }).where('sign_up', 'in', ids).execute();
  await sql
    .updateTable('companionships')
    .set({ email: address })
    .where((is) => is.or([is('inviter', 'in', ids), is('companion', 'in', ids)]))
    .execute();
  await sql
    .updateTable('placement_answers')
    .set({ note: null })
    .where('sign_up_id', 'in', ids)
    .where('note', 'is not', null)
    .execute();
  await sql
    .updateTable('holds')
    .set({ reason: '–' })
    .where((is) => is.or([is('intern', 'in', ids), is('host', 'in', ids)]))
    .execute();
};

/** Takes the reasons that the office typed out of the log. That it acted, and when, stays. */
export const emptyLog = async (sql: Sql, subjects: readonly string[]): Promise<void> => {
  await sql
    .updateTable('audit_entries')
    .set({ reason: null })
    .where('subject', 'in', ['person', 'sign-up'])
    .where('subject_id', 'in', subjects)
    .where('reason', 'is not', null)
    .execute();
};

/** Mails that take visits out of a calendar. Those under way when somebody is erased still go, and then forget the address. */
const LAST = ['sign-up-withdrawn', 'sign-up-withdrawn-for-you', 'visit-called-off', 'visit-ended'];

/**
 * Lets nothing more go to an address but what takes visits out of its calendar, and takes the address out of the mails that
 * went. That they went is counted.
 */
export const emptyLetters = async (sql: Sql, email: string, to: { address: string; now: Date }): Promise<void> => {
  const mine = sql.selectFrom('letters').select('id').where('to_address', '=', email);
  await sql.updateTable('letter_attempts').set({ answer: null }).where('letter_id', 'in', mine).execute();
  await sql
    .updateTable('letters')
    .set({ state: 'dropped', due_at: null, settled_at: to.now })
    .where('to_address', '=', email)
    .where('state', 'in', ['queued', 'drafted'])
    .where('kind', 'not in', LAST)
    .execute();
  await sql
    .updateTable('letters')
    .set({ to_address: to.address, last_error: null })
    .where('to_address', '=', email)
    .where('state', '<>', 'queued')
    .execute();
};

/** Ends every way in and makes the person nobody. */
export const emptyPerson = async (
  sql: Sql,
  person: { id: string; email: string },
  to: { address: string; now: Date },
): Promise<void> => {
  await sql.deleteFrom('sessions').where('person_id', '=', person.id).execute();
  await sql.deleteFrom('sign_in_requests').where('email', '=', person.email).execute();
  await sql.deleteFrom('calendar_feeds').where('person_id', '=', person.id).execute();
  await sql.deleteFrom('takeaways').where('person_id', '=', person.id).execute();
  // What they said in a host's name is theirs; the programme and its days are the host's.
  await sql.deleteFrom('programme_comments').where('deputy', '=', person.id).execute();
  await sql.deleteFrom('ask_again_consents').where('person_id', '=', person.id).execute();
  await sql.deleteFrom('coordinator_appointments').where('email', '=', person.email).execute();
  // What is left of their address with whoever invited them may be another's as well: it goes all the same.
  await sql
    .updateTable('arrangements')
    .set({ email_hint: '' })
    .where('email_hint', '=', person.email.replace(/^(.)[^@]*@/, '$1…@'))
    .execute();
  await sql
    .updateTable('persons')
    .set({ email: to.address, name: '', erased_at: to.now })
    .where('id', '=', person.id)
    .execute();
};

/** The person as the row stands, locked; null when they are erased already. */
export const lockWhole = async (sql: Sql, id: string) =>
  (await sql
    .selectFrom('persons')
    .select(['id', 'email', 'lang', 'coordinator_since'])
    .where('id', '=', id)
    .where('erased_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()) ?? null;

/** The last letters' own address goes as soon as the letter has: there is nobody any more who has it. */
export const forgetTold = async (sql: Sql, kind: string): Promise<void> => {
  const told = sql
    .selectFrom('letters')
    .select('id')
    .where((is) =>
      is.or([
        is('kind', '=', kind),
        is.and([
          is('kind', 'in', LAST),
          is.not(is.exists(is.selectFrom('persons').select('id').whereRef('email', '=', 'to_address'))),
        ]),
      ]),
    )
    .where('settled_at', 'is not', null)
    .where('to_address', 'not like', 'slettet-%');
  await sql.updateTable('letter_attempts').set({ answer: null }).where('letter_id', 'in', told).execute();
  await sql
    .updateTable('letters')
    .set({ to_address: raw<string>`'slettet-' || id || '@ipraktik.invalid'`, last_error: null })
    .where('id', 'in', told)
    .execute();
};
