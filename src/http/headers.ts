import type { Visit } from './visit.ts';

/** Nothing is loaded from anywhere else, nothing is inline, and no page may be framed. */
const PAGE_POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];
/** A letter carries its styles on its elements, and is shown in a frame of ours: styles alone, and no form, script or link out. */
const LETTER_POLICY = ["default-src 'none'", "style-src 'unsafe-inline'", "frame-ancestors 'self'"];

const common = (isHttps: boolean): Record<string, string> => ({
  // Pages are about somebody; only assets may be kept.
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  ...(isHttps && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
});

/**
 * Sees to it that every answer tells the browser what a page of ours never does. `isLetter` says which addresses show a
 * mail's HTML. A page is sent with all of it at once (answer.ts); whatever else is answered gets it here.
 */
export const protectPages = (options: { isHttps: boolean; isLetter: (path: string) => boolean }) => {
  const shared = common(options.isHttps);
  const page = { ...shared, 'Content-Security-Policy': PAGE_POLICY.join('; '), 'X-Frame-Options': 'DENY' };
  const letter = { ...shared, 'Content-Security-Policy': LETTER_POLICY.join('; '), 'X-Frame-Options': 'SAMEORIGIN' };
  return async (visit: Visit, next: () => Promise<void>): Promise<void> => {
    const headers = options.isLetter(visit.req.path) ? letter : page;
    visit.set('pageHeaders', headers);
    await next();
    if (visit.res === visit.get('page')) return;
    const { headers: sent } = visit.res;
    for (const [name, value] of Object.entries(headers)) if (!sent.has(name)) sent.set(name, value);
  };
};
