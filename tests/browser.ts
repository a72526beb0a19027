import { chromium, type Browser } from 'playwright-core';
import { testChromium } from './chromium.ts';

/** Starts a real browser without a window. Whoever starts it closes it. It costs half a second: one per test file. */
export const launchBrowser = async (): Promise<Browser> => {
  const { program, environment } = await testChromium();
  return chromium.launch({
    executablePath: program,
    // No more than these: the packaged Chromium crashes or renders differently with the flags its README advises.
    // The sandbox needs rights that containers and root do not have, and the pages are our own.
    args: ['--no-sandbox', '--disable-gpu', '--headless=new'],
    env: { ...process.env, ...environment },
  });
};
