import { asset } from './assets.ts';
import type { Flash, Frame, FrameAccount, FrameLink } from './frame.ts';
import { type Child, type Html, raw } from './html.ts';
import { kitTexts } from './kit.texts.ts';
import type { Lang } from './language.ts';

/** Campaign: warm and large. Form: quiet, one question. Office: dense and calm. */
export type Room = 'campaign' | 'form' | 'office';

type PageProps = {
  lang: Lang;
  title: string;
  room: Room;
  frame: Frame;
  /** Puts "Fejl: " before the title, which is the first thing a screen reader says. */
  hasErrors?: boolean | undefined;
  /** For search engines and shared links; the front page has one. */
  description?: string | undefined;
  /** Part of the page moves by itself (live.mjs), or a form is answered without leaving it (in-place.mjs). */
  script?: 'live' | 'in-place' | undefined;
  children: Child;
};

/** A whole document. Synchronous, nothing from anywhere else, and no script but where something moves by itself. */
export const Page = (props: PageProps): Html => {
  const { frame, lang } = props;
  const t = kitTexts(lang);
  return (
    <>
      {raw('<!doctype html>\n')}
      <html lang={lang}>
        <Head {...props} />
        <body class={`room-${props.room}`}>
          <a class="skipnav" href="#main">
            {t.skipToContent}
          </a>
          {frame.bar}
          <Header frame={frame} lang={lang} />
          <main id="main" tabindex={-1}>
            {frame.flash && <FlashNotice flash={frame.flash} lang={lang} />}
            {props.children}
          </main>
          <Footer frame={frame} lang={lang} />
        </body>
      </html>
    </>
  );
};

const Head = (props: PageProps): Html => (
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>
      {props.hasErrors && kitTexts(props.lang).errorPrefix}
      {props.title === props.frame.siteName ? props.title : `${props.title} – ${props.frame.siteName}`}
    </title>
    {props.description && (
      <>
        <meta name="description" content={props.description} />
        <meta property="og:title" content={props.title} />
        <meta property="og:description" content={props.description} />
      </>
    )}
    {props.frame.otherLanguage && (
      <link rel="alternate" hreflang={props.frame.otherLanguage.lang} href={props.frame.otherLanguage.href} />
    )}
    <meta name="color-scheme" content="light dark" />
    <link rel="preload" href={asset('familjen-grotesk.woff2')} as="font" type="font/woff2" crossorigin="anonymous" />
    <link rel="stylesheet" href={asset('site.css')} />
    <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
    {props.script && <script type="module" src={asset(`${props.script}.mjs`)}></script>}
  </head>
);

const Header = ({ frame, lang }: { frame: Frame; lang: Lang }): Html => {
  const t = kitTexts(lang);
  return (
    <header class="site-header">
      <a class="site-name" href={frame.homeHref}>
        {frame.siteName}
      </a>
      {frame.links.length > 0 && (
        <nav class="site-nav" aria-label={t.mainNavigation}>
          <Links links={frame.links} />
        </nav>
      )}
      <div class="site-tools">
        {frame.otherLanguage && (
          <a href={frame.otherLanguage.href} lang={frame.otherLanguage.lang} hreflang={frame.otherLanguage.lang}>
            {frame.otherLanguage.text}
          </a>
        )}
        {frame.account && <Account account={frame.account} />}
      </div>
    </header>
  );
};

const Account = ({ account }: { account: FrameAccount }): Html => {
  if (account.kind === 'signed-out') return <a href={account.signIn.href}>{account.signIn.text}</a>;
  return (
    <>
      <span class={account.home && 'account-name'}>{account.name}</span>
      {account.home && <a href={account.home.href}>{account.home.text}</a>}
      <form class="post-button" method="post" action={account.signOut.action}>
        <button class="link-button" type="submit">
          {account.signOut.text}
        </button>
      </form>
    </>
  );
};

/** Most pages have the same links around them, and those are written once. */
const written = new WeakMap<readonly FrameLink[], Html>();

const Links = ({ links }: { links: readonly FrameLink[] }): Html => {
  const before = written.get(links);
  if (before) return before;
  const list = (
    <ul>
      {links.map((link) => (
        <li>
          <a href={link.href} aria-current={link.current ? 'page' : undefined}>
            {link.text}
          </a>
        </li>
      ))}
    </ul>
  );
  written.set(links, list);
  return list;
};

const FlashNotice = (props: { flash: Flash; lang: Lang }): Html => {
  const t = kitTexts(props.lang);
  return (
    <div class={`alert alert-${props.flash.kind} flash`} role="status">
      <p>
        <strong>{props.flash.kind === 'done' ? t.done : t.important}</strong> {props.flash.text}
      </p>
    </div>
  );
};

const Footer = ({ frame, lang }: { frame: Frame; lang: Lang }): Html => (
  <footer class="site-footer">
    <p>{frame.footer.sender}</p>
    <nav aria-label={kitTexts(lang).footer}>
      <Links links={frame.footer.links} />
    </nav>
  </footer>
);
