/**
 * `npm run sheet`: a picture of every page at three widths, in light and dark, in both languages, taken on a tour
 * through a round in a real browser (tests/tour). They lie in .build/sheet, with a page to look at them all.
 * `npm run sheet -- da` takes one language, and `ONLY='^office'` the pages whose name fits.
 */
import { join } from 'node:path';
import { COMPILED, buildTests } from './build.mjs';
import { installMissing } from './install.mjs';
import { becomeNode, command, root } from './project.mjs';

await command(async () => {
  await installMissing({ all: true });
  await buildTests();
  becomeNode(['tools/run-sheet.mjs', join(root, '.build', 'sheet'), ...process.argv.slice(2)], COMPILED);
});
