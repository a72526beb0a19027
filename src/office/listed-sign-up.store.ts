import { type ExpressionBuilder, sql } from 'kysely';
import { invitationExpired } from './overview.store.ts';
import type { Database } from '../platform/database.ts';
import type { DB } from '../platform/tables.ts';
import type { Draft } from '../sign-ups/answers.ts';
import type { LandsdelCode } from '../workplaces/landsdele.ts';
import type { ListedApproval, ListedCompanion, ListedSignUp, ListedState } from './listed-sign-up.ts';

/** What is open between a sign-up and a manager, or the last that was. */
const latestApproval = (from: ExpressionBuilder<DB & { s: DB['sign_ups'] }, 's'>) =>
  from
    .selectFrom('manager_approvals as m')
    .select(['m.state', 'm.days', 'm.overnight'])
    .whereRef('m.sign_up', '=', 's.id')
    .orderBy(sql`m.ended_at is null`, 'desc')
    .orderBy('m.ended_at', 'desc')
    .limit(1)
    .as('m');

/** The workplaces an intern wishes for, in order; those that have left are no more in the matching, nor here. */
const wishedHosts = sql<string[]>`array(
  select w.name || ', ' || o.name
  from wishes join sign_ups h on h.id = wishes.host and h.state = 'confirmed'
  join workplaces named on named.id = h.workplace_id
  join workplaces w on w.id = coalesce(named.merged_into, named.id)
  join organisations o on o.id = w.organisation
  where wishes.intern = s.id order by wishes.rank)`;

const isInvitationExpired = sql<boolean>`s.state = 'confirmed' and ${invitationExpired('s.id')}`;

/** A sign-up with its workplace – the one it was merged into, if it was – and whom it travels with. */
const select = (db: Database, round: string) =>
  db
    .selectFrom('sign_ups as s')
    .innerJoin('workplaces as named', 'named.id', 's.workplace_id')
    .innerJoin('workplaces as w', (join) =>
      join.on((on) => on('w.id', '=', on.fn.coalesce('named.merged_into', 'named.id'))),
    )
    .innerJoin('organisations as o', 'o.id', 'w.organisation')
    .leftJoin('companionships as c', (join) =>
      join
        .on((on) => on.or([on('c.inviter', '=', on.ref('s.id')), on('c.companion', '=', on.ref('s.id'))]))
        .on('c.state', 'in', ['invited', 'confirmed']),
    )
    .leftJoinLateral(latestApproval, (join) => join.onTrue())
    .leftJoin('sign_ups as other', (join) =>
      join.on('other.id', '=', sql<string>`case when c.inviter = s.id then c.companion else c.inviter end`),
    )
    .select([
      's.id',
      's.role',
      's.state',
      's.email',
      's.lang',
      's.answers',
      's.submitted_at',
      's.withdrawn_why',
      'w.municipality',
      'w.landsdel',
    ])
    .select(['w.name as workplace', 'o.name as organisation', 'o.sector', 'c.state as companion_state'])
    .select(['m.state as approval_state', 'm.days as frame_days', 'm.overnight as frame_overnight'])
    .select(wishedHosts.as('wishes'))
    .select(isInvitationExpired.as('isInvitationExpired'))
    .select(['other.id as companion_id', 'other.submitted_at as companion_sent'])
    .select(sql<string>`coalesce(other.email, c.email)`.as('companion_email'))
    .select(sql<string>`coalesce(nullif(other.answers ->> 'name', ''), other.email, c.email)`.as('companion_name'))
    .select(sql<number>`(select count(*)::int from office_notes n where n.sign_up_id = s.id)`.as('notes'))
    .where('s.round_id', '=', round)
    .where('s.state', 'in', ['submitted', 'confirmed', 'withdrawn'])
    .where('s.submitted_at', 'is not', null)
    .orderBy('s.submitted_at')
    .orderBy('s.id');
type SelectedRow = Awaited<ReturnType<ReturnType<typeof select>['executeTakeFirstOrThrow']>>;

const companionOf = (row: Omit<SelectedRow, 'answers' | 'submitted_at' | 'withdrawn_why'>): ListedCompanion | null => {
  const { companion_state: state, companion_id, companion_name: name, companion_email: email, companion_sent } = row;
  if (state !== 'invited' && state !== 'confirmed') return null;
  return { state, name, email, id: companion_sent === null ? null : companion_id };
};

const approvalOf = (
  row: Omit<SelectedRow, 'answers' | 'submitted_at' | 'withdrawn_why'>,
  answers: Draft,
): ListedApproval | null => {
  if (row.role === 'host' || row.state !== 'confirmed') return null;
  const { approval_state: state, frame_days: days, frame_overnight: overnight } = row;
  const frame = days === null || overnight === null ? null : { days, overnight };
  return answers.decides === 'self' ? { state: 'self', frame: null } : { state: state ?? 'none', frame };
};

const listedOf = ({ submitted_at, answers, withdrawn_why, ...row }: SelectedRow): ListedSignUp => {
  const given = answers as Draft;
  return {
    ...row,
    state: row.state as ListedState,
    isDouble: withdrawn_why === 'duplicate',
    email: row.email ?? '',
    landsdel: row.landsdel as LandsdelCode,
    name: given.name ?? '',
    fields: given.fields ?? [],
    days: given.days?.length ?? 0,
    seats: given.seats ?? null,
    answers: given,
    companion: companionOf(row),
    approval: approvalOf(row, given),
    submittedAt: submitted_at as Date,
  };
};

/** Every sign-up of a round that was sent, in the order they came. One query, however many there are. */
export const listSignUps = async (db: Database, round: string): Promise<ListedSignUp[]> =>
  (await select(db, round).execute()).map(listedOf);
