/** No deadline on a weekend, a holiday or in the weeks 28 to 31: neither where one is kept nor where one is written. */
import { deepEqual, ok } from 'node:assert/strict';
import { sql } from 'kysely';
import { lastDayOfDeputy } from '../../src/placements/deputy.rules.ts';
import { findRounds } from '../../src/rounds/round.store.ts';
import { lastDayOfInvitation } from '../../src/sign-ups/companionship.rules.ts';
import type { Month } from './month.ts';

/** What the calendar of 2027 says, written down: what is tried must not be asked. */
const HOLIDAYS = ['2027-05-06', '2027-05-16', '2027-05-17', '2027-06-05'];
const SUMMER = ['2027-07-12', '2027-08-08'] as const;

const isBad = (day: string): boolean => {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || HOLIDAYS.includes(day) || (day >= SUMMER[0] && day <= SUMMER[1]);
};

const MONTHS = 'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** 'senest onsdag den 18. august 2027', and the last minute of a day: 'mandag den 21. juni 2027 kl. 23.59'. */
const WRITTEN = /(?:senest )?[a-zæøå]+dag den (\d+)\.\s([a-z]+) (\d{4})(?:\skl\.\s23\.59)?/gi;

const daysIn = (text: string): readonly string[] =>
  [...text.matchAll(WRITTEN)]
    .filter(([words]) => /^senest|23\.59$/i.test(words))
    .map(
      ([, day = '', month = '', year]) =>
        `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
    );

/** Deadlines that follow from when somebody was asked, and stand in no column. */
const reckoned = async ({ world }: Month): Promise<{ what: string; day: string }[]> => {
  const rounds = new Map((await findRounds(world.db)).map((round) => [round.id, round]));
  const { rows } = await sql<{ what: 'a companion' | 'a deputy'; at: Date; round: string }>`
    select 'a companion' as what, c.invited_at as at, s.round_id as round
      from companionships c join sign_ups s on s.id = c.inviter
    union all select 'a deputy', d.named_at, s.round_id from deputies d join sign_ups s on s.id = d.host
      where d.named_at <> d.ended_at or d.ended_at is null`.execute(world.db);
  return rows.map(({ what, at, round: id }) => {
    const round = rounds.get(id);
    if (!round) throw new Error(`there is no round ${id}`);
    const day = what === 'a deputy' ? lastDayOfDeputy(at, round) : lastDayOfInvitation({ invitedAt: at }, round);
    return { what, day: day ?? 'none' };
  });
};

export const everyDeadlineIsAWorkingDay = async (month: Month): Promise<void> => {
  const { world, mailbox } = month;
  const { rows } = await sql<{ what: string; day: string }>`
    select distinct what, to_char(at at time zone 'Europe/Copenhagen', 'YYYY-MM-DD') as day from (
      select 'a proposal' as what, answer_by - interval '1 second' as at from placements where answer_by is not null
      union all select 'a grace', grace_until - interval '1 second' from placements where grace_until is not null
      union all select 'a manager', answer_by - interval '1 second' from manager_approvals
      union all select 'other days', answer_by - interval '1 second' from other_days
      union all select 'an own host', answer_by - interval '1 second' from arrangements
      union all select 'a repair', answer_by - interval '1 second' from repairs
      union all select 'whether alone', answer_by - interval '1 second' from alone_questions
      union all select 'a seat', offer_by from workshop_waits where offer_by is not null) as kept
    union select 'in touch', to_char(answer_on, 'YYYY-MM-DD') from contact_questions
    union select 'took place', to_char(answer_on, 'YYYY-MM-DD') from took_place_questions`.execute(world.db);
  const kept = [...rows, ...(await reckoned(month))];
  deepEqual(
    kept.filter(({ day }) => day === 'none' || isBad(day)),
    [],
    'no deadline is kept on such a day',
  );
  const written = mailbox.letters.flatMap(({ subject, text }) => daysIn(text).map((day) => ({ subject, day })));
  for (const what of ['a proposal', 'a manager', 'an own host', 'a companion', 'a repair', 'a seat', 'in touch'])
    ok(
      kept.some((one) => one.what === what),
      `${what} has a deadline`,
    );
  ok(written.length > 100, 'letters name their deadlines');
  deepEqual(
    written.filter(({ day }) => isBad(day)),
    [],
    'no letter names one',
  );
};
