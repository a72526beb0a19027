import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { aRound, aSignUp, aVisit, aWorkshop } from '../../tests/made.ts';
import { openWorld, type World } from '../../tests/world.ts';
import { insertArrangement } from '../arrangements/arrangement-kept.store.ts';
import { GUEST_NEEDS } from '../placements/guest-requirement.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { transact } from '../platform/transact.ts';
import { CONTRASTS, HOST_FINDERS, type HostAnswers, IF_NOT_FOUND } from '../sign-ups/answers.ts';
import { SECTORS } from '../workplaces/sector.ts';
import { bookSeat } from '../workshops/booking.acts.ts';
import { makeFeed } from './calendar-feed.acts.ts';
import { PARTS } from './my-data.store.ts';
import { historyTexts } from '../office/history.texts.ts';
import { actInWords, codeInWords } from './all-my-data.page.tsx';
import { ownActTexts } from './my-data-acts.texts.ts';
import { myDataTexts } from './my-data.texts.ts';

let world: World;
let round: string;
before(async () => {
  world = await openWorld({ at: '2027-06-22T09:00:00Z' });
  round = await aRound(world);
});
after(() => world.close());

/** Tables that hang on a person and are not in the file, each for its reason. */
const NOT_IN_THE_FILE: Readonly<Record<string, string>> = {
  companion_links: 'hashes of mailed ways in; the invitation is in the file',
  arrangement_links: 'hashes of mailed ways in; the invitation is in the file',
  deputy_links: "hashes of a deputy's way in",
  manager_links: "hashes of a manager's ways in",
  took_place_links: 'hashes of mailed ways to a question that is in the file',
  workshop_offer_links: 'hashes of mailed ways to an offer that is in the file',
  left_browsers: 'which browser a draft was moved from, gone with the draft',
  sign_in_requests: 'lives ten minutes',
  placements: 'read with the answers about them',
  coordinator_appointments: 'by whom somebody was named; the log tells it',
  match_runs: "an office's act, told by the log",
  publications: "an office's act, told by the log",
  repair_menus: "an office's act, told by the log",
  repairs: 'who asked is told by the log; the visits in it are in the file',
  workshop_roll_calls: 'attendance stands with the seat',
};

test('a table that hangs on a person is in the file, or left out for a reason', async () => {
  const { rows } = await sql<{ from: string; to: string }>`
    select conrelid::regclass::text as from, confrelid::regclass::text as to
    from pg_constraint where contype = 'f'`.execute(world.db);
  const hanging = new Set(['persons', 'sign_ups']);
  for (let before = 0; before !== hanging.size;) {
    before = hanging.size;
    for (const { from, to } of rows) if (hanging.has(to)) hanging.add(from);
  }
  const told: readonly string[] = PARTS.map(({ table }) => table);
  deepEqual(
    [...hanging].filter((table) => !told.includes(table) && !(table in NOT_IN_THE_FILE)),
    [],
  );
  deepEqual(
    Object.keys(NOT_IN_THE_FILE).filter((table) => told.includes(table) || !hanging.has(table)),
    [],
  );
});

/** The member of a row that a column is shown as, where that is not its own name. */
const SHOWN_AS: Readonly<Record<string, string>> = {
  side: 'role',
  actor_kind: 'by',
  lang: 'language',
  reason: 'declinedBecause',
  because: 'leftBecause',
  ended_why: 'endedWhy',
  withdrawn_why: 'withdrawnWhy',
  left_because: 'leftBecause',
  invited_by: 'invitedBy',
};
/** Codes that nobody finds in their data: an actor is told as oneself or others, and what is drafted has not been sent. */
const NEVER_SHOWN = /actor_kind person|state drafted/;
const CODES = /\(*(\w+)\)?(?:::text)? = ANY \(+ARRAY\[([^\]]+)\]/g;

