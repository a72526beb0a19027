/**
 * The main job, done as its people do it, in a real browser: a host and a companion pair sign up, the office matches,
 * pins, matches again, publishes and sends, all three say yes, and the agreement lets them see each other.
 */
import { deepEqual, equal, match } from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openSite, type Site } from '../site.ts';
import { become, openLetter, walk, type Walker } from './walker.ts';

let site: Site;
before(async () => void (site = await openSite({ isWorking: true })));
after(() => site.close());

const signUpAsHost = async (host: Walker): Promise<void> => {
  await host.go('/');
  await host.press('Bliv vært');
  await host.type('Hvor arbejder du?', 'silkeborg');
  await host.press('Søg');
  await host.follow('Silkeborg Kommune');
  await host.choose('En anden arbejdsplads');
  await host.type('Hvad kalder I jeres arbejdsplads?', 'Bibliotekets makerspace');
  await host.saveAndContinue();
  await host.choose(/^Kultur, bibliotek/);
  await host.saveAndContinue();
  await host.choose('To');
  await host.saveAndContinue();
  await host.choose(/^Alle fem dage/);
  await host.choose(/^3/);
  await host.saveAndContinue();
  await host.choose('Begge dele er fint');
  await host.saveAndContinue();
  await host.type(/Hvad er helt almindeligt hos jer/, 'Lånerne reparerer hinandens ting, og vi låner værktøjet ud.');
  await host.saveAndContinue();
  await host.type('Dit navn', 'Hedda Holm');
  await host.type('Din arbejdsmail', 'hedda@silkeborg.example');
  await tick(host, [
    'Det er aftalt på min arbejdsplads',
    /^Jeg deltager i en forberedende workshop/,
    /^Jeg er nysgerrig/,
  ]);
  await host.saveAndContinue();
  await host.press('Send tilmelding');
  await host.reads('hedda@silkeborg.example');
};

const tick = async (walker: Walker, boxes: readonly (string | RegExp)[]): Promise<void> => {
  for (const box of boxes) await walker.choose(box);
};

/** What an intern answers of their own; a companion is asked no more than this. */
const answerForOneself = async (intern: Walker): Promise<void> => {
  await intern.choose(/^Kultur, bibliotek/);
  await intern.saveAndContinue();
  await intern.choose('Overrask mig');
  await intern.saveAndContinue();
  await intern.choose('Hele landet');
  await intern.saveAndContinue();
  await intern.choose(/^Alle fem dage/);
  await intern.choose(/^3/);
  await intern.saveAndContinue();
  await intern.choose('Begge dele er fint');
  await intern.saveAndContinue();
};

const AGREED = [
  'Det bestemmer jeg selv',
  /^Jeg deltager i en forberedende workshop/,
  'Min egen arbejdsplads betaler løn, rejse og ophold',
  /^Jeg er nysgerrig/,
];

const signUpAsIntern = async (intern: Walker): Promise<void> => {
  await intern.go('/');
  await intern.press('Tag i innovationspraktik');
  await intern.type('Hvor arbejder du?', 'Odense');
  await intern.press('Søg');
  await intern.follow('Odense Kommune');
  await intern.choose('En anden arbejdsplads');
  await intern.type('Hvad kalder I jeres arbejdsplads?', 'Musikskolen');
  await intern.saveAndContinue();
  await intern.choose('Find en vært til mig');
  await intern.saveAndContinue();
  await answerForOneself(intern);
  await intern.choose(/^Sammen med en kollega/);
  await intern.type('Din kollegas arbejdsmail', 'otto@odense.example');
  await intern.choose(/rejser jeg alene$/);
  await intern.saveAndContinue();
  await intern.type('Dit navn', 'Ida Iversen');
  await intern.type('Din arbejdsmail', 'ida@odense.example');
  await tick(intern, AGREED);
  await intern.saveAndContinue();
  await intern.press('Send tilmelding');
  await intern.reads('ida@odense.example');
};

