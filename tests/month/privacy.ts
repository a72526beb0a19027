/** Nobody read who another is before both had agreed, unless one of them had said so. */
import { deepEqual } from 'node:assert/strict';
import { sql } from 'kysely';
import { otherManagerOf } from './deeds-of-signing-up.ts';
import type { Month } from './month.ts';

interface Acquaintance {
  readonly one: string;
  readonly other: string;
  readonly since: Date;
}

const FROM_THE_BEGINNING = new Date(0);

/** Companions, and interns and their managers: one of the two has written the other's address into the sign-up. */
const named = ({ people }: Month): readonly Acquaintance[] =>
  people.residents
    .flatMap(({ parts }) => parts)
    .flatMap(({ row: { email, answers } }) =>
      'travel' in answers
        ? [answers.companionEmail, answers.managerEmail, otherManagerOf(email)].map((other) => ({ email, other }))
        : [],
    )
    .flatMap(({ email, other }) => (other === null ? [] : { one: email, other, since: FROM_THE_BEGINNING }));

/** A host that an intern has invited, from then on; whoever has agreed on a visit; and who stands in for its host. */
const acquainted = async ({ world }: Month): Promise<readonly Acquaintance[]> => {
  const { rows } = await sql<Acquaintance>`
    with agreed as (
      select p.id, p.host, greatest(max(a.answered_at), (select r.ended_at from repairs r where r.id = p.repair_id)) as at
      from placements p join placement_answers a on a.placement_id = p.id where p.calendar_sequence > 0 group by p.id)
    select s.email as one, h.email as other, a.invited_at as since
      from arrangements a join sign_ups s on s.id = a.intern join sign_ups h on h.id = a.host
    union all select s.email, o.email, agreed.at from agreed
        join placement_answers mine on mine.placement_id = agreed.id join sign_ups s on s.id = mine.sign_up_id
        join placement_answers theirs on theirs.placement_id = agreed.id join sign_ups o on o.id = theirs.sign_up_id
      where mine.sign_up_id <> theirs.sign_up_id
    union all select d.email, h.email, d.named_at from deputies d join sign_ups h on h.id = d.host
    union all select d.email, s.email, greatest(agreed.at, d.answered_at) from agreed
        join deputies d on d.host = agreed.host and d.state = 'confirmed'
        join placement_answers a on a.placement_id = agreed.id join sign_ups s on s.id = a.sign_up_id
      where a.side = 'intern'`.execute(world.db);
  return rows;
};

export const nobodyWasSeenTooEarly = async (month: Month, office: string): Promise<void> => {
  const since = new Map<string, Date>();
  for (const { one, other, since: at } of [...named(month), ...(await acquainted(month))])
    for (const key of [`${one} ${other}`, `${other} ${one}`])
      if (at < (since.get(key) ?? month.world.clock.now())) since.set(key, at);
  const early = month.looks.sightings.filter(({ by, of, at }) => {
    const from = since.get(`${by} ${of}`);
    return by !== office && (from === undefined || at < from);
  });
  deepEqual(early, [], 'nobody reads a name or an address before both have agreed');
};
