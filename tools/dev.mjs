/**
 * `npm run dev`: builds and runs the app, and again within a second whenever a file changes. A build that fails leaves
 * the running app alone. PostgreSQL is stopped and started with the app: that takes a tenth of a second, and so what
 * is tried all day is the way it starts in earnest.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { RUN, appOptions } from './build.mjs';
import { installMissing } from './install.mjs';
import { command, projectNode, root } from './project.mjs';

/** What the app is made of, or reads when it starts. */
const WATCHED = ['src', 'matching', 'migrations', 'assets'].filter((folder) => existsSync(join(root, folder)));
const UNINTERESTING = /\.test\.tsx?$|(^|[/\\])\.|~$/;
/** An editor saves in several steps, and `git switch` in hundreds. In milliseconds. */
const QUIET = 30;

const stop = async (app) => {
  if (!app || app.exitCode !== null || app.signalCode !== null) return;
  const ended = once(app, 'exit');
  app.kill('SIGTERM');
  await ended;
};

/** Returns what builds and restarts once, and once more if it was asked again meanwhile. */
const turner = (builder, node) => {
  let app;
  let turning = false;
  let again = false;
  const turn = async () => {
    const start = performance.now();
    const built = await builder.rebuild().then(
      () => true,
      () => false, // esbuild has said why.
    );
    if (!built) return;
    await stop(app);
    app = spawn(node, RUN, { cwd: root, stdio: 'inherit' });
    console.log(`rebuilt, and restarting after ${(performance.now() - start).toFixed(0)} ms`);
  };
  const turnOrAgain = async () => {
    again = true;
    if (turning) return;
    turning = true;
    while (again) {
      again = false;
      await turn();
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
  const onChange = (_event, name) => {
    if (name && UNINTERESTING.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(turn, QUIET);
  };
  for (const folder of WATCHED) watch(join(root, folder), { recursive: true }, onChange);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => void stopApp().then(() => process.exit()));
  await turn();
});
