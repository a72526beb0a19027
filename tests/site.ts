/** A demo world on a real port of the loopback, and a real browser to go there: for journeys and for looking at pages. */
import { serve } from '@hono/node-server';
import { createServer, type AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { startWorker } from '../src/platform/jobs.ts';
import { jobHandlers } from '../src/worker.ts';
import { launchBrowser } from './browser.ts';
import { openWorld, type World } from './world.ts';

export interface Site {
  readonly world: World;
  readonly origin: string;
  readonly browser: Browser;
  /** A visitor with a browser of their own: nobody yet, or one of the demo's people. */
  visitor(as?: string, options?: BrowserContextOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

/** The demo's people and clock, as `npm start` serves them; with `isWorking` its worker does the jobs as they come. */
export const openSite = async ({ isWorking = false } = {}): Promise<Site> => {
  const port = await freePort();
  const world = await openWorld({ demo: true, env: { PORT: String(port) } });
  const server = serve({ fetch: world.web.fetch, port, hostname: '127.0.0.1' });
  const origin = world.house.config.publicUrl;
  const { connection, house, post } = world;
  const worker = isWorking ? await startWorker(connection, jobHandlers(house, post), house.log) : null;
  const browser = await launchBrowser();
  return {
    world,
    origin,
    browser,
    async visitor(as, options = {}) {
      const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce', ...options });
      if (as !== undefined)
        await context.request.post('/demo/log-ind', { form: { email: as }, headers: { origin }, maxRedirects: 0 });
      return context;
    },
    async close() {
      await browser.close();
      server.close();
      await worker?.stop();
      await world.close();
    },
  };
};
