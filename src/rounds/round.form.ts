import { z } from 'zod';
import { isDay, weeksIn } from '../kit/calendar.ts';
import { choice, choices, email, text, tick, type Typed } from '../kit/read-form.ts';
import type { roundFormTexts } from './round-form.texts.ts';
import { type DateName, type DateProblem, dateProblems } from './round-dates.rules.ts';
import type { RoundSettings, WorkshopTime } from './round.ts';

type Texts = ReturnType<typeof roundFormTexts>;

/** How many workshops the form has lines for. */
export const WORKSHOP_LINES = [1, 2, 3, 4] as const;
type Line = (typeof WORKSHOP_LINES)[number];
const YEARS = [2015, 2100] as const;
export const SECTOR_CODES = ['municipal', 'state', 'regional', 'other'] as const;
export const SEATS = ['1', '2', '3'] as const;
export const PRIORITIES = ['workplace', 'organisation'] as const;

/** The field a complaint about a date stands beside. */
const fieldOf = (date: DateName): string => {
  if (date === 'visitWeek') return 'week';
  return date === 'workshops' ? 'workshop1Day' : date;
};

/** Each field says its own name when it is empty or too long: twelve alike complaints tell nobody where to look. */
export const line = (t: Texts, label: string, max = 200) =>
  text({ max, tooLong: t.tooLong(label, max), missing: t.missing(label) });
export const day = (t: Texts, label: string) =>
  line(t, label, 40).transform((typed, context) => {
    if (typed !== '' && !isDay(typed)) context.addIssue(t.dayWrong);
    return typed;
  });
export const wholeNumber = (wrong: string, [least, most]: readonly [number, number]) =>
  text({ max: 20, tooLong: wrong }).transform((typed, context) => {
    const number = /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
    if (!(number >= least && number <= most)) context.addIssue(wrong);
    return number;
  });

/** '9:00', '09.00', '0900', '9' and 'kl. 9' are all 'HH:MM'; anything else is no time. */
export const asTime = (typed: string): string | null => {
  const parts = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(typed);
  if (!parts || Number(parts[1]) > 23 || Number(parts[2] ?? 0) > 59) return null;
  return `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}`;
};

/** A field for a time of day that may be left empty: 'HH:MM' or null. */
export const optionalTime = (wrong: string) =>
  text({ max: 20, tooLong: wrong }).transform((typed, context): string | null => {
    const found = typed === '' ? null : asTime(typed);
    if (typed !== '' && found === null) context.addIssue(wrong);
    return found;
  });

type WorkshopFields = { day: string; from: string; until: string; place: string };

/** The complaint about one line, beside the field to mend; null when it is empty or whole. */
const workshopComplaint = (t: Texts, typed: WorkshopFields): [keyof WorkshopFields, string] | null => {
  const parts = Object.entries(typed) as [keyof WorkshopFields, string][];
  if (parts.every(([, value]) => value === '')) return null;
  const missing = parts.find(([, value]) => value === '');
  if (missing) return [missing[0], t.workshopPart];
  if (!isDay(typed.day)) return ['day', t.dayWrong];
  const [from, until] = [asTime(typed.from), asTime(typed.until)];
  if (from === null) return ['from', t.timeWrong];
  if (until === null) return ['until', t.timeWrong];
  return until > from ? null : ['until', t.untilWrong];
};

type WorkshopField = `workshop${Line}${'Day' | 'From' | 'Until' | 'Place'}`;
type TypedWorkshops = Readonly<Record<WorkshopField, string>>;

const workshopFields = (t: Texts) => {
  const optional = (n: Line, label: string) =>
    text({ max: 120, tooLong: t.tooLong(`${t.workshop(n)}: ${label}`, 120) });
  const ofLine = (n: Line): [WorkshopField, ReturnType<typeof optional>][] => [
    [`workshop${n}Day`, optional(n, t.day)],
    [`workshop${n}From`, optional(n, t.from)],
    [`workshop${n}Until`, optional(n, t.until)],
    [`workshop${n}Place`, optional(n, t.place)],
  ];
  return Object.fromEntries(WORKSHOP_LINES.flatMap(ofLine)) as Record<WorkshopField, ReturnType<typeof optional>>;
};

const workshopAt = (typed: TypedWorkshops, n: Line): WorkshopFields => ({
  day: typed[`workshop${n}Day`],
  from: typed[`workshop${n}From`],
  until: typed[`workshop${n}Until`],
  place: typed[`workshop${n}Place`],
});

const fields = (t: Texts) => ({
  name: line(t, t.name, 80),
  year: wholeNumber(t.yearWrong, YEARS),
  week: wholeNumber(t.weekWrong, [1, 53]),
  signUpOpens: day(t, t.dates.signUpOpens),
  signUpCloses: day(t, t.dates.signUpCloses),
  proposalsOn: day(t, t.dates.proposalsOn),
  answersDue: day(t, t.dates.answersDue),
  evaluationCloses: day(t, t.dates.evaluationCloses),
  sectors: choices(SECTOR_CODES, { min: 1, max: 4, message: t.sectorsMissing }),
  maxSeats: choice(SEATS, t.choose(t.maxSeats)),
  priority: choice(PRIORITIES, t.choose(t.priority)),
  organiserName: line(t, t.organiserName),
  organiserEmail: email(t.emailWrong),
  organiserPhone: line(t, t.organiserPhone, 40),
  dpo: line(t, t.dpo),
  legalBasisDa: line(t, t.legalBasisDa, 600),
  legalBasisEn: line(t, t.legalBasisEn, 600),
  complaintsDa: line(t, t.complaintsDa, 600),
  complaintsEn: line(t, t.complaintsEn, 600),
  warningsSeen: tick(),
});
type RoundFields = z.output<z.ZodObject<ReturnType<typeof fields>>>;

