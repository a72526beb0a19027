/**
 * The arrows: which file may know which. Roles are closed in themselves (a list says what each may know), the rest
 * forbids. `why` is what one reads when an arrow is broken: it says what to do instead. Source: docs/decisions/0003.
 *
 * Tests beside the code (*.test.ts, *.test.tsx) may import any slice, world, store and development package, because
 * they build the situation they speak of; only the engine's tests stay inside the engine. Worlds and the files in
 * src/ itself put slices together and may know what they need, but every other arrow still holds for them.
 */
import { ISOLATED } from './packages.mjs';
import { GROUND, ROOT, SLICES } from './slices.mjs';

const any = (names) => `(${names.join('|')})`;
const TEST = '\\.test\\.tsx?$';
/** Where an npm package's files lie, wherever node_modules is, its types included. */
const npm = (...names) => `(^|/)node_modules/(@types/)?${any(names)}/`;
const slice = (name) => `^src/${name}/`;

/** What the files of a role are called after the noun. Tests and data are no source of arrows. */
const ENDING = {
  noun: '\\.ts',
  rules: '\\.rules\\.ts',
  form: '\\.form\\.ts',
  texts: '\\.texts\\.ts',
  store: '\\.store\\.ts',
  acts: '\\.acts\\.ts',
  page: '\\.page\\.tsx',
  file: '\\.file\\.ts',
  message: '\\.message\\.tsx',
  guard: '\\.guard\\.ts',
  routes: '(\\.office)?\\.routes\\.tsx',
  jobs: '\\.jobs\\.ts',
  thread: '\\.thread\\.ts',
};
const filesOf = (slices, ...roles) => `^src/${any(slices)}/[^/.]+${any(roles.map((role) => ENDING[role]))}$`;

/** Which roles the files of a role may know, and why not the others. */
const ROLES = {
  noun: { knows: ['noun'], why: 'A noun is a type, its states and URLs; others build on it, so it knows only nouns.' },
  rules: {
    knows: ['noun', 'rules'],
    why: 'A rule is pure: it gets what it needs as arguments and says why not. Let the act ask the store and pass it in.',
  },
  form: {
    knows: ['noun', 'rules', 'form', 'texts'],
    why: 'A form says what a person may send and no more. What depends on the database is a rule, checked by the act.',
  },
  texts: {
    knows: ['noun', 'texts'],
    why: 'Texts are words in two languages: whoever shows them passes in what they speak of.',
  },
  store: {
    knows: ['noun', 'store'],
    why: 'A store answers questions in SQL. What the answer means is for a rule, what is done about it for an act.',
  },
  acts: {
    knows: ['noun', 'rules', 'form', 'texts', 'store', 'acts', 'message'],
    why: 'An act is called by routes, jobs, worlds and imports alike, so it knows no page, request or job of anybody.',
  },
  page: {
    knows: ['noun', 'rules', 'form', 'texts', 'page'],
    why: 'A page takes props and gives HTML, synchronously. Let the route ask the store and pass the answer in.',
  },
  file: {
    knows: ['noun', 'rules', 'texts', 'file'],
    why: 'A file is made of what it is given, as a page is. Let the route ask the store and pass the answer in.',
  },
  message: {
    knows: ['noun', 'rules', 'texts', 'store', 'message'],
    why: 'A letter reads what it needs when it goes, by the store, and is written from that: it does and queues nothing.',
  },
  guard: {
    knows: ['noun', 'rules', 'texts', 'store', 'acts', 'page', 'guard'],
    why: 'A guard proves a thing about a request, once; routes stand on guards, never the other way.',
  },
  routes: {
    knows: ['noun', 'rules', 'form', 'texts', 'store', 'acts', 'page', 'file', 'message', 'guard'],
    why: 'A route turns one request into an act and a page. What two routes share is a guard, a page or an act.',
  },
  jobs: {
    knows: ['noun', 'rules', 'texts', 'store', 'acts', 'message', 'thread'],
    why: 'A job has no request: it calls acts, as a route would.',
  },
  thread: {
    knows: ['noun', 'rules'],
    why: 'A worker thread has no connection to the database: it gets its work in a message and answers in one.',
  },
};
const BUILDERS = SLICES.filter((name) => name !== 'worlds');
const roleArrows = Object.entries(ROLES).map(([role, { knows, why }]) => ({
  name: `${role}-know-their-place`,
  why: `${why} (${role} may know ${knows.join(', ')})`,
  from: { path: filesOf(BUILDERS, role) },
  to: { path: filesOf(SLICES, ...Object.keys(ROLES).filter((other) => !knows.includes(other))) },
}));

/** Each of `names` looks only at those before it. */
const orderArrows = (names, why) =>
  names.slice(0, -1).map((name, at) => ({
    name: `${name}-looks-back-only`,
    why,
    from: { path: slice(name), pathNot: TEST },
    to: { path: slice(any(names.slice(at + 1))) },
  }));

const DATABASE = npm('pg', 'kysely', 'pg-boss');
/** Hono's Context, and the project's name for it. The types of HTML elements are no request. */
const REQUEST = {
  path: [npm('hono', '@hono/node-server'), '^src/http/visit\\.ts$'],
  pathNot: '/hono/dist/(types/)?jsx/',
};

/** What recomputes a result from instance and result, and trusts nobody. */
const JUDGE = '^matching/src/(judge|verify)[^/]*\\.ts$';

