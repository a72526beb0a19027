import type { MiddlewareHandler } from 'hono';

/** The names of this machine to itself: no name server, and so nobody else, says where they lead. */
const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

const isLoopback = (address: string): boolean => LOOPBACK.includes(new URL(address).hostname);

/**
 * The demo, and whatever else has no public address, answers under the machine's own names alone. Any other name that
 * leads here is somebody else's (DNS rebinding): the browser would let their page read ours, and send its forms.
 * 421: "not able to produce an authoritative response for the target URI" (RFC 9110, 15.5.20).
 */
export const answerOwnNames = (publicUrl: string): MiddlewareHandler => {
  const isPublic = !isLoopback(publicUrl);
  return async (visit, next) => {
    if (isPublic || isLoopback(visit.req.url)) return next();
    return visit.text(`Her svarer kun ${publicUrl}\nOnly ${publicUrl} is answered here\n`, 421);
  };
};

/**
 * Whether a page of `origin` is ours: it has the configured address, whatever the request says its host is, since that
 * is not the one people see behind a proxy, and anybody may write one. Without a public address there are several
 * names, and `answerOwnNames` has let no other pass.
 */
export const isOwnOrigin = (publicUrl: string, origin: string, requestUrl: string): boolean =>
  origin === publicUrl || (isLoopback(publicUrl) && origin === new URL(requestUrl).origin);
