import type { Html } from './html.ts';

/** A place on the map. `level` 0–3 is a quantity, shown as colour and as that many dots; `title` says it in words. */
export type Tile = {
  col: number;
  row: number;
  /** At most four letters. */
  label: string;
  title: string;
  level: 0 | 1 | 2 | 3;
  href?: string | undefined;
};
type Spot = { col: number; row: number };
/** Somebody who goes from one tile to another. */
export type Arc = { from: Spot; to: Spot };

const tileClass = (tile: Tile): string => `tile c${tile.col} r${tile.row} t${tile.level}`;

const TileFace = ({ tile }: { tile: Tile }): Html =>
  tile.href ? (
    <a class={tileClass(tile)} href={tile.href} title={tile.title}>
      <span aria-hidden="true">{tile.label}</span>
      <span class="sr-only">{tile.title}</span>
    </a>
  ) : (
    <span class={tileClass(tile)} title={tile.title}>
      {tile.label}
    </span>
  );

/** Bows begin and end on a tile's upper edge, so that its letters stay to be read. */
const top = ({ col, row }: Spot): { x: number; y: number } => ({ x: col + 0.5, y: row + 0.04 });

/** A bow from tile to tile, higher the further it goes; one unit is one tile. */
export const arcPath = (arc: Arc): string => {
  const from = top(arc.from);
  const to = top(arc.to);
  const lift = 0.35 * Math.hypot(to.x - from.x, to.y - from.y);
  return `M${from.x} ${from.y}Q${(from.x + to.x) / 2} ${Math.min(from.y, to.y) - lift} ${to.x} ${to.y}`;
};

const Arcs = ({ arcs, columns, rows }: { arcs: readonly Arc[]; columns: number; rows: number }): Html => (
  <svg class="arcs" viewBox={`0 0 ${columns} ${rows}`} aria-hidden="true" focusable="false">
    {arcs.map((arc) => (
      <>
        <path d={arcPath(arc)} pathLength="1" />
        <circle class="arc-from" cx={top(arc.from).x} cy={top(arc.from).y} r="0.2" />
        <circle class="arc-to" cx={top(arc.to).x} cy={top(arc.to).y} r="0.2" />
      </>
    ))}
  </svg>
);

/**
 * Places as a grid of tiles, with bows between them. The picture is described by `description`, and whatever can be
 * learned from it stands in words beside it: a tile map is never the only way (WCAG 1.1.1, 1.4.1).
 */
export const TileMap = (props: { tiles: readonly Tile[]; description: string; arcs?: readonly Arc[] }): Html => {
  const columns = Math.max(...props.tiles.map((tile) => tile.col)) + 1;
  const rows = Math.max(...props.tiles.map((tile) => tile.row)) + 1;
  const isLinked = props.tiles.some((tile) => tile.href);
  return (
    <div
      class={isLinked ? 'tile-map tile-map-linked' : 'tile-map'}
      role={isLinked ? 'group' : 'img'}
      aria-label={props.description}
    >
      <div class="tiles">
        {props.tiles.map((tile) => (
          <TileFace tile={tile} />
        ))}
        {props.arcs && props.arcs.length > 0 && <Arcs arcs={props.arcs} columns={columns} rows={rows} />}
      </div>
    </div>
  );
};
