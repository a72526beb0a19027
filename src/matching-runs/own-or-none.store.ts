import { type RawBuilder, sql as raw } from 'kysely';
import type { Database, Sql } from '../platform/database.ts';
import type { OwnOrNone } from './own-or-none.ts';

/** Of what an intern and hosts arrange, whether `x` is the last that the intern had a say in: what they chose for otherwise stands there. */
export const isLastWord = raw<boolean>`not exists (select 1 from arrangements n
  where n.intern = x.intern and (n.intern_yes_at, n.id) > (x.intern_yes_at, x.id))`;

/** Whom no manager keeps from going, as things stand: whoever is kept has no say in how the other goes (R6). */
const mayGo = raw<boolean>`(d.answers ->> 'decides' = 'self' or exists (select 1 from manager_approvals m
  where m.sign_up = d.id and m.ended_at is null and m.state in ('held', 'asked', 'talk', 'yes')))`;

const areTogether = raw<boolean>`p.state = 'confirmed'`;

/**
 * Who said it for an intern and whoever travels with them, by the rule of the matching: one of them, with the last host they
 * had a say in or at sign-up. Where both did the intern is named, who can take it back themselves.
 */
export const ownOrNoneOf = (
  signUp: string,
  travel: RawBuilder<boolean> = areTogether,
): RawBuilder<OwnOrNone | null> => {
  const id = raw.ref(`${signUp}.id`);
  return raw`(select json_build_object('signUp', d.id, 'isTried', x.id is not null)
    from (select ${id} as id union select unnest(array[p.inviter, p.companion]) from companionships p
      where ${travel} and ${id} in (p.inviter, p.companion)) party
    join sign_ups d on d.id = party.id and d.role = 'intern' and d.state in ('confirmed', 'withdrawn')
    left join arrangements x on x.intern = d.id and x.otherwise = 'not' and ${isLastWord}
    where (x.id is not null or d.answers ->> 'ifNotFound' = 'not') and (d.id = ${id} or ${mayGo})
    order by x.id is null, d.id <> ${id} limit 1)`;
};

/** The same for one intern. */
export const findOwnOrNone = async (db: Database | Sql, signUp: string): Promise<OwnOrNone | null> => {
  const row = await db
    .selectFrom('sign_ups as s')
    .select(ownOrNoneOf('s').as('ownOrNone'))
    .where('s.id', '=', signUp)
    .executeTakeFirst();
  return row?.ownOrNone ?? null;
};
