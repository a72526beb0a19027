/** Takes the contact sheet's pictures on a PostgreSQL of their own. Started by tools/sheet.mjs. */
import { runOnTestGround } from './test-ground.mjs';

await runOnTestGround(['.build/tests/tests/contact-sheet.js', ...process.argv.slice(2)], {
  name: 'sheet',
  needsBrowser: true,
});
