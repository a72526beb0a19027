import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, aVisit } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { otherDaysUrls } from '../placements/other-days.ts';
import { newId } from '../platform/ids.ts';

let world: World;
before(async () => void (world = await openWorld({ at: '2027-05-10T09:00:00Z' })));
after(() => world.close());

test('this year stands on my page, earlier years on a page of their own, and nobody else’s on either', async () => {
  const [before, now] = [await aRound(world, { year: 2026 }), await aRound(world)];
  const then = await aSignUp(world, { round: before, role: 'intern', workplace: 'Skovbrynet' });
  const host = await aSignUp(world, { round: before, role: 'host', workplace: 'Kystvagten' });
  await aVisit(world, { round: before, host: host.id, interns: [then.id] });
  const browser = await world.signedIn(then.email);
  const page = async (path: string) => (await browser.get(path)).text();
  match(await page('/min-side'), /Du er ikke tilmeldt i år\.[^]*href="\/min-side\/tidligere"/);
  doesNotMatch(await page('/min-side'), /Kystvagten|Skovbrynet/);
  const mine = await aSignUp(world, { round: now, role: 'host', workplace: 'Nyhavn' });
  await world.db
    .updateTable('sign_ups')
    .set({ person_id: then.personId, email: then.email })
    .where('id', '=', mine.id)
    .execute();
  match(await page('/min-side'), /2027: vært[^]*Nyhavn/);
  doesNotMatch(await page('/min-side'), /2026|Kystvagten/);
  match(await page('/min-side/tidligere'), /Kystvagten[^]*2026: innovationspraktikant[^]*Skovbrynet/);
  doesNotMatch(await page('/min-side/tidligere'), /Nyhavn/);
  const theHost = await world.signedIn(host.email);
  match(await (await theHost.get('/min-side/tidligere')).text(), /2026: vært/);
  doesNotMatch(await (await (await world.signedIn('ny@vejle.example')).get('/min-side')).text(), /tidligere/);
});

type Made = Awaited<ReturnType<typeof aSignUp>>;
const ANSWERS = { decides: 'manager', managerEmail: 'alma@vejle.example' } as const;

/** An approval that is asked of, or has been given by, an address. */
const anApproval = async (signUp: string, more: object = {}): Promise<void> => {
  const asked = { asked_days: 3, asked_overnight: false, asked_at: world.clock.now() };
  const open = { email: ANSWERS.managerEmail, state: 'asked' as const, answer_by: new Date('2027-05-26T22:00:00Z') };
  await world.db
    .insertInto('manager_approvals')
    .values({ id: newId(), sign_up: signUp, ...asked, ...open, ...more })
    .execute();
};

/** The links and the presses under what waits, each with its text. */
const waitingOn = (page: string): { href: string; text: string; isPress: boolean }[] => {
  const [, list = ''] = /<ul class="link-list waiting">([^]*?)<\/ul>/.exec(page) ?? [];
  return [...list.matchAll(/<li>(?:<a href="([^"]+)">|<form[^>]*action="([^"]+)"><button[^>]*>)([^<]+)</g)].map(
    ([, link, press, text = '']) => ({ href: link ?? press ?? '', text, isPress: press !== undefined }),
  );
};
const DATE = /\d{1,2}\.\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)/;