const settingsOf = (given: RoundFields, workshops: readonly WorkshopTime[], timeZone: string): RoundSettings => ({
  name: given.name,
  visitWeek: { isoYear: given.year, isoWeek: given.week },
  timeZone,
  dates: {
    signUpOpens: given.signUpOpens,
    signUpCloses: given.signUpCloses,
    proposalsOn: given.proposalsOn,
    answersDue: given.answersDue,
    evaluationCloses: given.evaluationCloses,
  },
  workshops,
  sectors: given.sectors,
  maxSeats: Number(given.maxSeats) as RoundSettings['maxSeats'],
  priority: given.priority,
  organiser: {
    name: given.organiserName,
    email: given.organiserEmail,
    phone: given.organiserPhone,
    dataProtectionOfficer: given.dpo,
    legalBasis: { da: given.legalBasisDa, en: given.legalBasisEn },
    complaints: { da: given.complaintsDa, en: given.complaintsEn },
  },
});

type Complain = (field: string, message: string) => void;

/** What is wrong with the lines for workshops. */
const complainOfWorkshops = (t: Texts, typed: TypedWorkshops, complain: Complain): void => {
  for (const n of WORKSHOP_LINES) {
    const complaint = workshopComplaint(t, workshopAt(typed, n));
    if (complaint) complain(`workshop${n}${complaint[0].replace(/^./, (c) => c.toUpperCase())}`, complaint[1]);
  }
};

const isYear = (year: number): boolean => year >= YEARS[0] && year <= YEARS[1];

/** Whether the year has the week; of a year that is none nothing can be said. */
const isWeek = ({ year, week }: Pick<RoundFields, 'year' | 'week'>): boolean =>
  !isYear(year) || (week >= 1 && week <= weeksIn(year));

const DATES = ['signUpOpens', 'signUpCloses', 'proposalsOn', 'answersDue', 'evaluationCloses'] as const;

/** Whether there is a plan at all: a week of a year, and five days. Only then can be said whether it holds together. */
const isPlanned = (typed: Pick<RoundFields, 'year' | 'week' | (typeof DATES)[number]>): boolean =>
  isYear(typed.year) && isWeek(typed) && DATES.every((name) => isDay(typed[name]));

/** A round as the form shows it: what was saved, field by field. */
export const typedRound = (round: RoundSettings): Typed => {
  const { visitWeek, dates, organiser } = round;
  const workshops = WORKSHOP_LINES.flatMap((n) => {
    const one = round.workshops[n - 1];
    const parts = one ? { Day: one.day, From: one.from, Until: one.until, Place: one.place } : {};
    return Object.entries(parts).map(([part, value]): [string, string] => [`workshop${n}${part}`, value]);
  });
  const values: Record<string, string> = {
    name: round.name,
    year: String(visitWeek.isoYear),
    week: String(visitWeek.isoWeek),
    ...dates,
    ...Object.fromEntries(workshops),
    maxSeats: String(round.maxSeats),
    priority: round.priority,
    organiserName: organiser.name,
    organiserEmail: organiser.email,
    organiserPhone: organiser.phone,
    dpo: organiser.dataProtectionOfficer,
    legalBasisDa: organiser.legalBasis.da,
    legalBasisEn: organiser.legalBasis.en,
    complaintsDa: organiser.complaints.da,
    complaintsEn: organiser.complaints.en,
  };
  const typed = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [value]]));
  return { ...typed, sectors: round.sectors };
};

/** Why something is done to a round. */
export const reasonForm = (t: Texts) => z.object({ reason: line(t, t.reason, 500) });

/** The workshops of the lines whose day is one; times as 'HH:MM', days in order. */
const workshopsOf = (typed: TypedWorkshops): WorkshopTime[] =>
  WORKSHOP_LINES.map((n) => workshopAt(typed, n))
    .filter(({ day }) => isDay(day))
    .map((one) => ({ ...one, from: asTime(one.from) ?? '', until: asTime(one.until) ?? '' }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));

/**
 * A round as a coordinator writes it. Besides what each field asks for, the dates must hold together; `moreProblems`
 * adds what a round that has begun forbids. Everything wrong is said at once, whichever field it stands beside.
 */
export const roundForm = (
  t: Texts,
  given: { timeZone: string; moreProblems: (settings: RoundSettings) => readonly DateProblem[] },
) =>
  z
    .object({ ...fields(t), ...workshopFields(t) })
    .superRefine(
      (typed, context) => {
        const complain: Complain = (field, message) =>
          context.addIssue({ code: 'custom', path: [field], message, input: typed });
        if (!isWeek(typed)) complain('week', t.weekWrong);
        complainOfWorkshops(t, typed, complain);
        if (!isPlanned(typed)) return;
        const settings = settingsOf(typed, workshopsOf(typed), given.timeZone);
        for (const { date, why } of [...dateProblems(settings), ...given.moreProblems(settings)])
          complain(fieldOf(date), t.problems[why]);
      },
      { when: () => true },
    )
    .transform((typed) => ({
      settings: settingsOf(typed, workshopsOf(typed), given.timeZone),
      warningsSeen: typed.warningsSeen,
    }));
