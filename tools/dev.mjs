/**
 * `npm run dev`: builds and runs the app, and again within a second whenever a file changes. A build that fails leaves
 * the running app alone. PostgreSQL is stopped and started with the app: that takes a tenth of a second, and so what
 * is tried all day is the way it starts in earnest.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { COMPILED, RUN, appOptions } from './build.mjs';
import { installMissing } from './install.mjs';
import { command, projectNode, root } from './project.mjs';
import { watchFolders } from './watch-folders.mjs';

/** What the app is made of, or reads when it starts. */
const WATCHED = ['src', 'matching', 'migrations', 'assets'].map((folder) => join(root, folder));
const UNINTERESTING = /\.test\.tsx?$|^\.|~$/;
/** An editor saves in several steps, and `git switch` in hundreds. In milliseconds. */
const QUIET = 30;

const stop = async (app) => {
  if (!app || app.exitCode !== null || app.signalCode !== null) return;
  const ended = once(app, 'exit');
  app.kill('SIGTERM');
  await ended;
};

/** Starts the app. Its words are passed on, and with the one that says it is ready, how long that took. */
const startApp = (node, since) => {
  const app = spawn(node, RUN, {
    cwd: root,
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...process.env, ...COMPILED },
  });
  let isReady = false;
  app.stdout.on('data', (text) => {
    process.stdout.write(text);
    if (isReady || !text.includes('is ready')) return;
    isReady = true;
    console.log(`  ${(performance.now() - since).toFixed(0)} ms from the change\n`);
  });
  return app;
};

/** Returns what builds and restarts once, and once more if it was asked again meanwhile. */
const turner = (builder, node) => {
  let app;
  let turning = false;
  let changedAt;
  const turn = async (since) => {
    const built = await builder.rebuild().then(
      () => true,
      () => false, // esbuild has said why.
    );
    if (!built) return;
    await stop(app);
    app = startApp(node, since);
  };
  const turnOrAgain = async (since) => {
    changedAt ??= since;
    if (turning) return;
    turning = true;
    while (changedAt !== undefined) {
      const asked = changedAt;
      changedAt = undefined;
      await turn(asked);
    }
    turning = false;
  };
  return { turn: turnOrAgain, stop: () => stop(app) };
};

await command(async () => {
  await installMissing({ all: true });
  const { context } = await import('esbuild');
  const builder = await context(await appOptions());
  const { turn, stop: stopApp } = turner(builder, projectNode());
  let timer;
  let first;
  const changed = (name) => {
    if (UNINTERESTING.test(name)) return;
    first ??= performance.now();
    clearTimeout(timer);
    timer = setTimeout(() => {
      const since = first;
      first = undefined;
      void turn(since);
    }, QUIET);
  };
  watchFolders(WATCHED, changed);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void stopApp().then(() => process.exit()));
  await turn(performance.now());
});
