/**
 * `npm run bench:pages`: what a page costs beside the same HTML from bare `node:http`, and beside a page of GOV.UK
 * Frontend's macros. The packages of the others are installed in this folder when they are missing, and only for this.
 * `-- --write` keeps what was measured in docs/benchmarks/pages.md. Runs on Node 20 and newer.
 */
import { fileURLToPath } from 'node:url';
import { COMPILED, buildBench } from '../../tools/build.mjs';
import { installMissing } from '../../tools/install.mjs';
import { becomeNode, command } from '../../tools/project.mjs';

await command(async () => {
  await installMissing({ all: true });
  await installMissing({ all: true, folder: fileURLToPath(new URL('.', import.meta.url)) });
  await buildBench('bench/pages/ours.tsx');
  becomeNode(['bench/pages/measure.mjs', ...process.argv.slice(2)], COMPILED);
});
