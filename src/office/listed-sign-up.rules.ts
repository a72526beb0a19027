import { foldedWords, searchFit } from '../kit/forgiving.ts';
import { byDanishAlphabet } from '../workplaces/organisation.ts';
import { withoutCompany } from '../sign-ups/companionship.rules.ts';
import { standingOf } from '../sign-ups/manager-approval.rules.ts';
import type { Standing } from '../sign-ups/manager-approval.ts';
import type { APPROVALS, COMPANIONS, ListedApproval, ListedSignUp } from './listed-sign-up.ts';

export const SORTS = ['name', 'workplace', 'landsdel', 'days', 'submitted'] as const;
export type Sort = (typeof SORTS)[number];

/** What the office is looking for. Empty means anything. */
export interface Looking {
  readonly q: string;
  readonly role: ListedSignUp['role'] | null;
  readonly state: ListedSignUp['state'] | null;
  readonly landsdel: string | null;
  readonly field: string | null;
  readonly sector: string | null;
  /** How it stands with the companion. */
  readonly companion: (typeof COMPANIONS)[number] | null;
  /** How it stands with what people arrange themselves. */
  readonly arranged: 'expired' | null;
  /** How it stands with the manager. */
  readonly approval: (typeof APPROVALS)[number] | null;
  readonly sort: Sort;
  readonly descending: boolean;
}

/** A question's standing: what the office narrows the list to. */
const standingIn = ({ state, frame }: ListedApproval): Standing =>
  state === 'self' ? 'self' : standingOf({}, state === 'none' ? null : { state, frame });

/** `held` is what the office is to look at, late or not. */
const FOR_OFFICE: readonly ListedApproval['state'][] = ['held', 'unseen'];

const isApproved = ({ approval }: ListedSignUp, asked: Looking['approval']): boolean =>
  asked === null ||
  (approval !== null && (asked === 'held' ? FOR_OFFICE.includes(approval.state) : standingIn(approval) === asked));

/** Who said beforehand that they would go alone has answered. */
const isLeftAlone = (one: ListedSignUp): boolean => {
  const otherwise = withoutCompany(one);
  return otherwise !== null && otherwise !== 'alone';
};

const travelsAs = (one: ListedSignUp, asked: Looking['companion']): boolean =>
  asked === null || (asked === 'without' ? isLeftAlone(one) : one.companion?.state === asked);

const fits = (one: ListedSignUp, looking: Looking): boolean =>
  (looking.role === null || one.role === looking.role) &&
  (looking.state === null || one.state === looking.state) &&
  (looking.landsdel === null || one.landsdel === looking.landsdel) &&
  travelsAs(one, looking.companion) &&
  (looking.arranged === null || one.isInvitationExpired) &&
  isApproved(one, looking.approval) &&
  (looking.sector === null || one.sector === looking.sector) &&
  (looking.field === null || one.fields.includes(looking.field));

const compare: Record<Sort, (a: ListedSignUp, b: ListedSignUp) => number> = {
  name: (a, b) => byDanishAlphabet(a.name, b.name),
  workplace: (a, b) => byDanishAlphabet(a.organisation, b.organisation) || byDanishAlphabet(a.workplace, b.workplace),
  landsdel: (a, b) => a.landsdel.localeCompare(b.landsdel),
  days: (a, b) => a.days - b.days,
  submitted: (a, b) => a.submittedAt.getTime() - b.submittedAt.getTime(),
};

/**
 * What the office sees of the whole list. Search forgives: beginnings of words, one wrong letter, ae for æ; all typed
 * words must be found somewhere in name, address, workplace or organisation. Signs alone find nobody. Pure, over a list that is in memory.
 */
export const lookThrough = (all: readonly ListedSignUp[], looking: Looking): readonly ListedSignUp[] => {
  const typed = foldedWords(looking.q);
  const isFound = (one: ListedSignUp): boolean =>
    looking.q.trim() === '' ||
    searchFit(typed, foldedWords(`${one.name} ${one.email} ${one.workplace} ${one.organisation}`)) > 0;
  const found = all.filter((one) => fits(one, looking) && isFound(one));
  const inOrder = found.toSorted(compare[looking.sort]);
  return looking.descending ? inOrder.toReversed() : inOrder;
};
