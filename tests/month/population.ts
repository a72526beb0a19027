/**
 * The 123 people of the month: the demo's hosts and interns, two of whom are both, and two more. What sort of person each
 * is, is drawn once with a fixed seed, so that a month is the same whenever it is played.
 */
import type { Day } from '../../src/kit/calendar.ts';
import { DEMO_HOSTS, DEMO_INTERNS, type DemoHost, type DemoIntern } from '../../src/worlds/demo-people.ts';

type Group = 'anybody' | 'resident' | 'host' | 'intern' | 'alone' | 'invited' | 'manager';

/** What somebody is like, and how many are. A new sort of person is a line here, and is met in the deed it is about. */
const SORTS = {
  /** Acts two days after a letter; at the reminder; on no letter at all. Everybody else acts the same day. */
  slow: ['anybody', 24],
  forgetful: ['anybody', 16],
  silent: ['anybody', 5],
  /** Leaves a draft, and goes on by the link that was mailed. */
  'leaves a draft': ['resident', 4],
  /** Proves the address only when reminded that it is missing. */
  'forgets to confirm': ['resident', 3],
  'changes an answer': ['resident', 6],
  'invites a host': ['alone', 6],
  'withdraws early': ['resident', 4],
  'says not this year': ['manager', 3],
  'is not the manager': ['manager', 1],
  'travels alone after all': ['invited', 1],
  'says no': ['resident', 10],
  /** Says yes, and then no while the question is open. */
  'thinks again': ['resident', 4],
  'drops out': ['resident', 10],
  'gives a seat back': ['resident', 10],
  'is not in touch': ['resident', 5],
  'was not visited': ['resident', 4],
  'writes a programme': ['host', 20],
  comments: ['intern', 12],
  'does not wait': ['resident', 5],
  /** Before a yes to the visit; once it is agreed; and who says no to other days than those it has. */
  'proposes other days': ['resident', 5],
  'needs other days': ['resident', 6],
  'keeps the days': ['resident', 40],
  'names a deputy': ['host', 3],
  'says what guests need': ['host', 3],
  'books the journey': ['intern', 4],
  'leaves small questions': ['resident', 80],
  'takes something home': ['resident', 70],
  'says where to come': ['host', 12],
  'gives a telephone': ['intern', 12],
  /** Without a visit: is open to every day, and asks a host. */
  'finds a way': ['intern', 40],
  /** Falls ill in the week itself. */
  'breaks off': ['intern', 16],
} as const satisfies Record<string, readonly [among: Group, count: number]>;
export type Sort = keyof typeof SORTS;

export interface Part {
  readonly role: 'host' | 'intern';
  readonly row: DemoHost | DemoIntern;
}
export interface Resident {
  readonly email: string;
  readonly name: string;
  readonly parts: readonly Part[];
  /** Null for who is invited by a colleague, and signs up by that letter. */
  readonly signsUpOn: Day | null;
}
export interface Population {
  readonly residents: readonly Resident[];
  /** Whether somebody is of a sort: a resident, or a resident's manager. */
  is(email: string, sort: Sort): boolean;
}

/** Days on which people sign up: the first, the last, and some between. */
const SIGN_UP_DAYS: readonly Day[] = ['2027-05-18', '2027-05-20', '2027-05-25', '2027-05-31'];

const newcomer = (of: DemoIntern, name: string): DemoIntern => {
  const email = `${name.toLowerCase().replace(' ', '.')}@${of.email.split('@')[1] ?? ''}`;
  return { ...of, email, answers: { ...of.answers, name } };
};

/** Numbers that look drawn by chance and are the same every time (mulberry32). */
const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};
const shuffled = <One>(all: readonly One[], next: () => number): One[] =>
  all
    .map((one) => ({ one, at: next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);

const everyPart = (): Part[] => {
  const alone = DEMO_INTERNS.filter(({ answers }) => answers.travel === 'alone');
  const [first, second] = alone;
  if (!first || !second) throw new Error('the demo has no interns');
  const more = [newcomer(first, 'Nanna Nyborg'), newcomer(second, 'Niels Nyholm')];
  return [
    ...DEMO_HOSTS.map((row) => ({ role: 'host' as const, row })),
    ...[...DEMO_INTERNS, ...more].map((row) => ({ role: 'intern' as const, row })),
  ];
};

/** Of two who name each other the first signs up and invites; the other comes by the invitation. */
const invited = (parts: readonly Part[]): ReadonlySet<string> => {
  const [inviters, others] = [new Set<string>(), new Set<string>()];
  for (const { row } of parts) {
    const companion = 'companionEmail' in row.answers ? row.answers.companionEmail : null;
    if (companion === null || others.has(row.email)) continue;
    inviters.add(row.email);
    others.add(companion);
  }
  return others;
};

const managersOf = (parts: readonly Part[]): readonly string[] => [
  ...new Set(parts.flatMap(({ row }) => ('managerEmail' in row.answers ? (row.answers.managerEmail ?? []) : []))),
];

const drawSorts = (
  groups: Readonly<Record<Group, readonly string[]>>,
  next: () => number,
): ReadonlyMap<string, ReadonlySet<Sort>> => {
  const drawn = new Map<string, Set<Sort>>();
  for (const [sort, [among, count]] of Object.entries(SORTS) as [Sort, (typeof SORTS)[Sort]][])
    for (const email of shuffled(groups[among], next).slice(0, count))
      drawn.set(email, (drawn.get(email) ?? new Set()).add(sort));
  return drawn;
};

export const populate = (seed: number): Population => {
  const parts = everyPart();
  const byEmail = Map.groupBy(parts, ({ row }) => row.email);
  const byInvitation = invited(parts);
  const resident = [...byEmail.keys()];
  const as = (role: Part['role']) => [...new Set(parts.filter((one) => one.role === role).map(({ row }) => row.email))];
  const sorts = drawSorts(
    {
      anybody: [...resident, ...managersOf(parts)],
      resident,
      host: as('host'),
      intern: as('intern'),
      alone: parts
        .filter(({ row }) => 'travel' in row.answers && row.answers.travel === 'alone')
        .map(({ row }) => row.email),
      manager: managersOf(parts),
      invited: [...byInvitation],
    },
    chance(seed),
  );
  const residents = [...byEmail].map(([email, of], at) => ({
    email,
    name: of[0]?.row.answers.name ?? '',
    parts: of,
    signsUpOn: byInvitation.has(email) ? null : (SIGN_UP_DAYS[at % SIGN_UP_DAYS.length] ?? null),
  }));
  return { residents, is: (email, sort) => sorts.get(email)?.has(sort) ?? false };
};
