import type { Database } from '../platform/database.ts';
import { findRound } from '../rounds/round.store.ts';
import type { HostAnswers, InternAnswers } from '../sign-ups/answers.ts';
import { contactQuestionTo } from './contact-question.store.ts';
import { findPlacement } from './placement.store.ts';
import type { Asked } from './placement.ts';
import { tieOf } from './tie.store.ts';
import { withoutContact, type ShownPerson, type ShownVisit } from './shown-visit.ts';

type Answers = Partial<HostAnswers & InternAnswers>;

const peopleOf = (db: Database, placement: string) =>
  db
    .selectFrom('placement_answers as a')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .innerJoin('workplaces as w', 'w.id', 's.workplace_id')
    .innerJoin('organisations as o', 'o.id', 'w.organisation')
    .select(['a.sign_up_id', 'a.side', 'a.answer', 'a.answered_at', 's.person_id', 's.email', 's.answers'])
    .select(['w.name as workplace', 'w.municipality', 'o.name as organisation'])
    .where('a.placement_id', '=', placement)
    .orderBy('a.side')
    .orderBy('a.sign_up_id')
    .execute();
type Row = Awaited<ReturnType<typeof peopleOf>>[number];

/**
 * Takes out of a person's row what the others in the visit may see: names and addresses only once everybody has
 * agreed. Nothing else of it leaves this file.
 */
const shownOf = (row: Row, isAgreed: boolean): ShownPerson => {
  const { name = '', fields = [], learn = '', purpose = '' } = row.answers as Answers;
  const words = row.side === 'host' ? learn : purpose;
  return {
    signUp: row.sign_up_id,
    workplace: row.workplace,
    organisation: row.organisation,
    municipality: row.municipality,
    fields,
    words: isAgreed ? words : withoutContact(words),
    hasSaidYes: row.answer === 'yes',
    contact: isAgreed ? { name, email: row.email ?? '' } : null,
  };
};

/** A visit as this person may see it; null where there is none, it is not theirs, or it has not been sent yet. */
export const shownVisit = async (db: Database, id: string, person: string): Promise<ShownVisit | null> => {
  const placement = await findPlacement(db, id);
  if (!placement || placement.answerBy === null) return null;
  const rows = await peopleOf(db, id);
  const me = rows.find(({ person_id }) => person_id === person);
  const host = rows.find(({ side }) => side === 'host');
  const round = await findRound(db, placement.round);
  if (!me || !host || !round) return null;
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
  const tie = await tieOf(db, placement, mine);
  return { placement, round, mine, host: shownOf(host, isAgreed), guests, minGuests, question, tie };
};
