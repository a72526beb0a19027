import { doesNotMatch, match, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { View } from '../kit/view.ts';
import type { Round } from '../rounds/round.ts';
import { DEMO_ROUND } from '../worlds/demo-round.ts';
import type { OtherDays } from './other-days.ts';
import { VisitPage } from './placement.page.tsx';
import type { LeaveReason, PlacementState, Side } from './placement.ts';
import { SayNoPage } from './say-no.page.tsx';
import type { ShownPerson, ShownVisit } from './shown-visit.ts';

const view: View = {
  lang: 'da',
  frame: { siteName: 'Innovationspraktik', homeHref: '/', links: [], footer: { links: [], sender: '' } },
};

const person = (signUp: string, words: string): ShownPerson => ({
  signUp,
  workplace: 'Byarkivet',
  organisation: 'Vejle Kommune',
  municipality: '0630',
  fields: ['dagtilbud'],
  words,
  hasSaidYes: false,
  saidYesAt: null,
  approval: 'self',
  brokenOff: null,
  contact: { name: `Navn ${signUp}`, email: `${signUp}@vejle.example`, phone: '' },
});
const visit = (side: Side, state: PlacementState): ShownVisit => ({
  placement: {
    id: 'p',
    round: 'r',
    host: 'h',
    state,
    days: ['mon', 'tue'],
    reasons: { isPinned: false, suits: [], traded: [] },
    answerBy: new Date('2027-06-22T00:00:00+02:00'),
    graceUntil: new Date('2027-06-22T00:00:00+02:00'),
    endedAt: new Date('2027-06-10T09:00:00Z'),
    endedWhy: null,
    endedBy: null,
    endedByDeputy: null,
    leftBecause: null,
    repair: null,
    replaces: null,
  },
  round: { ...DEMO_ROUND, slug: '2027', openedEarly: {} } as unknown as Round,
  mine: { signUp: side === 'host' ? 'h' : 'a', side, person: null, answer: null, answeredAt: null },
  host: person('h', 'Vi viser arkivet'),
  guests: [person('a', 'Lære om scanning'), person('b', 'Se et lager')],
  minGuests: 0,
  question: null,
  otherDays: [],
  isDeputy: false,
  deputy: null,
  needs: null,
  practicalities: null,
  tie: null,
  alone: null,
  both: null,
  isWithout: false,
  others: { waiting: 0, standing: 0 },
  hasWithdrawn: false,
});
const page = (side: Side, state: PlacementState, others: Partial<ShownVisit> = {}): string =>
  VisitPage({ view, visit: { ...visit(side, state), ...others }, now: new Date('2027-06-10T09:00:00Z') }).text;

test('the host of a pair reads of two guests, and whose purpose is whose', () => {
  const proposal = page('host', 'open');
  match(proposal, /Gæsternes arbejdsplads/);
  match(proposal, /tager imod begge gæster/);
  match(proposal, /Den ene gæst: <span[^>]*>Lære om scanning/);
  match(proposal, /Den anden gæst: <span[^>]*>Se et lager/);
  ok(!/gæstens|gæsten[ .,]/i.test(proposal), 'nothing speaks of one guest');
  const where = { address: 'Torvet 4', startsAt: null, goodToKnow: '', phone: '' };
  match(page('host', 'agreed', { practicalities: where }), /Herunder står, hvem gæsterne er, og hvor de skal møde/);
  const agreement = page('host', 'agreed');
  match(agreement, /Herunder står, hvem gæsterne er\. Sig gerne hej/, 'nor where, before that is said');
  match(agreement, /Navn a: <\/strong><span[^>]*>Lære om scanning/);
  match(agreement, /Værten og begge gæster deltager/);
  ok(!/gæsten[ .,]/i.test(agreement));
});

test('who of a pair has said yes reads of both who have not', () => {
  const { mine, host, guests } = visit('intern', 'open');
  const yes = { ...mine, answer: 'yes' } as const;
  const [me, fellow] = guests.map((one, at) => ({ ...one, hasSaidYes: at === 0 }));
  ok(me && fellow);
  match(page('intern', 'open', { mine: yes, guests: [me, fellow] }), /Værten og din rejsefælle har ikke svaret endnu/);
  const both = { mine: yes, guests: [me, { ...fellow, hasSaidYes: true }] };
  match(page('intern', 'open', both), /Tak\. Værten har ikke svaret endnu/);
  match(
    page('intern', 'open', { mine: yes, guests: [me, fellow], host: { ...host, hasSaidYes: true } }),
    /Tak\. Din rejse/,
  );
});

test('a proposal says when its workshops are, which days it is about and what silence leads to', () => {
  const proposal = page('intern', 'open');
  match(proposal, /Odense, onsdag\sden\s25\.\saugust\s2027/);
  match(proposal, /<ol class="week-days">/);
  match(proposal, /Svarer ikke alle inden fristen, udløber forslaget/);
  match(proposal, /ser på matchet en gang til\. <a href="mailto:kontakt@ipraktik\.example">/);
});

test('the terms are read before the yes, in the very words of the agreement, and both tell the workshops (R4, R8)', () => {
  const [proposal, agreement] = [page('intern', 'open'), page('intern', 'agreed')];
  for (const term of [
    /betales af gæsternes egen arbejdsplads/,
    /ansat på deres egen arbejdsplads under hele besøget/,
    /fortroligt hos værten, bliver hos værten/,
    /Odense, onsdag\sden\s25\.\saugust\s2027/,
  ]) {
    match(proposal, term);
    match(agreement, term);
  }
  ok(proposal.indexOf('fortroligt') < proposal.indexOf('Ja tak til besøget'));
});

test('a host that wants company for its guests reads what one yes alone leads to, and until when (R3)', () => {
  const alone = { guests: [person('a', '')], minGuests: 2 };
  for (const answer of [null, 'yes'] as const) {
    const mine = { ...visit('host', 'open').mine, answer };
    match(page('host', 'open', { ...alone, mine }), /mindst 2 gæster[^]*siger ja senest mandag\sden\s21\.\sjuni/);
  }
  ok(!page('host', 'open', { minGuests: 2 }).includes('mindst 2'), 'a pair is company enough');
  ok(!page('intern', 'open', alone).includes('mindst 2'), 'the guest is told nothing of other guests');
});

test('of why a visit was called off the others read that work got in the way, and no other reason', () => {
  const ended = (leftBecause: LeaveReason) => {
    const { placement } = visit('host', 'cancelled');
    return page('host', 'cancelled', {
      placement: { ...placement, endedWhy: 'intern-left', endedBy: 'a', leftBecause },
    });
  };
  match(ended('work'), /meldt afbud\.[^]*Arbejdet kom i vejen/);
  for (const reason of ['manager', 'moved', 'other'] as const)
    ok(!/vejen|leder|længere på/i.test(ended(reason)), reason);
});

test('an agreement tells its days once', () => {
  const days = page('intern', 'agreed').match(/mandag–tirsdag/g) ?? [];
  ok(days.length === 1);
});

test('how long a visit lasts is no reason while other days are asked about that make it longer', () => {
  const short = visit('intern', 'open');
  const reasons = { isPinned: false, suits: [], traded: [{ code: 'stay', days: 2, preferred: 3 }] } as const;
  const placement = { ...short.placement, reasons };
  match(page('intern', 'open', { placement }), /Besøget varer 2 dage\. Fra din side er der sagt ja til 3/);
  const asked: OtherDays = {
    id: 'o',
    state: 'open',
    by: 'h',
    byDeputy: null,
    insteadOf: ['mon', 'tue'],
    days: ['mon', 'tue', 'wed'],
    proposedAt: new Date('2027-06-09T09:00:00Z'),
    answerBy: new Date('2027-06-22T00:00:00+02:00'),
    endedAt: null,
    yeses: [],
  };
  doesNotMatch(page('intern', 'open', { placement, otherDays: [asked] }), /Fra din side er der sagt ja til 3/);
  doesNotMatch(
    page('intern', 'open', { placement: { ...placement, days: asked.days } }),
    /Fra din side er der sagt ja til 3/,
  );
});

test('what was not written has no row, and nobody is said to tell it later', () => {
  const silent = visit('host', 'open').guests.map((one) => ({ ...one, words: '' }));
  doesNotMatch(page('host', 'open', { guests: silent }), /vil gæsterne gerne have med hjem|Det fortæller gæst/);
  match(page('host', 'open'), /gæsterne gerne have med hjem/);
});

test('who has said yes reads by which day the others answer', () => {
  const mine = { ...visit('host', 'open').mine, answer: 'yes' as const };
  match(
    page('host', 'open', { mine }),
    /Du har sagt ja[^]*De andre svarer senest mandag den 21\.\sjuni 2027 kl\.\s23\.59\./,
  );
});

test('before a no everybody reads all that follows from it, and nowhere that nothing does', () => {
  for (const [side, own] of [
    ['intern', /din rejsefælle må vælge[^]*Vi foreslår dig ikke en anden vært/],
    ['host', /begge gæster får besked[^]*Vi foreslår jer ikke en anden gæst/],
  ] as const) {
    const no = SayNoPage({ view, visit: visit(side, 'open'), typed: {}, errors: {} }).text;
    match(no, own);
    doesNotMatch(no, /ingen følger/);
    doesNotMatch(page(side, 'open'), /ingen følger/);
  }
});

test('who has arranged a visit themselves knows with whom, and is promised no more than how to reach them', () => {
  for (const side of ['host', 'intern'] as const) {
    const found = visit(side, 'open');
    match(page(side, 'open'), /navne? og kontaktoplysninger får du, når alle har sagt ja/);
    const reasons = { ...found.placement.reasons, isArranged: true };
    const arranged = page(side, 'open', { placement: { ...found.placement, reasons } });
    match(arranged, /<p>Kontaktoplysninger får du, når alle har sagt ja/);
    doesNotMatch(arranged, /navne? og kontaktoplysninger/);
  }
});
