/**
 * The eleven parts of the country. They are keyed on rather than the regions, because regions merge on 1 January 2027
 * and nobody plans a journey by region. Codes and Danish names: NUTS 2024, level 3.
 */
export const LANDSDELE = [
  { code: 'DK011', da: 'Byen København', en: 'City of Copenhagen' },
  { code: 'DK012', da: 'Københavns omegn', en: 'Greater Copenhagen' },
  { code: 'DK013', da: 'Nordsjælland', en: 'North Zealand' },
  { code: 'DK014', da: 'Bornholm', en: 'Bornholm' },
  { code: 'DK021', da: 'Østsjælland', en: 'East Zealand' },
  { code: 'DK022', da: 'Vest- og Sydsjælland', en: 'West and South Zealand' },
  { code: 'DK031', da: 'Fyn', en: 'Funen' },
  { code: 'DK032', da: 'Sydjylland', en: 'South Jutland' },
  { code: 'DK041', da: 'Vestjylland', en: 'West Jutland' },
  { code: 'DK042', da: 'Østjylland', en: 'East Jutland' },
  { code: 'DK050', da: 'Nordjylland', en: 'North Jutland' },
] as const;

export type Landsdel = (typeof LANDSDELE)[number];
export type LandsdelCode = Landsdel['code'];

const byCode: ReadonlyMap<string, Landsdel> = new Map(LANDSDELE.map((one) => [one.code, one]));

export const isLandsdelCode = (code: string): code is LandsdelCode => byCode.has(code);

export const landsdel = (code: LandsdelCode): Landsdel => byCode.get(code) as Landsdel;
