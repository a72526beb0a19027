import type { Hono } from 'hono';
import { assetFiles } from './assets.ts';

/** Style sheet, fonts and icon, compressed beforehand and kept by browsers for ever. */
// eslint-disable-next-line typescript/no-explicit-any -- any Hono app will do
export const serveAssets = (web: Pick<Hono<any>, 'get'>): void => {
  web.get('/assets/:file', (visit) => {
    const file = assetFiles().get(visit.req.path);
    if (!file) return visit.text('not found\n', 404);
    const accepted = visit.req.header('accept-encoding') ?? '';
    const encoding = file.br && accepted.includes('br') ? 'br' : file.gzip && accepted.includes('gzip') ? 'gzip' : null;
    const body = encoding === null ? file.body : (file[encoding] as Uint8Array);
    return visit.body(new Uint8Array(body), 200, {
      'Content-Type': file.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
      Vary: 'Accept-Encoding',
      ...(encoding === null ? {} : { 'Content-Encoding': encoding }),
    });
  });
};
