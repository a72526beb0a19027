import { addFlash } from '../kit/flash.ts';
import { inLanguage } from '../kit/language.ts';
import type { Visit } from './visit.ts';

/** Leads on after a POST, in the visit's language. `flash` is the word of what is said once there (a slice's flash.texts.ts). */
export const goTo = (visit: Visit, path: string, flash?: string): Response => {
  const there = inLanguage(visit.var.view.lang, path);
  return visit.redirect(flash === undefined ? there : addFlash(there, flash), 303);
};
