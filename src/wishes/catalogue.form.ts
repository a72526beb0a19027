import { z } from 'zod';
import { orElse } from '../kit/read-form.ts';
import { WEEKDAYS } from '../rounds/round.ts';
import { FIELDS } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';

const some = <const Value extends string>(values: readonly Value[]) =>
  orElse(z.array(z.string()), []).transform((all): Value[] => values.filter((value) => all.includes(value)));
const first = z.array(z.string()).transform(([one = '']) => one);

/** What an address asks of the catalogue. Whatever it does not understand it leaves out. */
export const browsingForm = z.object({
  q: orElse(
    first.transform((text) => text.trim().slice(0, 100)),
    '',
  ),
  field: orElse(first.pipe(z.enum(FIELDS.map(({ code }) => code))).nullable(), null),
  landsdele: some(LANDSDELE.map(({ code }) => code)),
  days: some(WEEKDAYS),
  seats: orElse(first.pipe(z.enum(['1', '2', '3'])).transform(Number), 0),
  possible: orElse(
    first.transform((text) => text === 'yes'),
    false,
  ),
  page: orElse(first.transform(Number).pipe(z.int().min(1)), 1),
});
