import { sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import type { SignUpRole } from '../sign-ups/sign-up.ts';
import type { Arrangement, ArrangementEnd, WaitingArrangement } from './arrangement.ts';

const nameIn = (alias: string) => raw<string>`coalesce(${raw.ref(`${alias}.answers`)} ->> 'name', '')`;
/** The workplace of a sign-up by name, followed to the one it was merged into. */
export const workplaceOf = (signUp: string) =>
  raw<string>`coalesce((select coalesce(m.name, w.name) from sign_ups t join workplaces w on w.id = t.workplace_id
    left join workplaces m on m.id = w.merged_into where t.id = ${raw.ref(signUp)}), '')`;

/** Who was asked as a companion counts as one as long as the two travel together. */
export const areTogether = (arrangement: string) => {
  const [intern, companion] = [raw.ref(`${arrangement}.intern`), raw.ref(`${arrangement}.companion`)];
  return raw<boolean>`exists (select 1 from companionships p where p.state = 'confirmed'
    and ${intern} in (p.inviter, p.companion) and ${companion} in (p.inviter, p.companion))`;
};

const whole = (db: Database | Sql) =>
  db
    .selectFrom('arrangements as a')
    .leftJoin('sign_ups as i', 'i.id', 'a.intern')
    .leftJoin('sign_ups as c', (join) => join.onRef('c.id', '=', 'a.companion').on(areTogether('a')))
    .leftJoin('sign_ups as h', 'h.id', 'a.host')
    .select(['a.id', 'a.round_id', 'a.invited_by', 'a.state', 'a.days', 'a.answer_by', 'a.invited_at', 'a.otherwise'])
    .select([
      'a.email',
      'a.intern',
      'c.id as companion',
      'a.host',
      'a.intern_yes_at',
      'a.companion_yes_at',
      'a.host_yes_at',
    ])
    .select([nameIn('i').as('intern_name'), nameIn('c').as('companion_name'), nameIn('h').as('host_name')])
    .select([workplaceOf('a.intern').as('intern_workplace'), workplaceOf('a.host').as('host_workplace')]);

const arrangementOf = (row: Awaited<ReturnType<ReturnType<typeof whole>['executeTakeFirstOrThrow']>>): Arrangement => ({
  id: row.id,
  round: row.round_id,
  invitedBy: row.invited_by,
  state: row.state,
  days: row.days as Weekday[],
  answerBy: row.answer_by,
  invitedAt: row.invited_at,
  otherwise: row.otherwise,
  email: row.email,
  signUps: { intern: row.intern, companion: row.companion, host: row.host },
  hasSaidYes: {
    intern: row.intern_yes_at !== null,
    companion: row.companion_yes_at !== null,
    host: row.host_yes_at !== null,
  },
  names: {
    intern: row.intern_name,
    companion: row.companion_name,
    // A host's contact is nobody's business before everybody has agreed on a visit, except where the host invites.
    host: row.invited_by === 'host' ? row.host_name : '',
  },
  internWorkplace: row.intern_workplace,
  hostWorkplace: row.host_workplace,
});

type Mine = { readonly id: string; readonly email: string | null; readonly role: SignUpRole; readonly roundId: string };

/** What is invited or agreed for a sign-up, on whichever side it is, mailed to its address too; in the order of acceptance. */
export const arrangementsOf = async (
  db: Database | Sql,
  { id, email, role, roundId }: Mine,
): Promise<Arrangement[]> => {
  const rows = await whole(db)
    .where((is) =>
      is.or([
        is('a.intern', '=', id),
        is('c.id', '=', id),
        is('a.host', '=', id),
        is.and([
          is('a.email', '=', email ?? ''),
          is('a.email', '<>', ''),
          is('a.round_id', '=', roundId),
          is('a.invited_by', '=', role === 'intern' ? 'host' : 'intern'),
        ]),
      ]),
    )
    .where('a.state', 'in', ['invited', 'accepted'])
    .orderBy('a.accepted_at')
    .orderBy('a.invited_at')
    .orderBy('a.id')
    .execute();
  return rows.map(arrangementOf);
};

export const findArrangement = async (db: Database | Sql, id: string): Promise<Arrangement | null> => {
  const row = await whole(db).where('a.id', '=', id).executeTakeFirst();
  return row ? arrangementOf(row) : null;
};

/** The invitation behind a mailed link. */
export const arrangementBehindLink = async (db: Database | Sql, secretHash: Buffer): Promise<Arrangement | null> => {
  const row = await whole(db)
    .innerJoin('arrangement_links as l', 'l.arrangement', 'a.id')
    .where('l.secret_hash', '=', secretHash)
    .executeTakeFirst();
  return row ? arrangementOf(row) : null;
};

/** The sign-ups that count of a person in a round: from one of them they answer. */
export const countedOf = async (sql: Database | Sql, round: string, person: string): Promise<Mine[]> =>
  sql
    .selectFrom('sign_ups')
    .select(['id', 'email', 'role', 'round_id as roundId'])
    .where('round_id', '=', round)
    .where('person_id', '=', person)
    .where('state', '=', 'confirmed')
    .execute();

/** What somebody's withdrawal ends: wherever they are the intern or the host. */
export const openWith = async (sql: Sql, signUp: string): Promise<Arrangement[]> => {
  const rows = await whole(sql)
    .where((is) => is.or([is('a.intern', '=', signUp), is('a.host', '=', signUp)]))
    .where('a.state', 'in', ['invited', 'accepted'])
    .orderBy('a.id')
    .execute();
  return rows.map(arrangementOf);
};

/** What waits for whoever has an address. */
export const mailedTo = async (sql: Sql, email: string): Promise<Arrangement[]> =>
  (await whole(sql).where('a.email', '=', email).orderBy('a.id').execute()).map(arrangementOf);

/** Who has found company since the host was asked would come as two, and the host has heard of one or of another. */
const isOutgrown = raw<boolean>`exists (select 1 from companionships p
  join sign_ups f on f.id in (p.inviter, p.companion) and f.id <> a.intern and f.state = 'confirmed'
  where p.state = 'confirmed' and a.intern in (p.inviter, p.companion) and f.id is distinct from a.companion)`;

/** What waits for an answer, in every round. */
export const waitingArrangements = async (sql: Sql): Promise<WaitingArrangement[]> => {
  const rows = await whole(sql)
    .select('a.reminded_at')
    .select(isOutgrown.as('is_outgrown'))
    .where('a.state', '=', 'invited')
    .orderBy('a.id')
    .execute();
  return rows.map((row) => ({
    ...arrangementOf(row),
    isOutgrown: row.is_outgrown,
    isReminded: row.reminded_at !== null,
  }));
};

/** Nobody took it back: it fitted no longer who travels together. Only the log tells the one from the other. */
const wasOutgrown = raw<boolean>`(a.state = 'withdrawn' and exists (select 1 from audit_entries e
  where e.act = 'outgrowInvitation' and e.detail ->> 'arrangement' = a.id::text
  and e.subject = 'sign-up' and e.subject_id = (case a.invited_by when 'host' then a.host else a.intern end)::text))`;

/** What became of this sign-up's own invitations that came to nothing, the newest first. */
export const endsOf = async (
  db: Database | Sql,
  { id, role }: Pick<Mine, 'id' | 'role'>,
): Promise<readonly ArrangementEnd[]> => {
  const rows = await whole(db)
    .select(['a.ended_at', 'a.companion as was_companion', 'a.email_hint'])
    .select(wasOutgrown.as('was_outgrown'))
    .where(role === 'host' ? 'a.host' : 'a.intern', '=', id)
    .where('a.invited_by', '=', role)
    .where('a.state', 'in', ['declined', 'withdrawn', 'expired'])
    .orderBy('a.ended_at', 'desc')
    .orderBy('a.invited_at', 'desc')
    .orderBy('a.id')
    .execute();
  return rows.flatMap((row) => {
    if (!row.ended_at) return [];
    const { state, names, hostWorkplace, days } = arrangementOf(row);
    const who = (role === 'host' ? names.intern : hostWorkplace) || row.email_hint;
    const wasPair = row.was_companion !== null;
    const became = row.was_outgrown ? 'outgrown' : (state as ArrangementEnd['state']);
    return [{ id: row.id, state: became, who, days, endedAt: row.ended_at, wasPair }];
  });
};

type CameTo = 'drafted' | 'open' | 'agreed' | 'declined' | 'lapsed' | 'cancelled';

/** Of arrangements, those for which a visit was proposed, with how that stands; null as long as no proposals have been sent. */
export const cameToVisits = async (
  db: Database,
  round: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CameTo> | null> => {
  const sent = await db
    .selectFrom('publications')
    .select('round_id')
    .where('round_id', '=', round)
    .where('sent_at', 'is not', null)
    .executeTakeFirst();
  if (!sent) return null;
  const rows = await db
    .selectFrom('arrangements as a')
    .innerJoin('placements as p', 'p.host', 'a.host')
    .innerJoin('placement_answers as v', (join) =>
      join.onRef('v.placement_id', '=', 'p.id').onRef('v.sign_up_id', '=', 'a.intern'),
    )
    .select(['a.id', 'p.state'])
    .where('a.id', 'in', [...ids])
    .where('p.state', '<>', 'drafted')
    .orderBy('p.opened_at')
    .execute();
  return new Map(rows.map(({ id, state }) => [id, state]));
};

/** What somebody who takes part is called. */
export const nameOf = async (db: Database, signUp: string): Promise<string> => {
  const row = await db
    .selectFrom('sign_ups as s')
    .select(nameIn('s').as('name'))
    .where('s.id', '=', signUp)
    .executeTakeFirst();
  return row?.name ?? '';
};
