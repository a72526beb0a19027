import type { LandsdelCode } from './landsdele.ts';
import type { Sector } from './sector.ts';

/** The team or centre that people name, in its organisation. R7 and R10 depend on colleagues naming the same one. */
export interface Workplace {
  readonly id: string;
  readonly name: string;
  readonly organisation: { readonly id: string; readonly name: string; readonly sector: Sector };
  /** Municipality code. */
  readonly municipality: string;
  readonly landsdel: LandsdelCode;
}
