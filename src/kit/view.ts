import type { Frame } from './frame.ts';
import type { Lang } from './language.ts';

/** What every page is given to stand in. */
export interface View {
  readonly lang: Lang;
  readonly frame: Frame;
}
