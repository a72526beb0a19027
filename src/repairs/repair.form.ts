import { z } from 'zod';
import { choice, text } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';

/** A menu has so many lines at most: nobody moved, one, two. */
const OPTIONS = ['0', '1', '2'] as const;

const id = (missing: string) => text({ max: 36, tooLong: missing, missing }).refine(isId, missing);

/** Which option of which menu. Our own buttons send it, so there are no words for what is not. */
export const askForm = z.object({
  menu: id('no menu'),
  option: choice(OPTIONS, 'no option').transform(Number),
});

export const takeBackForm = z.object({ repair: id('no repair') });
