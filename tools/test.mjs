/**
 * `npm test`: sets up what it needs, then runs every test (tools/run-tests.mjs, on the project's own Node).
 * `npm test -- sign-ups` runs the files whose path has that in it; options (`--test-name-pattern=…`) go to Node.
 */
import { COMPILED, buildTests } from './build.mjs';
import { installMissing } from './install.mjs';
import { becomeNode, command } from './project.mjs';

await command(async () => {
  await installMissing({ all: true });
  await buildTests();
  becomeNode(['tools/run-tests.mjs', ...process.argv.slice(2)], COMPILED);
});
