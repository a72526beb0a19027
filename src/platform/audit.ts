import type { Tx } from './transact.ts';

/**
 * What an act did to what. `detail` holds ids and closed words, never what a person typed. `reason` is the one thing
 * typed: what a coordinator must say who acts for somebody, and what that person may read.
 */
export interface AuditEntry {
  act: string;
  subject:
    | 'person'
    | 'session'
    | 'organisation'
    | 'workplace'
    | 'round'
    | 'sign-up'
    | 'companionship'
    | 'hold'
    | 'match-run'
    | 'placement'
    | 'repair'
    | 'programme'
    | 'workshop'
    | 'workshop-booking'
    | 'workshop-wait'
    | 'letter';
  id: string;
  reason?: string;
  detail?: Record<string, string | number | boolean | null | string[]>;
}

/**
 * Writes who did it into the act's own transaction: without the entry there is no change, and the other way round.
 * Answers the entry's id, for a letter that tells of it.
 */
export const audit = async (tx: Tx, entry: AuditEntry): Promise<string> => {
  const { id } = await tx.sql
    .insertInto('audit_entries')
    .values({
      at: tx.now,
      actor_kind: tx.by.kind,
      actor_id: tx.by.kind === 'person' ? tx.by.id : null,
      act: entry.act,
      subject: entry.subject,
      subject_id: entry.id,
      reason: entry.reason ?? null,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return String(id);
};
