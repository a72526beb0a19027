import type { Flash } from './frame.ts';

/**
 * Something that was done, said once on the page one is led to. The address carries a word alone – `?besked=svar-gemt` –
 * and the text is ours, so that nobody can put words on our pages and no personal data stands in an address.
 */
const FIELD = 'besked';

export const addFlash = (path: string, word: string): string => {
  const [page = '', place] = path.split('#');
  const said = `${page}${page.includes('?') ? '&' : '?'}${FIELD}=${word}`;
  return place === undefined ? said : `${said}#${place}`;
};

/**
 * What an address asks for, without the word: '?q=vejle%20by', or nothing. What was done is not done again in another
 * language. No `+` nor `*` stands in it, so that it can be gone back to after signing in (`safeNext`).
 */
export const withoutFlash = (url: string): string => {
  const at = url.indexOf('?');
  if (at < 0) return '';
  const asked = new URLSearchParams(url.slice(at));
  asked.delete(FIELD);
  return asked.size === 0 ? '' : `?${asked.toString().replaceAll('+', '%20').replaceAll('*', '%2A')}`;
};

/** What is said of something done; or what is still to be put right, which is not said as done. */
type FlashText = string | { readonly important: string };

/** What is said for the word an address carries; nothing for a word nobody knows. */
export const flashAsked = (
  query: (field: string) => string | undefined,
  texts: Readonly<Record<string, FlashText>>,
): Flash | undefined => {
  const word = query(FIELD) ?? '';
  const said = Object.hasOwn(texts, word) ? texts[word] : undefined;
  if (said === undefined) return undefined;
  return typeof said === 'string' ? { kind: 'done', text: said } : { kind: 'important', text: said.important };
};
