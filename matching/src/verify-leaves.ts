/** Reads the leaves of a certificate from whatever a file holds, and sees whether they cover every case. */
import { isList, isObject } from './complaint.ts';
import { AIMS, type Aim, type Objective } from './result.ts';
import type { Claim } from './verify-bound.ts';
import type { People } from './verify-people.ts';

export type Say = (path: string, message: string) => undefined;

/** A question, and what a leaf answers to it. */
interface Answer {
  readonly question: string;
  readonly yes: boolean;
  readonly apply: (claim: Draft) => void;
}

interface Draft {
  readonly takesPair: Map<number, boolean>;
  readonly isOpen: Map<number, boolean>;
  readonly there: Map<number, number>;
  readonly notThere: Map<number, Set<number>>;
}

/** @returns the leaves of an aim as claims; what is wrong is said, and then nothing is returned */
export function readLeaves(
  people: People,
  leaves: unknown,
  aim: Aim,
  reached: Objective,
  say: Say,
): Claim[] | undefined {
  const at = `certificate.${aim}`;
  if (!isList(leaves) || leaves.length === 0) return say(at, 'must be a list of leaves, at least one');
  const read = leaves.map((leaf, i) =>
    readLeaf(people, leaf, aim, reached, (path, message) => say(`${at}[${i}]${path}`, message)),
  );
  const whole = read.filter((leaf) => leaf !== undefined);
  if (whole.length < read.length) return undefined;
  if (!coversAll(whole.map(({ answers }) => answers))) return say(at, 'does not cover every case');
  return whole.map(({ claim }) => claim);
}

interface Leaf {
  readonly claim: Claim;
  readonly answers: readonly Answer[];
}

function readLeaf(people: People, leaf: unknown, aim: Aim, reached: Objective, say: Say): Leaf | undefined {
  if (!isObject(leaf)) return say('', 'must be an object');
  const { decisions, multipliers, prices } = leaf;
  if (!isList(decisions)) return say('.decisions', 'must be a list');
  const answers = decisions.map((decision) => readDecision(people, decision));
  const wrong = answers.indexOf(undefined);
  if (wrong >= 0) return say(`.decisions[${wrong}]`, 'is no decision on a host or intern of the instance');
  const earlier = AIMS.slice(0, AIMS.indexOf(aim));
  const isWeights = isList(multipliers) && multipliers.length === earlier.length && multipliers.every(isWeight);
  if (!isWeights) return say('.multipliers', `must be ${earlier.length} whole numbers, none negative`);
  const draft: Draft = { takesPair: new Map(), isOpen: new Map(), there: new Map(), notThere: new Map() };
  for (const answer of answers) answer?.apply(draft);
  const isPrices = isList(prices) && prices.length === people.groups.length && prices.every(Number.isSafeInteger);
  if (!isPrices) return say('.prices', `must be ${people.groups.length} whole numbers`);
  for (const [g, group] of people.groups.entries()) {
    const mustBePlaced = group.pin !== undefined || draft.there.has(g);
    if (!mustBePlaced && Number(prices[g]) < 0)
      return say(`.prices[${g}]`, 'must not be negative: the party may stay away');
  }
  const weights = multipliers as number[];
  const weightOf = (each: Aim): number => (each === aim ? 1 : (weights[earlier.indexOf(each)] ?? 0));
  const claim: Claim = {
    ...draft,
    isFit: aim === 'fit',
    weight: { priority: weightOf('priority'), placed: weightOf('placed'), hosts: weightOf('hosts') },
    floors: earlier.reduce((sum, each, i) => sum + (weights[i] ?? 0) * reached[each], 0),
    prices: Float64Array.from(prices as number[]),
  };
  return { claim, answers: answers.filter((answer) => answer !== undefined) };
}

const WEIGHT_AT_MOST = 2 ** 30;
const isWeight = (value: unknown): boolean =>
  Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) <= WEIGHT_AT_MOST;

function readDecision({ groupOf, homeOf }: People, decision: unknown): Answer | undefined {
  if (!isObject(decision)) return undefined;
  const { host, intern, takesPair, open, there, ...others } = decision;
  const h = typeof host === 'string' ? homeOf.get(host) : undefined;
  const known = [takesPair, open, there].filter((answer) => answer !== undefined);
  const yes = known[0];
  if (h === undefined || known.length !== 1 || typeof yes !== 'boolean' || Object.keys(others).length > 0)
    return undefined;
  if (there === undefined) {
    if (intern !== undefined) return undefined;
    const kind = takesPair === undefined ? 'isOpen' : 'takesPair';
    return { question: `${kind} ${h}`, yes, apply: (claim) => void claim[kind].set(h, yes) };
  }
  const g = typeof intern === 'string' ? groupOf.get(intern) : undefined;
  if (g === undefined) return undefined;
  const apply = (claim: Draft): void => {
    if (yes) claim.there.set(g, h);
    else claim.notThere.set(g, (claim.notThere.get(g) ?? new Set()).add(h));
  };
  return { question: `there ${g} ${h}`, yes, apply };
}

/** Whatever the answers to all questions are, some leaf agrees with them. */
function coversAll(leaves: readonly (readonly Answer[])[]): boolean {
  if (leaves.some((answers) => answers.length === 0)) return true;
  const asked = leaves[0]?.[0]?.question;
  if (asked === undefined) return false;
  const left = (yes: boolean): Answer[][] =>
    leaves
      .filter((answers) => answers.every((answer) => answer.question !== asked || answer.yes === yes))
      .map((answers) => answers.filter(({ question }) => question !== asked));
  return coversAll(left(true)) && coversAll(left(false));
}
