import { z } from 'zod';
import { choice, text } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';

/** A menu has so many lines at most: nobody moved, one, two. */
const OPTIONS = ['0', '1', '2'] as const;

/** Which option of which menu. Our own buttons send it, so there are no words for what is not. */
export const askForm = z.object({
  menu: text({ max: 36, tooLong: 'no menu', missing: 'no menu' }).refine(isId, 'no menu'),
  option: choice(OPTIONS, 'no option').transform(Number),
});
