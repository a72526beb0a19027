/** Addresses with signs of control in them: nobody types those, and pages would repeat them in links and fields. */

// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f]/;

/** The same percent-encoded, but for the tab and the line ends that may be in a text somebody looks for. */
const ENCODED = /%(?:0[0-8bcef]|1[\da-f]|7f)/gi;

/** Whether a decoded path is an address at all. */
export const isPlainPath = (path: string): boolean => !CONTROL.test(path);

/**
 * Where to look instead: the same path without the signs of control behind its question mark, which come along with pasted
 * text; null where there are none. It begins with one slash, or it would lead to another site.
 */
export const plainSearch = (url: string): string | null => {
  if (!url.includes('%')) return null;
  const { pathname, search } = new URL(url);
  const plain = search.replace(ENCODED, '');
  return plain === search ? null : pathname.replace(/^\/+/, '/') + plain;
};
