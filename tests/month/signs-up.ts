/** Signing up as people do: page by page, each form as it is served, until it is sent and the address is proved. */
import { LANDSDELE } from '../../src/workplaces/landsdele.ts';
import { KNOWN_ORGANISATIONS } from '../../src/workplaces/organisation.ts';
import type { DemoHost, DemoIntern } from '../../src/worlds/demo-people.ts';
import type { Fields } from '../signing-up.ts';
import type { Month } from './month.ts';
import { buttonOn, linkOn, type Page } from './page.ts';
import type { Part, Resident } from './population.ts';
import type { Visitor } from './visitor.ts';

const WEEK = 5;

const days = ({ days: chosen, maxDays, minDays }: DemoHost['answers'] | DemoIntern['answers']): Fields => ({
  span: chosen.length === WEEK ? 'all' : 'some',
  ...(chosen.length === WEEK ? {} : { days: chosen }),
  maxDays: String(maxDays),
  minDays: String(minDays),
});

const asHost = ({ answers, email }: DemoHost): Record<string, Fields> => ({
  fagfelter: { fields: answers.fields },
  gaester: { seats: String(answers.seats), company: answers.minGuests > 1 ? 'yes' : [] },
  dage: days(answers),
  forskel: { contrast: answers.contrast },
  hverdag: { learn: answers.learn, shown: answers.shown ? 'yes' : [] },
  kontakt: { name: answers.name, email, agreedHere: 'yes', workshop: 'yes', curious: 'yes' },
});

const travel = ({ travel: how, companionEmail, ifNotConfirmed }: DemoIntern['answers']): Fields =>
  companionEmail === null
    ? { travel: 'alone' }
    : { travel: 'together', companionEmail, otherwise: how === 'preferably' ? how : (ifNotConfirmed ?? 'not') };

const asIntern = ({ answers, email }: DemoIntern): Record<string, Fields> => ({
  vaert: { finder: answers.finder ?? 'us' },
  fagfelter: { fields: answers.fields },
  oensker: { wish: answers.open ? 'open' : 'chosen', interests: answers.interests, purpose: answers.purpose },
  hvor: {
    span: answers.landsdele.length === LANDSDELE.length ? 'all' : 'some',
    ...(answers.landsdele.length === LANDSDELE.length ? {} : { landsdele: answers.landsdele }),
    ownOrganisation: answers.ownOrganisation ? 'yes' : [],
  },
  dage: days(answers),
  forskel: { contrast: answers.contrast },
  selskab: travel(answers),
  kontakt: {
    name: answers.name,
    email,
    decides: answers.decides,
    ...(answers.managerEmail !== null && { managerEmail: answers.managerEmail }),
    workshop: 'yes',
    expenses: 'yes',
    curious: 'yes',
  },
});

const answersOf = ({ role, row }: Part): Record<string, Fields> =>
  role === 'host' ? asHost(row as DemoHost) : asIntern(row as DemoIntern);

/** `/tilmelding/…/dage` is the question about days. */
const questionOn = ({ path }: Page): string => /^\/tilmelding\/[^/]+\/([^/?]+)/.exec(path)?.[1] ?? '';

/** Somebody signed in is not asked for their address, and a companion has been named by their colleague. */
const asked = (page: Page, fields: Fields): Fields => {
  const names = new Set(page.forms.flatMap(({ controls }) => controls.map(({ name }) => name)));
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name !== 'email' || names.has(name)));
};

/** Searches for the organisation, and says which workplace in it: a colleague's entry where there is one. */
const saysWhere = async (visitor: Visitor, { row }: Part): Promise<void> => {
  const organisation = KNOWN_ORGANISATIONS.find(({ id }) => id === row.organisation);
  if (!organisation) throw new Error(`nobody knows the organisation ${row.organisation}`);
  await visitor.press('Søg', { q: organisation.name });
  await visitor.follow(organisation.name);
  const choices = visitor.page.forms.flatMap(({ controls }) => controls.filter(({ name }) => name === 'workplace'));
  const colleagues = choices.find(({ label }) => label === row.workplace);
  const anew = {
    ...(choices.length > 0 && { workplace: 'ny' }),
    name: row.workplace,
    ...(organisation.kind !== 'municipality' && { municipality: row.municipality }),
  };
  await visitor.press('Gem og fortsæt', colleagues ? { workplace: colleagues.value } : anew);
};

/** Answers one question after another until there is nothing left but to check and send. */
export const answersAll = async (visitor: Visitor, part: Part, stopBefore?: string): Promise<void> => {
  const answers = answersOf(part);
  for (let question = questionOn(visitor.page); question !== 'tjek'; question = questionOn(visitor.page)) {
    if (question === stopBefore) return;
    const fields = answers[question];
    if (question === 'arbejdsplads') await saysWhere(visitor, part);
    else if (fields) await visitor.press('Gem og fortsæt', asked(visitor.page, fields));
    else throw new Error(`nobody knows what to answer at ${visitor.page.path}: ${visitor.page.text}`);
  }
};

const TO_GO_ON = /^Fortsæt/;

/** Sends a sign-up that is whole; who signs up as both goes on with the other part; then the code proves the address. */
export const sends = async (month: Month, visitor: Visitor, resident: Resident): Promise<void> => {
  await visitor.press('Send tilmelding');
  month.note('sign-ups sent');
  if (linkOn(visitor.page, TO_GO_ON) !== undefined && resident.parts.length > 1) {
    await visitor.follow(TO_GO_ON);
    const second = resident.parts[1];
    if (second) await answersAll(visitor, second);
    await visitor.press('Send tilmelding');
    month.note('sign-ups sent');
  }
  if (!buttonOn(visitor.page, 'Bekræft') || month.people.is(resident.email, 'forgets to confirm')) return;
  await visitor.press('Bekræft', { code: await month.mailbox.codeFor(resident.email, 'confirm') });
};

export const signsUp = async (month: Month, resident: Resident): Promise<void> => {
  const [first] = resident.parts;
  if (!first) return;
  const visitor = await month.opens(resident.email, '/tilmeld');
  await visitor.press('Begynd', { how: resident.parts.length > 1 ? 'both' : first.role });
  await answersAll(visitor, first, month.people.is(resident.email, 'leaves a draft') ? 'dage' : undefined);
  if (questionOn(visitor.page) !== 'tjek') {
    await visitor.follow(/\/senere$/);
    await visitor.press(/^Send/, { email: resident.email });
    month.note('drafts left');
    return;
  }
  await sends(month, visitor, resident);
};
