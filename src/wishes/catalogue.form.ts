import { z } from 'zod';
import { WEEKDAYS } from '../rounds/round.ts';
import { FIELDS } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';

const some = <const Value extends string>(values: readonly Value[]) =>
  z
    .array(z.string())
    .catch([])
    .transform((all): Value[] => values.filter((value) => all.includes(value)));
const first = z.array(z.string()).transform(([one = '']) => one);

/** What an address asks of the catalogue. Whatever it does not understand it leaves out: an old bookmark still opens. */
export const browsingForm = z.object({
  q: first.transform((text) => text.trim().slice(0, 100)).catch(''),
  field: first
    .pipe(z.enum(FIELDS.map(({ code }) => code)))
    .nullable()
    .catch(null),
  landsdele: some(LANDSDELE.map(({ code }) => code)),
  days: some(WEEKDAYS),
  seats: first
    .pipe(z.enum(['1', '2', '3']))
    .transform(Number)
    .catch(0),
  possible: first.transform((text) => text === 'yes').catch(false),
  page: first.transform(Number).pipe(z.int().min(1)).catch(1),
});
