import type { Child, Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import type { Piece, Sender } from './about.ts';
import { aboutTexts } from './about.texts.ts';
import { accessibilityTexts } from './accessibility.texts.ts';
import { privacyTexts } from './privacy.texts.ts';

const Mail = ({ address }: { address: string }): Html => <a href={`mailto:${address}`}>{address}</a>;

const Pieces = ({ pieces }: { pieces: readonly Piece[] }): Html => (
  <>
    {pieces.map((piece) => (
      <section>
        <h2>{piece.title}</h2>
        {piece.text?.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {piece.list && (
          <ul>
            {piece.list.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        )}
      </section>
    ))}
  </>
);

/** A page to read: one column of text. */
const Reading = (props: { view: View; title: string; lead: string; children: Child }): Html => (
  <Page {...props.view} room="form" title={props.title}>
    <article class="reading">
      <h1>{props.title}</h1>
      <p class="lead">{props.lead}</p>
      {props.children}
    </article>
  </Page>
);

const Reach = ({ lang, sender }: { lang: Lang; sender: Sender }): Html => {
  const t = aboutTexts(lang);
  const { organiser, contactEmail } = sender;
  if (!organiser)
    return (
      <p>
        {t.mail}: <Mail address={contactEmail} />
      </p>
    );
  return (
    <address>
      {organiser.name}
      <br />
      {t.mail}: <Mail address={organiser.email} />
      <br />
      {t.phone}:{' '}
      <a href={`tel:+45${organiser.phone.replaceAll(' ', '')}`}>{organiser.phone.replaceAll(' ', '\u00a0')}</a>
    </address>
  );
};

export const ContactPage = ({ view, sender }: { view: View; sender: Sender }): Html => {
  const t = aboutTexts(view.lang);
  return (
    <Reading view={view} title={t.contact.title} lead={t.contact.lead}>
      <Reach lang={view.lang} sender={sender} />
      <Pieces pieces={t.contact.pieces} />
    </Reading>
  );
};

/** What the law asks to be told (GDPR articles 13 and 14), in the order in which people ask. */
export const PrivacyPage = ({ view, sender }: { view: View; sender: Sender }): Html => {
  const t = privacyTexts(view.lang);
  const { organiser } = sender;
  return (
    <Reading view={view} title={t.title} lead={t.lead}>
      <section>
        <h2>{t.controller}</h2>
        <Reach lang={view.lang} sender={sender} />
        {organiser && (
          <>
            <p>
              {t.officer} {organiser.dataProtectionOfficer}
            </p>
            <p>
              {t.basis} {organiser.legalBasis[view.lang]}
            </p>
          </>
        )}
      </section>
      <Pieces pieces={t.pieces} />
      {organiser && (
        <section>
          <h2>{t.complaint}</h2>
          <p>{organiser.complaints[view.lang]}</p>
        </section>
      )}
    </Reading>
  );
};

/** `official` is the statement made in the authorities' own tool, once the operator has made it. */
export const AccessibilityPage = (props: { view: View; sender: Sender; official: string | undefined }): Html => {
  const { view, sender, official } = props;
  const t = accessibilityTexts(view.lang);
  return (
    <Reading view={view} title={t.title} lead={t.lead}>
      <p>{official ? <a href={official}>{t.official}</a> : t.noOfficial}</p>
      <Pieces pieces={t.pieces} />
      <section>
        <h2>{t.tell}</h2>
        <p>{t.tellText}</p>
        <Reach lang={view.lang} sender={sender} />
        <p>{t.supervision}</p>
      </section>
    </Reading>
  );
};
