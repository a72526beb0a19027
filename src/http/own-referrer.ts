import { withoutFlash } from '../kit/flash.ts';
import { languageOf } from '../kit/language.ts';
import { isOwnOrigin } from './own-address.ts';
import type { Visit } from './visit.ts';

/**
 * The page that a form was sent from, with all that its address asks for, as the browser says it: forms for the same
 * address may stand on several. Null where it does not say, or names another site's or none that one can go to.
 */
export const ownReferrer = (visit: Visit, isPage: (path: string) => boolean): string | null => {
  const said = visit.req.header('referer') ?? '';
  if (!URL.canParse(said)) return null;
  const { origin, pathname, search } = new URL(said);
  const { path } = languageOf(pathname);
  if (!isOwnOrigin(visit.var.house.config.publicUrl, origin, visit.req.url) || !isPage(path)) return null;
  return path + withoutFlash(search);
};
