import type { Child, Html } from '../kit/html.ts';
import { dayAt } from '../kit/calendar.ts';
import { pageAsked } from '../kit/pagination.tsx';
import { inLanguage } from '../kit/language.ts';
import { readTyped } from '../kit/read-form.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors, Guard } from '../http/doors.ts';
import type { House } from '../http/house.ts';
import type { Visit } from '../http/visit.ts';
import { changesSince, freezeOf, unapprovedIn } from '../matching-runs/freeze.rules.ts';
import type { InstanceChange } from '../matching-runs/instance-changes.ts';
import { readRoundRows } from '../matching-runs/instance.store.ts';
import { matchRunUrls, type PublishedRun, type WholeRun } from '../matching-runs/match-run.ts';
import { wholeRun } from '../matching-runs/match-run.store.ts';
import { participantsOf } from '../matching-runs/participant.store.ts';
import { letterSource, sender } from '../messages/deliver.ts';
import { letterHtml } from '../messages/layout.tsx';
import type { LetterKind } from '../messages/letter.ts';
import { isId } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { publishRun, sendPublication, undoPublication } from './publication.acts.ts';
import { PublicationPage, PublishPanel, PublishRefusedPage } from './publication.page.tsx';
import { maySend, type SendRefusal } from './publication.rules.ts';
import { draftedLetters, findDraftedLetter, findPublication, publicationIn } from './publication.store.ts';
import { publicationUrls, type Publication } from './publication.ts';

const aPublication: Guard<Publication> = (visit) => {
  const id = visit.req.param('publication');
  return isId(id) ? findPublication(visit.var.house.db, id) : Promise.resolve(null);
};

/** What stands in a run's way now: what has happened to its round since it was frozen, and visits without a manager's yes. */
interface InTheWay {
  readonly changes: readonly InstanceChange[];
  readonly unapproved: readonly string[];
}
const NOTHING: InTheWay = { changes: [], unapproved: [] };

const inTheWayOf = async ({ db }: House, run: WholeRun): Promise<InTheWay> => {
  const rows = await readRoundRows(db, run.round);
  if (!rows) return NOTHING;
  const freeze = freezeOf(rows);
  return { changes: changesSince(run.instance, freeze), unapproved: unapprovedIn(freeze, run.calculated) };
};

const publicationPage = async (visit: Visit, publication: Publication, refused?: SendRefusal): Promise<Html> => {
  const { view, house, acting } = visit.var;
  const run = await wholeRun(house.db, publication.run);
  const round = await findRound(house.db, publication.round);
  if (!run || !round) throw new Error(`publication ${publication.id} has no run or round`);
  const letters = await draftedLetters(house.db, publication.id);
  const inTheWay = publication.sentAt === null ? await inTheWayOf(house, run) : NOTHING;
  const ruling = maySend(publication, round, acting.now, {
    isChanged: inTheWay.changes.length > 0,
    isUnapproved: inTheWay.unapproved.length > 0,
    letters: letters.length,
    letterCountSeen: letters.length,
  });
  return PublicationPage({
    view,
    publication,
    round,
    letters,
    people: await participantsOf(house.db, publication.round),
    ...inTheWay,
    whyNot: ruling.ok ? null : ruling.why,
    isEarly: dayAt(acting.now, round.timeZone) < round.dates.proposalsOn,
    page: pageAsked(visit.req.query('page')),
    refused,
  });
};

const goTo = (visit: Visit, path: string): Response => visit.redirect(inLanguage(visit.var.view.lang, path), 303);

/** What a finished run's page says of publishing. */
export const publishPanel = async (visit: Visit, run: WholeRun, isStale: boolean): Promise<Child> => {
  if (run.state !== 'done' || run.status === 'infeasible') return null;
  const publication = await publicationIn(visit.var.house.db, run.round);
  return PublishPanel({ view: visit.var.view, run, publication, isStale });
};

/** Which run of a round has been prepared or sent, for the list of runs. */
export const publishedRun = async (visit: Visit, round: string): Promise<PublishedRun | null> => {
  const publication = await publicationIn(visit.var.house.db, round);
  return (
    publication && {
      run: publication.run,
      number: publication.runNumber,
      isSent: publication.sentAt !== null,
      path: publicationUrls.show(publication.id),
    }
  );
};

/** Publishing a run: prepare, look through, send, or think again. */
export const publicationRoutes = (doors: Doors, kinds: ReadonlyMap<string, LetterKind>): void => {
  doors.post('/kontor/udsendelse', async (visit) => {
    const { acting, view, house } = visit.var;
    const [id] = (await readTyped(visit))['run'] ?? [];
    const run = isId(id) ? await wholeRun(house.db, id) : null;
    if (!run) return visit.notFound();
    const published = await publishRun(acting, run.id);
    if (published.ok) return goTo(visit, publicationUrls.show(published.value.id));
    const isInTheWay = published.why === 'changed' || published.why === 'unapproved';
    const inTheWay = isInTheWay ? await inTheWayOf(house, run) : NOTHING;
    const people = await participantsOf(house.db, run.round);
    const publication = published.why === 'published-already' ? await publicationIn(house.db, run.round) : null;
    const refused = { view, run, why: published.why, ...inTheWay, people, publication };
    return answerPage(visit, PublishRefusedPage(refused), 409);
  });

  doors.get('/kontor/udsendelse/:publication', aPublication, (visit, publication) =>
    publicationPage(visit, publication),
  );

  doors.post('/kontor/udsendelse/:publication/send', aPublication, async (visit, publication) => {
    const [count] = (await readTyped(visit))['count'] ?? [];
    const sent = await sendPublication(visit.var.acting, { id: publication.id, letterCountSeen: Number(count) });
    if (sent.ok) return goTo(visit, publicationUrls.show(publication.id));
    const now = (await findPublication(visit.var.house.db, publication.id)) ?? publication;
    return answerPage(visit, await publicationPage(visit, now, sent.why), 409);
  });

  doors.post('/kontor/udsendelse/:publication/fortryd', aPublication, async (visit, publication) => {
    const undone = await undoPublication(visit.var.acting, publication.id);
    if (undone.ok) return goTo(visit, matchRunUrls.run(undone.value.run));
    return answerPage(visit, await publicationPage(visit, publication, undone.why), 409);
  });

  // A letter as it would go now, for the frame in which it is looked at.
  doors.get('/kontor/udsendelse/:publication/brev/:letter', aPublication, async (visit, publication) => {
    const { house } = visit.var;
    const id = visit.req.param('letter');
    const letter = isId(id) ? await findDraftedLetter(house.db, publication.id, id) : null;
    const kind = letter && kinds.get(letter.kind);
    const source = letter && letterSource(house, letter.lang);
    const content = kind && source ? await kind.read(source, letter.about) : null;
    if (!kind || !source || content === null) return visit.notFound();
    return visit.html(letterHtml(kind.write(content, source), source.lang, sender(house.config)));
  });
};
