import { csv, type Cell } from '../kit/csv.ts';
import { excel, type ExcelColumn } from '../kit/excel.ts';
import type { Lang } from '../kit/language.ts';
import { localAt } from '../kit/local-time.ts';
import { questionTexts } from '../sign-ups/question.texts.ts';
import { field } from '../workplaces/fields.ts';
import { LANDSDELE, landsdel } from '../workplaces/landsdele.ts';
import { municipality } from '../workplaces/municipalities.ts';
import { managerSaidTexts } from '../sign-ups/manager-said.texts.ts';
import type { ListedApproval, ListedSignUp } from './listed-sign-up.ts';
import { listTexts } from './listed-sign-up.texts.ts';
import { signUpFileTexts } from './sign-up-list.texts.ts';

/** A column of the file: its head, its width, and what stands in it. What nobody was asked is an empty cell. */
type FileColumn = ExcelColumn & { readonly cell: (one: ListedSignUp) => Cell };
type Texts = ReturnType<typeof signUpFileTexts>;

const [SHORT, MIDDLE, LONG] = [10, 24, 48];

const fieldNames = (codes: readonly string[], lang: Lang): string => codes.map((code) => field(code)[lang]).join('; ');

const who = (t: Texts, lang: Lang): FileColumn[] => [
  { head: t.role, width: SHORT, cell: ({ role }) => listTexts(lang).roles[role] },
  {
    head: t.state,
    width: MIDDLE,
    cell: ({ state, isDouble }) => (isDouble ? listTexts(lang).double : listTexts(lang).states[state]),
  },
  { head: t.name, width: MIDDLE, cell: ({ name }) => name },
  { head: t.email, width: MIDDLE, cell: ({ email }) => email },
  { head: t.lang, width: SHORT, cell: (one) => t.langs[one.lang] },
  { head: t.organisation, width: MIDDLE, cell: ({ organisation }) => organisation },
  { head: t.workplace, width: MIDDLE, cell: ({ workplace }) => workplace },
  { head: t.sector, width: SHORT, cell: ({ sector }) => t.sectors[sector] },
  { head: t.municipality, width: MIDDLE, cell: (one) => municipality(one.municipality).name },
  { head: t.landsdel, width: MIDDLE, cell: (one) => landsdel(one.landsdel)[lang] },
  { head: t.fields, width: LONG, cell: ({ fields }) => fieldNames(fields, lang) },
];

const stay = (t: Texts, lang: Lang): FileColumn[] => [
  {
    head: t.daysPossible,
    width: MIDDLE,
    cell: ({ answers }) => answers.days?.map((day) => t.weekdays[day]).join(', ') ?? null,
  },
  { head: t.days, width: SHORT, cell: ({ days }) => days },
  { head: t.maxDays, width: SHORT, cell: ({ answers }) => answers.maxDays ?? null },
  { head: t.minDays, width: SHORT, cell: ({ answers }) => answers.minDays ?? null },
  {
    head: t.contrast,
    width: MIDDLE,
    cell: ({ role, answers }) =>
      answers.contrast ? questionTexts(lang).contrast.choices[role][answers.contrast] : null,
  },
];

const ofHosts = (t: Texts): FileColumn[] => [
  { head: t.seats, width: SHORT, cell: ({ seats }) => seats },
  { head: t.minGuests, width: SHORT, cell: ({ answers }) => answers.minGuests ?? null },
  { head: t.learn, width: LONG, cell: ({ answers }) => answers.learn ?? null },
  {
    head: t.shown,
    width: SHORT,
    cell: ({ answers }) => (answers.shown === undefined ? null : answers.shown ? t.yes : t.no),
  },
];

const numbered = (wishes: readonly string[]): string => wishes.map((one, index) => `${index + 1}. ${one}`).join('; ');

