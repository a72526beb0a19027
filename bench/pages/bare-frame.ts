import { frameTexts } from '../../src/frame.texts.ts';
import { asset } from '../../src/kit/assets.ts';
import { kitTexts } from '../../src/kit/kit.texts.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Once round whatever a person may have written. The project's own words hold nothing that would need it. */
export const escape = (text: string): string =>
  /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (one) => ESCAPES[one] ?? one) : text;

const FONT = asset('familjen-grotesk.woff2');
const STYLE = asset('site.css');
const ICON = asset('icon.svg');

const head = (title: string, path: string): string =>
  `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">` +
  `<title>${escape(title)} – ${frameTexts('da').siteName}</title>` +
  `<link rel="alternate" hreflang="en" href="/en${escape(path)}"><meta name="color-scheme" content="light dark">` +
  `<link rel="preload" href="${FONT}" as="font" type="font/woff2" crossorigin="anonymous">` +
  `<link rel="stylesheet" href="${STYLE}"><link rel="icon" href="${ICON}" type="image/svg+xml"></head>`;

/** A whole page in Danish, for somebody who is not signed in. */
export const framed = (page: { path: string; room: string; title: string; body: string }): string => {
  const t = frameTexts('da');
  const kit = kitTexts('da');
  return (
    `<!doctype html>\n<html lang="da">${head(page.title, page.path)}<body class="room-${page.room}">` +
    `<a class="skipnav" href="#main">${kit.skipToContent}</a>` +
    `<header class="site-header"><a class="site-name" href="/">${t.siteName}</a>` +
    `<nav class="site-nav" aria-label="${kit.mainNavigation}"><ul><li><a href="/kan-vi-vaere-med">${t.mayWe}</a></li>` +
    `<li><a href="/tilmeld">${t.signUp}</a></li></ul></nav>` +
    `<div class="site-tools"><a href="/en${escape(page.path)}" lang="en" hreflang="en">${t.otherLanguage}</a>` +
    `<a href="/log-ind">${t.signIn}</a></div></header><main id="main" tabindex="-1">${page.body}</main>` +
    `<footer class="site-footer"><p>${t.sender}</p><nav aria-label="${kit.footer}"><ul>` +
    `<li><a href="/ugen">${t.week}</a></li><li><a href="/lodtraekning">${t.draw}</a></li>` +
    `<li><a href="/kontakt">${t.contact}</a></li><li><a href="/privatliv">${t.privacy}</a></li>` +
    `<li><a href="/tilgaengelighed">${t.accessibility}</a></li></ul></nav></footer></body></html>`
  );
};
