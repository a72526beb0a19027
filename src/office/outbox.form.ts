import { z } from 'zod';
import { orElse } from '../kit/read-form.ts';
import { LETTER_STATES } from './outbox.ts';

/** What an address asks of the outbox. Whatever it does not understand it leaves out. */
export const outboxForm = z.object({
  state: orElse(z.enum(LETTER_STATES).nullable(), null),
  kind: orElse(z.string().min(1).max(60).nullable(), null),
  q: orElse(
    z.string().transform((text) => text.trim().toLowerCase().slice(0, 100)),
    '',
  ),
  page: orElse(z.coerce.number().int().min(1).max(100_000), 1),
  /** How many were just sent again: said once on the page one comes back to. */
  again: orElse(z.coerce.number().int().min(0).nullable(), null),
});
