import type { Lang } from '../kit/language.ts';
import { isErasedAddress } from './account.ts';
import { erasedTexts } from './erased.texts.ts';

/** A name, or the address that stands for one, to whoever works with people's sign-ups: of who was erased, that they were. */
export const personShown = (nameOrAddress: string, lang: Lang): string =>
  isErasedAddress(nameOrAddress) ? erasedTexts(lang).person : nameOrAddress;
