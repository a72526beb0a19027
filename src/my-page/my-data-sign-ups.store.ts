import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { PartReader } from './my-data-account.store.ts';
import { namedMe } from './my-data-named.store.ts';

const mine = (db: Database, person: string) =>
  db.selectFrom('sign_ups as s').innerJoin('rounds as r', 'r.id', 's.round_id').where('s.person_id', '=', person);

/** What hangs on a person's sign-ups: their answers, and what others and the office answered or noted about them. */
export const signUpParts: readonly PartReader[] = [
  {
    part: 'signUps',
    table: 'sign_ups',
    read: (db, me) =>
      mine(db, me.id)
        .leftJoin('workplaces as w', 'w.id', 's.workplace_id')
        .leftJoin('organisations as o', 'o.id', 'w.organisation')
        .select(['r.year', 's.role', 's.state', 'w.name as workplace', 'o.name as organisation', 's.email'])
        .select(['s.answers', 's.lang as language', 's.created_at as createdAt', 's.saved_at as savedAt'])
        .select(['s.submitted_at as submittedAt', 's.confirmed_at as confirmedAt'])
        .select(['s.withdrawn_at as withdrawnAt', 's.withdrawn_why as withdrawnWhy', 's.reminded_at as remindedAt'])
        .orderBy('s.created_at')
        .execute(),
  },
  {
    part: 'companions',
    table: 'companionships',
    // Whoever was invited sees who invited them on the page of the invitation; here stands what I typed.
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('companionships as c', (join) =>
          join.on((is) => is.or([is('c.inviter', '=', is.ref('s.id')), is('c.companion', '=', is.ref('s.id'))])),
        )
        .select(['r.year', 'c.state', 'c.invited_at as invitedAt', 'c.ended_at as endedAt'])
        .select(sql<string>`case when c.inviter = s.id then 'inviter' else 'invited' end`.as('as'))
        .select(sql<string | null>`case when c.inviter = s.id then c.email end`.as('companionEmail'))
        .orderBy('c.invited_at')
        .execute(),
  },
  {
    part: 'managerApprovals',
    table: 'manager_approvals',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('manager_approvals as a', 'a.sign_up', 's.id')
        .select(['r.year', 'a.state', 'a.email as managerEmail', 'a.asked_days as askedDays'])
        .select(['a.asked_overnight as askedOvernight', 'a.days', 'a.overnight', 'a.asked_at as askedAt'])
        .select(['a.answer_by as answerBy', 'a.answered_at as answeredAt', 'a.ended_at as endedAt'])
        .orderBy('a.asked_at')
        .execute(),
  },
  {
    part: 'namedMe',
    table: 'manager_approvals',
    read: (db, me) => namedMe(db, me.email),
  },
  {
    part: 'wishes',
    table: 'wishes',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('wishes as x', 'x.intern', 's.id')
        .innerJoin('sign_ups as h', 'h.id', 'x.host')
        .leftJoin('workplaces as w', 'w.id', 'h.workplace_id')
        .select(['r.year', 'x.rank', 'w.name as workplace'])
        .orderBy('r.year')
        .orderBy('x.rank')
        .execute(),
  },
  {
    part: 'outlooks',
    table: 'outlooks',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('outlooks as x', 'x.sign_up', 's.id')
        .select(['r.year', 'x.outlook', 'x.read_at as readAt'])
        .execute(),
  },
  {
    part: 'arrangements',
    table: 'arrangements',
    // An address that I typed is mine to see; whom I was invited by stands on the page of the invitation.
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('arrangements as x', (join) =>
          join.on((is) =>
            is.or([
              is('x.intern', '=', is.ref('s.id')),
              is('x.companion', '=', is.ref('s.id')),
              is('x.host', '=', is.ref('s.id')),
              is.and([is('x.email', '=', is.ref('s.email')), is('x.round_id', '=', is.ref('s.round_id'))]),
            ]),
          ),
        )
        .select(['r.year', 's.role', 'x.state', 'x.days', 'x.invited_by as invitedBy'])
        // Asked of whoever looks for a host, with their yes.
        .select(
          sql<string | null>`case when s.id = x.intern and x.intern_yes_at is not null then x.otherwise end`.as(
            'otherwise',
          ),
        )
        .select(
          sql<string | null>`case when s.id = case x.invited_by when 'host' then x.host else x.intern end
            then coalesce(nullif(x.email, ''), nullif(x.email_hint, '')) end`.as('invitedEmail'),
        )
        .select(['x.answer_by as answerBy', 'x.reminded_at as remindedAt'])
        .select(['x.intern_yes_at as internYesAt', 'x.companion_yes_at as companionYesAt'])
        .select(['x.host_yes_at as hostYesAt', 'x.invited_at as invitedAt'])
        // The last yes: the place in the line, which is kept beside it, may be a later one.
        .select(
          sql<Date | null>`case when x.accepted_at is not null
            then greatest(x.intern_yes_at, x.companion_yes_at, x.host_yes_at) end`.as('acceptedAt'),
        )
        .select('x.ended_at as endedAt')
        .orderBy('x.invited_at')
        .execute(),
  },
  {
    part: 'officeNotes',
    table: 'office_notes',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('office_notes as n', 'n.sign_up_id', 's.id')
        .select(['r.year', 'n.text', 'n.at'])
        .orderBy('n.at')
        .execute(),
  },
  {
    part: 'holds',
    table: 'holds',
    // That there is one, and since when: whom with, and why, is about somebody else as well.
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('holds as h', (join) =>
          join.on((is) => is.or([is('h.intern', '=', is.ref('s.id')), is('h.host', '=', is.ref('s.id'))])),
        )
        .select(['r.year', 'h.kind', 'h.at', 'h.lifted_at as liftedAt'])
        .orderBy('h.at')
        .execute(),
  },
  {
    part: 'waysBack',
    table: 'resume_links',
    read: (db, me) =>
      mine(db, me.id)
        .innerJoin('resume_links as l', 'l.sign_up_id', 's.id')
        .select(['r.year', 'l.made_at as madeAt'])
        .orderBy('l.made_at')
        .execute(),
  },
];
