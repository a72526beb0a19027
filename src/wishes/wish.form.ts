import { z } from 'zod';
import { text } from '../kit/read-form.ts';
import { isId } from '../platform/ids.ts';
import { WISHES } from './wish.ts';

const id = text({ max: 36, tooLong: 'vaert' }).transform((typed) => (isId(typed) ? typed : null));

/** A press beside a host. `tilbage` is what was looked for in the catalogue, to come back to it; else it is the list. */
export const wishForm = z.object({
  vaert: id,
  plads: text({ max: 1, tooLong: 'plads' }).transform((typed) => {
    const place = Number(typed);
    return Number.isInteger(place) && place >= 1 && place <= WISHES ? place : null;
  }),
  tilbage: text({ max: 400, tooLong: 'tilbage' }),
});
