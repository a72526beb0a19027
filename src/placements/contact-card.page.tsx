import { isErasedAddress } from '../accounts/account.ts';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { agreementTexts } from './agreement.texts.ts';
import type { Contact, ShownPerson } from './shown-visit.ts';

/** A name and an address, of somebody whose workplace is known. */
export const Reach = ({ contact }: { contact: Contact }): Html => (
  <p class="person" translate="no">
    <strong>{contact.name}</strong>
    <br />
    <a href={`mailto:${contact.email}`}>{contact.email}</a>
  </p>
);

/** A number to press, whole on its line. */
export const Phone = ({ phone }: { phone: string }): Html => (
  <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
    {phone.replaceAll(/[\s-]/g, (sign) => (sign === '-' ? '\u2011' : '\u00a0'))}
  </a>
);

/** Somebody in an agreed visit, by name. */
export const nameOf = ({ contact }: ShownPerson, lang: Lang): string => {
  const t = agreementTexts(lang);
  if (contact && isErasedAddress(contact.email)) return t.erased;
  return contact?.name || t.unnamed;
};

/** Name, workplace and address of somebody in an agreed visit. */
export const ContactCard = ({ one, lang }: { one: ShownPerson; lang: Lang }): Html => {
  const { contact } = one;
  return (
    <p class="person" translate="no">
      <strong>{nameOf(one, lang)}</strong>
      <br />
      {one.workplace}, {one.organisation}
      {contact && !isErasedAddress(contact.email) && (
        <>
          <br />
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </>
      )}
      {contact && contact.phone !== '' && (
        <>
          <br />
          <Phone phone={contact.phone} />
        </>
      )}
    </p>
  );
};
