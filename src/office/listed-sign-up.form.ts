import { z } from 'zod';
import { orElse } from '../kit/read-form.ts';
import { FIELDS } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { SECTORS } from '../workplaces/sector.ts';
import { APPROVALS, COMPANIONS, LISTED_STATES, ROLES } from './listed-sign-up.ts';
import { SORTS } from './listed-sign-up.rules.ts';

const oneOf = <const Value extends string>(values: readonly Value[]) => orElse(z.enum(values).nullable(), null);

/** What an address asks of the list. Whatever it does not understand it leaves out. */
export const lookingForm = z.object({
  q: orElse(
    z.string().transform((text) => text.slice(0, 100)),
    '',
  ),
  role: oneOf(ROLES),
  state: oneOf(LISTED_STATES),
  landsdel: oneOf(LANDSDELE.map(({ code }) => code)),
  field: oneOf(FIELDS.map(({ code }) => code)),
  sector: oneOf(SECTORS.map(({ code }) => code)),
  companion: oneOf(COMPANIONS),
  arranged: oneOf(['expired']),
  approval: oneOf(APPROVALS),
  sort: orElse(z.enum(SORTS), 'submitted'),
  descending: orElse(
    z.literal('1').transform(() => true),
    false,
  ),
  page: orElse(z.coerce.number().int().min(1), 1),
});
