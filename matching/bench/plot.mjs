/** Time against size as an SVG, both axes logarithmic. */
const COLOURS = {
  engine: '#0b5f4c',
  'HiGHS native': '#b45309',
  'HiGHS WebAssembly': '#7c3aed',
  greedy: '#6b7280',
  'deferred acceptance': '#2563eb',
};
const [WIDTH, HEIGHT, LEFT, BOTTOM] = [760, 440, 70, 60];

/** @param {{ way: string, interns: number, seconds: number }[]} points @returns {string} */
export const plot = (points) => {
  const sizes = [...new Set(points.map(({ interns }) => interns))];
  const [low, high] = [Math.log10(Math.min(...sizes)) - 0.1, Math.log10(Math.max(...sizes)) + 0.1];
  const [fast, slow] = [-2, Math.ceil(Math.log10(Math.max(...points.map(({ seconds }) => seconds))))];
  const x = (interns) => LEFT + ((Math.log10(interns) - low) / (high - low)) * (WIDTH - LEFT - 190);
  const y = (seconds) =>
    HEIGHT - BOTTOM - ((Math.max(fast, Math.log10(seconds)) - fast) / (slow - fast)) * (HEIGHT - BOTTOM - 20);
  const text = (at, words, more = '') =>
    `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" ${more}>${words}</text>`;
  const grid = Array.from({ length: slow - fast + 1 }, (_, i) => 10 ** (fast + i)).map(
    (s) =>
      `<line x1="${LEFT}" x2="${WIDTH - 190}" y1="${y(s)}" y2="${y(s)}" stroke="#ddd"/>${text([LEFT - 8, y(s) + 4], `${s} s`, 'text-anchor="end"')}`,
  );
  const ticks = sizes.map((n) => text([x(n), HEIGHT - BOTTOM + 20], n.toLocaleString('en'), 'text-anchor="middle"'));
  const lines = Object.entries(COLOURS).map(([way, colour], i) => {
    const mine = points.filter((point) => point.way === way).sort((a, b) => a.interns - b.interns);
    const path = mine.map(({ interns, seconds }) => `${x(interns).toFixed(1)},${y(seconds).toFixed(1)}`).join(' ');
    const dots = mine.map(
      ({ interns, seconds }) =>
        `<circle cx="${x(interns).toFixed(1)}" cy="${y(seconds).toFixed(1)}" r="4" fill="${colour}"/>`,
    );
    return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}${text([WIDTH - 180, 40 + 22 * i], way, `fill="${colour}"`)}`;
  });
  const title = text([LEFT, HEIGHT - 10], 'interns (hosts: half as many); CPU seconds, file to proved result');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13"><rect width="100%" height="100%" fill="#fff"/>${grid.join('')}${ticks.join('')}${lines.join('')}${title}</svg>\n`;
};
