/** Says what nothing reaches: files, exports and packages (knip, knip.jsonc). */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

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
const line = ({ kind, file, name }) =>
  `${file}: ${kind === 'files' ? 'nothing imports this file' : `${name} (${kind})`}`;
for (const one of found) console.log(line(one));
process.exitCode = found.length > 0 ? 1 : 0;
