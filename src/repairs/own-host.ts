/** Asking a host oneself, once the proposals are out and the matching found none. */

/** A host of the catalogue, or whoever hosts with this work e-mail. */
export type AskedHost = { readonly host: string } | { readonly email: string };
