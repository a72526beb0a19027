/** What all contestants show, the same data in memory: a form full of errors, a list of which fifty rows are seen, a programme. */
import { fill, type Typed } from '../../src/kit/read-form.ts';
import type { ListedSignUp } from '../../src/office/listed-sign-up.ts';
import type { Round } from '../../src/rounds/round.ts';
import type { InternAnswers } from '../../src/sign-ups/answers.ts';
import { answerForm } from '../../src/sign-ups/answers.form.ts';
import { questionTexts } from '../../src/sign-ups/question.texts.ts';
import type { SignUp } from '../../src/sign-ups/sign-up.ts';
import { landsdelOf } from '../../src/workplaces/municipalities.ts';
import { KNOWN_ORGANISATIONS } from '../../src/workplaces/organisation.ts';
import { DEMO_HOSTS, DEMO_INTERNS } from '../../src/worlds/demo-people.ts';
import { outlineOf } from '../../src/visits/outline.rules.ts';
import { outlineTexts } from '../../src/visits/outline.texts.ts';
import type { ExpectedGuest, Programme } from '../../src/visits/programme.ts';
import { DEMO_ROUND } from '../../src/worlds/demo-round.ts';

/** The doors that lead to the measured pages; nothing else in the system is called so. */
export const PATHS = { form: '/bench/form', list: '/bench/list', programme: '/bench/programme' } as const;

const NOW = new Date('2027-03-10T09:00:00Z');
const idOf = (position: number): string => `01990000-0000-7000-8000-${String(position).padStart(12, '0')}`;

export const round: Round = {
  ...DEMO_ROUND,
  id: idOf(0),
  slug: '2027',
  seedHash: '0'.repeat(64),
  version: 1,
  openedEarly: {},
  cancelledAt: null,
};

/** An intern's draft, at its last question. */
export const signUp: SignUp = {
  id: idOf(1),
  roundId: round.id,
  role: 'intern',
  state: 'draft',
  session: null,
  personId: null,
  email: null,
  lang: 'da',
  workplaceId: null,
  answers: {},
  isCompanion: false,
  version: 1,
  savedAt: NOW,
  submittedAt: null,
  confirmedAt: null,
  withdrawnAt: null,
  withdrawnWhy: null,
};

/** Nothing in it is right, and all of it must be escaped where it is shown again. */
export const typed: Typed = {
  name: [`Maximiliane "Max" Rosenkrantz-Bjerregaard & <Søn> fra 'Center for Eksempler' i Vest- og Sydsjælland`],
  email: ['max<at>"kommune" & stat.example'],
};

const checked = fill(
  typed,
  answerForm('contact', questionTexts('da'), { role: 'intern', answers: {}, ownEmail: null, email: null }),
);
if (checked.ok) throw new Error('the form is meant to be full of errors');
export const errors = checked.errors;

const organisationName = (id: string): string => KNOWN_ORGANISATIONS.find((one) => one.id === id)?.name ?? id;

const companionOf = ({ companionEmail }: InternAnswers, at: number): ListedSignUp['companion'] => {
  if (companionEmail === null) return null;
  const them = DEMO_INTERNS.find(({ email }) => email === companionEmail);
  if (!them || at % 3 === 0) return { state: 'invited', name: companionEmail, email: companionEmail, id: null };
  return { state: 'confirmed', name: them.answers.name, email: them.email, id: idOf(900 + at) };
};

const listed = (person: (typeof DEMO_HOSTS | typeof DEMO_INTERNS)[number], at: number): ListedSignUp => {
  const { answers, email } = person;
  const isHost = 'seats' in answers;
  return {
    id: idOf(at),
    role: isHost ? 'host' : 'intern',
    state: at % 9 === 4 ? 'submitted' : at % 13 === 7 ? 'withdrawn' : 'confirmed',
    isDouble: false,
    name: answers.name,
    email,
    workplace: at % 11 === 3 ? `${person.workplace} <"Ø" & 'Å'>` : person.workplace,
    organisation: organisationName(person.organisation),
    sector: 'municipal',
    municipality: person.municipality,
    landsdel: landsdelOf(person.municipality).code,
    fields: answers.fields,
    days: answers.days.length,
    seats: isHost ? answers.seats : null,
    companion: isHost ? null : companionOf(answers, at),
    isInvitationExpired: false,
    approval: isHost ? null : { state: 'self', frame: null },
    wishes: [],
    answers,
    lang: 'da',
    notes: at % 7 === 5 ? at % 3 : 0,
    submittedAt: new Date(NOW.getTime() + at * 5_000_000),
  };
};

/** So many workplaces may be one. */
export const DOUBLES = 3;

/** A whole round: 51 hosts and 72 interns, mixed as they came. */
export const list: readonly ListedSignUp[] = DEMO_INTERNS.flatMap((intern, at) => {
  const host = DEMO_HOSTS[at];
  return host ? [host, intern] : [intern];
}).map(listed);

/** Three come to a host of the whole week, on other days each. */
export const guests: readonly ExpectedGuest[] = (
  [
    ['mon', 'tue', 'wed'],
    ['mon', 'tue', 'wed', 'thu', 'fri'],
    ['thu', 'fri'],
  ] as const
).map((days, at) => ({
  visit: idOf(600 + at),
  signUp: idOf(700 + at),
  name: `Gæst ${at + 1}`,
  days,
  awayOn: [],
}));

export const WORKPLACE = `Center for "Borgernær" Velfærd & 'Nære' Fællesskaber <Vest>`;

/** The outline as it is offered, the mornings by the clock, with what must be escaped in a note now and then. */
export const programme: Programme = {
  id: idOf(800),
  version: 4,
  changedAt: NOW,
  sharedAt: NOW,
  link: 'a'.repeat(43),
  days: outlineOf(guests).map(({ day, elements }) => ({
    day,
    items: elements.map(([part, element], at) => {
      const { title, note } = outlineTexts('da')[element];
      const clock = part === 'morning' ? { starts: '09:00', ends: '10:30' } : { starts: null, ends: null };
      return { part, ...clock, title, note: at % 3 === 0 ? `${note} Lokale "2.14" & <kantinen>` : note };
    }),
  })),
};