const wishes = (t: Texts, lang: Lang): FileColumn[] => [
  {
    head: t.finder,
    width: MIDDLE,
    cell: ({ role, answers }) => (role === 'intern' ? t.finders[answers.finder ?? 'us'] : null),
  },
  {
    head: t.ifNotFound,
    width: MIDDLE,
    cell: ({ answers }) => (answers.ifNotFound ? t.ifNotFounds[answers.ifNotFound] : null),
  },
  {
    head: t.interests,
    width: LONG,
    cell: ({ answers }) => (answers.open ? t.open : answers.interests ? fieldNames(answers.interests, lang) : null),
  },
  { head: t.purpose, width: LONG, cell: ({ answers }) => answers.purpose ?? null },
  { head: t.hosts, width: LONG, cell: ({ wishes }) => (wishes.length === 0 ? null : numbered(wishes)) },
  { head: t.landsdele, width: MIDDLE, cell: ({ answers }) => wherein(answers.landsdele, t, lang) },
  {
    head: t.ownOrganisation,
    width: SHORT,
    cell: ({ answers }) => (answers.ownOrganisation === undefined ? null : answers.ownOrganisation ? t.yes : t.no),
  },
];

const wherein = (codes: readonly string[] | undefined, t: Texts, lang: Lang): Cell => {
  if (codes === undefined) return null;
  const chosen = LANDSDELE.filter(({ code }) => codes.includes(code));
  return chosen.length === LANDSDELE.length ? t.everywhere : chosen.map((one) => one[lang]).join('; ');
};

const company = (t: Texts, lang: Lang): FileColumn[] => [
  { head: t.travel, width: MIDDLE, cell: ({ answers }) => (answers.travel ? t.travels[answers.travel] : null) },
  { head: t.companion, width: MIDDLE, cell: ({ companion }) => companion?.name ?? null },
  {
    head: t.companionEmail,
    width: MIDDLE,
    cell: ({ companion, answers }) => companion?.email ?? answers.companionEmail ?? null,
  },
  {
    head: t.companionState,
    width: SHORT,
    cell: ({ companion }) => companion && t.companionStates[companion.state],
  },
  {
    head: t.otherwise,
    width: MIDDLE,
    cell: ({ answers }) => (answers.ifNotConfirmed ? t.otherwises[answers.ifNotConfirmed] : null),
  },
  {
    head: t.decides,
    width: MIDDLE,
    cell: ({ answers }) => (answers.decides ? t.deciders[answers.decides] : null),
  },
  { head: t.managerEmail, width: MIDDLE, cell: ({ answers }) => answers.managerEmail ?? null },
  { head: t.approval, width: MIDDLE, cell: ({ approval }) => approvalInWords(approval, lang) },
];

const approvalInWords = (approval: ListedApproval | null, lang: Lang): Cell => {
  if (approval === null) return null;
  const { state, frame } = approval;
  const { approvals } = listTexts(lang);
  if (state === 'self') return approvals.self;
  return state === 'none' ? approvals.missing : managerSaidTexts(lang).said({ state, frame });
};

/** Every answer has a column, so that nobody needs a list of their own beside this one (U5). */
const columnsOf = (lang: Lang, timeZone: string): readonly FileColumn[] => {
  const t = signUpFileTexts(lang);
  return [
    ...who(t, lang),
    ...stay(t, lang),
    ...ofHosts(t),
    ...wishes(t, lang),
    ...company(t, lang),
    { head: t.notes, width: SHORT, cell: ({ notes }) => notes },
    { head: t.submitted, width: 18, cell: ({ submittedAt }) => localAt(submittedAt, timeZone) },
  ];
};

const rowsOf = (all: readonly ListedSignUp[], columns: readonly FileColumn[]): Cell[][] =>
  all.map((one) => columns.map(({ cell }) => cell(one)));

export const csvFile = (all: readonly ListedSignUp[], lang: Lang, timeZone: string): string => {
  const columns = columnsOf(lang, timeZone);
  return csv(
    columns.map(({ head }) => head),
    rowsOf(all, columns),
  );
};

export const xlsxFile = (all: readonly ListedSignUp[], lang: Lang, timeZone: string): Promise<Buffer> => {
  const columns = columnsOf(lang, timeZone);
  return excel(listTexts(lang).title, columns, rowsOf(all, columns), signUpFileTexts(lang).momentFormat);
};
