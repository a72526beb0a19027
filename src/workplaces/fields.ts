/**
 * The 25 fields of work people choose between. The list is data, so that a later year can change it; the codes are what
 * the database keeps and what an instance of the matching names.
 */
import rows from './fields.json' with { type: 'json' };

/** Headings over the fields wherever they are chosen, in the order they are shown. */
export const FIELD_GROUPS = [
  { code: 'children', da: 'Børn og uddannelse', en: 'Children and education' },
  { code: 'social', da: 'Social og sundhed', en: 'Social care and health' },
  { code: 'citizens', da: 'Borger og arbejdsmarked', en: 'Citizens and the labour market' },
  { code: 'place', da: 'Kultur, by og miljø', en: 'Culture, towns and the environment' },
  { code: 'state', da: 'Stat, ret og sikkerhed', en: 'State, justice and security' },
  { code: 'across', da: 'På tværs', en: 'Across all areas' },
] as const;

export type FieldGroup = (typeof FIELD_GROUPS)[number];
export type Field = {
  readonly code: string;
  readonly da: string;
  readonly en: string;
  readonly group: FieldGroup['code'];
};

/** In the order of their groups. */
export const FIELDS = rows as readonly Field[];

const byCode = new Map(FIELDS.map((one) => [one.code, one]));

export const isFieldCode = (code: string): boolean => byCode.has(code);

/** Throws when there is no such field: validate what a person sends with `isFieldCode` first. */
export const field = (code: string): Field => {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`no field of work has the code ${JSON.stringify(code)}`);
  return found;
};

export const fieldsOf = (group: FieldGroup): readonly Field[] => FIELDS.filter((one) => one.group === group.code);
