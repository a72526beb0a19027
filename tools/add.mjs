/**
 * `npm run add -- NAME` adds a package (`-- -D NAME`: for development). A plain `npm install NAME` on Node 20 silently
 * picks an older major of a package whose newest wants Node 24; this one asks as the project's own Node.
 */
import { installMissing, markInstalled, npm } from './install.mjs';
import { writeNotices } from './notices.mjs';
import { Refusal, command, projectNode, root } from './project.mjs';

await command(async () => {
  await installMissing({ all: true });
  const { code } = await npm(['install', '--ignore-scripts', '--loglevel=error', ...process.argv.slice(2)], {
    node: projectNode(),
  });
  if (code !== 0) throw new Refusal('npm added nothing; its own words are above.');
  // With packages installed npm notes those of this platform alone; asked for the lock by itself, those of every one.
  await npm(['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  markInstalled(true);
  writeNotices(root);
});
