/** Who has signed up so far, by municipality: what the front page's map and table are made of. */
import { LANDSDELE, type Landsdel } from '../workplaces/landsdele.ts';
import { landsdelOf } from '../workplaces/municipalities.ts';

export type PlaceTally = { readonly municipality: string; readonly hosts: number; readonly interns: number };
export type Tally = { readonly hosts: number; readonly interns: number; readonly places: readonly PlaceTally[] };

export const tallyOf = (places: readonly PlaceTally[]): Tally => ({
  hosts: places.reduce((sum, place) => sum + place.hosts, 0),
  interns: places.reduce((sum, place) => sum + place.interns, 0),
  places,
});

/** How many have signed up in each municipality, by its code; those with none are left out. */
export const countsOf = (places: readonly PlaceTally[]): ReadonlyMap<string, number> =>
  new Map(places.map((place) => [place.municipality, place.hosts + place.interns]));

export type LandsdelTally = { readonly landsdel: Landsdel; readonly hosts: number; readonly interns: number };

/** Every part of the country, also those where nobody has signed up: that is what one looks for. */
export const byLandsdel = (places: readonly PlaceTally[]): readonly LandsdelTally[] =>
  LANDSDELE.map((landsdel) => {
    const here = places.filter((place) => landsdelOf(place.municipality).code === landsdel.code);
    const { hosts, interns } = tallyOf(here);
    return { landsdel, hosts, interns };
  });
