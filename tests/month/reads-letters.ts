/** Everybody acts on the letters they get: what the link is decides the deed, what sort of person they are when. */
import type { Envelope } from '../../src/messages/post.ts';
import type { Deed, Task } from './deed.ts';
import { DEEDS_OF_SIGNING_UP } from './deeds-of-signing-up.ts';
import { DEEDS_OF_VISITS } from './deeds-of-visits.ts';
import { DEEDS_OF_WORKSHOPS } from './deeds-of-workshops.ts';
import type { Errand, Month } from './month.ts';

/** A new kind of letter that asks for something is one line in one of these. */
const DEEDS: readonly Deed[] = [...DEEDS_OF_SIGNING_UP, ...DEEDS_OF_VISITS, ...DEEDS_OF_WORKSHOPS];

const SLOW_DAYS = 2;

/** The paths of a letter's links, each once. */
const pathsIn = ({ text }: Envelope): readonly string[] => [
  ...new Set([...text.matchAll(/https?:\/\/\S+/g)].map(([address]) => new URL(address).pathname)),
];

/** How many days somebody lets a letter lie; null for good. */
const liesFor = (month: Month, { to }: Task, deed: Deed): number | null => {
  const { people } = month;
  if (deed.isVoluntary && people.is(to, 'silent')) return null;
  if (people.is(to, 'forgetful') && deed.isReminded && month.isFirst(`forgets ${to} ${deed.what}`)) return null;
  return people.is(to, 'slow') || people.is(to, 'forgetful') ? SLOW_DAYS : 0;
};

/** What the letters of this hour make people do now; what they put off is with the month. */
export const readsLetters = (month: Month): readonly Errand[] => {
  const now: Errand[] = [];
  for (const letter of month.mailbox.unread())
    for (const path of pathsIn(letter)) {
      const deed = DEEDS.find(({ link }) => link.test(path));
      if (!deed) continue;
      const task: Task = { to: letter.to, path };
      const errand = { who: letter.to, what: deed.what, run: () => deed.run(month, task) };
      const days = liesFor(month, task, deed);
      if (days === 0) now.push(errand);
      else if (days !== null) month.later(days, errand);
    }
  return now;
};
