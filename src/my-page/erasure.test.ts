import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { aRound, aSignUp, aVisit, companions } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { cancelPlacementsOf } from '../placements/placement.acts.ts';
import { newId } from '../platform/ids.ts';
import { withdrawSignUp } from '../sign-ups/sign-up.acts.ts';
import { makeFeed } from './calendar-feed.acts.ts';
import { erasePerson } from './erasure.acts.ts';
import type { KeptRow } from './my-data.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-05-10T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

const page = '/min-side/data/slet';
const pressed = { sure: 'yes' };

test('who is signed up in a round that is not over reads what to do first, and nothing is erased', async () => {
  const guest = await aSignUp(world, { round, role: 'intern' });
  const browser = await world.signedIn(guest.email);
  match(await (await browser.get(page)).text(), new RegExp(`href="/tilmelding/${guest.id}/afmeld"`));
  equal((await browser.post(page, pressed)).status, 409);
  const host = await aSignUp(world, { round, role: 'host' });
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  match(await (await browser.get(page)).text(), new RegExp(`href="/besoeg/${visit}"`));
  const office = await world.signedIn('karen@ipraktik.example', { coordinator: true });
  equal((await office.post(page, pressed)).status, 409);
  const rows = await world.db.selectFrom('persons').select('id').where('erased_at', 'is not', null).execute();
  deepEqual(rows, []);
});

