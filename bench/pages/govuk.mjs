/**
 * The same pages as a service built on the GOV.UK Design System shows them: Express, Nunjucks with its templates
 * kept once they are compiled, and GOV.UK Frontend's own macros. Express's ETags and its name in a header are off,
 * because a page about somebody wants neither.
 */
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import express from 'express';
import nunjucks from 'nunjucks';
import { frameTexts } from '../../src/frame.texts.ts';
import { dayAndMonth, momentIn, shortMomentIn, timeSpan } from '../../src/kit/dates.ts';
import { kitTexts } from '../../src/kit/kit.texts.ts';
import { LISTED_STATES } from '../../src/office/listed-sign-up.ts';
import { listTexts } from '../../src/office/listed-sign-up.texts.ts';
import { fingerprint } from '../../src/sign-ups/question.rules.ts';
import { questionTexts } from '../../src/sign-ups/question.texts.ts';
import { signUpTexts } from '../../src/sign-ups/sign-up.texts.ts';
import { FIELDS } from '../../src/workplaces/fields.ts';
import { LANDSDELE, landsdel } from '../../src/workplaces/landsdele.ts';
import { PARTS, programmeUrls } from '../../src/visits/programme.ts';
import { programmeTexts } from '../../src/visits/programme.texts.ts';
import { dayName } from '../../src/visits/shown-days.ts';
import { DOUBLES, errors, guests, list, PATHS, programme, round, signUp, typed, WORKPLACE } from './scene.ts';
import { stand } from './stand.ts';

const app = express();
app.disable('x-powered-by');
app.disable('etag');
app.enable('view cache');
app.set('view engine', 'njk');

const templates = [
  fileURLToPath(new URL('govuk', import.meta.url)),
  join(dirname(fileURLToPath(import.meta.resolve('govuk-frontend'))), '..'),
];
nunjucks.configure(templates, { express: app, autoescape: true, noCache: false, watch: false });

Object.assign(app.locals, { frame: frameTexts('da'), kit: kitTexts('da') });

const contact = questionTexts('da').contact;
app.get(PATHS.form, (request, response) => {
  const dates = round.workshops.map(({ day, place }) => `${dayAndMonth(day, 'da')}, ${place}`).join(' · ');
  response.status(400).render('form', {
    path: request.path,
    title: `${kitTexts('da').errorPrefix}${contact.title}`,
    t: contact,
    step: kitTexts('da').step(8, 8),
    later: signUpTexts('da').later,
    seen: fingerprint('contact', signUp.answers),
    workshopHint: contact.workshopHint(dates),
    errorList: Object.entries(errors).map(([name, text]) => ({ text, href: `#field-${name}` })),
    signUp,
    typed,
    errors,
  });
});

const PER_PAGE = 50;
const t = listTexts('da');
const escape = nunjucks.lib.escape;
const sortBy = (sort, text) => ({
  html: `<a class="govuk-link" href="/kontor/tilmeldinger?sort=${sort}"><span class="govuk-visually-hidden">${kitTexts('da').sortBy} </span>${escape(text)}</a>`,
});
const aside = (html) => `<span class="cell-aside">${html}</span>`;
const withCompanion = ({ state, id, name }) =>
  aside(
    `${t.with[state]} ${
      id === null
        ? `<span translate="no">${escape(name)}</span>`
        : `<a class="govuk-link" href="/kontor/tilmeldinger/${id}" translate="no">${escape(name)}</a>`
    }`,
  );

const row = (one) => [
  {
    html: `<a class="govuk-link" href="/kontor/tilmeldinger/${one.id}" translate="no">${escape(one.name || one.email)}</a>${one.notes > 0 ? aside(t.notes(one.notes)) : ''}`,
  },
  {
    html: `${t.roles[one.role]}${one.companion ? withCompanion(one.companion) : ''}`,
  },
  { html: `<span translate="no">${escape(one.workplace)}${aside(escape(one.organisation))}</span>` },
  { text: landsdel(one.landsdel).da },
  { text: one.days, format: 'numeric' },
  { text: one.seats ?? '', format: 'numeric' },
  { text: t.states[one.state] },
  { text: shortMomentIn(one.submittedAt, round.timeZone, 'da') },
];

const chosenFrom = (options) => [{ value: '', text: t.any }, ...options];

app.get(PATHS.list, (request, response) => {
  const count = (role) => list.filter((one) => one.role === role).length;
  response.render('list', {
    path: request.path,
    title: t.title,
    t,
    count: t.count(list.length, list.length),
    tabs: [
      { href: '/kontor/tilmeldinger', text: `${t.all} ${list.length}`, active: true },
      { href: '/kontor/tilmeldinger?role=host', text: `${t.hosts} ${count('host')}` },
      { href: '/kontor/tilmeldinger?role=intern', text: `${t.interns} ${count('intern')}` },
      { href: '/kontor/samme-arbejdsplads', text: `${t.doubles} ${DOUBLES}` },
    ],
    companions: chosenFrom(['invited', 'confirmed'].map((one) => ({ value: one, text: t.companions[one] }))),
    states: chosenFrom(LISTED_STATES.map((state) => ({ value: state, text: t.states[state] }))),
    parts: chosenFrom(LANDSDELE.map((one) => ({ value: one.code, text: one.da }))),
    fields: chosenFrom(FIELDS.map((one) => ({ value: one.code, text: one.da }))),
    head: [
      sortBy('name', t.name),
      { text: t.role },
      sortBy('workplace', t.workplace),
      sortBy('landsdel', t.landsdel),
      { ...sortBy('days', t.days), format: 'numeric' },
      { text: t.seats, format: 'numeric' },
      { text: t.state },
      { ...sortBy('submitted', t.submitted), attributes: { 'aria-sort': 'ascending' } },
    ],
    rows: list.slice(0, PER_PAGE).map(row),
    pages: Array.from({ length: Math.ceil(list.length / PER_PAGE) }, (_, i) => ({
      number: i + 1,
      href: `/kontor/tilmeldinger?page=${i + 1}`,
      current: i === 0,
    })),
  });
});

const plan = programmeTexts('da');
const itemRow = ({ title, note, starts, ends }) => ({
  key: { html: `${escape(title)}${starts === null ? '' : ` ${timeSpan(starts, ends, 'da')}`}` },
  value: { text: note },
});

app.get(PATHS.programme, (request, response) => {
  response.render('programme', {
    path: request.path,
    title: plan.title,
    t: plan,
    heading: plan.at(WORKPLACE),
    days: programme.days.map(({ day, items }) => ({
      id: day,
      name: dayName(round, day, 'da'),
      who: plan.guests(guests.filter(({ days }) => days.includes(day)).length),
      parts: PARTS.map((part) => ({
        name: plan.parts[part],
        rows: items.filter((one) => one.part === part).map(itemRow),
      })).filter(({ rows }) => rows.length > 0),
    })),
    changed: `${plan.changedAt(momentIn(programme.changedAt, round.timeZone, 'da'))}.`,
    pdf: programmeUrls.sharedPdf(programme.link),
  });
});

stand(createServer(app));
