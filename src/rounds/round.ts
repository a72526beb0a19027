/** A round: one year's exchange. Whatever a coordinator may change from year to year is data of it. */
import { type Day, type Week, workingDaysOf } from '../kit/calendar.ts';
import type { Lang } from '../kit/language.ts';
import type { Sector } from '../workplaces/sector.ts';

/** The life of a round, in order. Which one it is follows from the clock and the round's dates (round.rules.ts). */
export const PHASES = [
  'announced',
  'sign-up',
  'matching',
  'proposals',
  'preparation',
  'visits',
  'evaluation',
  'closed',
] as const;
export type Phase = (typeof PHASES)[number];

/** The days of the visit week, as the matching's format names them. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export type RoundDates = {
  /** Sign-up opens as this day begins. */
  readonly signUpOpens: Day;
  /** Last day to sign up; closes at 23.59 in the round's time zone. */
  readonly signUpCloses: Day;
  /** The day the proposals are promised for; at noon, if the office has not sent them before. */
  readonly proposalsOn: Day;
  /** Last day to answer a proposal, at 23.59. */
  readonly answersDue: Day;
  /** Last day to evaluate, at 23.59; the round is closed after it. */
  readonly evaluationCloses: Day;
};

/** What decides which phase it is. */
export type RoundCalendar = {
  readonly visitWeek: Week;
  /** IANA name, e.g. 'Europe/Copenhagen'. */
  readonly timeZone: string;
  readonly dates: RoundDates;
  /** Phases a coordinator let begin before their day, and when: sign-up closes early because matching opens early. */
  readonly openedEarly: { readonly [P in Phase]?: Date };
  /** When a coordinator cancelled it; from then on it is closed. */
  readonly cancelledAt: Date | null;
};

/** A preparatory workshop (R4), as it is announced at sign-up; times are 'HH:MM' in the round's time zone. */
export type WorkshopTime = {
  readonly day: Day;
  readonly from: string;
  readonly until: string;
  /** The town, and where in it once that is known. */
  readonly place: string;
};

/** A workshop that people join from where they are: the office writes no town for it. */
export const isOnlineWorkshop = ({ place }: Pick<WorkshopTime, 'place'>): boolean =>
  place.trim().toLowerCase() === 'online';

/** Who holds the round and answers for people's data: shown in the privacy notice and at the foot of letters. */
export type Organiser = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** How to reach the data protection officer. */
  readonly dataProtectionOfficer: string;
  /** By which law the data are held, and where one can complain, in both languages. */
  readonly legalBasis: Readonly<Record<Lang, string>>;
  readonly complaints: Readonly<Record<Lang, string>>;
};

/** What a coordinator sets up and may change, each year anew. */
export type RoundSettings = {
  /** What it is called: 'Innovationspraktik 2027'. */
  readonly name: string;
  readonly visitWeek: Week;
  readonly timeZone: string;
  readonly dates: RoundDates;
  readonly workshops: readonly WorkshopTime[];
  /** The sectors whose workplaces may take part (R2). */
  readonly sectors: readonly Sector[];
  /** The most seats a host may offer (R3). */
  readonly maxSeats: 1 | 2 | 3;
  /** Whether hosting gives priority to the interns of the workplace or of its whole organisation (R7). */
  readonly priority: 'workplace' | 'organisation';
  readonly organiser: Organiser;
};

export type Round = RoundCalendar &
  RoundSettings & {
    readonly id: string;
    /** Stands in addresses: the year of the visit week. */
    readonly slug: string;
    /** Commits the draw to its seed before sign-up closes (draw.ts). */
    readonly seedHash: string;
    /** Rises with every change of the round. */
    readonly version: number;
  };

/** The five dates of the visit week. */
export const visitDays = ({ visitWeek }: Pick<Round, 'visitWeek'>): Readonly<Record<Weekday, Day>> => {
  const [mon, tue, wed, thu, fri] = workingDaysOf(visitWeek);
  return { mon, tue, wed, thu, fri };
};

export const roundUrls = {
  week: () => '/ugen',
  saveTheDate: () => '/ugen.ics',
  draw: () => '/lodtraekning',
  list: () => '/kontor/runder',
  setUp: () => '/kontor/runder/ny',
  office: (slug: string) => `/kontor/runder/${slug}`,
  change: (slug: string) => `/kontor/runder/${slug}/ret`,
  openNext: (slug: string) => `/kontor/runder/${slug}/naeste-fase`,
  cancel: (slug: string) => `/kontor/runder/${slug}/aflys`,
  reopen: (slug: string) => `/kontor/runder/${slug}/genaabn`,
};
