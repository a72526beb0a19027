/** An organisation: the legal unit a workplace belongs to – a municipality, a ministry, an agency, a region. */
import { MUNICIPALITIES } from './municipalities.ts';
import rows from './organisations.json' with { type: 'json' };
import type { Sector } from './sector.ts';

export const ORGANISATION_KINDS = ['municipality', 'ministry', 'agency', 'institution', 'region', 'other'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export type Organisation = {
  /** A municipality's code, or the name in plain letters. Never changes, also when a ministry gets another name. */
  readonly id: string;
  readonly name: string;
  /** What it is called for short: 'STAR'. */
  readonly short: string | null;
  readonly sector: Sector;
  readonly kind: OrganisationKind;
  /** Where it has its seat; null where that is several places or not known for sure. */
  readonly municipality: string | null;
  /** Other words people look for it by: former names, the name of what it leads. */
  readonly also: string | null;
};

type Row = Omit<Organisation, 'short' | 'municipality' | 'also'> & {
  short?: string;
  municipality?: string;
  also?: string;
};

const stateAndRegions = (rows as readonly Row[]).map((row): Organisation => ({
  ...row,
  short: row.short ?? null,
  municipality: row.municipality ?? null,
  also: row.also ?? null,
}));

const municipal = MUNICIPALITIES.map((one): Organisation => ({
  id: one.code,
  name: one.fullName,
  short: null,
  sector: 'municipal',
  kind: 'municipality',
  municipality: one.code,
  also: `${one.name} ${one.abbr}`,
}));

export const byDanishAlphabet = new Intl.Collator('da').compare;

/**
 * The organisations everybody can find from the start: all municipalities, the regions of 2027, and ministries, agencies
 * and institutions of the state under the names they had at the turn of 2026. In Danish order. Others are written by the
 * person who works there.
 */
export const KNOWN_ORGANISATIONS: readonly Organisation[] = [...municipal, ...stateAndRegions].toSorted((a, b) =>
  byDanishAlphabet(a.name, b.name),
);
