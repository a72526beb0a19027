/** A form that is ready to be sent, for tests that send it under bad luck. */
import type { Fields } from './signing-up.ts';
import type { Browser, World } from './world.ts';

export interface Form {
  readonly browser: Browser;
  readonly path: string;
  readonly fields: Fields;
}

/** Brings a world to where a form is next, and fills it in. */
export interface FormToSend {
  readonly make: (world: World) => Promise<Form>;
  /** A table that the act writes to, or locks rows of, before it is done; the record of acts unless it is another. */
  readonly waitsFor?: string;
  /** What is answered to a second press; 303 unless it is something else. */
  readonly again?: number;
}
