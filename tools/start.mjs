/**
 * `npm start`: from a fresh clone, or any later state of it, to the running app. Runs on Node 20 and newer.
 * package.json says `exec`, or a shell would stand between npm and this, and keep npm's SIGTERM to itself.
 */
import { COMPILED, RUN, buildApp } from './build.mjs';
import { installMissing } from './install.mjs';
import { becomeNode, command } from './project.mjs';

await command(async () => {
  await installMissing({ all: false });
  await buildApp();
  becomeNode([...RUN, ...process.argv.slice(2)], COMPILED);
});
