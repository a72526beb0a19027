import { transcode } from 'node:buffer';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Html } from '../kit/html.ts';
import type { Visit } from './visit.ts';

/** Room for the longest page so far, in UTF-16. */
let draft = Buffer.allocUnsafeSlow(128 * 1024);

/** A page's text in UTF-8. By way of UTF-16 Node makes it many letters at a time; directly it goes one by one. */
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  if (draft.length < 2 * text.length) draft = Buffer.allocUnsafeSlow(2 * text.length);
  try {
    return transcode(draft.subarray(0, draft.write(text, 'utf16le')), 'utf16le', 'utf8');
  } catch {
    // Half of a letter beyond the 16 bits, where a text was cut: shown as what it is, U+FFFD.
    return Buffer.from(text);
  }
};

/** Whether something was said before the page: a cookie or another header, which Hono keeps for the answer. */
const hasSaidMore = (visit: Visit): boolean => !visit.body(null).headers.keys().next().done;

/**
 * Answers with a page. It is sent in one go with the headers that every page has (headers.ts), as a plain record and
 * bytes: as `Headers`, set one by one, they cost a sixth of what the page costs.
 */
export const answerPage = (
  visit: Visit,
  page: Html,
  status: ContentfulStatusCode = 200,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  if (hasSaidMore(visit)) return visit.html<string>(page.text, status, headers);
  const all = { ...visit.get('pageHeaders'), 'Content-Type': 'text/html; charset=UTF-8', ...headers };
  const answer = new Response(bytesOf(page.text), { status, headers: all });
  visit.set('page', answer);
  return answer;
};
