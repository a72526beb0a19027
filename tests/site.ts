/** A demo world on a real port of the loopback, and a real browser to go there: for journeys and for looking at pages. */
import { serve } from '@hono/node-server';
import { createServer, type AddressInfo } from 'node:net';
import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
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

/** The demo's people and clock, as `npm start` serves them. */
export const openSite = async (): Promise<Site> => {
  const port = await freePort();
  const world = await openWorld({ demo: true, env: { PORT: String(port) } });
  const server = serve({ fetch: world.web.fetch, port, hostname: '127.0.0.1' });
  const origin = world.house.config.publicUrl;
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
      await world.close();
    },
  };
};
