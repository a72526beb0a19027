import type { Child } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { readForm } from '../kit/read-form.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Participant } from '../matching-runs/participant.ts';
import { participantsOf } from '../matching-runs/participant.store.ts';
import { publicationIn } from '../placements/publication.store.ts';
import { currentOf, phaseBegins } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import { findRounds } from '../rounds/round.store.ts';
import { readSituation, startMenu } from './menu.acts.ts';
import { latestMenu } from './menu.store.ts';
import { chooseOption, takeBackRepair } from './repair.acts.ts';
import { askForm, takeBackForm } from './repair.form.ts';
import { NoRoundPage, RepairPage, RepairLink, RepairRunning, type AskRefusal } from './repair.page.tsx';
import { isLost, mayRepair } from './repair.rules.ts';
import { repairUrls } from './repair.ts';
import { isSeeking, isWithout } from './seeking.rules.ts';
import { blockOf, needIn } from './situation.rules.ts';

const roundNow = async ({ var: { acting } }: Visit): Promise<Round | null> =>
  currentOf(await findRounds(acting.db), acting.now);

/** The page as the round stands now; `refusal` says why what was pressed was not done. */
const page = async (visit: Visit, round: Round, refusal?: AskRefusal) => {
  const { view, acting } = visit.var;
  const { db, now } = acting;
  const at = await readSituation(db, round.id);
  const publication = await publicationIn(db, round.id);
  const latest = await latestMenu(db, round.id);
  const menu = latest && isLost(latest, now) ? { ...latest, state: 'failed' as const } : latest;
  const people = await participantsOf(db, round.id);
  const need = needIn(at.situation);
  const isThere = ({ role, isGone }: Participant): boolean => role === 'intern' && !isGone;
  const interns = [...people.values()].filter(isThere).map(({ id }) => id);
  const blocked = interns.filter((id) => isSeeking(at.known, id) && !need.seekers.includes(id));
  return RepairPage({
    view,
    round,
    need,
    blocked: Map.groupBy(blocked, (id) => blockOf(at.freeze, id)),
    without: interns.filter((id) => isWithout(at.known, id)).length,
    visits: at.known.visits,
    people,
    menu,
    isCurrent: menu?.sha256 === at.sha256,
    isOver: now >= phaseBegins(round, 'evaluation'),
    ruling: mayRepair(round, now, { isSent: publication?.sentAt != null }),
    refusal,
  });
};

/** Below the office's list of visits: the way here. */
export const repairLink = (lang: Lang): Child => RepairLink({ lang });

/** The office's page of new places after drop-outs. */
export const repairRoutes = (doors: Doors): void => {
  doors.get('/kontor/ny-plads', async (visit) => {
    const round = await roundNow(visit);
    return round ? page(visit, round) : NoRoundPage({ view: visit.var.view });
  });

  // A part of the page, fetched again and again while it is calculated (kit/live.mjs).
  doors.get('/kontor/ny-plads/fremdrift', async (visit) => {
    const round = await roundNow(visit);
    const menu = round && (await latestMenu(visit.var.acting.db, round.id));
    if (menu?.state !== 'running') visit.header('X-Live', 'over');
    return RepairRunning({ lang: visit.var.view.lang });
  });

  doors.post('/kontor/ny-plads/find', async (visit) => {
    const round = await roundNow(visit);
    if (!round) return goTo(visit, repairUrls.show());
    const started = await startMenu(visit.var.acting, round.id);
    if (started.ok || started.why === 'is-running') return goTo(visit, repairUrls.show());
    return answerPage(visit, await page(visit, round, started.why), 409);
  });

  doors.post('/kontor/ny-plads/spoerg', async (visit) => {
    const [round, form] = [await roundNow(visit), await readForm(visit, askForm)];
    if (!round) return goTo(visit, repairUrls.show());
    if (!form.ok) return answerPage(visit, await page(visit, round, 'gone'), 400);
    const chosen = await chooseOption(visit.var.acting, form.value);
    if (chosen.ok) return goTo(visit, repairUrls.show(), 'ny-plads-spurgt');
    return answerPage(visit, await page(visit, round, chosen.why), 409);
  });

  doors.post('/kontor/ny-plads/traek-tilbage', async (visit) => {
    const [round, form] = [await roundNow(visit), await readForm(visit, takeBackForm)];
    if (!round) return goTo(visit, repairUrls.show());
    const taken = form.ok && (await takeBackRepair(visit.var.acting, form.value.repair));
    if (taken && taken.ok) return goTo(visit, repairUrls.show(), 'ny-plads-trukket');
    return answerPage(visit, await page(visit, round, 'over'), 409);
  });
};
