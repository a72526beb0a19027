import { z } from 'zod';
import { text } from '../kit/read-form.ts';

/** A workplace's id; anything else is no workplace. */
const workplaceId = (missing: string) =>
  text({ max: 40, tooLong: missing, missing }).refine((id) => id === '' || z.uuid().safeParse(id).success, missing);

export const mergeForm = (missing: string) => z.object({ from: workplaceId(missing), into: workplaceId(missing) });
export const apartForm = (missing: string) => z.object({ one: workplaceId(missing), other: workplaceId(missing) });
export const undoForm = (missing: string) => z.object({ workplace: workplaceId(missing) });
