/**
 * Is this a `placement-instance/1`? Every complaint at once, each with its path; never an exception.
 * Contradictory wishes of the office are no complaints: they make an instance infeasible (see infeasible.ts).
 */
import { Examiner, isList, isObject, quote, type Complaint, type Json, type Words } from './complaint.ts';
import { CONTRASTS, INSTANCE_FORMAT, PRIORITY_LEVELS, VOCABULARY_LIMIT, WEEK, type Instance } from './instance.ts';

export type Validation =
  | { readonly ok: true; readonly instance: Instance }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** This program takes on no more; half as many of each have been solved (docs/benchmarks). The format knows no limit. */
const PEOPLE_AT_MOST = { hosts: 100_000, interns: 200_000 } as const;
const LISTS = ['hosts', 'interns', 'pins', 'forbidden', 'met'] as const;
const DAYS = { words: new Set<unknown>(WEEK), called: WEEK.join(', ') };
const CONTRAST = { words: new Set<unknown>(CONTRASTS), called: CONTRASTS.join(', ') };
const PRIORITY = { words: new Set<unknown>(PRIORITY_LEVELS), called: PRIORITY_LEVELS.join(', ') };

/** What later parts of an instance refer to. */
interface Known {
  readonly fields: Words;
  readonly regions: Words;
  readonly hosts: Map<unknown, Json>;
  readonly interns: Map<unknown, Json>;
}

/**
 * @param value anything, as `JSON.parse` gave it
 * @returns the same value with its type, or what is wrong with it, in the order of the file
 */
export function validate(value: unknown): Validation {
  const ask = new Examiner();
  if (!isObject(value)) {
    ask.say('', `must be an object, not ${quote(value)}`);
    return { ok: false, complaints: ask.complaints };
  }
  if (value['format'] !== INSTANCE_FORMAT) ask.say('format', `must be "${INSTANCE_FORMAT}"`);
  ask.text(value['id'], 'id');
  const known: Known = {
    fields: vocabulary(ask, value, 'fields'),
    regions: vocabulary(ask, value, 'regions'),
    hosts: new Map(),
    interns: new Map(),
  };
  const [hosts, interns, pins, forbidden, met] = LISTS.map((name) => list(ask, value, name));
  if (isTooLarge(ask, { hosts, interns })) return { ok: false, complaints: ask.complaints };
  hosts?.forEach((host, i) => examineHost(ask, host, `hosts[${i}]`, known));
  interns?.forEach((intern, i) => examineIntern(ask, intern, `interns[${i}]`, known));
  interns?.forEach((intern, i) => isObject(intern) && examineCompanion(ask, intern, `interns[${i}].companion`, known));
  if (pins) examinePairs(ask, pins, 'pins', known);
  if (forbidden) examinePairs(ask, forbidden, 'forbidden', known);
  met?.forEach((pair, i) => ask.set(pair, `met[${i}]`, { min: 2, max: 2 }));
  examinePolicy(ask, value['policy']);
  return ask.complaints.length === 0
    ? { ok: true, instance: value as unknown as Instance }
    : { ok: false, complaints: ask.complaints };
}

function list(ask: Examiner, instance: Json, name: string): readonly unknown[] | undefined {
  const value = instance[name];
  if (isList(value)) return value;
  ask.say(name, value === undefined ? 'is missing' : `must be a list, not ${quote(value)}`);
  return undefined;
}

function isTooLarge(
  ask: Examiner,
  lists: Readonly<Record<keyof typeof PEOPLE_AT_MOST, readonly unknown[] | undefined>>,
): boolean {
  let isAny = false;
  for (const name of ['hosts', 'interns'] as const) {
    const [many, most] = [lists[name]?.length ?? 0, PEOPLE_AT_MOST[name]];
    if (many <= most) continue;
    ask.say(name, `has ${many} members, and this program takes on at most ${most}`);
    isAny = true;
  }
  return isAny;
}

function vocabulary(ask: Examiner, instance: Json, name: string): Words {
  const value = instance[name];
  ask.set(value, name, { max: VOCABULARY_LIMIT });
  return { words: new Set(isList(value) ? value : []), called: name };
}

