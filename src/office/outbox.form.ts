import { z } from 'zod';
import { LETTER_STATES } from './outbox.ts';

/** What an address asks of the outbox. Whatever it does not understand it leaves out. */
export const outboxForm = z.object({
  state: z.enum(LETTER_STATES).nullable().catch(null),
  kind: z.string().min(1).max(60).nullable().catch(null),
  q: z
    .string()
    .transform((text) => text.trim().toLowerCase().slice(0, 100))
    .catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  /** How many were just sent again: said once on the page one comes back to. */
  again: z.coerce.number().int().min(0).nullable().catch(null),
});
