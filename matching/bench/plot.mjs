/** Time against size as an SVG, both axes logarithmic. */
const COLOURS = {
  engine: '#0b5f4c',
  'HiGHS native': '#b45309',
  'HiGHS WebAssembly': '#7c3aed',
  greedy: '#6b7280',
  'deferred acceptance': '#2563eb',
};
const [WIDTH, HEIGHT, LEFT, BOTTOM] = [760, 440, 70, 60];

const text = (at, words, more = '') => `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${words}</text>`;

/** Filled where the run measured most of the rows, hollow where another did. */
const dot = (at, colour, isHollow) =>
  `<circle cx="${at[0].toFixed(1)}" cy="${at[1].toFixed(1)}" r="4" ${isHollow ? `fill="#fff" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`}/>`;

/** The run that most points come from; of each other one its sizes and when it was. */
const runsOf = (points) => {
  const [main, ...others] = [...Map.groupBy(points, ({ run }) => run)].sort(([, a], [, b]) => b.length - a.length);
  const largest = ([, theirs]) => Math.max(...theirs.map(({ interns }) => interns)).toLocaleString('en');
  return { main: main[0], others: others.map((one) => ({ size: largest(one), when: one[0].slice(0, 16) })) };
};

/** @param {{ way: string, interns: number, seconds: number, run: string }[]} points @returns {string} */
export const plot = (points) => {
  const { main, others } = runsOf(points);
  const sizes = [...new Set(points.map(({ interns }) => interns))];
  const [low, high] = [Math.log10(Math.min(...sizes)) - 0.1, Math.log10(Math.max(...sizes)) + 0.1];
  const [fast, slow] = [-2, Math.ceil(Math.log10(Math.max(...points.map(({ seconds }) => seconds))))];
  const x = (interns) => LEFT + ((Math.log10(interns) - low) / (high - low)) * (WIDTH - LEFT - 190);
  const y = (seconds) =>
    HEIGHT - BOTTOM - ((Math.max(fast, Math.log10(seconds)) - fast) / (slow - fast)) * (HEIGHT - BOTTOM - 20);
  const grid = Array.from({ length: slow - fast + 1 }, (_, i) => 10 ** (fast + i)).map(
    (s) =>
      `<line x1="${LEFT}" x2="${WIDTH - 190}" y1="${y(s)}" y2="${y(s)}" stroke="#ddd"/>${text([LEFT - 8, y(s) + 4], `${s} s`, 'text-anchor="end"')}`,
  );
  const ticks = sizes.map((n) => text([x(n), HEIGHT - BOTTOM + 20], n.toLocaleString('en'), 'text-anchor="middle"'));
  const lines = Object.entries(COLOURS).map(([way, colour], i) => {
    const mine = points.filter((point) => point.way === way).sort((a, b) => a.interns - b.interns);
    const path = mine.map(({ interns, seconds }) => `${x(interns).toFixed(1)},${y(seconds).toFixed(1)}`).join(' ');
    const dots = mine.map(({ interns, seconds, run }) => dot([x(interns), y(seconds)], colour, run !== main));
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${text([WIDTH - 180, 40 + 22 * i], way, `fill="${colour}"`)}`;
  });
  const below = 52 + 22 * Object.keys(COLOURS).length;
  const apart = others.map(({ size, when }, i) =>
    [
      dot([WIDTH - 174, below + 38 * i], '#333', true),
      text([WIDTH - 160, below + 4 + 38 * i], `${size} by itself:`),
      text([WIDTH - 160, below + 20 + 38 * i], when),
    ].join(''),
  );
  const title = text([LEFT, HEIGHT - 10], 'interns (hosts: half as many); CPU seconds, file to proved result');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/>${grid.join('')}${ticks.join('')}${lines.join('')}${apart.join('')}${title}</svg>\n`;
};
