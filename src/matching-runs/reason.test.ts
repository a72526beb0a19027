import { deepEqual, equal, ok } from 'node:assert/strict';
import { test } from 'node:test';
import type { Fact, Loss } from '@ipraktik/matching';
import type { Lang } from '../kit/language.ts';
import { visitReasons, type VisitReasons, type WithoutReason } from './reason.ts';
import { reasonTexts } from './reason.texts.ts';

const suits: Fact[] = [
  { code: 'shared-fields', intern: 'a', fields: ['aeldre', 'sundhed'] },
  { code: 'shared-fields', intern: 'b', fields: ['aeldre', 'sundhed'] },
  { code: 'contrast', intern: 'a', side: 'host', wanted: 'different', points: 10 },
  { code: 'new-relation', intern: 'a' },
  { code: 'stay', days: 3, preferred: 3 },
];
const traded: Fact[] = [
  { code: 'contrast', intern: 'b', side: 'intern', wanted: 'similar', points: 0 },
  { code: 'contrast', intern: 'b', side: 'host', wanted: 'different', points: 0 },
  { code: 'wish-missed', intern: 'b', rank: 1, host: 'secret-host', why: 'priority' },
];
const reasons: VisitReasons = { isPinned: false, suits, traded };

test('an intern reads of their own answers, and not of their companion’s or of what the host would rather have had', () => {
  deepEqual(reasonTexts('da').whyThisHost(reasons, 'a'), {
    suits: [
      'Du vil gerne se »Ældre, pleje og rehabilitering« og »Sundhed, hospital, forebyggelse og genoptræning«. Det arbejder værten med.',
      'Værten vil gerne have en gæst, der ser på tingene med andre øjne.',
      'Besøget varer 3 dage: det længste, der er sagt ja til fra din side.',
    ],
    traded: [],
  });
  deepEqual(reasonTexts('en').whyThisHost(reasons, 'b').traded, [
    'Your wish no. 1 was not possible this time.',
    'You wanted to stay close to your field, but the host works with something else.',
  ]);
  const second: Fact = { code: 'wish-missed', intern: 'b', rank: 2, host: 'other', why: 'priority' };
  const both = { ...reasons, traded: [...traded, second] };
  equal(reasonTexts('en').whyThisHost(both, 'b').traded[0], 'Your wishes no. 1 and 2 were not possible this time.');
  equal(
    reasonTexts('da').whyThisHost(both, 'b').traded[0],
    'Dine ønsker nr. 1 og 2 kunne ikke lade sig gøre denne gang.',
  );
});

test('a host reads what its guests want to see and what it gave up itself, of two guests once', () => {
  const { suits: fits, traded: gave } = reasonTexts('da').whyTheseGuests(reasons, 2);
  equal(fits.filter((sentence) => sentence.startsWith('Gæsterne vil gerne se »')).length, 1);
  deepEqual(gave, [
    'I ville gerne have en gæst, der laver noget helt andet end jer. En af gæsterne er tæt på jeres fag.',
  ]);
});

test('of two guests who are open to any field, or one of them, and who chose the host themselves, it is said as of two', () => {
  const open = (intern: string): Fact => ({ code: 'open-to-any-field', intern });
  const why = (suits: readonly Fact[], guests: number, lang: Lang = 'da') =>
    reasonTexts(lang).whyTheseGuests({ isPinned: true, isInvited: true, suits, traded: [] }, guests).suits;
  const chosen = 'har selv valgt jer, efter at matchningen var slut.';
  deepEqual(why([open('a')], 1), [`Gæsten ${chosen}`, 'Gæsten er åben for alle fagfelter.']);
  deepEqual(why([open('a'), open('b')], 2), [`Gæsterne ${chosen}`, 'Gæsterne er åbne for alle fagfelter.']);
  deepEqual(why([open('a')], 2), [`Gæsterne ${chosen}`, 'En af gæsterne er åben for alle fagfelter.']);
  equal(why([open('a')], 2, 'en')[1], 'One of the guests would like to see any field.');
});

