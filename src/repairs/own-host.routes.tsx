import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import { answerTooOften } from '../http/too-often.ts';
import type { Visit } from '../http/visit.ts';
import type { Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { fill, readTyped, type Typed } from '../kit/read-form.ts';
import { readRoundRows } from '../matching-runs/instance.store.ts';
import { ownNoVisit } from '../placements/no-visit.guard.ts';
import type { NoVisit } from '../placements/no-visit.ts';
import { isLive } from '../placements/placement.rules.ts';
import { placementUrls } from '../placements/placement.ts';
import { ownHostsOf, partyOf, shownHosts } from '../wishes/wish.store.ts';
import { circumstancesIn } from './circumstances.store.ts';
import { askOwnHost, type OwnHostRefusal } from './own-host.acts.ts';
import { ownHostForm } from './own-host.form.ts';
import { NobodyToAskPage, OwnHostPage } from './own-host.page.tsx';
import { possibleHosts } from './own-host.rules.ts';
import { isSeeking } from './seeking.rules.ts';
import { ownHostTexts } from './own-host.texts.ts';
import { mayRepair } from './repair.rules.ts';

const WORDED = ['manager', 'placed', 'undecided'] as const;

/** The page with the hosts that can be asked now; null once nobody can be, or somebody is asked already. */
const page = async (visit: Visit, none: NoVisit, typed: Typed, errors: Errors): Promise<Html | null> => {
  const { view, acting } = visit.var;
  const { db, now } = acting;
  const { round, signUp, last } = none;
  const ruling = mayRepair(round, now, { isSent: true });
  if (!ruling.ok || (last !== null && isLive(last.state)) || none.alone?.answer === null) return null;
  const rows = await readRoundRows(db, round.id);
  const known = await circumstancesIn(db, round.id);
  const possible = rows && possibleHosts({ rows, known, intern: signUp });
  if (!possible) return null;
  if (!possible.ok) {
    const why = WORDED.find((one) => one === possible.why) ?? 'gone';
    return NobodyToAskPage({ view, signUp, why });
  }
  const suiting = new Map(possible.value.map((one) => [one.host, one]));
  const party = await partyOf(db, signUp);
  const own = await ownHostsOf(db, party);
  const hosts = (await shownHosts(db, round.id)).flatMap((host) => {
    const suits = own.includes(host.id) ? undefined : suiting.get(host.id);
    return suits ? [{ ...host, suits }] : [];
  });
  const isPair = party.length > 1;
  const isSought = isSeeking(known, signUp);
  return OwnHostPage({ view, none, isPair, isSought, answerOn: ruling.value.answerOn, hosts, typed, errors });
};

/** Which field a refusal stands beside. */
const fieldOf = (why: OwnHostRefusal, isMailed: boolean): string =>
  why === 'days' || why === 'length' ? 'days' : isMailed ? 'email' : 'vaert';

const ask = async (visit: Visit, none: NoVisit): Promise<Answer> => {
  const t = ownHostTexts(visit.var.view.lang);
  const typed = await readTyped(visit);
  const again = async (errors: Errors, status: 400 | 409): Promise<Answer> => {
    const shown = await page(visit, none, typed, errors);
    return shown ? answerPage(visit, shown, status) : goTo(visit, placementUrls.none(none.signUp));
  };
  const form = fill(typed, ownHostForm(t));
  if (!form.ok) return again(form.errors, 400);
  const asked = await askOwnHost(visit.var.acting, { signUp: none.signUp, ...form.value });
  if (asked.ok) return goTo(visit, placementUrls.show(asked.value.placement), 'vaert-spurgt');
  if (asked.why === 'too-often') return answerTooOften(visit, asked);
  return again({ [fieldOf(asked.why, 'email' in form.value.to)]: t.refused[asked.why] }, 409);
};

/** An intern without a visit asks a host themselves. */
export const ownHostRoutes = (doors: Doors): void => {
  doors.get('/uden-besoeg/:id/vaert', ownNoVisit, async (visit, none) => {
    if (none.side === 'host') return visit.notFound();
    return (await page(visit, none, {}, {})) ?? goTo(visit, placementUrls.none(none.signUp));
  });

  doors.post('/uden-besoeg/:id/vaert', ownNoVisit, (visit, none) =>
    none.side === 'host' ? visit.notFound() : ask(visit, none),
  );
};
