import { z } from 'zod';
import { choice } from '../kit/read-form.ts';
import { TOOK_PLACE } from './took-place.ts';

/** Which of the three buttons was pressed. No page of ours sends anything else, so nothing is said about it. */
export const tookPlaceForm = z.object({ answer: choice(TOOK_PLACE, 'no button') });
