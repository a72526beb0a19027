import type { Lang } from '../kit/language.ts';
import { newId } from '../platform/ids.ts';
import type { Tx } from '../platform/transact.ts';

/** A letter to write: what kind, to whom, about what. `about` holds ids alone. */
export interface NewLetter {
  readonly kind: string;
  readonly to: { readonly email: string; readonly lang: Lang };
  readonly about: Readonly<Record<string, string>>;
  /** Nobody is mailed twice for one thing: a second letter with the same key is not written. */
  readonly onceKey?: string;
  /** Drafted letters wait for a coordinator's button; the others go as soon as the act is kept. */
  readonly draftedIn?: string;
}

/** Writes a letter in the act's own transaction and, unless it is a draft, queues its delivery there too. */
export const writeLetter = async (tx: Tx, letter: NewLetter): Promise<void> => {
  const id = newId();
  const written = await tx.sql
    .insertInto('letters')
    .values({
      id,
      kind: letter.kind,
      to_address: letter.to.email,
      lang: letter.to.lang,
      about: JSON.stringify(letter.about),
      batch: letter.draftedIn ?? null,
      once_key: letter.onceKey ?? null,
      message_id: `<${id}@ipraktik>`,
      state: letter.draftedIn === undefined ? 'queued' : 'drafted',
      created_at: tx.now,
    })
    .onConflict((conflict) => conflict.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (written && letter.draftedIn === undefined) await tx.queue('deliver-letter', { letter: id });
};

/** Lets a batch of drafts go: the coordinator's button. Answers how many. */
export const releaseDrafts = async (tx: Tx, batch: string): Promise<number> => {
  const released = await tx.sql
    .updateTable('letters')
    .set({ state: 'queued' })
    .where('batch', '=', batch)
    .where('state', '=', 'drafted')
    .returning('id')
    .execute();
  for (const { id } of released) await tx.queue('deliver-letter', { letter: id });
  return released.length;
};
