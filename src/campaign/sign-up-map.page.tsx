import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { type Tile, TileMap } from '../kit/tile-map.tsx';
import { MUNICIPALITIES } from '../workplaces/municipalities.ts';
import { frontTexts } from './front.texts.ts';
import { countsOf, type PlaceTally } from './tally.ts';

/** One visitor, as an example: from Thisted to Næstved. */
const EXAMPLE_ARC = { from: { col: 1, row: 2 }, to: { col: 11, row: 10 } };

/** As many dots as a tile has room for: 3 stands for three and more. */
const levelOf = (signedUp: number): Tile['level'] => Math.min(signedUp, 3) as Tile['level'];

/** The 98 municipalities, those with sign-ups marked, and one bow from guest to host. */
export const SignUpMap = ({ lang, places }: { lang: Lang; places: readonly PlaceTally[] }): Html => {
  const t = frontTexts(lang).map;
  const counts = countsOf(places);
  const tiles = MUNICIPALITIES.map((one) => {
    const count = counts.get(one.code) ?? 0;
    return { col: one.col, row: one.row, label: one.abbr, title: t.place(one.name, count), level: levelOf(count) };
  });
  return <TileMap tiles={tiles} arcs={[EXAMPLE_ARC]} description={t.description} />;
};
