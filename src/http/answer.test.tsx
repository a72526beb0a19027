import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { setCookie } from 'hono/cookie';
import type { Html } from '../kit/html.ts';
import { answerPage } from './answer.ts';
import { protectPages } from './headers.ts';
import type { Visit, Web } from './visit.ts';

/** What a web says whose every page is made by `handle`. */
const answered = async (handle: (visit: Visit) => Response): Promise<{ response: Response; html: string }> => {
  const web: Web = new Hono();
  web.use(protectPages({ isHttps: true, isLetter: (path) => path === '/letter' }));
  web.get('/*', handle);
  const response = await web.request('/');
  return { response, html: await response.text() };
};
const page = (text: string): Html => <p>{text}</p>;

const PROTECTION = [
  'cache-control',
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'origin-agent-cluster',
  'referrer-policy',
  'strict-transport-security',
  'x-content-type-options',
  'x-frame-options',
];
const namesOf = ({ headers }: Response): string[] => [...headers.keys()];

test('a page is sent with its status, its own headers and those of every page', async () => {
  const { response, html } = await answered((visit) => answerPage(visit, page('Æ'), 429, { 'Retry-After': '7' }));
  equal(response.status, 429);
  equal(html, '<p>Æ</p>');
  deepEqual(namesOf(response), [...PROTECTION, 'content-type', 'retry-after'].sort());
  equal(response.headers.get('content-type'), 'text/html; charset=UTF-8');
});

test('what was said before the page is sent along with it: two cookies and another header', async () => {
  const { response, html } = await answered((visit) => {
    setCookie(visit, 'one', '1');
    setCookie(visit, 'two', '2');
    visit.header('X-Live', 'over');
    return answerPage(visit, page('here'), 409, { 'Retry-After': '7' });
  });
  equal(response.status, 409);
  equal(html, '<p>here</p>');
  deepEqual(response.headers.getSetCookie(), ['one=1; Path=/', 'two=2; Path=/']);
  equal(response.headers.get('x-live'), 'over');
  equal(response.headers.get('retry-after'), '7');
  for (const name of PROTECTION) equal(response.headers.has(name), true, name);
});

test('whatever is no page is protected too, and keeps what it says itself', async () => {
  const { response } = await answered((visit) => visit.redirect('/there', 303));
  deepEqual(namesOf(response), [...PROTECTION, 'location'].sort());
  const kept = await answered((visit) => visit.text('for a day', 200, { 'Cache-Control': 'max-age=86400' }));
  equal(kept.response.headers.get('cache-control'), 'max-age=86400');
});

test('every page arrives whole, whatever came before it and whatever letters are in it', async () => {
  for (const text of ['', 'short', 'Ærø – 👋 “”'.repeat(20_000), 'Å'.repeat(9), '\u{1f600}'.repeat(40_000)]) {
    const { html } = await answered((visit) => answerPage(visit, page(text)));
    equal(html, `<p>${text}</p>`);
  }
});

test('half a letter, as a cut text ends with, is shown as what it is', async () => {
  const { html } = await answered((visit) => answerPage(visit, page('cut \ud83d')));
  equal(html, '<p>cut \ufffd</p>');
});