test('every code that the file or an answer can hold is said in words, in both languages', async () => {
  const { rows } = await sql<{ table: string; definition: string }>`
    select conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'c'`.execute(world.db);
  const read = new Set<string>([...PARTS.map(({ table }) => table), 'placements']);
  const ofTables = rows
    .filter(({ table }) => read.has(table))
    .flatMap(({ definition }) => [...definition.matchAll(CODES)])
    .flatMap(([, column = '', codes = '']) =>
      [...codes.matchAll(/'([^']*)'/g)].map(([, code = '']) => ({ column, code })),
    )
    .filter(({ column, code }) => !NEVER_SHOWN.test(`${column} ${code}`))
    .map(({ column, code }) => [SHOWN_AS[column] ?? column, code] as const);
  ok(ofTables.some(([key, code]) => key === 'declinedBecause' && code === 'days'));
  const answers = {
    contrast: CONTRASTS,
    finder: HOST_FINDERS,
    ifNotFound: IF_NOT_FOUND,
    travel: ['alone', 'together', 'preferably'],
    ifNotConfirmed: ['alone', 'not'],
    decides: ['self', 'manager'],
    sector: SECTORS.map(({ code }) => code),
    needs: GUEST_NEEDS,
    namedAs: ['manager', 'companion', 'guest', 'host'],
  };
  const ofAnswers = Object.entries(answers).flatMap(([key, codes]) => codes.map((code) => [key, code] as const));
  for (const lang of ['da', 'en'] as const)
    deepEqual(
      [...ofTables, ...ofAnswers].filter(([key, code]) => codeInWords(key, code, lang) === null),
      [],
    );
});

/** Done in the office alone: who reads of one of these among their own acts is told no more than that. */
const OFFICE_ACTS = new Set(
  `setUpRound changeRound openPhaseEarly reopenSignUp cancelRound holdPair liftPair startRun stopRun endRun publishRun
  sendPublication undoPublication startRepairMenu endRepairMenu mergeWorkplaces unmergeWorkplace tellApart mergeOrganisation
  setUpWorkshop changeWorkshop cancelWorkshop callRoll undoRollCall sendLetterAgain`.split(/\s+/),
);
/** Nobody is left to read it. */
const LAST_ACTS = new Set(['erasePerson']);

test('every act that somebody can do themselves is said in words of its own, and whatever it concerns', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /(?<!test)\.ts$/.test(path),
  );
  const codes = sources.map((path) => readFileSync(`src/${path}`, 'utf8')).filter((code) => code.includes('audit('));
  const literal = /\bact(?::| =) (?:[^;,\n]*\? )?'(\w+)'(?: : '(\w+)')?|\bnote\(tx,[^']*'(\w+)'/g;
  const acts = new Set(codes.flatMap((code) => [...code.matchAll(literal)].flatMap(([, ...found]) => found)));
  const subjects = new Set(
    codes.flatMap((code) => [...code.matchAll(/subject: '([\w-]+)'/g)].map(([, one = '']) => one)),
  );
  for (const act of ['inviteIntern', 'expireApproval', 'closeProgrammeLink', 'endDeputy', 'endRepair', 'signIn'])
    ok(acts.has(act), act);
  for (const lang of ['da', 'en'] as const) {
    const { did, toOthers, other, subjects: words } = ownActTexts(lang);
    const office = historyTexts(lang).did;
    const isOffice = (act: string) => actInWords({ act, subject: 'round' }, office, lang) === other;
    const said = [...acts].filter((act): act is string => act !== undefined && !LAST_ACTS.has(act));
    deepEqual(
      said.filter((act) => isOffice(act) !== OFFICE_ACTS.has(act)),
      [],
    );
    deepEqual(
      [...Object.keys(did), ...Object.keys(toOthers)].filter((act) => !acts.has(act)),
      [],
    );
    deepEqual(
      [...subjects, 'others-sign-up'].filter((subject) => !(subject in words)),
      [],
    );
  }
});

test('a host is taken out of the catalogue by one press, long after sign-up has closed; nobody but themselves does it', async () => {
  const { email, id } = await aSignUp(world, { round, role: 'host', answers: { learn: 'Vi øver os.', shown: true } });
  const other = await world.signedIn('other@vejle.example');
  equal((await other.post(`/min-side/data/katalog/${id}`)).status, 404);
  const browser = await world.signedIn(email);
  const page = async () => (await browser.get('/min-side/data')).text();
  match(await page(), new RegExp(`2027: Vist i kataloget[^]*action="/min-side/data/katalog/${id}"`));
  const pressed = await browser.post(`/min-side/data/katalog/${id}`);
  equal(pressed.headers.get('location'), '/min-side/data?besked=ude-af-kataloget');
  await world.work();
  const [receipt, ...more] = world.post.letters.filter((one) => one.to === email && /kataloget/.test(one.subject));
  equal(more.length, 0);
  match(receipt?.text ?? '', /I vises ikke længere i kataloget over værter[^]*I er stadig tilmeldt/);
  doesNotMatch(receipt?.text ?? '', /rettet i dine svar|ikke længere rettes/);
  match(await page(), /2027: Vist i kataloget[^]*Ikke længere: Trukket tilbage tirsdag.den.22..juni/);
  doesNotMatch(await page(), /action="[^"]*katalog/);
  match(await (await browser.get('/min-side/data/alt')).text(), /Værten vises ikke længere i kataloget/);
  const { answers } = await world.db
    .selectFrom('sign_ups')
    .select('answers')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  deepEqual([(answers as HostAnswers).learn, (answers as HostAnswers).shown], ['Vi øver os.', false]);
  equal((await browser.post(`/min-side/data/katalog/${id}`)).status, 303, 'twice is once');
});

