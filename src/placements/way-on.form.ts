import { z } from 'zod';
import { choice } from '../kit/read-form.ts';

/** Which of the two buttons was pressed. No page of ours sends anything else, so nothing is said about it. */
export const wayOnForm = z.object({ answer: choice(['yes', 'no'], 'neither button') });
