import type { Database } from '../platform/database.ts';
import type { Weekday } from '../rounds/round.ts';
import { findRound } from '../rounds/round.store.ts';
import type { HostAnswers, InternAnswers } from '../sign-ups/answers.ts';
import { aloneQuestionAbout } from './alone-question.store.ts';
import { bothRolesOf } from './both-roles.store.ts';
import { contactQuestionTo } from './contact-question.store.ts';
import { confirmedDeputy } from './deputy.store.ts';
import { isWithoutVisit } from './last-visit.store.ts';
import { needsOf } from './guest-requirement.store.ts';
import { otherDaysFor } from './other-days.store.ts';
import { otherVisitsOf } from './other-visits.store.ts';
import { findPlacement } from './placement.store.ts';
import type { Asked } from './placement.ts';
import type { Practicalities } from './practicalities.ts';
import { tieOf } from './tie.store.ts';
import { withoutContact, type ShownGuest, type ShownPerson, type ShownVisit } from './shown-visit.ts';

type Answers = Partial<HostAnswers & InternAnswers>;

const people = (db: Database) =>
  db
    .selectFrom('placement_answers as a')
    .innerJoin('placements as p', 'p.id', 'a.placement_id')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .innerJoin('organisations as o', 'o.id', 'w.organisation')
    .leftJoin('manager_approvals as m', (join) => join.onRef('m.sign_up', '=', 's.id').on('m.ended_at', 'is', null))
    .leftJoin('practicalities as t', 't.sign_up', 's.id')
    .leftJoin('break_offs as b', (join) => join.onRef('b.placement_id', '=', 'p.id').onRef('b.sign_up_id', '=', 's.id'))
    .select(['b.at as broken_off_at', 'b.deputy as broken_off_by_deputy'])
    .select(['t.address', 't.starts', 't.good_to_know', 't.phone'])
    .select([
      'm.answered_at as approved_at',
      'a.sign_up_id',
      'a.side',
      'a.answer',
      'a.answered_at',
      's.person_id',
      's.state as standing',
      's.email',
      's.answers',
    ])
    .select(['w.name as workplace', 'w.municipality', 'o.name as organisation', 'p.current_days as days'])
    .select(['p.calendar_sequence as sequence'])
    .orderBy('a.side')
    .orderBy('a.sign_up_id');
type Row = Awaited<ReturnType<ReturnType<typeof people>['executeTakeFirstOrThrow']>>;

/**
 * Takes out of a person's row what the others in the visit may see: names and addresses only once everybody has
 * agreed. Nothing else of it leaves this file.
 */
const shownOf = (row: Row, isAgreed: boolean): ShownPerson => {
  const { name = '', fields = [], learn = '', purpose = '', decides } = row.answers as Answers;
  const words = row.side === 'host' ? learn : purpose;
  return {
    signUp: row.sign_up_id,
    workplace: row.workplace,
    organisation: row.organisation,
    municipality: row.municipality,
    fields,
    words: isAgreed ? words : withoutContact(words),
    hasSaidYes: row.answer === 'yes',
    saidYesAt: row.answer === 'yes' ? row.answered_at : null,
    approval: decides === 'self' ? 'self' : row.approved_at,
    contact: isAgreed ? { name, email: row.email ?? '', phone: row.phone ?? '' } : null,
    brokenOff: isAgreed && row.broken_off_at ? { at: row.broken_off_at, byDeputy: row.broken_off_by_deputy } : null,
  };
};

/** Everybody who comes to a host by its agreed visits, as the host and its deputy may see them, by name. One query. */
export const guestsOfHost = async (db: Database, host: string): Promise<ShownGuest[]> => {
  const rows = await people(db)
    .leftJoin('break_offs as h', (join) =>
      join.onRef('h.placement_id', '=', 'p.id').onRef('h.sign_up_id', '=', 'p.host'),
    )
    .select(['p.id as visit', 'h.at as host_away_at'])
    .where('p.host', '=', host)
    .where('p.state', '=', 'agreed')
    .where('a.side', '=', 'intern')
    .execute();
  const name = ({ contact }: ShownGuest) => contact?.name ?? '';
  return rows
    .map((row) => ({
      ...shownOf(row, true),
      days: row.days as Weekday[],
      visit: row.visit,
      isHostAway: row.host_away_at !== null,
    }))
    .toSorted((a, b) => name(a).localeCompare(name(b), 'da'));
};
/** Where to come, from the host's row. Nothing of it leaves this file before everybody has agreed. */
const practicalitiesIn = ({ address, starts, good_to_know }: Row): Practicalities | null =>
  address === null ? null : { address, startsAt: starts, goodToKnow: good_to_know ?? '' };

const NONE = { waiting: 0, standing: 0 };

/** A visit as this person may see it; null where there is none, it is not theirs, or it has not been sent yet. */
export const shownVisit = async (db: Database, id: string, person: string): Promise<ShownVisit | null> => {
  const placement = await findPlacement(db, id);
  if (!placement || placement.answerBy === null) return null;
  const rows = await people(db).where('p.id', '=', id).execute();
  const host = rows.find(({ side }) => side === 'host');
  const deputy = await confirmedDeputy(db, placement.host);
  // Until it is agreed a visit is between those who are asked; from then on the deputy may see it, and what becomes of it.
  const wasAgreed = (host?.sequence ?? 0) > 0;
  const isDeputy = deputy?.person === person && wasAgreed;
  const me = rows.find(({ person_id }) => person_id === person) ?? (isDeputy ? host : undefined);
  const round = await findRound(db, placement.round);
  if (!me || !host || !round) return null;
  const isMe = me.person_id === person;
  const isAgreed = placement.state === 'agreed';
  const mine: Asked = {
    signUp: me.sign_up_id,
    side: me.side,
    person,
    answer: me.answer,
    answeredAt: me.answered_at,
  };
  const guests = rows.filter(({ side }) => side === 'intern').map((row) => shownOf(row, isAgreed));
  const question = isAgreed ? await contactQuestionTo(db, { placement: id, signUp: mine.signUp }) : null;
  const { minGuests = 0 } = host.answers as Answers;
  const otherDays = await otherDaysFor(db, id);
  const tie = await tieOf(db, placement, mine);
  return {
    placement,
    round,
    mine,
    isDeputy: !isMe,
    host: shownOf(host, isAgreed),
    deputy: isAgreed && deputy ? { name: deputy.name, email: deputy.email, phone: '' } : null,
    guests,
    minGuests,
    needs: await needsOf(db, placement.host),
    practicalities: isAgreed ? practicalitiesIn(host) : null,
    question,
    otherDays,
    tie,
    alone: placement.endedWhy === null ? null : await aloneQuestionAbout(db, id),
    both: placement.endedWhy === null ? await bothRolesOf(db, placement, { ...mine, isDeputy: !isMe }) : null,
    others: mine.side === 'host' && placement.endedWhy !== null ? await otherVisitsOf(db, placement.host, id) : NONE,
    isWithout: isMe && placement.endedWhy !== null && (await isWithoutVisit(db, mine.signUp)),
    hasWithdrawn: isMe && me.standing === 'withdrawn',
  };
};