const fileOf = async (email: string) => {
  const answer = await (await world.signedIn(email)).get('/min-side/data/alt.json');
  equal(answer.status, 200);
  match(answer.headers.get('content-disposition') ?? '', /attachment; filename="ipraktik-mine-data\.json"/);
  return (await answer.json()) as Record<string, Record<string, unknown>[]>;
};

test('everything about me is in my file and on my pages, and nothing about anybody else', async () => {
  const host = await aSignUp(world, { round, role: 'host', name: 'Vera Vand', answers: { shown: true } });
  const guest = await aSignUp(world, { round, role: 'intern', name: 'Gry Gran', answers: { purpose: 'Mit formål.' } });
  const visit = await aVisit(world, { round, host: host.id, interns: [guest.id] });
  const { db } = world;
  const now = world.clock.now();
  const programme = newId();
  await db.insertInto('visit_programmes').values({ id: programme, host: host.id, changed_at: now }).execute();
  await db
    .insertInto('programme_items')
    .values({ programme, day: 'mon', place: 0, part: 'morning', title: 'Værtens punkt', note: '' })
    .execute();
  await db
    .insertInto('programme_comments')
    .values({ id: newId(), programme, sign_up: guest.id, text: 'Gæstens kommentar', at: now })
    .execute();
  await db
    .insertInto('office_notes')
    .values({ id: newId(), sign_up_id: guest.id, text: 'Ringede i går', by: host.personId, at: now })
    .execute();
  await db
    .insertInto('practicalities')
    .values([
      { sign_up: host.id, address: 'Værtens adresse', phone: '11 22 33 44', said_at: now },
      { sign_up: guest.id, phone: '55 66 77 88', said_at: now },
    ])
    .execute();
  await db
    .insertInto('contact_questions')
    .values({ placement_id: visit, sign_up_id: guest.id, asked_at: now, answer_on: '2027-07-01' })
    .execute();
  const takeaway = (one: typeof guest, text: string) => ({
    id: newId(),
    placement_id: visit,
    sign_up_id: one.id,
    person_id: one.personId,
    place: 1,
    kind: 'habit' as const,
    text,
    written_at: now,
    changed_at: now,
  });
  await db
    .insertInto('takeaways')
    .values([takeaway(guest, 'Gæstens nye vane'), takeaway(host, 'Værtens nye vane')])
    .execute();
  const acting = world.acting({ kind: 'person', id: guest.personId });
  const workshop = await aWorkshop(world, round, { place: 'Vejle' });
  ok((await bookSeat(acting, { round, person: guest.personId, workshop, together: false })).ok);
  await makeFeed(acting, guest.personId);

  const mine = await fileOf(guest.email);
  const filled = ['person', 'signUps', 'officeNotes', 'visits', 'contactAnswers', 'programmeComments', 'takeaways'];
  for (const part of [...filled, 'workshopSeats', 'calendarAddresses', 'sessions', 'letters', 'log'])
    ok((mine[part] ?? []).length > 0, part);
  const text = JSON.stringify(mine);
  for (const said of [
    'Gry Gran',
    guest.email,
    'Mit formål.',
    'Ringede i går',
    'Gæstens kommentar',
    'Gæstens nye vane',
    'Vejle',
    '55 66 77 88',
  ])
    ok(text.includes(said), said);
  for (const other of [
    'Vera Vand',
    host.email,
    host.personId,
    'Værtens punkt',
    'Værtens nye vane',
    'Værtens adresse',
    '11 22 33 44',
  ])
    ok(!text.includes(other), other);
  doesNotMatch(text, /secret|hash|token/i);

  const theirs = JSON.stringify(await fileOf(host.email));
  for (const said of ['Værtens punkt', 'Værtens nye vane', 'Værtens adresse', '11 22 33 44'])
    ok(theirs.includes(said), said);
  for (const other of [
    'Gry Gran',
    guest.email,
    guest.personId,
    'Mit formål.',
    'Ringede i går',
    'Gæstens kommentar',
    '55 66 77 88',
  ])
    ok(!theirs.includes(other), other);

  const browser = await world.signedIn(guest.email);
  const all = await (await browser.get('/min-side/data/alt')).text();
  for (const said of ['Mit formål.', 'Ringede i går', 'Gæstens kommentar']) ok(all.includes(said), said);
  for (const said of ['Valgte en workshop', 'en plads på en workshop', 'Lavede en adresse til kalenderen', 'Afgjort'])
    ok(all.includes(said), said);
  doesNotMatch(all, />(sign-up|signIn|[a-z]+[A-Z][a-zA-Z]+)</, 'no word of the machine’s own');
  await db
    .insertInto('ask_again_consents')
    .values({ person_id: guest.personId, round_id: round, given_at: now })
    .execute();
  const overview = await (await browser.get('/min-side/data')).text();
  match(overview, /kan hente dine datoer/);
  match(overview, /Din konto<\/dt><dd>Siden 22\.6\.2027/);
  match(overview, /Tilmeldinger med svar<\/dt><dd>1 tilmelding, siden 22\.6\.2027/);
  match(overview, /Log<\/dt><dd>\d+ linjer, siden 22\.6\.2027/);
  doesNotMatch(overview, /<dd>\d+(, |<)/, 'no number without what it counts');
  match(overview, new RegExp(`Skriv til mig, når næste års tilmelding åbner[^]*href="/uden-besoeg/${guest.id}"`));
  match(await (await (await world.signedIn(host.email)).get('/min-side/data')).text(), /2027: Vist i kataloget/);
  match(await (await browser.get('/min-side')).text(), /href="\/min-side\/data"/);

  const words: Readonly<Record<string, string>> = myDataTexts('da').keys;
  const keys = Object.entries(mine).flatMap(([part, rows]) =>
    part === 'madeAt' ? [] : rows.flatMap((row) => [...Object.keys(row), ...Object.keys(row.answers ?? {})]),
  );
  deepEqual(
    [...new Set(keys)].filter((key) => !(key in words)),
    ['answers'],
  );
});

