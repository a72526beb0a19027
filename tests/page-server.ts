/** Pages that were made without the house, on loopback with their assets, for a real browser to look at. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assetFiles } from '../src/kit/assets.ts';

export interface PageServer {
  readonly origin: string;
  close(): void;
}

/** @param pageAt the whole HTML of an address; nothing is an empty page */
export const servePages = async (pageAt: (path: string) => string | undefined): Promise<PageServer> => {
  const server = createServer(({ url = '/' }, response) => {
    const file = assetFiles().get(url);
    response.setHeader('Content-Type', file?.type ?? 'text/html; charset=utf-8');
    response.end(file?.body ?? pageAt(url));
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
};
