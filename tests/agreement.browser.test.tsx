/** The agreement on paper: one sheet of A4, however long the names and words are. */
import { equal, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Lang } from '../src/kit/language.ts';
import { VisitPage } from '../src/placements/placement.page.tsx';
import type { ShownPerson, ShownVisit } from '../src/placements/shown-visit.ts';
import type { Round } from '../src/rounds/round.ts';
import { DEMO_ROUND } from '../src/worlds/demo-round.ts';
import { launchBrowser } from './browser.ts';
import { servePages, type PageServer } from './page-server.ts';

const AT = new Date('2027-06-10T09:00:00Z');
/** As long as the forms allow (sign-ups/answers.form.ts, practicalities.ts), with the longest word there is in it. */
const WORDS = 'Hvordan Beskæftigelses- og Integrationsforvaltningen tager imod nye kolleger, og hvad de siger om det. '
  .repeat(4)
  .slice(0, 400);

const person = (signUp: string, name: string): ShownPerson => ({
  signUp,
  workplace: 'Center for Beskæftigelses- og Integrationsforvaltningens Borgervendte Digitale Selvbetjening',
  organisation: 'Styrelsen for Patientsikkerhed og Forebyggelse',
  municipality: '0630',
  fields: ['dagtilbud'],
  words: WORDS,
  brokenOff: null,
  hasSaidYes: true,
  saidYesAt: AT,
  approval: AT,
  contact: {
    name,
    email: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@styrelsen-for-patientsikkerhed.example`,
    phone: '+45 (0) 12 34 56 78 / 12 34 56',
  },
});

/** A pair's, with everything on it that an agreement can have. */
const visit: ShownVisit = {
  placement: {
    id: 'p',
    round: 'r',
    host: 'h',
    state: 'agreed',
    days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    reasons: { isPinned: false, suits: [], traded: [] },
    answerBy: new Date('2027-06-22T00:00:00+02:00'),
    graceUntil: new Date('2027-06-22T00:00:00+02:00'),
    endedAt: AT,
    endedWhy: null,
    endedBy: null,
    endedByDeputy: null,
    leftBecause: null,
    repair: null,
    replaces: null,
  },
  round: { ...DEMO_ROUND, slug: '2027' } as unknown as Round,
  mine: { signUp: 'h', side: 'host', person: null, answer: 'yes', answeredAt: AT },
  isDeputy: false,
  host: person('h', 'Anne-Margrethe Christophersen Vestergaard'),
  deputy: {
    name: 'Karl Frederik von Rosenkilde-Hansen',
    email: 'karl.frederik.von.rosenkilde@styrelsen.example',
    phone: '',
  },
  guests: [person('a', 'Johanne Elisabeth Kristoffersen'), person('b', 'Mads-Christian Abildgaard Thorvaldsen')],
  minGuests: 0,
  needs: ['id', 'confidentiality', 'certificate', 'clearance'],
  practicalities: { address: 'Torvet 1\n'.repeat(22), startsAt: '09:00', goodToKnow: WORDS.repeat(2).slice(0, 500) },
  question: null,
  tie: null,
  alone: null,
  both: null,
  isWithout: false,
  others: { waiting: 0, standing: 0 },
  hasWithdrawn: false,
  otherDays: [
    {
      id: 'o',
      byDeputy: null,
      state: 'agreed',
      by: 'a',
      insteadOf: ['mon', 'tue'],
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
      proposedAt: AT,
      answerBy: AT,
      endedAt: AT,
      yeses: [],
    },
  ],
};

const page = (lang: Lang): string =>
  VisitPage({
    view: {
      lang,
      frame: {
        siteName: 'Innovationspraktik',
        homeHref: '/',
        links: [],
        footer: { links: [], sender: 'Innovationspraktik' },
      },
    },
    visit,
    now: AT,
  }).text;

let server: PageServer;
let browser: Browser;
before(async () => {
  server = await servePages((path) => page(path === '/en' ? 'en' : 'da'));
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  server.close();
});

for (const path of ['/da', '/en'])
  test(`the fullest agreement there can be fits on one sheet of A4, ${path}`, async () => {
    const sheet = await browser.newPage();
    await sheet.goto(server.origin + path);
    const pdf = await sheet.pdf({ preferCSSPageSize: true });
    await sheet.close();
    const file = pdf.toString('latin1');
    equal(file.match(/\/Type\s*\/Page\b/g)?.length, 1);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file) ?? [];
    ok(Math.abs(Number(width) - 595) < 2 && Math.abs(Number(height) - 842) < 2, 'A4, upright');
  });