/** Opens the mail that proves the address and presses the button behind its link. */
const prove = async (walker: Walker, email: string): Promise<void> => {
  await openLetter(walker, email, /\/log-ind\/link\//);
  await walker.press(/^(Log ind|Bekræft)/);
  await walker.reads(/tilmeldt som/);
};

const join = async (companion: Walker): Promise<void> => {
  await openLetter(companion, 'otto@odense.example', /\/rejsefaelle\//);
  await companion.reads('Ida Iversen vil gerne rejse sammen med dig');
  await companion.press('Ja, jeg vil gerne med');
  await companion.follow('Fortsæt');
  await answerForOneself(companion);
  await companion.type('Dit navn', 'Otto Olsen');
  await tick(companion, AGREED);
  await companion.saveAndContinue();
  await companion.press('Send tilmelding');
  await companion.reads(/Du rejser sammen med Ida Iversen/);
};

/** The list of runs says of an earlier one that it is proved: what counts is the new one's own page. */
const run = async (office: Walker, button: RegExp): Promise<void> => {
  await office.press(button);
  await office.page.waitForURL(/\/kontor\/matchning\/[0-9a-f-]{36}$/);
  await office.reads('Bevist optimal');
};

const pinThePair = async (office: Walker): Promise<void> => {
  await office.go('/kontor/matchning/hold');
  await office.choose(/^Låst/);
  const option = (name: string) => office.page.locator('option', { hasText: name }).first().getAttribute('value');
  await office.page.getByLabel('Praktikant').selectOption((await option('Ida Iversen')) ?? '');
  await office.page.getByLabel('Vært', { exact: true }).selectOption((await option('Hedda Holm')) ?? '');
  await office.type('Begrundelse', 'De har mødt hinanden på en konference.');
  await office.press('Gem');
  await office.reads('De har mødt hinanden på en konference.');
};

const publishAndSend = async (office: Walker): Promise<void> => {
  await office.press('Gør klar til udsendelse');
  await office.reads('Hvem får hvad');
  await office.press(/^Send \d+ mails$/);
  await office.reads(/^Sendt/);
};

/** Reads the proposal from the mail, and says yes. Nobody's name or address may be on it. */
const sayYes = async (walker: Walker, email: string, hidden: readonly string[]): Promise<void> => {
  await openLetter(walker, email, /\/besoeg\//);
  const proposal = await walker.page.content();
  deepEqual(
    hidden.filter((word) => proposal.includes(word)),
    [],
    'a proposal names nobody on the other side',
  );
  await walker.press('Ja tak til besøget');
};

test('a round from sign-up to agreement, as its people go through it', { timeout: 300_000 }, async () => {
  const [host, intern, companion, office] = [await walk(site), await walk(site), await walk(site), await walk(site)];

  await signUpAsHost(host);
  await prove(host, 'hedda@silkeborg.example');
  await signUpAsIntern(intern);
  await prove(intern, 'ida@odense.example');
  await join(companion);

  await become(office, 'Olga Office');
  await office.page.getByRole('button', { name: 'Næste fase' }).click();
  await office.follow('Matchning');
  await run(office, /^Start matchning nr\. 1$/);
  await pinThePair(office);
  await run(office, /^Start matchning nr\. 2$/);
  await office.reads(/^(Ida Iversen \+ Otto Olsen|Otto Olsen \+ Ida Iversen)/);
  await publishAndSend(office);

  const [hosts, interns] = [
    ['Hedda Holm', 'hedda@silkeborg.example'],
    ['Ida Iversen', 'ida@odense.example', 'Otto Olsen', 'otto@odense.example'],
  ];
  await sayYes(host, 'hedda@silkeborg.example', interns);
  await host.reads('Du har sagt ja');
  await sayYes(intern, 'ida@odense.example', hosts);
  await intern.reads('Du har sagt ja');
  await sayYes(companion, 'otto@odense.example', hosts);

  await companion.reads('Besøgsaftale');
  const agreement = await companion.page.getByRole('main').innerText();
  for (const words of ['Hedda Holm', 'hedda@silkeborg.example', 'Bibliotekets makerspace', 'Ida Iversen'])
    match(agreement, new RegExp(words));
  await host.page.reload();
  await host.reads('otto@odense.example');
  await office.go('/kontor/besoeg');
  equal(await office.page.getByRole('row').filter({ hasText: 'Ida Iversen' }).filter({ hasText: 'Aftalt' }).count(), 1);
});
