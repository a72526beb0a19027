import { z } from 'zod';
import { text } from '../kit/read-form.ts';

/** Cancelling a round: why. */
export const cancellationForm = (t: { missing: string; tooLong: string }) =>
  z.object({ reason: text({ max: 500, tooLong: t.tooLong, missing: t.missing }) });
