/** Whether a change that the engine names opens anything still, or is what somebody has answered already. Pure. */
import type { Intern, Opening } from '@ipraktik/matching';
import { WEEKDAYS } from '../rounds/round.ts';
import type { Draft } from '../sign-ups/answers.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';

/** What somebody has said yes to, of all that an opening can be about. */
export interface Openness {
  /** To any field. */
  readonly open: boolean;
  readonly fields: readonly string[];
  readonly landsdele: readonly string[];
  readonly ownOrganisation: boolean;
  readonly days: readonly string[];
  readonly minDays: number;
  readonly maxDays: number;
  readonly seats: number;
}

/** Of a sign-up: the fields an intern would like to see, or those a host works with. */
export const opennessOf = (answers: Draft, side: 'host' | 'intern'): Openness => ({
  open: answers.open === true,
  fields: (side === 'intern' ? answers.interests : answers.fields) ?? [],
  landsdele: answers.landsdele ?? [],
  ownOrganisation: answers.ownOrganisation === true,
  days: answers.days ?? [],
  minDays: answers.minDays ?? 0,
  maxDays: answers.maxDays ?? 0,
  seats: answers.seats ?? 0,
});

/** The same of an intern as the engine knows them. */
export const opennessOfIntern = ({ open, interests, regions, ownOrg, days, minDays, maxDays }: Intern): Openness => ({
  open: open === true,
  fields: interests,
  landsdele: regions,
  ownOrganisation: ownOrg !== false,
  days,
  minDays,
  maxDays,
  seats: 0,
});

export const isAnsweredAlready = (opening: Opening, said: Openness): boolean => {
  switch (opening.change) {
    case 'any-field':
      return said.open;
    case 'add-field':
      return said.open || said.fields.includes(opening.value);
    case 'any-region':
      return LANDSDELE.every(({ code }) => said.landsdele.includes(code));
    case 'add-region':
      return said.landsdele.includes(opening.value);
    case 'own-organisation':
      return said.ownOrganisation;
    case 'all-days':
      return WEEKDAYS.every((day) => said.days.includes(day));
    case 'add-day':
      return said.days.includes(opening.value);
    case 'min-days':
      return said.minDays <= opening.value;
    case 'max-days':
      return said.maxDays >= opening.value;
    case 'seats':
      return said.seats >= opening.value;
  }
};
