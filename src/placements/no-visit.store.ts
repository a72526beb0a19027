import { sql } from 'kysely';
import { wholeRun } from '../matching-runs/match-run.store.ts';
import { ownOrNoneOf } from '../matching-runs/own-or-none.store.ts';
import { withoutReason } from '../matching-runs/reason.ts';
import type { Database, Sql } from '../platform/database.ts';
import { findRound } from '../rounds/round.store.ts';
import type { Draft } from '../sign-ups/answers.ts';
import { aloneQuestionTo } from './alone-question.store.ts';
import type { NoVisit } from './no-visit.ts';
import { lastVisitOf } from './last-visit.store.ts';
import { publicationIn } from './publication.store.ts';
import { fellowOnTheWay } from './waiting-fellow.store.ts';

/** Who lost their company only after the matching was out of it together with them. */
const wereTogether = sql<boolean>`(p.state = 'confirmed' or p.state = 'left' and exists (select 1 from publications u
  where u.round_id = sign_ups.round_id and u.published_at < p.ended_at))`;

/** They only go together, and nobody has said yes to their companion's going: `isHeldBack`. */
const isHeldBack = sql<boolean>`(answers ->> 'ifNotConfirmed' = 'not' and exists (select 1 from companionships p
  join sign_ups f on f.id in (p.inviter, p.companion) and f.id <> sign_ups.id and f.state = 'confirmed'
  left join manager_approvals fa on fa.sign_up = f.id and fa.ended_at is null
  where p.state = 'confirmed' and sign_ups.id in (p.inviter, p.companion) and f.answers ->> 'decides' = 'manager'
    and coalesce(fa.state, '') not in ('yes', 'held', 'asked', 'talk')))`;

/** Why somebody was not matched at all: who travelled alone, or has no manager's yes, did not wait for company. */
const stayedOut = sql<NoVisit['stayedOut']>`case
  when (answers ->> 'decides' = 'self' or a.state = 'yes')
    and ${ownOrNoneOf('sign_ups', wereTogether)} is not null then 'own-host'
  when answers ->> 'decides' = 'manager' and (a.state is distinct from 'yes' or answers ->> 'travel' = 'alone'
    and not exists (select 1 from companionships p where sign_ups.id in (p.inviter, p.companion) and ${wereTogether}))
  then 'approval'
  when ${isHeldBack} then 'companion-approval' else 'companion' end`.as('stayed_out');

const isWithoutCompany = sql<boolean>`(role = 'intern' and answers ->> 'travel' <> 'alone'
  and answers ->> 'companionEmail' is null)`.as('isWithoutCompany');

/**
 * Why this sign-up got no visit in its round's publication; null when it is not confirmed any more, nothing has been
 * published, or the visit it was matched for stands. Of a publication that is not sent yet only who drafts letters may read (`isSent`).
 */
export const noVisitOf = async (
  db: Database,
  signUp: string,
  only: { isSent: boolean; person?: string },
): Promise<NoVisit | null> => {
  const row = await db
    .selectFrom('sign_ups')
    .leftJoin('manager_approvals as a', (join) =>
      join.onRef('a.sign_up', '=', 'sign_ups.id').on('a.ended_at', 'is', null),
    )
    .select(['round_id', 'role', 'sign_ups.state', 'person_id', 'answers'])
    .select(stayedOut)
    .select(isWithoutCompany)
    .where('sign_ups.id', '=', signUp)
    .executeTakeFirst();
  if (row?.state !== 'confirmed' || (only.person !== undefined && row.person_id !== only.person)) return null;
  const publication = await publicationIn(db, row.round_id);
  if (!publication || (only.isSent && publication.sentAt === null)) return null;
  const run = await wholeRun(db, publication.run);
  const round = await findRound(db, row.round_id);
  const explanation = run?.calculated?.explanation;
  if (!run || !round || !explanation) return null;
  const wasMatched = explanation.placed.some(({ host, interns }) => host === signUp || interns.includes(signUp));
  const last = await lastVisitOf(db, signUp);
  // What they were matched for stands, or is not out yet: there is nothing to be without.
  if (wasMatched && (!last || ((last.state === 'open' || last.state === 'agreed') && !last.isLate))) return null;
  const reason = withoutReason(explanation, signUp) ?? null;
  return {
    signUp,
    side: row.role,
    round,
    answers: row.answers as Draft,
    reason,
    stayedOut: row.stayed_out,
    wasMatched,
    last,
    isWithoutCompany: row.isWithoutCompany,
    alone: row.role === 'intern' ? await aloneQuestionTo(db, signUp) : null,
    fellow: row.role === 'intern' ? await fellowOnTheWay(db, signUp) : null,
  };
};

/** Whether somebody is in a visit that is agreed, asked about, or drafted. */
export const isInVisit = async (sql: Database | Sql, signUp: string): Promise<boolean> => {
  const row = await sql
    .selectFrom('placement_answers as a')
    .innerJoin('placements as p', 'p.id', 'a.placement_id')
    .select('p.id')
    .where('a.sign_up_id', '=', signUp)
    .where('p.state', 'in', ['drafted', 'open', 'agreed'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};
