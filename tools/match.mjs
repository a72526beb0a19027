/**
 * `npm run match -- solve IN --out OUT`, and whatever else the engine's command line knows (matching/src/cli.ts): from
 * a fresh clone too, and on the project's own Node, because older ones do not read TypeScript. Runs on Node 20 and newer.
 */
import { installMissing } from './install.mjs';
import { becomeNode, command } from './project.mjs';

await command(async () => {
  await installMissing({ all: false });
  becomeNode(['matching/src/cli.ts', ...process.argv.slice(2)]);
});