/** The engine is a package of its own, and could leave the house tomorrow. */
const engineArrows = (dependencies) => [
  {
    name: 'engine-stands-alone',
    why: 'The matching engine is a package of its own: it imports itself, Node and the packages in matching/package.json.',
    from: { path: '^matching/', pathNot: TEST },
    to: { pathNot: ['^matching/', npm(...dependencies, 'node')], dependencyTypesNot: ['core'] },
  },
  {
    name: 'engine-tests-stay-inside',
    why: "The engine's tests may use development packages (the oracle), but nothing of the application.",
    from: { path: `^matching/.*${TEST}` },
    to: { path: '^(src|tests|tools|bench)/' },
  },
  {
    name: 'judge-knows-no-solver',
    why: 'The judge decides from the two files alone, or it would repeat the mistakes it is there to find.',
    from: { path: JUDGE, pathNot: TEST },
    to: {
      path: '^matching/src/',
      pathNot: [JUDGE, '^matching/src/(instance|result|certificate|seal|complaint|week)\\.ts$'],
    },
  },
  {
    name: 'solver-knows-no-judge',
    why: 'What solves does not ask what judges: the two agree because both are right, not because one leans on the other.',
    from: { path: '^matching/src/', pathNot: [TEST, JUDGE, '^matching/src/(engine|cli)\\.ts$'] },
    to: { path: JUDGE },
  },
  {
    name: 'engine-has-one-door',
    why: "Import '@ipraktik/matching': what the engine does not offer there is its own affair.",
    from: { path: '^(src|tests|bench)/' },
    to: { path: '^matching/', pathNot: '^matching/src/engine\\.ts$' },
  },
];

/** What a role may not reach for outside the slices. */
const reachArrows = [
  {
    name: 'pure-roles-reach-no-database',
    why: 'Nouns, rules, forms, texts and pages reach no database, not even by way of another file: pass in what was found.',
    from: { path: filesOf(BUILDERS, 'noun', 'rules', 'form', 'texts', 'page') },
    to: { path: DATABASE, reachable: true },
  },
  {
    name: 'rules-and-forms-reach-no-html',
    why: 'Nouns, rules and forms give values; the page makes HTML of them.',
    from: { path: filesOf(BUILDERS, 'noun', 'rules', 'form') },
    to: { path: '^src/kit/html\\.ts$', reachable: true },
  },
  {
    name: 'sql-only-in-stores',
    why: 'SQL lives in *.store.ts, one named function a question. An act takes the transaction from platform and hands it on.',
    from: { path: '^src/', pathNot: [TEST, '\\.store\\.ts$', slice('platform')] },
    to: { path: DATABASE },
  },
  {
    name: 'request-only-in-routes-and-guards',
    why: 'Only routes and guards know a request (and http, kit and the files in src/, which serve them): pass values on.',
    from: {
      path: '^src/',
      pathNot: [TEST, '\\.(routes\\.tsx|guard\\.ts)$', '^src/[^/]+$', slice('(http|kit)')],
    },
    to: REQUEST,
  },
];

/** An isolated package has one place (packages.mjs). */
const isolationArrows = Object.entries(ISOLATED).map(([name, place]) => ({
  name: `${name}-has-one-place`,
  why: `Only ${place} knows ${name} (tools/packages.mjs): ask it for what you need.`,
  from: { path: '^src/', pathNot: [TEST, `^${place}$`] },
  to: { path: npm(name) },
}));

const levelArrows = [
  {
    name: 'ground-knows-no-slice',
    why: 'platform, kit, http and messages are the ground: what needs to know a slice belongs to that slice.',
    from: { path: slice(any(GROUND)), pathNot: TEST },
    to: { path: slice(any(SLICES)) },
  },
  ...orderArrows(GROUND, 'The ground has an order too (tools/slices.mjs): platform, kit, http, messages.'),
  ...orderArrows(
    SLICES,
    'A slice knows those before it and no others (tools/slices.mjs). What shall happen in a later one it asks for with a ' +
      'named job, queued in the same transaction.',
  ),
  {
    name: 'nothing-looks-up-to-the-root',
    why: 'src/main, web, worker and access put the slices together: nothing they put together knows them. Pass it in.',
    from: { path: slice(any([...GROUND, ...SLICES])), pathNot: TEST },
    to: { path: `^src/${any(ROOT.filter((name) => name !== 'config'))}\\.tsx?$` },
  },
];

const hygieneArrows = [
  {
    name: 'nothing-stands-on-a-test',
    why: 'Only tests know tests and tools, and nobody a benchmark. What both need is a world (src/worlds) or belongs to the code.',
    from: { path: '^(src|matching)/', pathNot: TEST },
    to: { path: [TEST, '^(tests|tools|bench)/'] },
  },
  {
    name: 'no-development-package-at-work',
    why: 'A package the running system needs is in "dependencies": npm run add -- NAME without -D.',
    from: { path: '^src/', pathNot: TEST },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-circles',
    why: 'Files in a circle can only be understood, tested and moved together: the idea they share wants a file of its own.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'everything-is-found',
    why: 'No such file or package: imports carry their ending (.ts, .tsx), packages stand in package.json.',
    // The contestant's packages are the benchmark's own (bench/pages/package.json), and come when it is first run.
    from: {},
    to: { couldNotResolve: true, pathNot: '^(express|nunjucks)$' },
  },
];

/**
 * Every arrow: `why` for people, `from` and `to` as dependency-cruiser reads them.
 * @param {string[]} engineDependencies the packages that matching/package.json declares
 */
export const arrows = (engineDependencies) => [
  ...engineArrows(engineDependencies),
  ...roleArrows,
  ...reachArrows,
  ...isolationArrows,
  ...levelArrows,
  ...hygieneArrows,
];
