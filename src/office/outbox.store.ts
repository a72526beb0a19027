import { sql, type SelectQueryBuilder } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { DB } from '../platform/tables.ts';
import type { LetterAttempt, LetterState, OutboxFilter, OutboxLetter } from './outbox.ts';

const COLUMNS = [
  'id',
  'kind',
  'to_address as email',
  'lang',
  'state',
  'attempts',
  'last_error as lastError',
  'message_id as messageId',
  'created_at as createdAt',
  'due_at as dueAt',
  'settled_at as settledAt',
] as const;

type Letters<Row> = SelectQueryBuilder<DB, 'letters', Row>;

/** A typed % or _ is looked for, not obeyed. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const narrowed = <Row>(letters: Letters<Row>, { kind, q }: Omit<OutboxFilter, 'state'>): Letters<Row> =>
  letters
    .$if(kind !== null, (query) => query.where('kind', '=', kind))
    .$if(q !== '', (query) => query.where(sql<boolean>`lower(to_address) like ${containing(q)}`));

/** A page of letters, the newest first. */
export const listLetters = (
  db: Database,
  filter: OutboxFilter,
  page: { number: number; size: number },
): Promise<OutboxLetter[]> =>
  narrowed(db.selectFrom('letters').select(COLUMNS), filter)
    .$if(filter.state !== null, (query) => query.where('state', '=', filter.state))
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(page.size)
    .offset((page.number - 1) * page.size)
    .execute();

/** How many letters there are in each state, of those that the rest of the filter lets through. */
export const countLetters = async (
  db: Database,
  filter: Omit<OutboxFilter, 'state'>,
): Promise<Readonly<Record<LetterState, number>>> => {
  const rows = await narrowed(
    db.selectFrom('letters').select(['state', sql<number>`count(*)::int`.as('count')]),
    filter,
  )
    .groupBy('state')
    .execute();
  const none = { drafted: 0, queued: 0, sent: 0, dropped: 0, dead: 0 };
  return rows.reduce((counts, { state, count }) => ({ ...counts, [state]: count }), none);
};

/** One letter; nothing when there is none. */
export const findLetter = async (db: Database, id: string): Promise<OutboxLetter | null> =>
  (await db.selectFrom('letters').select(COLUMNS).where('id', '=', id).executeTakeFirst()) ?? null;

/** Every try to send a letter, the first one first. */
export const attemptsOf = (db: Database, id: string): Promise<LetterAttempt[]> =>
  db
    .selectFrom('letter_attempts')
    .select(['at', 'outcome', 'answer'])
    .where('letter_id', '=', id)
    .orderBy('at')
    .execute();
