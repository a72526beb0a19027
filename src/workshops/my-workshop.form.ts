import { z } from 'zod';
import { text, tick } from '../kit/read-form.ts';

/** Which workshop, and whether for one's companion too. Only our own buttons send it, so nothing is asked again. */
export const wishForm = z.object({ workshop: text({ max: 36, tooLong: 'no id' }), together: tick() });
