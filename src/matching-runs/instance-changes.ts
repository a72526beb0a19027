/** What has become of a round since an instance was frozen from it, in words a page has sentences for. */
import type { Ban, Host, Instance, Intern } from '@ipraktik/matching';
import { canonicalJson } from './canonical.ts';

/** Kinds of answers that count in a matching. `stay` is how long, `days` is which. */
export type ChangedAnswer =
  | 'workplace'
  | 'fields'
  | 'days'
  | 'stay'
  | 'contrast'
  | 'seats'
  | 'minimum'
  | 'interests'
  | 'landsdele'
  | 'own-organisation'
  | 'wishes'
  | 'companion';

export type InstanceChange =
  | { readonly kind: 'joined' | 'left'; readonly role: 'host' | 'intern'; readonly id: string }
  | { readonly kind: 'unapproved' | 'without-own-host'; readonly id: string }
  | {
      readonly kind: 'changed';
      readonly role: 'host' | 'intern';
      readonly id: string;
      readonly what: readonly ChangedAnswer[];
    }
  | {
      readonly kind: 'pinned' | 'pin-lifted' | 'banned' | 'ban-lifted';
      readonly intern: string;
      readonly host: string;
    }
  | { readonly kind: 'seed' | 'priority' };

/** What of a person belongs to which kind of answer. */
const personParts = (one: Host | Intern) => ({
  workplace: [one.org, one.workplace, one.sector],
  fields: one.fields,
  days: one.days,
  stay: [one.minDays, one.maxDays],
  contrast: one.contrast,
});
const hostParts = (host: Host) => ({
  ...personParts(host),
  workplace: [host.org, host.workplace, host.sector, host.region],
  seats: host.seats,
  minimum: host.minGuests,
});
const internParts = (intern: Intern) => ({
  ...personParts(intern),
  interests: [intern.interests, intern.open],
  landsdele: intern.regions,
  'own-organisation': intern.ownOrg,
  companion: intern.companion,
  wishes: intern.wishes,
});

const peopleChanges = <One extends { readonly id: string }>(
  role: 'host' | 'intern',
  before: readonly One[],
  after: readonly One[],
  partsOf: (one: One) => Partial<Record<ChangedAnswer, unknown>>,
): InstanceChange[] => {
  const was = new Map(before.map((one) => [one.id, one]));
  const is = new Map(after.map((one) => [one.id, one]));
  const left = before.filter(({ id }) => !is.has(id)).map(({ id }): InstanceChange => ({ kind: 'left', role, id }));
  const others = after.flatMap((one): InstanceChange[] => {
    const old = was.get(one.id);
    if (!old) return [{ kind: 'joined', role, id: one.id }];
    const [then, now] = [partsOf(old), partsOf(one)];
    const what = (Object.keys(now) as ChangedAnswer[]).filter(
      (answer) => canonicalJson([then[answer]]) !== canonicalJson([now[answer]]),
    );
    return what.length > 0 ? [{ kind: 'changed', role, id: one.id, what }] : [];
  });
  return [...left, ...others];
};

const holdChanges = (
  before: readonly Ban[],
  after: readonly Ban[],
  [made, lifted]: ['pinned', 'pin-lifted'] | ['banned', 'ban-lifted'],
): InstanceChange[] => {
  const missingIn = (others: readonly Ban[]) => (one: Ban) =>
    !others.some(({ intern, host }) => intern === one.intern && host === one.host);
  const pair = ({ intern, host }: Ban) => ({ intern, host });
  return [
    ...before.filter(missingIn(after)).map((one): InstanceChange => ({ kind: lifted, ...pair(one) })),
    ...after.filter(missingIn(before)).map((one): InstanceChange => ({ kind: made, ...pair(one) })),
  ];
};

/** Every difference between two instances of a round; none if and only if their SHA-256 is the same. */
export const changesBetween = (before: Instance, after: Instance): readonly InstanceChange[] => [
  ...peopleChanges('host', before.hosts, after.hosts, hostParts),
  ...peopleChanges('intern', before.interns, after.interns, internParts),
  ...holdChanges(before.pins, after.pins, ['pinned', 'pin-lifted']),
  ...holdChanges(before.forbidden, after.forbidden, ['banned', 'ban-lifted']),
  ...(before.policy?.seed === after.policy?.seed ? [] : [{ kind: 'seed' } as const]),
  ...(before.policy?.priority === after.policy?.priority ? [] : [{ kind: 'priority' } as const]),
];
