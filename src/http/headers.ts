import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/** Nothing is loaded from anywhere else, nothing is inline, and no page may be framed. */
const PAGE_POLICY = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  scriptSrc: ["'self'"],
  connectSrc: ["'self'"],
  frameSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};
/** A letter carries its styles on its elements, and is shown in a frame of ours: styles alone, and no form, script or link out. */
const LETTER_POLICY = { defaultSrc: ["'none'"], styleSrc: ["'unsafe-inline'"], frameAncestors: ["'self'"] };

/** Sets the headers that tell a browser what a page of ours never does. `isLetter` says which addresses show a mail's HTML. */
export const protectPages = (options: { isHttps: boolean; isLetter: (path: string) => boolean }): MiddlewareHandler => {
  const common = {
    referrerPolicy: 'same-origin',
    strictTransportSecurity: options.isHttps ? 'max-age=31536000; includeSubDomains' : false,
  } as const;
  const page = secureHeaders({ ...common, contentSecurityPolicy: PAGE_POLICY, xFrameOptions: 'DENY' });
  const letter = secureHeaders({ ...common, contentSecurityPolicy: LETTER_POLICY, xFrameOptions: 'SAMEORIGIN' });
  return (visit, next) => (options.isLetter(visit.req.path) ? letter : page)(visit, next);
};
