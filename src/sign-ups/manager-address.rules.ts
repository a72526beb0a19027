/** Whether a manager's address looks like one of the organisation's; where it does not, a person looks first (R6). */

/** Where anybody gets an address: fits no organisation, whoever else in it may have signed up with one. */
const PRIVATE_PROVIDERS = new Set(
  (
    'gmail.com googlemail.com hotmail.com hotmail.dk outlook.com outlook.dk live.com live.dk msn.com yahoo.com yahoo.dk ' +
    'icloud.com me.com mac.com proton.me protonmail.com pm.me gmx.com gmx.net mail.com aol.com zoho.com yandex.com ' +
    'jubii.dk ofir.dk mail.dk mail.tele.dk email.dk privat.dk stofanet.dk webspeed.dk tdcadsl.dk get2net.dk youmail.dk'
  ).split(' '),
);

const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1);

const isWithin = (domain: string, other: string): boolean => domain.endsWith(`.${other}`) && other.includes('.');

/**
 * `known` are the domains that people of the organisation have signed up from, the intern's own among them, and those the
 * office has let through before. A part of one counts as well: a department often has a name of its own before it.
 */
export const fitsOrganisation = (manager: string, known: readonly string[]): boolean => {
  const domain = domainOf(manager);
  return known
    .filter((one) => !PRIVATE_PROVIDERS.has(one))
    .some((one) => domain === one || isWithin(domain, one) || isWithin(one, domain));
};
