/** Says what nothing reaches: files, exports and packages (knip, knip.jsonc). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * While the first slices land, what waits for its caller is told and not failed. False once they stand; then this
 * constant goes.
 */
const IS_GROWING = true;

/** What may wait for its caller. The rest – a package that is imported and not declared, say – is wrong at once. */
const MAY_WAIT = {
  files: 'files',
  exports: 'exports',
  types: 'types',
  dependencies: 'packages',
  devDependencies: 'development packages',
};

const root = fileURLToPath(new URL('..', import.meta.url));
const options = [
  '--reporter',
  'json',
  '--no-progress',
  '--no-config-hints',
  '--cache',
  '--cache-location',
  '.cache/knip',
];
const knip = spawnSync('knip', options, {
  cwd: root,
  encoding: 'utf8',
});
if (!knip.stdout.startsWith('{')) {
  console.log(`knip did not run: ${knip.error?.message ?? knip.stderr}${knip.stdout}`);
  process.exit(1);
}

/** @type {{ kind: string, file: string, name: string }[]} */
const found = JSON.parse(knip.stdout).issues.flatMap(({ file, ...kinds }) =>
  Object.entries(kinds).flatMap(([kind, issues]) => issues.flat().map(({ name }) => ({ kind, file, name }))),
);
const waiting = IS_GROWING ? found.filter(({ kind }) => kind in MAY_WAIT) : [];
const wrong = found.filter((one) => !waiting.includes(one));

const line = ({ kind, file, name }) =>
  `${file}: ${kind === 'files' ? 'nothing imports this file' : `${name} (${kind})`}`;
for (const one of [...wrong, ...waiting]) console.log(line(one));
if (waiting.length > 0) {
  const counts = Object.entries(MAY_WAIT).map(([kind, words]) => [
    waiting.filter((one) => one.kind === kind).length,
    words,
  ]);
  const said = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  console.log(`unused as yet: ${said.join(', ')} (npm run check -- unused lists them)`);
}
process.exitCode = wrong.length > 0 ? 1 : 0;
