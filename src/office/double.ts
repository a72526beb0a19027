/** Somebody who has said that they work at a workplace. */
export type Colleague = { readonly workplace: string; readonly name: string; readonly role: 'host' | 'intern' };
