import { foldedWords, searchFit } from '../kit/forgiving.ts';
import type { Weekday } from '../rounds/round.ts';
import { field } from '../workplaces/fields.ts';
import { landsdel } from '../workplaces/landsdele.ts';
import { municipality } from '../workplaces/municipalities.ts';
import type { ShownHost, Traveller } from './wish.ts';
import { impossible } from './wish.rules.ts';

/** What an intern looks for. Empty means anything. */
export interface Browsing {
  readonly q: string;
  readonly field: string | null;
  readonly landsdele: readonly string[];
  /** Days the host must be open on, all of them. */
  readonly days: readonly Weekday[];
  /** So many seats left at least. */
  readonly seats: number;
  /** Only hosts the intern, or the pair, can visit. */
  readonly possible: boolean;
}

const fits = (host: ShownHost, looking: Browsing, party: readonly Traveller[]): boolean =>
  (looking.field === null || host.fields.includes(looking.field)) &&
  (looking.landsdele.length === 0 || looking.landsdele.includes(host.landsdel)) &&
  looking.days.every((day) => host.days.includes(day)) &&
  host.seatsLeft >= looking.seats &&
  (!looking.possible || impossible(party, host) === null);

/** All a host can be found by, in both languages: what is on its card. */
const wordsOf = (host: ShownHost): readonly string[] => {
  const names = [landsdel(host.landsdel), ...host.fields.map(field)].flatMap(({ da, en }) => [da, en]);
  const { workplace, organisation, learn } = host;
  return foldedWords([workplace, organisation, municipality(host.municipality).name, learn, ...names].join(' '));
};

/**
 * What is found in the catalogue: the best hits of a search first, else the hosts one can visit. Pure, over a list in
 * memory.
 */
export const browse = (
  all: readonly ShownHost[],
  looking: Browsing,
  party: readonly Traveller[],
): readonly ShownHost[] => {
  const fitting = all.filter((host) => fits(host, looking, party));
  if (looking.q === '') {
    const isPossible = (host: ShownHost): boolean => impossible(party, host) === null;
    return [...fitting.filter(isPossible), ...fitting.filter((host) => !isPossible(host))];
  }
  const typed = foldedWords(looking.q);
  return fitting
    .map((host) => ({ host, found: searchFit(typed, wordsOf(host)) }))
    .filter(({ found }) => found > 0)
    .toSorted((a, b) => b.found - a.found)
    .map(({ host }) => host);
};
