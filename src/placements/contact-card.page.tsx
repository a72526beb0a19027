import { isErasedAddress } from '../accounts/account.ts';
import { erasedTexts } from '../accounts/erased.texts.ts';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { agreementTexts } from './agreement.texts.ts';
import type { Round } from '../rounds/round.ts';
import type { Contact, ShownPerson } from './shown-visit.ts';

/** A name and an address, of somebody whose workplace is known. */
export const Reach = ({ contact }: { contact: Contact }): Html => (
  <p class="person" translate="no">
    <strong>{contact.name}</strong>
    <br />
    <a href={`mailto:${contact.email}`}>{contact.email}</a>
  </p>
);

/** Eight digits stand in pairs, as Danes read them; any other number as it was written. */
const readable = (phone: string): string => {
  const [, country = '', digits = ''] = /^(\+45|0045)?(\d{8})$/.exec(phone.replaceAll(/[^+\d]/g, '')) ?? [];
  return digits === '' ? phone : [country, ...(digits.match(/\d\d/g) ?? [])].join(' ').trim();
};

/** A number to press, whole on its line. */
export const Phone = ({ phone }: { phone: string }): Html => (
  <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
    {readable(phone).replaceAll(/[\s-]/g, (sign) => (sign === '-' ? '\u2011' : '\u00a0'))}
  </a>
);

/** The office's address, and its telephone where it has one. */
export const OfficeReach = ({ organiser }: Pick<Round, 'organiser'>): Html => (
  <>
    <a href={`mailto:${organiser.email}`}>{organiser.email}</a>
    {organiser.phone !== '' && (
      <>
        {', '}
        <Phone phone={organiser.phone} />
      </>
    )}
  </>
);

/** Somebody in an agreed visit, by name. */
const nameOf = ({ contact }: ShownPerson, lang: Lang): string => {
  const t = agreementTexts(lang);
  if (contact && isErasedAddress(contact.email)) return t.erased;
  return contact?.name || t.unnamed;
};

/** The same where it is the subject of a sentence, or one of several in a list. */
export const subjectOf = (one: ShownPerson, lang: Lang): string =>
  one.contact && isErasedAddress(one.contact.email) ? erasedTexts(lang).person : nameOf(one, lang);

/** Name, workplace and address of somebody in an agreed visit. */
export const ContactCard = ({ one, lang }: { one: ShownPerson; lang: Lang }): Html => {
  const { contact } = one;
  return (
    <p class="person" translate="no">
      <strong>{nameOf(one, lang)}</strong>
      <br />
      {one.workplace}, {one.organisation}
      {contact && contact.email !== '' && !isErasedAddress(contact.email) && (
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
