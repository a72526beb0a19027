/**
 * Closed file roles: what a file may be is said by its name, and a slice holds nothing else.
 * A new role needs a decision (docs/decisions) and a line here.
 */
import { GROUND, ROOT, SLICES } from './slices.mjs';

/** Each role of a slice's files: the end of the name, and what such a file is for. */
export const ROLES = {
  '.ts': 'the noun: its type, states and URLs',
  '.rules.ts': 'what may happen, when and by whom: pure, says why not',
  '.form.ts': 'what a person may send (Zod)',
  '.acts.ts': "the domain's verbs, each one transaction",
  '.store.ts': 'SQL, one named function a question',
  '.texts.ts': 'words in both languages',
  '.page.tsx': 'props in, HTML out',
  '.file.ts': 'a file to take away: rows in, bytes out',
  '.guard.ts': 'the proof of one thing about a request, made once',
  '.routes.tsx': 'request → form → rule → act → page or redirect',
  '.office.routes.tsx': "the same for the coordinators' pages",
  '.jobs.ts': 'what the worker does for this noun',
  '.thread.ts': 'where a worker thread begins',
  '.message.tsx': 'a letter, named for what happened',
  '.json': 'data',
};
const ROLE_LIST = Object.keys(ROLES)
  .map((role) => `noun${role}`)
  .join(', ');

/** Names that say nothing: whoever looks for a thing would have to look into all of them. */
const EMPTY_NAMES = [
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'manager',
  'service',
  'types',
  'index',
  'misc',
  'shared',
];
const EMPTY_ENDING = /-(utils?|helpers?|common|manager|service|types|misc)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const nameComplaint = (file) => {
  const noun = file.split('.')[0];
  if (EMPTY_NAMES.includes(noun) || EMPTY_ENDING.test(noun))
    return `"${noun}" is a drawer, not a name: name the file for the one idea in it (GLOSSARY.md)`;
  if (!KEBAB.test(noun)) return `"${noun}" is not kebab-case: small letters, digits and hyphens`;
  return undefined;
};

/** A test has the name of what it tests, so anything may stand before `.test.ts`. */
const isTest = (file) => /\.test\.tsx?$/.test(file);

const sliceComplaint = (slice, rest) => {
  if (!SLICES.includes(slice))
    return `src/${slice} is no slice: slices and their order are listed in tools/slices.mjs, and a new one needs a decision`;
  const file = rest.at(-1);
  const inData = rest.length === 2 && rest[0] === 'data' && file.endsWith('.json');
  if (rest.length > 1 && !inData)
    return 'a slice is flat (only data/*.json lies deeper): two ideas with folders of their own are two slices';
  if (isTest(file)) return undefined;
  const role = file.slice(file.indexOf('.'));
  if (role in ROLES) return undefined;
  return `"${role}" is no role a slice's file may have; they are ${ROLE_LIST}, and *.test.ts(x) beside what it tests`;
};

/**
 * What is wrong with where a file lies and what it is called, in a sentence that says what to do; or nothing.
 * @param {string} path below the repository's root, with forward slashes
 * @returns {string | undefined}
 */
export const roleComplaint = (path) => {
  const [top, ...inside] = path.split('/');
  if (top !== 'src') return /\.[cm]?tsx?$/.test(path) ? nameComplaint(inside.at(-1) ?? top) : undefined;
  const file = inside.at(-1);
  const named = nameComplaint(file);
  if (named) return named;
  if (inside.length === 1) {
    if (isTest(file) || ROOT.includes(file.split('.')[0])) return undefined;
    return `only ${ROOT.join(', ')} lie in src/ itself: put it into the slice or ground (${GROUND.join(', ')}) it belongs to`;
  }
  return GROUND.includes(inside[0]) ? undefined : sliceComplaint(inside[0], inside.slice(1));
};
