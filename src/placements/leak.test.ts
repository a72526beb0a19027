import { doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { aRound, aSignUp, companions } from '../../tests/made.ts';
import { openWorld, type Browser, type World } from '../../tests/world.ts';
import { startRun } from '../matching-runs/match-run.acts.ts';
import { answerPlacement } from './placement.acts.ts';
import { publishRun, sendPublication } from './publication.acts.ts';

/** Everything that could be let out: each name is found nowhere else, each text holds an address and a number. */
const PEOPLE = {
  host: { name: 'Hanne Hvidkilde', email: 'hanne.hvidkilde@hemmelig.example', words: 'Ring 22 33 44 55 eller hh@privat.example. Vi laver kaffe.' }, // prettier-ignore
  ane: { name: 'Ane Askelund', email: 'ane.askelund@hemmelig.example', words: 'Jeg vil se jeres kaffe. +45 66778899' },
  bo: { name: 'Bo Birkemose', email: 'bo.birkemose@hemmelig.example', words: 'Skriv til bo@privat.example om kaffe' },
  carl: { name: 'Carl Cedergren', email: 'carl.cedergren@hemmelig.example', words: 'Kaffe, 12345678' },
  ole: { name: 'Ole Overskov', email: 'ole.overskov@hemmelig.example', words: '' },
} as const;
type Who = keyof typeof PEOPLE;
const everybody = Object.keys(PEOPLE) as Who[];

let world: World;
let round: string;
const made = new Map<Who, { id: string; personId: string; email: string }>();
const browsers = new Map<Who, Browser>();
const placementOf = async (who: Who): Promise<string> => {
  const row = await world.db
    .selectFrom('placement_answers')
    .select('placement_id')
    .where('sign_up_id', '=', made.get(who)?.id ?? '')
    .executeTakeFirstOrThrow();
  return row.placement_id;
};
const textOf = async (who: Who, path: string): Promise<string> => {
  const page = await browsers.get(who)?.get(path);
  equal(page?.status, 200, `${who} ${path}`);
  return (await page?.text()) ?? '';
};
/** Who can be recognised in a text: by name, by address, by a private address or number in their own words. */
const found = (text: string): Who[] =>
  everybody.filter((who) => {
    const { name, email, words } = PEOPLE[who];
    const secrets = [name, email, ...(words.match(/\S+@\S+|\+?\d[\d ]{7,}/g) ?? [])];
    return secrets.some((secret) => text.includes(secret.trim()));
  });
const noneOf = (text: string, whom: readonly Who[], where: string) => {
  for (const who of found(text)) ok(!whom.includes(who), `${where} lets out ${who}`);
};

before(async () => {
  world = await openWorld({ at: '2027-06-02T09:00:00Z' });
  const { personId } = await world.signedIn('office@coi.example', { coordinator: true });
  const office = () => world.acting({ kind: 'person', id: personId });
  round = await aRound(world);
  const sign = async (who: Who, more: object) => {
    const { name, email } = PEOPLE[who];
    made.set(who, await aSignUp(world, { round, role: 'intern', organisation: '0461', name, email, ...more }));
    browsers.set(who, await world.signedIn(email, { name }));
  };
  await sign('host', { role: 'host', organisation: '0630', answers: { seats: 3, learn: PEOPLE.host.words } });
  await sign('ane', { workplace: 'Vejen', answers: { purpose: PEOPLE.ane.words } });
  await sign('bo', { workplace: 'Vejen', answers: { purpose: PEOPLE.bo.words } });
  await sign('carl', { answers: { purpose: PEOPLE.carl.words } });
  await sign('ole', { answers: { interests: ['ret-politi'] } });
  await companions(world, made.get('ane')?.id ?? '', made.get('bo')?.id ?? '');
  const run = await startRun(office(), round);
  ok(run.ok);
  await world.work();
  const publication = await publishRun(office(), run.value.id);
  ok(publication.ok);
  for (const who of ['host', 'ane', 'carl'] as const) {
    const draft = await browsers.get(who)?.get(`/besoeg/${await placementOf(who)}`);
    equal(draft?.status, 404, 'nobody sees a proposal before it is sent');
  }
  equal((await browsers.get('ole')?.get(`/uden-besoeg/${made.get('ole')?.id}`))?.status, 404);
  ok((await sendPublication(office(), { id: publication.value.id, letterCountSeen: 5 })).ok);
  await world.work();
});
after(() => world.close());

const others = (who: Who): Who[] => everybody.filter((one) => one !== who);
const say = async (who: Who, of: Who, answer: 'yes' | 'no') => {
  const { id = '', personId = '' } = made.get(who) ?? {};
  const by = { kind: 'person' as const, id: personId };
  const given = {
    placement: await placementOf(of),
    signUp: id,
    answer,
    ...(answer === 'no' ? { reason: 'days' as const } : {}),
  };
  ok((await answerPlacement(world.acting(by), given)).ok);
  await world.work();
};

test('there is something to let out, and looking for it finds it', () => {
  for (const who of everybody) {
    equal(found(`x ${PEOPLE[who].name} y`).join(), who);
    equal(found(`x ${PEOPLE[who].email} y`).join(), who);
  }
  equal(found('Ring 22 33 44 55').join(), 'host');
  equal(found('tlf. +45 66778899').join(), 'ane');
});

test('before all have agreed a page tells workplace, fields and purpose, and nobody’s name, address or number', async () => {
  for (const lang of ['', '/en'])
    for (const who of ['ane', 'bo', 'carl'] as const) {
      const mine = await textOf(who, `${lang}/besoeg/${await placementOf(who)}`);
      noneOf(mine, others(who), `${who}'s proposal`);
      match(mine, /Dagtilbud og børnepasning|Day care and early childhood/);
      match(mine, /Vi laver kaffe/);
      const hosts = await textOf('host', `${lang}/besoeg/${await placementOf(who)}`);
      noneOf(hosts, others('host'), 'the host’s proposal');
      match(hosts, /kaffe/i);
    }
  for (const path of ['', '/nej'])
    noneOf(await textOf('ane', `/besoeg/${await placementOf('ane')}${path}`), others('ane'), path);
  noneOf(await textOf('ole', `/uden-besoeg/${made.get('ole')?.id}`), others('ole'), 'why there is none');
});

test('after a yes from one side still nobody is named; once all have agreed, this party and this host alone', async () => {
  await say('host', 'ane', 'yes');
  await say('ane', 'ane', 'yes');
  noneOf(await textOf('ane', `/besoeg/${await placementOf('ane')}`), others('ane'), 'waiting');
  await say('bo', 'ane', 'yes');
  for (const who of ['ane', 'bo', 'host'] as const) {
    const agreed = await textOf(who, `/besoeg/${await placementOf('ane')}`);
    for (const one of ['host', 'ane', 'bo'] as const) match(agreed, new RegExp(PEOPLE[one].name));
    match(agreed, new RegExp(PEOPLE.host.email));
    noneOf(agreed, ['carl', 'ole'], 'the agreement');
  }
  noneOf(
    await textOf('host', `/besoeg/${await placementOf('carl')}`),
    others('host'),
    'the proposal beside an agreement',
  );
});

test('nobody opens a visit that is not theirs, before or after', async () => {
  const pair = await placementOf('ane');
  for (const who of ['carl', 'ole'] as const) {
    for (const path of ['', '/nej', '/afbud'])
      equal((await browsers.get(who)?.get(`/besoeg/${pair}${path}`))?.status, 404);
    for (const path of ['/ja', '/nej', '/afbud'])
      equal((await browsers.get(who)?.post(`/besoeg/${pair}${path}`))?.status, 404);
  }
  equal((await browsers.get('carl')?.get(`/uden-besoeg/${made.get('ole')?.id}`))?.status, 404);
  equal((await world.browser().get(`/besoeg/${pair}`)).status, 303, 'whoever is not signed in is asked to');
});

test('an agreement that is cancelled names nobody any more, and not why', async () => {
  const asked = await textOf('bo', `/besoeg/${await placementOf('ane')}/afbud`);
  match(asked, /Værten får besked[^]*din rejsefælle må vælge[^]*ikke længere se hinandens navne[^]*Hvad er grunden\?/);
  const unsaid = await browsers.get('bo')?.post(`/besoeg/${await placementOf('ane')}/afbud`, { reason: 'sick' });
  equal(unsaid?.status, 400);
  match((await unsaid?.text()) ?? '', /Vælg en grund/);
  const left = await browsers.get('bo')?.post(`/besoeg/${await placementOf('ane')}/afbud`, { reason: 'moved' });
  equal(left?.status, 303);
  for (const who of ['ane', 'host'] as const)
    noneOf(await textOf(who, `/besoeg/${await placementOf('ane')}`), others(who), 'a cancelled visit');
  doesNotMatch(await textOf('host', `/besoeg/${await placementOf('ane')}`), /længere på arbejdspladsen/);
});

test('no letter of all these names anybody, tells where they work or what they answered', async () => {
  await say('carl', 'carl', 'no');
  await world.work();
  ok(world.post.letters.length >= 9, 'letters of many kinds have gone');
  for (const letter of world.post.letters) {
    const text = `${letter.subject}\n${letter.text}\n${letter.html}`;
    equal(found(text).join(), '', letter.subject);
    for (const word of ['Vejen', 'Vejle', 'Odense', 'kaffe', 'Dagtilbud'])
      ok(!text.includes(word), `${letter.subject}: ${word}`);
    match(letter.text, /http:\/\/127\.0\.0\.1:3000\//);
  }
});
