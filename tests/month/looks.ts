/** What people see: every page says something, and whom it names is remembered, to be asked later whether it might. */
import { ok } from 'node:assert/strict';
import type { Page } from './page.ts';
import type { Resident } from './population.ts';

/** Somebody has read another's name or address. */
export interface Sighting {
  readonly by: string;
  readonly of: string;
  readonly at: Date;
}
export interface Looks {
  saw(by: string, at: Date, page: Page): void;
  /** The first time that each saw each. */
  readonly sightings: readonly Sighting[];
  readonly pageCount: number;
}

const NONSENSE = /\bundefined\b|\bNaN\b|\[object |\bnull\b|Invalid Date/;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const openLooks = (residents: readonly Resident[]): Looks => {
  const byWord = new Map(residents.flatMap(({ email, name }) => [[email, email] as const, [name, email] as const]));
  const anybody = new RegExp([...byWord.keys()].map(escaped).join('|'), 'g');
  const seen = new Map<string, Sighting>();
  let pageCount = 0;
  return {
    saw(by, at, page) {
      pageCount += 1;
      ok(page.heading.length > 2, `${page.path} has no heading`);
      ok(!NONSENSE.test(page.text), `${page.path} says ${NONSENSE.exec(page.text)?.[0]}: ${page.text}`);
      for (const [word] of page.text.matchAll(anybody)) {
        const of = byWord.get(word) ?? '';
        const key = `${by} ${of}`;
        if (of !== by && !seen.has(key)) seen.set(key, { by, of, at });
      }
    },
    get sightings() {
      return [...seen.values()];
    },
    get pageCount() {
      return pageCount;
    },
  };
};
