/** The 98 municipalities: codes and names from Danmarks Statistik, and their place in the tile map. */
import { type Landsdel, type LandsdelCode, landsdel } from './landsdele.ts';
import rows from './municipalities.json' with { type: 'json' };

export type Municipality = {
  /** Four digits, e.g. '0630'. */
  readonly code: string;
  /** Short: 'Vejle'. */
  readonly name: string;
  /** As its letters say: 'Vejle Kommune', 'Københavns Kommune'. */
  readonly fullName: string;
  /** At most four letters, distinct: what a tile of the map has room for. */
  readonly abbr: string;
  readonly landsdel: LandsdelCode;
  /** Column and row of the tile map, from 0 at the top left. */
  readonly col: number;
  readonly row: number;
};

/** In the order of their codes, which runs roughly from east to west. */
export const MUNICIPALITIES = rows as readonly Municipality[];

const byCode = new Map(MUNICIPALITIES.map((one) => [one.code, one]));

export const isMunicipalityCode = (code: string): boolean => byCode.has(code);

/** Throws when there is no such municipality: validate what a person sends with `isMunicipalityCode` first. */
export const municipality = (code: string): Municipality => {
  const found = byCode.get(code);
  if (!found) throw new RangeError(`no municipality has the code ${JSON.stringify(code)}`);
  return found;
};

/** The part of the country a municipality lies in, by the municipality or its code. */
export const landsdelOf = (one: Municipality | string): Landsdel =>
  landsdel((typeof one === 'string' ? municipality(one) : one).landsdel);

/** 'Vejle (Sydjylland)'; of Bornholm, which is both, the name once. */
export const inLandsdel = (code: string, lang: 'da' | 'en'): string => {
  const [{ name }, part] = [municipality(code), landsdelOf(code)[lang]];
  return name === part ? name : `${name} (${part})`;
};
