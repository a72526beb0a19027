/** The contestants, each a server in a process of its own on loopback. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { FLAGS } from '../../tools/build.mjs';
import { root } from '../../tools/project.mjs';

/** In each round they are asked over so many connections, which stay open. */
export const CONNECTIONS = 4;

export const CONTESTANTS = {
  bare: { called: 'bare `node:http`', file: 'bench/pages/bare.ts', flags: [] },
  ours: { called: 'ipraktik', file: '.build/bench/pages/ours.js', flags: FLAGS },
  govuk: { called: 'Express, GOV.UK Frontend', file: 'bench/pages/govuk.mjs', flags: [] },
};

const request = (port, agent, path) =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path, agent }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(chunks) }));
      response.on('error', reject);
    }).on('error', reject);
  });

/**
 * Starts a contestant. It ends when this process does, whichever way that ends.
 * @param {keyof typeof CONTESTANTS} name
 * @returns `ask(path)`: one request, its status and body · `cpu()`: CPU time its process has used so far, in the
 *   programme and in the system for it, in microseconds · `stop()`
 */
export const startContestant = async (name) => {
  const { file, flags } = CONTESTANTS[name];
  const child = fork(join(root, file), {
    execArgv: flags,
    env: { ...process.env, NODE_ENV: 'production' },
    // What it logs is read, as an operator's collector would, and thrown away.
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  child.stdout.resume();
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${file} ended with ${code}`);
  });
  ended.catch(() => undefined);
  const hear = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  const { port } = await hear();
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  return {
    ask: (path) => request(port, agent, path),
    async cpu() {
      child.send('cpu');
      const { user, system } = await hear();
      return user + system;
    },
    stop() {
      agent.destroy();
      child.disconnect();
    },
  };
};
