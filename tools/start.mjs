/** `npm start`: from a fresh clone, or any later state of it, to the running app. Runs on Node 20 and newer. */
import { MAIN, buildApp } from './build.mjs';
import { installMissing } from './install.mjs';
import { becomeNode, command } from './project.mjs';

await command(async () => {
  await installMissing({ all: false });
  await buildApp();
  becomeNode(['--enable-source-maps', MAIN, ...process.argv.slice(2)]);
});
