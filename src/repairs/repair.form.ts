import { z } from 'zod';
import { isId } from '../platform/ids.ts';

/** Which option of which menu. Our own buttons send it, so there are no words for what is not. */
export const askForm = z.object({ menu: z.string().refine(isId), option: z.coerce.number().int().min(0) });
