import { dueOn } from '../kit/dates.ts';
import { aloneUrls } from '../placements/alone-question.ts';
import { contactQuestionUrl } from '../placements/contact-question.ts';
import { awaitedOf, countsUntil } from '../placements/my-visits.rules.ts';
import type { MyVisit } from '../placements/my-visits.ts';
import { otherDaysUrls } from '../placements/other-days.ts';
import { placementUrls } from '../placements/placement.ts';
import type { Limit } from '../platform/limit.ts';
import type { Round } from '../rounds/round.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { bookingUrls } from '../workshops/booking.ts';
import type { MyWorkshopLine } from '../workshops/my-workshop.ts';
import type { DueDay } from './calendar-feed.ts';
import type { MySignUp, Waits, Wanted } from './mine.ts';

/** What is called off is shown as called off for so long: some calendars never take out what is merely gone. */
export const CALLED_OFF_MS = 30 * 86_400_000;

/** A calendar fetches a few times a day; half an hour's impatience is borne: 30 at once, then one a minute. */
export const FETCHES_OF_A_FEED: Limit = { name: 'fetches of a calendar', burst: 30, everySeconds: 60 };

/** Google and Microsoft fetch for everybody from a few networks: 600 at once, then one a second. */
export const FETCHES_OF_A_CLIENT: Limit = { name: 'calendar fetches of a client', burst: 600, everySeconds: 1 };

const dueOfVisit = (one: MyVisit, now: Date): DueDay[] => {
  switch (awaitedOf(one, now)) {
    case 'days': {
      if (!one.otherDays) return [];
      // Being in touch is asked of an agreed visit whichever days it gets.
      const besides = one.state === 'agreed' ? dueOfVisit({ ...one, otherDays: null }, now) : [];
      const day = dueOn(one.otherDays.answerBy, one.round.timeZone);
      return [
        { uid: `days-${one.id}-${one.signUp}`, what: 'answer', day, path: otherDaysUrls.show(one.id) },
        ...besides,
      ];
    }
    case 'answer':
      return [{ uid: `answer-${one.id}-${one.signUp}`, what: 'answer', day: countsUntil(one, now), path: placementUrls.show(one.id) }]; // prettier-ignore
    case 'contact':
      return one.question
        ? [{ uid: `contact-${one.id}-${one.signUp}`, what: 'contact', day: one.question.answerOn, path: contactQuestionUrl(one.id) }] // prettier-ignore
        : [];
    case null:
      return [];
  }
};

const dueOfWorkshop = (line: MyWorkshopLine | null, key: string): DueDay[] => {
  const path = bookingUrls.choose();
  const day = line?.offer && dueOn(line.offer.until, line.round.timeZone);
  return [
    ...(line?.chooseBy ? [{ uid: `workshop-${key}`, what: 'workshop' as const, day: line.chooseBy, path }] : []),
    ...(day ? [{ uid: `offer-${key}`, what: 'offer' as const, day, path }] : []),
  ];
};

const dueOfSignUp = ({
  id,
  waits,
  round,
  aloneUntil,
}: MySignUp & { readonly waits: readonly Wanted[]; readonly round: Round | null }): DueDay[] => {
  if (!round) return [];
  const path = signUpUrls.show(id);
  const has = (which: Waits): boolean => waits.some(({ what }) => what === which);
  const isDue = has('finish') || has('prove');
  const alone = has('alone') && aloneUntil ? dueOn(aloneUntil, round.timeZone) : null;
  return [
    ...(isDue ? [{ uid: `sign-up-${id}`, what: 'sign-up' as const, day: round.dates.signUpCloses, path }] : []),
    ...(alone ? [{ uid: `alone-${id}`, what: 'alone' as const, day: alone, path: aloneUrls.show(id) }] : []),
  ];
};

/** The deadlines of what waits for somebody; what they have done is no deadline any more. */
export const dueDays = (mine: {
  person: string;
  now: Date;
  visits: readonly MyVisit[];
  line: MyWorkshopLine | null;
  signUps: readonly (MySignUp & { readonly waits: readonly Wanted[]; readonly round: Round | null })[];
}): DueDay[] => [
  ...mine.visits.flatMap((one) => dueOfVisit(one, mine.now)),
  ...dueOfWorkshop(mine.line, mine.person),
  ...mine.signUps.flatMap(dueOfSignUp),
];
