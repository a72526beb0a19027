import { createHash } from 'node:crypto';
import { signInUrl } from '../accounts/account.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { CalendarEntry } from '../kit/calendar-file.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { myVisits } from '../placements/my-visits.store.ts';
import { visitsInCalendar } from '../placements/visit-entry.store.ts';
import { hashSecret } from '../platform/ids.ts';
import { takeTurn } from '../platform/limits.ts';
import type { Acting } from '../platform/transact.ts';
import { currentOf } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { plannedDaysOf } from '../visits/planned-day.store.ts';
import { myWorkshopLine } from '../workshops/my-workshop.rules.ts';
import { myWorkshops } from '../workshops/my-workshop.store.ts';
import { seatsInCalendar } from '../workshops/seat-entry.store.ts';
import { makeFeed, stopFeed } from './calendar-feed.acts.ts';
import { feedEntries, feedFile } from './calendar-feed.file.ts';
import { FeedPage } from './calendar-feed.page.tsx';
import { CALLED_OFF_MS, dueDays, FETCHES_OF_A_CLIENT, FETCHES_OF_A_FEED } from './calendar-feed.rules.ts';
import { feedMadeAt, findFeed } from './calendar-feed.store.ts';
import { feedTexts } from './calendar-feed.texts.ts';
import { feedUrls, type FeedContent } from './calendar-feed.ts';
import { waitsFor, withStandings } from './mine.rules.ts';
import { mySignUps } from './mine.store.ts';

/** Everything that stands in somebody's calendar; as many queries whatever there is, a few more for each round they are in. */
const contentOf = async ({ db, now }: Acting, person: string): Promise<FeedContent> => {
  const calledOffSince = new Date(now.getTime() - CALLED_OFF_MS);
  const rounds = await findRounds(db);
  const [read, { visits }, seats, inCalendar, planned] = await Promise.all([
    mySignUps(db, person),
    myVisits(db, person),
    seatsInCalendar(db, { person, calledOffSince }),
    visitsInCalendar(db, { person, calledOffSince }),
    plannedDaysOf(db, { person, rounds }),
  ]);
  // No deadline in a calendar hangs on how what people arrange themselves stands, so no host is frozen for it.
  const signUps = withStandings(read, new Map());
  const current = currentOf(rounds, now);
  const isIn = (round: string) =>
    signUps.some((one) => one.roundId === round && (one.state === 'submitted' || one.state === 'confirmed'));
  // A visit that one only deputises for takes nobody's own week away.
  const own = new Set(signUps.map(({ id }) => id));
  const isAgreed = (round: string) =>
    visits.some((one) => one.round.id === round && one.state === 'agreed' && own.has(one.signUp));
  const weeks = rounds.filter(
    ({ id, cancelledAt }) => isIn(id) && !isAgreed(id) && (cancelledAt === null || cancelledAt > calledOffSince),
  );
  const line = current && myWorkshopLine(await myWorkshops(db, { round: current, person, now }));
  const waiting = signUps.map((one) => {
    const round = rounds.find(({ id }) => id === one.roundId) ?? null;
    return { ...one, round, waits: round ? waitsFor(one, round, now) : [] };
  });
  const due = dueDays({ person, now, visits, line, signUps: waiting });
  return { person, weeks, due, seats, visits: inCalendar, planned };
};

/** Weak, because when it was written stands in the file as well. */
const etagOf = (entries: readonly CalendarEntry[], lang: Lang): string =>
  `W/"${createHash('sha256')
    .update(JSON.stringify([lang, entries]))
    .digest('base64url')}"`;

const inPlainWords = (visit: Visit, status: 404 | 410 | 429, text: string, headers: Record<string, string> = {}) =>
  visit.body(`${text}\n`, status, { 'content-type': 'text/plain; charset=utf-8', ...headers });

/**
 * One calendar. Unknown, stopped or mine: the same turn is taken and the same row asked for, so that the time it takes
 * tells nothing. Nothing is written but how often it was fetched.
 */
const fetchFeed = async (visit: Visit): Promise<Response> => {
  const { acting, house, view, client } = visit.var;
  const hash = hashSecret((visit.req.param('secret.ics') ?? '').replace(/\.ics$/, ''));
  const seconds = await takeTurn(acting, [
    [FETCHES_OF_A_CLIENT, client],
    [FETCHES_OF_A_FEED, hash.toString('hex')],
  ]);
  const feed = await findFeed(acting.db, hash);
  // That of the page where the address was made.
  const { lang } = view;
  const t = feedTexts(lang);
  if (seconds !== null) return inPlainWords(visit, 429, t.tooOften, { 'retry-after': String(seconds) });
  if (!feed) return inPlainWords(visit, 404, t.unknown);
  if (feed.stoppedAt) return inPlainWords(visit, 410, t.gone);
  const link = (path: string) => house.config.publicUrl + inLanguage(lang, path);
  const entries = feedEntries(await contentOf(acting, feed.person), lang, link);
  const etag = etagOf(entries, lang);
  const headers = { etag, 'cache-control': 'private, no-cache' };
  const seen = (visit.req.header('if-none-match') ?? '').split(',').map((one) => one.trim());
  if (seen.includes(etag) || seen.includes('*')) return visit.body(null, 304, headers);
  return visit.body(feedFile(entries, { lang, now: acting.now }), 200, {
    ...headers,
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'x-robots-tag': 'noindex',
  });
};

/** One's own calendar: how to get it, a new address, no address any more; and the calendar itself. */
export const calendarFeedRoutes = (doors: Doors): void => {
  const show = async (visit: Visit, address?: string): Promise<Response> => {
    const { view, acting, visitor } = visit.var;
    const round = currentOf(await findRounds(acting.db), acting.now);
    const madeAt = await feedMadeAt(acting.db, visitor.person?.id ?? '');
    const timeZone = round?.timeZone ?? 'Europe/Copenhagen';
    return answerPage(visit, FeedPage({ view, madeAt, timeZone, ...(address !== undefined && { address }) }));
  };

  doors.get(feedUrls.page(), async (visit) =>
    visit.var.visitor.person ? show(visit) : visit.redirect(signInUrl(visit.var.view.lang, feedUrls.page()), 303),
  );

  // Answered with the page itself: an address that led to the secret would stay in the browser's history.
  doors.post(feedUrls.make(), async (visit) => {
    const { acting, visitor, house } = visit.var;
    if (!visitor.person) return goTo(visit, feedUrls.page());
    const secret = await makeFeed(acting, visitor.person.id);
    return show(visit, house.config.publicUrl + inLanguage(visit.var.view.lang, feedUrls.fetch(secret)));
  });

  doors.post(feedUrls.stop(), async (visit) => {
    const { acting, visitor } = visit.var;
    if (visitor.person) await stopFeed(acting, visitor.person.id);
    return goTo(visit, feedUrls.page(), 'kalender-stoppet');
  });

  doors.get(feedUrls.fetch(':secret'), fetchFeed);
};