function examinePerson(ask: Examiner, person: Json, at: string, everybody: Map<unknown, Json>): void {
  for (const key of ['id', 'org', 'workplace', 'sector']) ask.text(person[key], `${at}.${key}`);
  if (everybody.has(person['id'])) ask.say(`${at}.id`, `${quote(person['id'])} stands twice`);
  else everybody.set(person['id'], person);
  ask.oneOf(person['contrast'], CONTRAST, `${at}.contrast`);
  ask.set(person['days'], `${at}.days`, { among: DAYS });
  const shortest = person['minDays'];
  const longest = person['maxDays'];
  const whole = [ask.integer(shortest, 2, 5, `${at}.minDays`), ask.integer(longest, 2, 5, `${at}.maxDays`)];
  if (whole.every(Boolean) && Number(shortest) > Number(longest)) {
    ask.say(`${at}.minDays`, `must not be above maxDays (${String(shortest)} > ${String(longest)})`);
  }
}

function examineHost(ask: Examiner, host: unknown, at: string, known: Known): void {
  if (!isObject(host)) return void ask.say(at, `must be an object, not ${quote(host)}`);
  examinePerson(ask, host, at, known.hosts);
  ask.oneOf(host['region'], known.regions, `${at}.region`);
  ask.set(host['fields'], `${at}.fields`, { min: 1, max: 3, among: known.fields });
  if (ask.integer(host['seats'], 1, 3, `${at}.seats`)) {
    ask.integer(host['minGuests'], 0, host['seats'], `${at}.minGuests`);
  } else ask.integer(host['minGuests'], 0, 3, `${at}.minGuests`);
}

function examineIntern(ask: Examiner, intern: unknown, at: string, known: Known): void {
  if (!isObject(intern)) return void ask.say(at, `must be an object, not ${quote(intern)}`);
  examinePerson(ask, intern, at, known.interns);
  ask.set(intern['fields'], `${at}.fields`, { among: known.fields });
  ask.flag(intern['open'], `${at}.open`);
  ask.flag(intern['ownOrg'], `${at}.ownOrg`);
  ask.set(intern['interests'], `${at}.interests`, { min: intern['open'] ? 0 : 1, max: 5, among: known.fields });
  ask.set(intern['regions'], `${at}.regions`, { min: 1, among: known.regions });
  const wishes = intern['wishes'];
  if (wishes !== undefined)
    ask.set(wishes, `${at}.wishes`, { max: 5, among: { words: known.hosts, called: 'the hosts’ ids' } });
}

function examineCompanion(ask: Examiner, intern: Json, at: string, known: Known): void {
  if (intern['companion'] === undefined) return;
  const other = known.interns.get(intern['companion']);
  if (other === undefined) ask.say(at, `${quote(intern['companion'])} is not one of the interns’ ids`);
  else if (other === intern) ask.say(at, 'must be somebody else');
  else if (other['companion'] !== intern['id']) ask.say(at, `${quote(intern['companion'])} does not name this intern`);
  else {
    for (const key of ['workplace', 'org']) {
      if (other[key] !== intern[key]) ask.say(at, `${quote(intern['companion'])} has another ${key}`);
    }
  }
}

function examinePairs(ask: Examiner, pairs: readonly unknown[], name: 'pins' | 'forbidden', known: Known): void {
  const seen = new Map<unknown, Set<unknown>>();
  for (const [i, pair] of pairs.entries()) {
    const at = `${name}[${i}]`;
    if (!isObject(pair)) {
      ask.say(at, `must be an object, not ${quote(pair)}`);
      continue;
    }
    const { intern, host, days } = pair;
    if (!known.interns.has(intern)) ask.say(`${at}.intern`, `${quote(intern)} is not one of the interns’ ids`);
    if (!known.hosts.has(host)) ask.say(`${at}.host`, `${quote(host)} is not one of the hosts’ ids`);
    const hosts = seen.get(intern) ?? new Set();
    if (hosts.has(host)) ask.say(at, `${quote(intern)} and ${quote(host)} stand twice`);
    seen.set(intern, hosts.add(host));
    if (name === 'pins' && days !== undefined) ask.set(days, `${at}.days`, { min: 2, among: DAYS });
  }
}

function examinePolicy(ask: Examiner, policy: unknown): void {
  if (policy === undefined || policy === null) return;
  if (!isObject(policy)) return void ask.say('policy', `must be an object, not ${quote(policy)}`);
  const { seed, priority } = policy;
  if (seed !== undefined && !Number.isSafeInteger(seed))
    ask.say('policy.seed', `must be an integer, not ${quote(seed)}`);
  if (priority !== undefined) ask.oneOf(priority, PRIORITY, 'policy.priority');
}