/** Each line has its day, and leads to the very place where it can be done; today's page is there to be read. */
const eachLineIsDone = async (browser: Browser, waits: ReturnType<typeof waitingOn>): Promise<void> => {
  for (const { href, text, isPress } of waits) {
    match(text, DATE, `${text} has its day`);
    const answered = isPress ? await browser.post(href) : null;
    equal(answered?.status ?? 303, 303, text);
    const there = await browser.get(answered?.headers.get('location') ?? href);
    equal(there.status, 200, text);
    const opened = await there.text();
    const [, fragment] = href.split('#');
    if (fragment !== undefined) match(opened, new RegExp(`id="${fragment}"`), text);
    const doing = /<main[^]*<(?:form[^>]*method="post"|a href="\/tilmelding)[^]*<\/main>/;
    if (!href.endsWith('/i-dag')) match(opened, doing, `${text}: it can be done there`);
  }
};

test('everything one is at once stands there with its day, and each line leads to where it can be done', async () => {
  world.clock.moveTo(new Date('2027-05-12T09:00:00Z'));
  const { db } = world;
  const { id: current } = await db.selectFrom('rounds').select('id').where('year', '=', 2027).executeTakeFirstOrThrow();
  const now = world.clock.now();
  const email = ANSWERS.managerEmail;
  const intern = await aSignUp(world, { round: current, role: 'intern', email, name: 'Alma', answers: { decides: 'manager', managerEmail: 'min.leder@vejle.example', travel: 'together', companionEmail: null, ifNotConfirmed: 'not' } }); // prettier-ignore
  await anApproval(intern.id, { email: 'min.leder@vejle.example', state: 'talk' });
  await aSignUp(world, { round: current, role: 'host', email, name: 'Alma', answers: { learn: '' } });
  const others: Made[] = [];
  for (const name of ['Ib', 'Per', 'Una'])
    others.push(await aSignUp(world, { round: current, role: 'intern', name, answers: ANSWERS }));
  const [ib, per, una] = others as [Made, Made, Made];
  const host = await aSignUp(world, { round: current, role: 'host', name: 'Vera' });
  await anApproval(ib.id);
  await anApproval(per.id, { state: 'yes', days: 2, overnight: false });
  const asked = { email, named_at: now, name: 'Alma' };
  await db
    .insertInto('deputies')
    .values({ id: newId(), host: host.id, ...asked, state: 'invited' })
    .execute();
  await db
    .insertInto('companionships')
    .values({ id: newId(), inviter: una.id, email, state: 'invited', invited_at: now })
    .execute();

  const browser = await world.signedIn(email);
  const page = await (await browser.get('/min-side')).text();
  const waits = waitingOn(page);
  const expected = [/^Din leder vil gerne tale/, /leder på, om Ib/, /^Din kollega rejser ikke/, /^Skriv en sætning/, /rejse sammen med Una/, /stedfortræder for Vera/]; // prettier-ignore
  for (const one of expected) equal(waits.filter(({ text }) => one.test(text)).length, 1, String(one));
  equal(waits.length, expected.length);
  await eachLineIsDone(browser, waits);
  for (const { href } of waits) doesNotMatch(href, /^\/tilmelding\/[^#/]+$/, 'not to the top of a long page');
  match(
    page,
    /Det har du sagt som leder[^]*Må Per tage af sted\?[^]*Ja, højst 2 dage[^]*Ret svaret, senest [^]*7\.\sjuni/,
  );
  match(page, /href="\/min-side\/kalender"/);
  doesNotMatch(
    await (await (await world.signedIn(ib.email)).get('/min-side')).text(),
    /stedfortræder for|som leder på/,
  );
  const press = waits.find(({ isPress }) => isPress)?.href ?? '';
  equal((await (await world.signedIn(ib.email)).post(press)).status, 404, 'only to whom it was put');

  const count = () => world.countQueries(() => browser.get('/min-side'));
  const before = await count();
  for (const name of ['Gorm', 'Gitte']) {
    const more = await aSignUp(world, { round: current, role: 'intern', name, answers: ANSWERS });
    await anApproval(more.id);
  }
  equal(await count(), before, 'as many questions to the database for one as for three');
});

test('of a visit too each line has its day, before the week, in it and after it, on both sides and for the deputy', async () => {
  world.clock.moveTo(new Date('2027-06-24T09:00:00Z'));
  const { db } = world;
  const { id: round } = await db.selectFrom('rounds').select('id').where('year', '=', 2027).executeTakeFirstOrThrow();
  const host = await aSignUp(world, { round, role: 'host', name: 'Hanne' });
  const guest = await aSignUp(world, { round, role: 'intern', name: 'Gerda', organisation: '0461' });
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const { personId } = await world.signedIn('dorte@vejle.example', { name: 'Dorte' });
  const deputy = { id: newId(), host: host.id, name: 'Dorte', email: 'dorte@vejle.example', person_id: personId };
  const yes = { state: 'confirmed', named_at: world.clock.now(), answered_at: world.clock.now() } as const;
  await db
    .insertInto('deputies')
    .values({ ...deputy, ...yes })
    .execute();
  const both = [host.id, guest.id].map((sign_up_id) => ({ placement_id: visit, sign_up_id, asked_at: world.clock.now() })); // prettier-ignore
  await db.insertInto('contact_questions').values(both.map((one) => ({ ...one, answer_on: '2027-07-01' }))).execute(); // prettier-ignore

  const waitsNow = async (email: string) => {
    const browser = await world.signedIn(email);
    const page = await (await browser.get('/min-side')).text();
    const waits = waitingOn(page);
    await eachLineIsDone(browser, waits);
    match(page, /<h2>Næste skridt<\/h2><p>[^<]*\d{4}/, 'a next step with its day');
    match(page, /href="\/min-side\/kalender"/);
    return waits.map(({ text }) => text.replaceAll('\u00a0', ' '));
  };
  const are = (waits: readonly string[], expected: readonly RegExp[]) => {
    for (const one of expected)
      equal(waits.filter((text) => one.test(text)).length, 1, `${one} in ${waits.join(' | ')}`);
  };
  const [plan, touch] = [/^Læg et program.* 10\. september/, /fortæl os senest .* 1\. juli/];
  are(await waitsNow(host.email), [plan, touch]);
  are(await waitsNow(guest.email), [touch]);
  const forHanne = [
    /^Som stedfortræder for Hanne: Læg et program.* 10\. september/,
    /\(som stedfortræder for Hanne\) – fortæl os senest .* 1\. juli/,
  ];
  are(await waitsNow(deputy.email), forHanne);
  // Other days are proposed: that is to be answered, and being in touch still.
  const proposed = await (await world.signedIn(guest.email)).post(otherDaysUrls.show(visit), { days: ['thu', 'fri'] });
  equal(proposed.status, 303);
  are(await waitsNow(host.email), [plan, touch, /Andre dage foreslået/]);
  world.clock.moveTo(new Date('2027-07-20T09:00:00Z'));
  are(await waitsNow(guest.email), [/fortæl os senest .* 10\. september/]);
  world.clock.moveTo(new Date('2027-09-14T09:00:00Z'));
  are(await waitsNow(guest.email), [/^Se dagen i dag, tirsdag den 14\. september/]);
  world.clock.moveTo(new Date('2027-09-20T09:00:00Z'));
  await db.insertInto('took_place_questions').values(both.map((one) => ({ ...one, answer_on: '2027-09-23' }))).execute(); // prettier-ignore
  for (const email of [host.email, guest.email, deputy.email])
    are(await waitsNow(email), [/ – fortæl, om .* fandt sted: senest torsdag den 23\. september/]);
  world.clock.moveTo(new Date('2027-10-01T09:00:00Z'));
  are(await waitsNow(guest.email), [/fandt sted: senest fredag den 15\. oktober/]);
});

test('what people have arranged and all said yes to stands under the sign-up of each before the proposals, with the deputy', async () => {
  world.clock.moveTo(new Date('2027-05-12T09:00:00Z'));
  const { db } = world;
  await db.deleteFrom('publications').execute();
  const { id: round } = await db.selectFrom('rounds').select('id').where('year', '=', 2027).executeTakeFirstOrThrow();
  const host = await aSignUp(world, { round, role: 'host', name: 'Signe', workplace: 'Søbadet' });
  const guest = await aSignUp(world, { round, role: 'intern', name: 'Gunnar', organisation: '0461' });
  const now = world.clock.now();
  const yes = { invited_at: now, answer_by: now, intern_yes_at: now, host_yes_at: now, accepted_at: now };
  const by = { invited_by: 'intern', otherwise: 'find', state: 'accepted' } as const;
  await db
    .insertInto('arrangements')
    .values({
      id: newId(),
      round_id: round,
      intern: guest.id,
      host: host.id,
      days: ['mon', 'tue'],
      email: '',
      ...by,
      ...yes,
    })
    .execute();
  const { personId } = await world.signedIn('dagny@vejle.example', { name: 'Dagny' });
  const deputy = { id: newId(), host: host.id, name: 'Dagny', email: 'dagny@vejle.example', person_id: personId };
  await db
    .insertInto('deputies')
    .values({ ...deputy, state: 'confirmed', named_at: now, answered_at: now })
    .execute();
  const page = async (one: Made) => (await (await world.signedIn(one.email)).get('/min-side')).text();
  match(await page(host), /#aftalt">Alle har sagt ja: Gunnar \(mandag og tirsdag\)<[^]*Stedfortræder: Dagny/);
  const theirs = await page(guest);
  match(theirs, /#aftalt">Alle har sagt ja: Søbadet \(mandag og tirsdag\)</);
  const ofEarlierYears = async (one: Made) => {
    const browser = await world.signedIn(one.email);
    return world.countQueries(() => browser.get('/min-side/tidligere'));
  };
  const other = await aSignUp(world, { round, role: 'intern' });
  equal(await ofEarlierYears(guest), await ofEarlierYears(other), 'nothing is frozen where nothing of it is shown');
  doesNotMatch(theirs, /Signe|Dagny/);
});

test('who is host contact and deputy of another host can tell what is to be done for which', async () => {
  world.clock.moveTo(new Date('2027-08-09T09:00:00Z'));
  const { db } = world;
  const { id: round } = await db.selectFrom('rounds').select('id').where('year', '=', 2027).executeTakeFirstOrThrow();
  const now = world.clock.now();
  const [own, other] = [
    await aSignUp(world, { round, role: 'host', name: 'Olga Od', workplace: 'Odden' }),
    await aSignUp(world, { round, role: 'host', name: 'Karen Kær', workplace: 'Kæret' }),
  ];
  const visits = [];
  for (const host of [own, other]) {
    const guest = await aSignUp(world, { round, role: 'intern', workplace: 'Gæstehuset', organisation: '0461' });
    visits.push(await aVisit(world, { round, host: host.id, interns: [guest.id] }));
  }
  const me = { name: 'Olga', email: own.email, person_id: own.personId, state: 'confirmed' } as const;
  await db
    .insertInto('deputies')
    .values({ id: newId(), host: other.id, ...me, named_at: now, answered_at: now })
    .execute();
  const page = async () => (await (await world.signedIn(own.email)).get('/min-side')).text();
  const texts = waitingOn(await page()).map(({ text }) => text);
  equal(new Set(texts).size, texts.length, texts.join(' | '));
  for (const what of ['Læg et program', 'Skriv, hvor jeres gæster'])
    deepEqual(
      texts
        .filter((text) => text.includes(what))
        .map((text) => text.slice(0, text.indexOf(what)))
        .toSorted(),
      ['', 'Som stedfortræder for Karen Kær: '],
    );
  const names = (await page()).match(/[^>]*Gæstehuset[^<]*/g) ?? [];
  equal(names.length, 4, 'each among the visits and the programmes');
  equal(names.filter((one) => one.includes('(som stedfortræder for Karen Kær)')).length, 2);

  world.clock.moveTo(new Date('2027-09-20T09:00:00Z'));
  const toTakeHome = async () => (await page()).match(/Hvis du har lyst[^<]*/g) ?? [];
  equal((await toTakeHome()).length, 2, 'what a deputy takes home is theirs');
  await db
    .insertInto('takeaways')
    .values({
      id: newId(),
      placement_id: visits[0] ?? '',
      sign_up_id: own.id,
      person_id: own.personId,
      place: 1,
      kind: 'habit',
      text: 'En vane',
      written_at: now,
      changed_at: now,
    })
    .execute();
  match((await toTakeHome()).join(), /med hjem\. Besøg fra Gæstehuset, [^,]*\(som stedfortræder for Karen Kær\)$/);
});

test('a sign-up says whom one travels with: by name once both have said yes, until then by the address one typed', async () => {
  world.clock.moveTo(new Date('2027-05-12T09:00:00Z'));
  const { db } = world;
  const { id: round } = await db.selectFrom('rounds').select('id').where('year', '=', 2027).executeTakeFirstOrThrow();
  const together = { travel: 'together', ifNotConfirmed: 'alone' } as const;
  const lise = await aSignUp(world, {
    round,
    role: 'intern',
    name: 'Lise Lund',
    answers: { ...together, companionEmail: 'bo@vejle.example' },
  });
  const bo = await aSignUp(world, { round, role: 'intern', name: 'Bo Birk', answers: together });
  const company = { id: newId(), inviter: lise.id, email: 'bo@vejle.example', invited_at: world.clock.now() };
  await db
    .insertInto('companionships')
    .values({ ...company, state: 'invited' })
    .execute();
  const page = async (one: Made) => (await (await world.signedIn(one.email)).get('/min-side')).text();
  match(await page(lise), /#rejsefaelle">Vi venter på, om bo@vejle\.example rejser med\.</);
  await db.updateTable('companionships').set({ companion: bo.id }).where('id', '=', company.id).execute();
  match(await page(lise), /#rejsefaelle">Din kollega har sagt ja og er ved at svare/);
  doesNotMatch(await page(lise), /Bo Birk/);
  doesNotMatch(await page(bo), /Lise Lund|#rejsefaelle/);
  await db.updateTable('companionships').set({ state: 'confirmed' }).where('id', '=', company.id).execute();
  match(await page(lise), /#rejsefaelle">Du rejser sammen med Bo Birk\.</);
  match(await page(bo), /#rejsefaelle">Du rejser sammen med Lise Lund\.</);
});

test('in the week a host reads of all who come on one day in one line', async () => {
  const { id: round } = await world.db
    .selectFrom('rounds')
    .select('id')
    .where('year', '=', 2027)
    .executeTakeFirstOrThrow();
  const host = await aSignUp(world, { round, role: 'host', name: 'Heidi' });
  for (const [workplace, days] of [
    ['Familieafdelingen', ['mon', 'tue']],
    ['Biblioteket', ['tue', 'wed']],
  ] as const) {
    const guest = await aSignUp(world, { round, role: 'intern', workplace, organisation: '0461' });
    await aVisit(world, { round, host: host.id, interns: [guest.id], days });
  }
  const onDay = async (day: number): Promise<string | undefined> => {
    world.clock.moveTo(new Date(`2027-09-${day}T09:00:00Z`));
    const page = await (await (await world.signedIn(host.email)).get('/min-side')).text();
    return waitingOn(page)
      .find(({ text }) => text.startsWith('Se dagen i dag'))
      ?.text.replaceAll('\u00a0', ' ');
  };
  match((await onDay(13)) ?? '', /: Familieafdelingen$/);
  match((await onDay(14)) ?? '', /: (Familieafdelingen og Biblioteket|Biblioteket og Familieafdelingen)$/);
});
