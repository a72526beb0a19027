/**
 * `npm run match -- solve IN --out OUT`, and whatever else the engine's command line knows (matching/src/cli.ts): from
 * a fresh clone too, and on the project's own Node, because older ones do not read TypeScript. Runs on Node 20 and newer.
 */
import { join } from 'node:path';
import { installMissing } from './install.mjs';
import { becomeNode, command, LITTLE_MEMORY, root } from './project.mjs';

await command(async () => {
  await installMissing({ all: false });
  // Half of a small run would be spent on reading TypeScript anew.
  becomeNode([LITTLE_MEMORY, 'matching/src/cli.ts', ...process.argv.slice(2)], {
    NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
  });
});
