/** What everybody in the month shares: the world, its letter box and clock, who is at which browser, what is to be done when. */
import { addDays, type Day, dayOfWeek } from '../../src/kit/calendar.ts';
import { instantAt } from '../../src/kit/local-time.ts';
import type { World } from '../world.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';
import { type Looks, openLooks } from './looks.ts';
import type { Population } from './population.ts';
import { type Visitor, visitorOf } from './visitor.ts';

export interface Errand {
  readonly who: string;
  readonly what: string;
  readonly run: () => Promise<void>;
}

export interface Month {
  readonly world: World;
  readonly mailbox: Mailbox;
  readonly looks: Looks;
  readonly people: Population;
  readonly today: Day;
  /** Moves the clock on to nine in the morning of a day, or to a later time of it. */
  goTo(day: Day, time?: string): void;
  /** Somebody opens a page, and signs in where it asks for that. */
  opens(email: string, path: string, meant?: number): Promise<Visitor>;
  /** Somebody opens the link of a letter that asks for no signing in. */
  opensByLink(email: string, path: string): Promise<Visitor>;
  /** Puts something off, to be done on the first working day that many days from now. */
  later(days: number, errand: Errand): void;
  /** What has been put off until today or longer. */
  due(): readonly Errand[];
  /** Whether anything has been put off until a day or longer. */
  isDue(day: Day): boolean;
  /** Whether this is asked for the first time. */
  isFirst(what: string): boolean;
  /** Every other time this is asked. */
  isEveryOther(what: string): boolean;
  /** Counts something that happened, for who reads the test's report. */
  note(what: string): void;
  readonly noted: ReadonlyMap<string, number>;
}

const TIME_ZONE = 'Europe/Copenhagen';

/** From an address of one's own: nobody is held up by what others do. */
const addressOf = (number: number): string => `10.0.${Math.floor(number / 250)}.${(number % 250) + 1}`;

/** One is asked to sign in where the session has ended, and goes on where one was going. */
const signsIn = async (visitor: Visitor, email: string, mailbox: Mailbox): Promise<void> => {
  await visitor.press('Send mig en mail', { email });
  await visitor.press('Log ind', { code: await mailbox.codeFor(email, 'sign-in') });
};

export const openMonth = (world: World, people: Population): Month => {
  const mailbox = openMailbox(world);
  const looks = openLooks(people.residents);
  const visitors = new Map<string, Visitor>();
  const errands: { on: Day; errand: Errand }[] = [];
  const noted = new Map<string, number>();
  const done = new Set<string>();
  let today: Day = '';
  const visitorNamed = (email: string): Visitor => {
    const known = visitors.get(email);
    if (known) return known;
    const browser = world.browser({ from: addressOf(visitors.size) });
    const visitor = visitorOf(browser, (page) => looks.saw(email, world.clock.now(), page));
    visitors.set(email, visitor);
    return visitor;
  };
  return {
    world,
    mailbox,
    looks,
    people,
    get today() {
      return today;
    },
    goTo(day, time = '09:00') {
      today = day;
      mailbox.forgetCodes();
      world.clock.moveTo(instantAt(day, time, TIME_ZONE));
    },
    async opens(email, path, meant) {
      const visitor = visitorNamed(email);
      await visitor.go(path, meant);
      if (visitor.page.path.startsWith('/log-ind?')) await signsIn(visitor, email, mailbox);
      return visitor;
    },
    async opensByLink(email, path) {
      const visitor = visitorNamed(email);
      await visitor.go(path);
      if (visitor.page.path !== path) throw new Error(`${path} leads ${email} to ${visitor.page.path}`);
      return visitor;
    },
    later: (days, errand) => void errands.push({ on: addDays(today, days), errand }),
    due() {
      const now = errands.filter(({ on }) => on <= today);
      for (const one of now) errands.splice(errands.indexOf(one), 1);
      return now.map(({ errand }) => errand);
    },
    isFirst: (what) => !done.has(what) && Boolean(done.add(what)),
    isEveryOther: (what) => !done.delete(what) && Boolean(done.add(what)),
    isDue: (day) => errands.some(({ on }) => on <= day),
    note: (what) => void noted.set(what, (noted.get(what) ?? 0) + 1),
    noted,
  };
};

interface Span {
  readonly from: Day;
  readonly to: Day;
  /** While everybody is away only Mondays are lived through, and the days on which somebody has something to do. */
  readonly quiet: readonly [Day, Day];
}

/** The days that are lived through, one after the other: which comes next depends on what has been put off. */
export const daysOf = function* (month: Month, { from, to, quiet }: Span): Generator<Day> {
  const isQuiet = (day: Day): boolean => day >= quiet[0] && day <= quiet[1];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const weekday = dayOfWeek(day);
    if (weekday < 6 && (!isQuiet(day) || weekday === 1 || month.isDue(day))) yield day;
  }
};

/** At most so many at once: as many connections to the database as the world has. */
const LANES = 12;

/** Several people do what they have to do at the same time, each one thing after the other. What went wrong says who and what. */
export const allAtOnce = async (errands: readonly Errand[]): Promise<void> => {
  const waiting = Map.groupBy(errands, ({ who }) => who).values();
  const lane = async (): Promise<void> => {
    for (const ofOne of waiting)
      for (const { who, what, run } of ofOne)
        await run().catch((error: unknown) => {
          throw new Error(`${who} (${what})`, { cause: error });
        });
  };
  const lanes = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const failed = lanes.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
};