/** Every row of every table as text, to find a name or an address in, wherever it is kept. */
const everythingKept = async (): Promise<string> => {
  const { rows: tables } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'public'`.execute(world.db);
  const texts = await Promise.all(
    tables.map(async ({ name }) => {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(world.db);
      return rows.map(({ row }) => `${name}: ${row}`).join('\n');
    }),
  );
  return texts.join('\n');
};

const TYPED = ['Zenobia', 'zenobia@vejle.example', 'zmanager@vejle.example', 'zfriend@vejle.example', 'Zformål'];
const LATER = ['Zbemærkning', 'Zkommentar', 'Znote', 'Zgrund', 'Zhverdag', 'Zpunkt', 'Zvane', 'Zindgang', 'Zparkering'];

/** Somebody who took part in a past round in every way, and left words in it. */
const aPastParticipant = async () => {
  const email = 'zenobia@vejle.example';
  const answers = {
    purpose: 'Zformål',
    managerEmail: 'zmanager@vejle.example',
    companionEmail: 'zfriend@vejle.example',
  };
  const me = await aSignUp(world, { round, role: 'intern', name: 'Zenobia', email, answers });
  const asHost = await aSignUp(world, { round, role: 'host', name: 'Zenobia', email, answers: { learn: 'Zhverdag' } });
  const host = await aSignUp(world, { round, role: 'host' });
  const friend = await aSignUp(world, {
    round,
    role: 'intern',
    answers: { travel: 'together', companionEmail: email, ifNotConfirmed: 'not' },
  });
  await companions(world, me.id, friend.id);
  const fellow = { id: friend.id, email: friend.email };
  const visit = await aVisit(world, { round, host: host.id, interns: [me.id], isOpen: true });
  const { db } = world;
  const at = world.clock.now();
  await db
    .updateTable('placement_answers')
    .set({ answer: 'no', reason: 'other', note: 'Zbemærkning', answered_at: at })
    .where('sign_up_id', '=', me.id)
    .execute();
  await db
    .updateTable('placements')
    .set({ state: 'declined', ended_at: at, ended_why: 'intern-no', ended_by: me.id })
    .where('id', '=', visit)
    .execute();
  const [programme, own] = [newId(), newId()];
  await db.insertInto('visit_programmes').values({ id: programme, host: host.id, changed_at: at }).execute();
  await db
    .insertInto('programme_comments')
    .values({ id: newId(), programme, sign_up: me.id, text: 'Zkommentar', at })
    .execute();
  await db.insertInto('visit_programmes').values({ id: own, host: asHost.id, changed_at: at }).execute();
  await db
    .insertInto('programme_items')
    .values({ programme: own, day: 'mon', place: 0, part: 'morning', title: 'Zpunkt', note: '' })
    .execute();
  const habit = { kind: 'habit', text: 'Zvane', written_at: at, changed_at: at } as const;
  await db
    .insertInto('takeaways')
    .values({ id: newId(), placement_id: visit, sign_up_id: me.id, person_id: me.personId, place: 1, ...habit })
    .execute();
  await db
    .insertInto('practicalities')
    .values({ sign_up: asHost.id, address: 'Zindgang', good_to_know: 'Zparkering', said_at: at })
    .execute();
  const note = { id: newId(), sign_up_id: me.id, text: 'Znote', by: host.personId, at };
  await db.insertInto('office_notes').values(note).execute();
  const hold = { id: newId(), round_id: round, kind: 'ban', intern: me.id, host: host.id, reason: 'Zgrund' } as const;
  await db
    .insertInto('holds')
    .values({ ...hold, by: host.personId, at })
    .execute();
  await makeFeed(world.acting({ kind: 'person', id: me.personId }), me.personId);
  return { ...me, asHost: asHost.id, fellow };
};

test('nothing binds: everything goes but the numbers, one is signed out, told once, and then the address goes too', async () => {
  const me = await aPastParticipant();
  world.clock.moveTo(new Date('2028-01-10T09:00:00Z'));
  const browser = await world.signedIn(me.email);
  const counted = () =>
    world.db
      .selectFrom('sign_ups')
      .select(['round_id', 'role', 'state', 'workplace_id'])
      .select((is) => is.fn.countAll<number>().as('count'))
      .groupBy(['round_id', 'role', 'state', 'workplace_id'])
      .orderBy('workplace_id')
      .execute();
  const before = await counted();
  const kept = await everythingKept();
  for (const word of [...TYPED, ...LATER]) ok(kept.includes(word), `${word} was never there`);

  const unsure = await browser.post(page);
  equal(unsure.status, 400);
  match(await unsure.text(), /Sæt kryds, hvis du er sikker/);
  const erased = await browser.post(page, pressed);
  deepEqual([erased.status, erased.headers.get('location')], [303, '/?besked=data-slettet']);
  match((await browser.get('/min-side')).headers.get('location') ?? '', /^\/log-ind/);

  await world.work();
  equal(world.newestLetter().to, me.email);
  match(world.newestLetter().subject, /Dine data er slettet/);
  match(world.newestLetter().text, /uden\s+navn,\s+at\s+nogen\s+var\s+tilmeldt\s+fra\s+din\s+arbejdsplads/);
  doesNotMatch(world.newestLetter().text, /runder/, 'the running one keeps it too');
  await world.tick();
  const { fellow } = me;
  const theirs = await (await world.signedIn(fellow.email)).get(`/tilmelding/${fellow.id}`);
  const theirPage = await theirs.text();
  match(theirPage, /Din rejsefælle har fået slettet sine data/);
  match(theirPage, /Kun sammen med en kollega, ellers slet ikke/, 'nobody left them');
  doesNotMatch(theirPage, /Uden rejsefælle|Alene nu/);
  const left = await everythingKept();
  const found = left.split('\n').filter((row) => [...TYPED, ...LATER].some((word) => row.includes(word)));
  deepEqual(found, []);
  deepEqual(await counted(), before);
  const { rows } = await sql<{ answers: { fields: string[] } }>`
    select answers from sign_ups where id = ${me.asHost}`.execute(world.db);
  deepEqual(rows[0]?.answers.fields, ['dagtilbud']);

  ok((await erasePerson(world.acting(), me.personId)).ok, 'twice is once');
  const again = await world.signedIn(me.email);
  ok(again.personId !== me.personId, 'whoever comes back is somebody new');
});

/** Whatever may hold an address: a new one is looked at here, and taken care of in the acts that erasing calls. */
const MAY_HOLD_AN_ADDRESS = [
  'arrangements.email',
  'arrangements.email_hint',
  'companionships.email',
  'coordinator_appointments.email',
  'deputies.email',
  'letters.to_address',
  'manager_approvals.email',
  'persons.email',
  'sign_in_requests.email',
  'sign_ups.answers',
  'sign_ups.email',
];

test('an address that others have typed goes, and each who waits for it hears once that somebody else is wanted', async () => {
  world.clock.moveTo(new Date('2029-05-12T09:00:00Z'));
  const { db } = world;
  const round = await aRound(world, { year: 2029 });
  const asked = 'zara@vejle.example';
  const now = world.clock.now();
  const person = await world.signedIn(asked, { name: 'Zara' });
  const answers = { decides: 'manager', managerEmail: asked } as const;
  const [ib, per, ida, uffe, una] = [
    await aSignUp(world, { round, role: 'intern', name: 'Ib To', answers }),
    await aSignUp(world, { round, role: 'intern', name: 'Per Ja', answers }),
    await aSignUp(world, { round, role: 'intern', name: 'Ida Mere', answers }),
    await aSignUp(world, { round, role: 'intern', name: 'Uffe Uset', answers }),
    await aSignUp(world, {
      round,
      role: 'intern',
      name: 'Una',
      answers: { travel: 'together', companionEmail: asked },
    }),
  ];
  const [host, kladde] = [
    await aSignUp(world, { round, role: 'host', name: 'Vera' }),
    await aSignUp(world, { round, role: 'intern', answers: { ...answers, travel: 'together', companionEmail: asked } }),
  ];
  await db.updateTable('sign_ups').set({ state: 'draft' }).where('id', '=', kladde.id).execute();
  const question = { email: asked, asked_days: 3, asked_overnight: false, asked_at: now };
  const by = { answer_by: new Date('2029-05-26T22:00:00Z') };
  const frame = { days: 2, overnight: false };
  const asks = [
    { id: newId(), sign_up: ib.id, state: 'asked' as const },
    { id: newId(), sign_up: per.id, state: 'yes' as const, ...frame },
    { id: newId(), sign_up: ida.id, state: 'asked' as const, ...frame },
    // The office never got to look at it, so nothing has been sent.
    { id: newId(), sign_up: uffe.id, state: 'unseen' as const },
  ];
  for (const one of asks)
    await db
      .insertInto('manager_approvals')
      .values({ ...question, ...by, ...one })
      .execute();
  const invited = { state: 'invited', email: asked, invited_at: now } as const;
  await db
    .insertInto('companionships')
    .values({ id: newId(), inviter: una.id, ...invited })
    .execute();
  await db
    .insertInto('arrangements')
    .values({
      id: newId(),
      ...invited,
      ...by,
      round_id: round,
      invited_by: 'host',
      host: host.id,
      days: ['mon', 'tue'],
      otherwise: 'find',
      host_yes_at: now,
    }) // prettier-ignore
    .execute();
  await db
    .insertInto('deputies')
    .values({ id: newId(), host: host.id, name: 'Zara', email: asked, state: 'invited', named_at: now })
    .execute();
  await db
    .insertInto('coordinator_appointments')
    .values({ id: newId(), email: asked, name: 'Zara', appointed_at: now })
    .execute();

  const file = (await (await person.get('/min-side/data/alt.json')).json()) as Record<string, KeptRow[]>;
  deepEqual(
    file.namedMe?.map(({ namedAs, state, namedBy }) => [namedAs, state, namedBy].join(' ')).toSorted(),
    ['companion draft ', 'companion invited Una', 'guest invited Vera', 'manager asked Ib To', 'manager asked Ida Mere', 'manager draft ', 'manager unseen ', 'manager yes Per Ja'], // prettier-ignore
  );
  equal(file.deputies?.length, 1);
  deepEqual(
    file.namedMe?.filter(({ days }) => days !== null).map(({ days, overnight }) => [days, overnight]),
    [
      [2, false],
      [2, false],
    ],
    'with the frames given as a manager',
  );

  equal((await person.post(page, pressed)).status, 303);
  await world.work();
  await world.tick();
  const left = (await everythingKept()).split('\n').filter((row) => /zara/i.test(row));
  deepEqual(left, []);

  const told = ({ email }: { email: string }) =>
    world.post.letters.filter(({ to }) => to === email).map(({ subject }) => subject);
  deepEqual(told(ib), ['Vi kunne ikke spørge din leder']);
  deepEqual(told(uffe), ['Vi kunne ikke spørge din leder'], 'the office has nobody to ask any more');
  deepEqual(told(per), [], 'what the workplace has said stays');
  deepEqual(told(ida), ['Din leder har sagt ja'], 'the narrower yes holds');
  deepEqual(told(una), ['Din kollega rejser ikke med']);
  deepEqual(told(host).toSorted(), ['Der er svaret nej tak på din invitation', 'I har ingen stedfortræder']);
  match(await (await (await world.signedIn(ib.email)).get('/min-side')).text(), /Skriv, hvem der siger ja/);
  const draft = await db.selectFrom('sign_ups').select('answers').where('id', '=', kladde.id).executeTakeFirstOrThrow();
  for (const asksAnew of ['managerEmail', 'decides', 'companionEmail', 'travel'])
    ok(!Object.hasOwn(draft.answers as object, asksAnew), asksAnew);
  const { state } = await db
    .selectFrom('manager_approvals')
    .select('state')
    .where('sign_up', '=', per.id)
    .executeTakeFirstOrThrow();
  equal(state, 'yes');
  const mailed = () => world.post.letters.filter(({ to }) => to === asked).map(({ subject }) => subject);
  deepEqual(mailed(), ['Dine data er slettet']);
  world.clock.moveTo(new Date('2029-05-20T09:00:00Z'));
  await world.tick();
  await world.work();
  deepEqual(mailed(), ['Dine data er slettet'], 'and nothing is mailed to it any more');
});

test('a column that is made to hold an address, or may hold one in what was typed, is taken care of', async () => {
  const { rows } = await sql<{ column: string }>`
    select table_name || '.' || column_name as "column" from information_schema.columns
    where table_schema = 'public' and (column_name in ('email', 'to_address') or column_name like '%mail%'
      or column_name = 'answers') order by 1`.execute(world.db);
  deepEqual(
    rows.map(({ column }) => column),
    MAY_HOLD_AN_ADDRESS,
  );
});

test('a sign-up that was withdrawn binds nobody', async () => {
  world.clock.moveTo(new Date('2027-05-12T09:00:00Z'));
  const me = await aSignUp(world, { round, role: 'intern' });
  const acting = world.acting({ kind: 'person', id: me.personId });
  ok((await withdrawSignUp(acting, { id: me.id, why: 'plans' }, [])).ok);
  ok((await erasePerson(acting, me.personId)).ok);
});

test('who withdraws and is erased at once: what takes the visit out of their calendar goes, then the address', async () => {
  world.clock.moveTo(new Date('2027-06-20T09:00:00Z'));
  const host = await aSignUp(world, { round, role: 'host' });
  const me = await aSignUp(world, { round, role: 'intern', email: 'straks@vejle.example' });
  await aVisit(world, { round, host: host.id, interns: [me.id] });
  const acting = world.acting({ kind: 'person', id: me.personId });
  ok((await withdrawSignUp(acting, { id: me.id, why: 'plans' }, [cancelPlacementsOf])).ok);
  ok((await erasePerson(acting, me.personId)).ok);
  await world.work();
  const methods = world.post.letters.filter(({ to }) => to === me.email).map(({ calendar }) => calendar?.method);
  deepEqual(new Set(methods), new Set(['CANCEL', undefined]), 'and that the data is erased');
  await world.tick();
  ok(!(await everythingKept()).includes(me.email));
});

test('in the week itself nobody counts on who has no visit; who has one waits for the end of the round', async () => {
  world.clock.moveTo(new Date('2027-05-12T09:00:00Z'));
  const [without, host, guest] = [
    await aSignUp(world, { round, role: 'intern' }),
    await aSignUp(world, { round, role: 'host' }),
    await aSignUp(world, { round, role: 'intern' }),
  ];
  await aVisit(world, { round, host: host.id, interns: [guest.id] });
  world.clock.moveTo(new Date('2027-09-14T09:00:00Z'));
  const erased = ({ personId }: { personId: string }) =>
    erasePerson(world.acting({ kind: 'person', id: personId }), personId);
  deepEqual(await erased(guest), { ok: false, why: 'bound' });
  deepEqual(await erased(host), { ok: false, why: 'bound' });
  ok((await erased(without)).ok);
});