test('of two guests the office reads whose a wish is, and once what holds for both', () => {
  const wishes: Fact[] = [
    { code: 'wish-reached', intern: 'a', rank: 1 },
    { code: 'wish-reached', intern: 'b', rank: 2 },
  ];
  const pair = new Map([
    ['a', 'Ida'],
    ['b', 'Ib'],
  ]);
  const both = reasonTexts('da').officeNotes({ ...reasons, suits: [...suits, ...wishes] }, pair);
  deepEqual(both.suits.slice(-2), ['Ida: ønske nr. 1', 'Ib: ønske nr. 2']);
  equal(both.suits.filter((note) => note.startsWith('ser ')).length, 1);
  equal(both.suits.includes('3 dage, det længste de kan'), true);
  equal(
    both.traded.some((note) => note.startsWith('Ib: ønske nr. 1 ikke nået')),
    true,
  );
  const alone = reasonTexts('da').officeNotes({ ...reasons, suits: wishes.slice(0, 1) }, new Map([['a', 'Ida']]));
  deepEqual(alone.suits, ['ønske nr. 1']);
});

test('a match made by hand says so, and one that people arranged themselves', () => {
  const placed = { interns: ['a'], host: 'h', pinned: true, fit: 50, suits, traded };
  const arranged = visitReasons(placed, [{ intern: 'a', host: 'h', days: ['mon', 'tue'] }]);
  equal(visitReasons(placed, [{ intern: 'a', host: 'h' }]).isArranged, false);
  equal(reasonTexts('da').whyThisHost(arranged, 'a').suits[0], 'I har selv fundet hinanden og aftalt dagene.');
  const short = { ...arranged, traded: [{ code: 'stay', days: 2, preferred: 3 } as const] };
  for (const told of [
    reasonTexts('da').whyThisHost(arranged, 'a').suits,
    reasonTexts('da').whyThisHost(short, 'a').traded,
  ])
    ok(!told.some((sentence) => sentence.includes('varer')), 'who chose the days themselves did not give any up');
  equal(reasonTexts('en').officeNotes(arranged, new Map()).suits[0], 'arranged by themselves');
  ok(
    reasonTexts('da')
      .whyThisHost({ ...reasons, isPinned: true }, 'a')
      .suits[0]?.includes('medarbejder'),
  );
});

const outbid = (by: Loss, { admissible = 9, about = 12 } = {}): WithoutReason => ({
  interns: ['a'],
  code: 'outbid',
  by,
  admissible,
  about,
  openings: [],
});

test('why there is no visit is vaguer where few are concerned (small numbers)', () => {
  const vague = 'Der var for få pladser hos de værter, der passer til dine svar.';
  ok(reasonTexts('da').whyNone(outbid('priority')).includes('egen arbejdsplads også er vært'));
  for (const by of ['priority', 'placed', 'hosts', 'fit', 'draw', 'minimum', 'pinned'] as const)
    for (const few of [{ admissible: 4 }, { about: 4 }, { about: 1 }, { about: 0 }])
      equal(reasonTexts('da').whyNone(outbid(by, few)), vague, `${by} ${JSON.stringify(few)}`);
  for (const by of ['pinned', 'unproved', 'minimum'] as const) equal(reasonTexts('da').whyNone(outbid(by)), vague, by);
  const { about: _, ...early } = outbid('priority');
  equal(reasonTexts('da').whyNone(early as WithoutReason), vague, 'a reason of before people were counted');
});

test('what would open more hosts is told without a number that could single one out', () => {
  const reason: WithoutReason = {
    interns: ['a'],
    code: 'nothing-admissible',
    by: undefined,
    admissible: 0,
    about: 0,
    openings: [
      { change: 'any-region', opens: 7 },
      { change: 'add-region', value: 'DK050', opens: 2 },
      { change: 'add-day', value: 'fri', opens: 1 },
    ],
  };
  deepEqual(reasonTexts('da').whatWouldOpen(reason, { most: 2, isExact: false }), [
    'Hele landet: 7 værter mere.',
    'Også Nordjylland: nogle få værter mere.',
  ]);
  deepEqual(reasonTexts('en').whatWouldOpen(reason, { most: 3, isExact: true }).at(-1), 'Friday too: 1 more host.');
});
