/** Which letters are owed for what has happened, read off what is kept; and whether each was sent, once. */
import { deepEqual } from 'node:assert/strict';
import { type RawBuilder, sql } from 'kysely';
import type { Month } from './month.ts';

/** Rows of (kind, about what – an id that stands in the letter's `about` –, for whom); a new kind of letter is a line here. */
const OWED: readonly RawBuilder<unknown>[] = [
  sql`select 'sign-up-proved|sign-up-received' as kinds, id::text as about, id::text as whose
      from sign_ups where confirmed_at is not null`,
  sql`select 'sign-up-withdrawn', id::text, id::text from sign_ups
      where state = 'withdrawn' and confirmed_at is not null and withdrawn_why <> 'duplicate'`,
  sql`select 'companion-invited', id::text, id::text from companionships where email <> ''`,
  sql`select 'manager-asked', id::text, id::text from manager_approvals where state <> 'held'`,
  sql`select distinct 'proposal-to-host', host::text, host::text from placements where opened_at is not null`,
  sql`select case when p.replaces is null then 'proposal-to-intern' else 'move-asked' end, a.placement_id::text, a.sign_up_id::text
      from placement_answers a join placements p on p.id = a.placement_id
      where a.side = 'intern' and p.opened_at is not null and not exists (select 1 from repairs r join sign_ups s
        on s.person_id = r.chosen_by where r.id = p.repair_id and r.menu_id is null and s.id = a.sign_up_id)`,
  sql`select 'no-visit-for-' || s.role, s.id::text, s.id::text from sign_ups s, publications u
      where s.confirmed_at < u.sent_at and (s.withdrawn_at is null or s.withdrawn_at > u.sent_at)
        and not exists (select 1 from placement_answers a where a.sign_up_id = s.id)`,
  sql`select 'visit-agreed', a.placement_id::text, a.sign_up_id::text
      from placement_answers a join placements p on p.id = a.placement_id where p.calendar_sequence > 0`,
  // Of whoever withdraws the receipt takes one visit out of the calendar.
  sql`select case when a.sign_up_id <> p.ended_by or p.ended_by is null then 'visit-ended' when s.state = 'confirmed'
          then 'visit-called-off' else 'visit-called-off|sign-up-withdrawn|sign-up-withdrawn-for-you' end,
        a.placement_id::text, a.sign_up_id::text
      from placement_answers a join placements p on p.id = a.placement_id join sign_ups s on s.id = a.sign_up_id
      where p.state in ('declined', 'lapsed', 'cancelled')
        and (s.state = 'confirmed' or (p.state = 'cancelled' and p.calendar_sequence > 0))
        and not (p.replaces is not null and p.ended_why = 'intern-left' and a.side = 'intern')
        and not exists (select 1 from placement_answers later
          where later.sign_up_id = a.sign_up_id and later.continues = coalesce(a.continues, p.id) and later.placement_id <> p.id)`,
  sql`select 'days-proposed', d.id::text, a.sign_up_id::text
      from other_days d join placement_answers a on a.placement_id = d.placement_id where a.sign_up_id <> d.proposed_by`,
  sql`select 'days-kept', id::text, proposed_by::text from other_days where state = 'declined'`,
  sql`select 'days-kept', d.id::text, a.sign_up_id::text
      from other_days d join placements p on p.id = d.placement_id join placement_answers a on a.placement_id = p.id
      where d.state = 'lapsed' and d.answer_by <> p.answer_by`,
  sql`select 'last-chance', a.placement_id::text, a.sign_up_id::text
      from placement_answers a join placements p on p.id = a.placement_id
      where p.last_chance_at is not null and a.answer is null`,
  sql`select 'days-changed', d.id::text, a.sign_up_id::text from other_days d join placements p on p.id = d.placement_id
        join placement_answers a on a.placement_id = d.placement_id
      where d.state = 'agreed' and p.state = 'agreed' and d.proposed_at > p.ended_at`,
  sql`select 'deputy-asked', id::text, id::text from deputies`,
  sql`select 'deputy-answered', id::text, host::text from deputies where state = 'confirmed'`,
  sql`select 'deputy-told', d.id::text, p.id::text from deputies d join placements p on p.host = d.host
      where d.state = 'confirmed' and p.state = 'cancelled' and p.calendar_sequence > 0 and p.ended_at > d.answered_at`,
  sql`select 'needs-changed', a.placement_id::text, a.sign_up_id::text
      from guest_requirements g join placements p on p.host = g.host join placement_answers a on a.placement_id = p.id
      where a.side = 'intern' and p.state = 'agreed' and p.ended_at < g.said_at`,
  // Whenever place or hour changes after the agreement.
  sql`select 'practicalities-changed', a.placement_id::text, a.sign_up_id::text
      from audit_entries e join placements p on p.host::text = e.subject_id join placement_answers a on a.placement_id = p.id
      where e.act = 'sayPracticalities' and e.detail ->> 'changed' ~ 'address|startsAt'
        and a.side = 'intern' and p.state = 'agreed' and p.ended_at < e.at`,
  // What is put to somebody at one time is one letter.
  sql`select 'contact-asked', min(placement_id::text), sign_up_id::text from contact_questions group by sign_up_id, asked_at`,
  sql`select 'took-place-asked', min(placement_id::text), sign_up_id::text
      from took_place_questions group by sign_up_id, asked_at`,
  sql`select 'visit-broken-off', b.sign_up_id::text, a.sign_up_id::text
      from break_offs b join placement_answers a on a.placement_id = b.placement_id where a.sign_up_id <> b.sign_up_id`,
  sql`select 'break-off-receipt', placement_id::text, sign_up_id::text from break_offs`,
  sql`select 'break-off-taken-back', e.subject_id, a.sign_up_id::text
      from audit_entries e join placement_answers a on a.placement_id::text = e.detail ->> 'placement'
      where e.act = 'takeBackBreakOff'`,
  sql`select 'workshop-booked|workshop-booked-for-you', id::text, id::text from workshop_bookings`,
  sql`select 'workshop-soon', id::text, id::text from workshop_bookings where reminded_at is not null`,
];

/** What was owed and did not come; and what came although the outbox has no such letter, or did not come although it has. */
export const everyOwedLetterCame = async ({ world, mailbox }: Month): Promise<void> => {
  const { rows: missing } = await sql`
    with owed (kinds, about, whose) as (${sql.join(OWED, sql` union all `)})
    select owed.kinds, owed.about, count(l.id)::int as sent from owed
      left join letters l on l.state = 'sent' and l.kind = any(string_to_array(owed.kinds, '|'))
        and l.about::text like '%' || owed.about || '%' and l.about::text like '%' || owed.whose || '%'
    group by owed.kinds, owed.about, owed.whose having count(l.id) = 0`.execute(world.db);
  deepEqual(missing, [], 'every letter that is owed was sent');

  const sent = await world.db.selectFrom('letters').select('message_id').where('state', '=', 'sent').execute();
  const ids = new Set(sent.map(({ message_id }) => message_id));
  const arrived = mailbox.letters.map(({ messageId }) => messageId).filter((id) => ids.has(id));
  deepEqual([arrived.length, new Set(arrived).size], [ids.size, ids.size], 'each came, and came once');
};

/** Letters by kind, the most frequent first: for who reads the test's report. */
export const lettersByKind = async ({ world }: Month): Promise<string> => {
  const { rows } = await sql<{ kind: string; count: number }>`
    select kind, count(*)::int as count from letters where state = 'sent' group by kind order by 2 desc, 1`.execute(
    world.db,
  );
  return rows.map(({ kind, count }) => `${count} ${kind}`).join(', ');
};
