/** What was measured, as a table for a terminal and for docs/benchmarks/pages.md. */
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { CONTESTANTS } from './contestant.mjs';

/** What ipraktik may cost at most: beside the bare page, and beside GOV.UK's where that is made of its macros. */
const MOST = { bare: 2.2, govuk: 0.15 };
const PAGES = {
  form: { called: 'Sign-up question with six errors', allowed: MOST },
  list: { called: "The office's list, 50 rows", allowed: MOST },
  programme: { called: "A visit's programme, five days", allowed: { bare: MOST.bare } },
};

/** The figure below which so much of them lies, from 0 to 1. */
const quantile = (figures, part) => figures.toSorted((a, b) => a - b)[Math.floor(part * (figures.length - 1))];
const median = (figures) => quantile(figures, 0.5);

/** How ipraktik's median stands to another's. */
const ratio = (costs, other) => median(costs.ours) / median(costs[other]);

/**
 * The targets that were missed, in words.
 * @param {Record<keyof typeof PAGES, Record<'bare' | 'ours' | 'govuk', number[]>>} measured CPU µs per request, by round
 */
export const missed = (measured) =>
  Object.entries(measured).flatMap(([page, costs]) =>
    Object.entries(PAGES[page].allowed)
      .filter(([other, most]) => ratio(costs, other) > most)
      .map(([other, most]) => `${page}: ${ratio(costs, other).toFixed(3)} × ${other}, and ${most} is allowed`),
  );

const cell = (figures) => {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => Math.round(quantile(figures, part)));
  return `${middle} (${low}–${high})`;
};

const lines = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((text, column) => text.padEnd(widths[column])).join(' | ')} |`;
  return [line(rows[0]), line(widths.map((width) => '-'.repeat(width))), ...rows.slice(1).map(line)].join('\n');
};

export const table = (measured) =>
  lines([
    ['CPU µs a request', ...Object.values(CONTESTANTS).map(({ called }) => called), '× bare', '× GOV.UK'],
    ...Object.entries(measured).map(([page, costs]) => [
      PAGES[page].called,
      ...Object.keys(CONTESTANTS).map((name) => cell(costs[name])),
      ratio(costs, 'bare').toFixed(2),
      ratio(costs, 'govuk').toFixed(3),
    ]),
  ]);

const versionOf = (name) => createRequire(import.meta.url)(`${name}/package.json`).version;

/** The whole document. */
export const report = (measured, rounds) => `# What a page costs

From the request at the door to the page in the socket, with the data in memory and nobody signed in. Counted is the CPU
time of the server's process, in the programme and in the system for it.

${table(measured)}

Each figure is the median of ${rounds} rounds, with the quarter below and the quarter above it in brackets; in a round each is
asked in turn for each page. ipraktik may cost ${MOST.bare} times the bare page and ${MOST.govuk} times the page of GOV.UK's macros, or the command fails;
the programme, which is words to read, is held to the bare page alone.

- **ipraktik** is the whole web as it runs in production, every route and guard and its log, on the Node options of
  \`npm start\`; it sends fourteen headers more than the bare page.
- **bare** gives the same HTML to the byte from template literals, escapes what people wrote in each request, and does
  nothing else: no routing, no headers, no log. The command stops when the two pages differ.
- **Express** ${versionOf('express')} with Nunjucks ${versionOf('nunjucks')} and GOV.UK Frontend ${versionOf('govuk-frontend')} shows the same words, fields and rows by the
  design system's own macros, in production mode, its templates compiled once. It has no log and no GOV.UK logo either.

\`npm run bench:pages -- --write\`, ${new Date().toISOString().slice(0, 10)}: Node ${process.version}, ${cpus()[0]?.model.trim()}, ${cpus().length} cores, on a machine with other work to do.
`;