test('what somebody reads of themselves is theirs: no answer of somebody else, nor what only others were asked', async () => {
  const [anne, fellow] = [
    await aSignUp(world, { round, role: 'intern', name: 'Anne' }),
    await aSignUp(world, { round, role: 'intern', name: 'Følge' }),
  ];
  const [host, lene] = [await aSignUp(world, { round, role: 'host' }), await aSignUp(world, { round, role: 'host' })];
  const now = world.clock.now();
  await transact(world.acting({ kind: 'person', id: anne.personId }), async (tx) => {
    await audit(tx, { act: 'askToTravelAlone', subject: 'sign-up', id: fellow.id });
    await audit(tx, { act: 'endRepair', subject: 'repair', id: newId() });
    const made = { id: newId(), round, companion: null, email: '', days: ['mon', 'tue'] as const, answerBy: now, now };
    await insertArrangement(tx.sql, {
      ...made,
      invitedBy: 'intern',
      intern: anne.id,
      host: host.id,
      otherwise: 'not',
    });
    await insertArrangement(tx.sql, {
      ...made,
      id: newId(),
      invitedBy: 'host',
      intern: null,
      email: 'ny@gæst.example',
      host: lene.id,
      otherwise: 'find',
    });
  });
  await world.db
    .insertInto('workshop_bookings')
    .values({
      id: newId(),
      round_id: round,
      person_id: lene.personId,
      workshop_id: await aWorkshop(world, round, { place: 'Odense' }),
      state: 'withdrawn',
      booked_at: now,
      ended_at: now,
    })
    .execute();
  const page = async ({ email }: { email: string }) =>
    (await (await world.signedIn(email)).get('/min-side/data/alt')).text();
  const annes = await page(anne);
  match(annes, /Rejsefællen blev spurgt, om rejsen skal være alene[^]*en andens tilmelding[^]*>dig</);
  match(annes, /Et spørgsmål om nye besøg blev afgjort/);
  match(annes, /Hvis det ikke bliver til noget[^]*så er jeg ikke med/);
  doesNotMatch(annes, /En handling på kontoret/);
  match(await page(fellow), /Rejsefællen faldt fra: Blev spurgt, om rejsen skal være alene/);
  const lenes = await page(lene);
  match(lenes, /Odense[^]*fri igen, fordi besøget eller tilmeldingen ophørte/);
  for (const hosts of [lenes, await page(host)]) {
    match(hosts, /Inviteret af/);
    doesNotMatch(hosts, /Hvis det ikke bliver til noget/);
  }
});

test('as many questions for one sign-up as for three', async () => {
  const one = await aSignUp(world, { round, role: 'host' });
  const browser = await world.signedIn(one.email);
  const count = () => world.countQueries(() => browser.get('/min-side/data'));
  const before = await count();
  for (const year of [2025, 2026])
    await aSignUp(world, { round: await aRound(world, { year }), role: 'intern', email: one.email });
  equal(await count(), before);
});
