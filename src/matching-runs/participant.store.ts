import type { Database, Sql } from '../platform/database.ts';
import type { Draft } from '../sign-ups/answers.ts';
import type { Participant, Participants } from './participant.ts';

/** Everybody who is or was confirmed in a round, by the id of the sign-up. One query. */
export const participantsOf = async (db: Database | Sql, round: string): Promise<Participants> => {
  const rows = await db
    .selectFrom('sign_ups')
    .innerJoin('workplaces', 'workplaces.id', 'sign_ups.workplace_id')
    .innerJoin('organisations', 'organisations.id', 'workplaces.organisation')
    .select(['sign_ups.id', 'role', 'state', 'answers', 'landsdel'])
    .select(['workplaces.name as workplace', 'organisations.name as organisation'])
    .where('round_id', '=', round)
    .where('confirmed_at', 'is not', null)
    .execute();
  return new Map(
    rows.map(({ state, answers, ...row }): [string, Participant] => {
      const { name = '', travel } = answers as Pick<Draft, 'name' | 'travel'>;
      return [row.id, { ...row, name, wouldGoApart: travel === 'preferably', isGone: state !== 'confirmed' }];
    }),
  );
};

/** How many sign-ups of a round were sent and still wait for their address to be proved. */
export const countUnproved = async (db: Database, round: string): Promise<number> => {
  const { count } = await db
    .selectFrom('sign_ups')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('round_id', '=', round)
    .where('state', '=', 'submitted')
    .executeTakeFirstOrThrow();
  return count;
};
