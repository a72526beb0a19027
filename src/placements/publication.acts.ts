import type { Explanation } from '@ipraktik/matching';
import { type RoundFreeze, unapprovedIn } from '../matching-runs/freeze.rules.ts';
import { freezeRound } from '../matching-runs/match-run.acts.ts';
import type { Calculated, WholeRun } from '../matching-runs/match-run.ts';
import { wholeRun } from '../matching-runs/match-run.store.ts';
import { visitReasons } from '../matching-runs/reason.ts';
import { discardDrafts, releaseDrafts, writeLetter } from '../messages/outbox.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { lockRound, storeOpenedEarly } from '../rounds/round.store.ts';
import type { Weekday } from '../rounds/round.ts';
import { graceUntilOf } from './placement.rules.ts';
import { deleteDrafted, insertPlacements, openPlacements, type NewPlacement } from './placement.store.ts';
import { answerByOf, mayPublish, maySend, type PublishRefusal, type SendRefusal } from './publication.rules.ts';
import {
  deletePublication,
  draftedLetters,
  findPublication,
  insertPublication,
  markSent,
  publicationIn,
} from './publication.store.ts';
import type { ProposalKind } from './publication.ts';
import { recipientsIn, type Recipient } from './recipient.store.ts';
import { storeWaits } from './way-on.store.ts';

/** What a result tells everybody: the visits, and who has none. */
interface Told {
  readonly placements: readonly NewPlacement[];
  readonly internsWithout: readonly string[];
  readonly hostsWithout: readonly string[];
}

const toldBy = (run: WholeRun, { result, explanation }: Calculated, freeze: RoundFreeze): Told => {
  if (result.status === 'infeasible' || !explanation) throw new Error(`run ${run.id} has no visits to tell of`);
  const days = new Map(result.placements.map((one) => [one.intern, one.days]));
  return {
    placements: explanation.placed.map((placed) => ({
      id: newId(),
      round: run.round,
      run: run.id,
      host: placed.host,
      interns: placed.interns,
      days: (days.get(placed.interns[0] ?? '') ?? []) as Weekday[],
      reasons: visitReasons(placed, run.instance.pins),
    })),
    // Who stayed out because their companion or own host is not there, or nobody has said yes to it, is told as well.
    internsWithout: [
      ...withoutVisit(explanation),
      ...freeze.withoutCompanion,
      ...freeze.withoutOwnHost,
      ...freeze.withoutApproval,
    ],
    hostsWithout: explanation.unvisited.map(({ host }) => host),
  };
};

const withoutVisit = ({ unplaced }: Explanation): string[] => unplaced.flatMap(({ interns }) => [...interns]);

/** Whoever was in the matching and got nothing is in the next one as well, without having to say so (U2). */
const enterNextRun = async ({ sql, now }: Tx, { calculated }: WholeRun): Promise<void> => {
  const explanation = calculated?.explanation;
  if (!explanation) return;
  await storeWaits(sql, [...withoutVisit(explanation), ...explanation.unvisited.map(({ host }) => host)], now);
};

/** Whether a visit of the run has no manager's yes. A manager who answers now waits for who publishes, or is read. */
const isMissingYes = ({ calculated }: WholeRun, freeze: RoundFreeze): boolean =>
  unapprovedIn(freeze, calculated).length > 0;

/**
 * Publishes a run: its visits become drafted placements, and everybody in the round gets a drafted letter. Nobody sees
 * anything yet. The round is frozen again under its lock, and must be what the run calculated on; who signed up is held
 * as they are until this is kept. Two who publish at once: the second waits for the lock and finds the first one's
 * publication; the unique index stands behind that.
 */
export const publishRun = (acting: Acting, runId: string): Promise<Outcome<{ id: string }, PublishRefusal>> =>
  transact(acting, async (tx) => {
    const run = await wholeRun(tx.sql, runId);
    const round = run && (await lockRound(tx.sql, run.round));
    if (!run || !round) return refused('gone');
    const freeze = await freezeRound(tx, round.id);
    const publication = await publicationIn(tx.sql, round.id);
    const isUnapproved = isMissingYes(run, freeze);
    const ruling = mayPublish(run, round, tx.now, { sha256: freeze.sha256, publication, isUnapproved });
    if (!ruling.ok || !run.calculated) return ruling.ok ? refused('no-result') : ruling;
    const id = newId();
    const told = toldBy(run, run.calculated, freeze);
    await insertPublication(tx.sql, { id, round: round.id, run: run.id, by: personBehind(tx.by), now: tx.now });
    await insertPlacements(tx.sql, told.placements, tx.now);
    await draftLetters(tx, id, told, await recipientsIn(tx.sql, round.id));
    const detail = { round: round.id, number: run.number, visits: told.placements.length };
    await audit(tx, { act: 'publishRun', subject: 'match-run', id: run.id, detail });
    return done({ id });
  });

/** One letter to each: a host with three guests gets one, a pair of companions one each. */
const draftLetters = async (
  tx: Tx,
  publication: string,
  told: Told,
  recipients: ReadonlyMap<string, Recipient>,
): Promise<void> => {
  const draft = async (kind: ProposalKind, signUp: string, more: Record<string, string> = {}): Promise<void> => {
    const to = recipients.get(signUp);
    if (!to) throw new Error(`sign-up ${signUp} is in the run but not in the round`);
    const onceKey = `${kind} ${publication} ${signUp}`;
    await writeLetter(tx, { kind, to, about: { signUp, ...more }, onceKey, draftedIn: publication });
  };
  for (const [host, visits] of Map.groupBy(told.placements, (one) => one.host))
    await draft('proposal-to-host', host, { visits: visits.map(({ id }) => id).join(' ') });
  for (const { id, interns } of told.placements)
    for (const intern of interns) await draft('proposal-to-intern', intern, { placement: id });
  for (const intern of told.internsWithout) await draft('no-visit-for-intern', intern);
  for (const host of told.hostsWithout) await draft('no-visit-for-host', host);
};

/**
 * Sends a publication: the proposals open and the letters go, in one transaction. `letterCountSeen` is the number the
 * button carried. If anybody has withdrawn or been changed since, it goes back a step instead (U3).
 */
export const sendPublication = (
  acting: Acting,
  sent: { id: string; letterCountSeen: number },
): Promise<Outcome<{ letters: number }, SendRefusal>> =>
  transact(acting, async (tx) => {
    const seen = await findPublication(tx.sql, sent.id);
    const round = seen && (await lockRound(tx.sql, seen.round));
    const publication = round && (await findPublication(tx.sql, sent.id));
    const run = publication && (await wholeRun(tx.sql, publication.run));
    if (!round || !publication || !run) return refused('gone');
    const freeze = await freezeRound(tx, round.id);
    const letters = (await draftedLetters(tx.sql, publication.id)).length;
    const { letterCountSeen } = sent;
    const isChanged = freeze.sha256 !== run.sha256;
    const isUnapproved = isMissingYes(run, freeze);
    const ruling = maySend(publication, round, tx.now, { isChanged, isUnapproved, letters, letterCountSeen });
    if (!ruling.ok) return ruling;
    const answerBy = answerByOf(round);
    const graceUntil = graceUntilOf(answerBy, round);
    await openPlacements(tx.sql, round.id, { now: tx.now, answerBy, graceUntil });
    await markSent(tx.sql, publication.id, tx.now);
    await enterNextRun(tx, run);
    // Letters out before their day begin the proposals phase, so that sign-up cannot be opened again behind them.
    if (tx.now < phaseBegins(round, 'proposals'))
      await storeOpenedEarly(tx.sql, round.id, { ...round.openedEarly, proposals: tx.now });
    await releaseDrafts(tx, publication.id);
    await audit(tx, { act: 'sendPublication', subject: 'match-run', id: run.id, detail: { letters } });
    return done({ letters });
  });

/** Takes a publication back before it is sent: drafts and drafted placements are gone, and another run may be published. */
export const undoPublication = (
  acting: Acting,
  id: string,
): Promise<Outcome<{ run: string }, 'gone' | 'sent-already'>> =>
  transact(acting, async (tx) => {
    const seen = await findPublication(tx.sql, id);
    if (!seen || !(await lockRound(tx.sql, seen.round))) return refused('gone');
    const publication = await findPublication(tx.sql, id);
    if (!publication) return refused('gone');
    if (publication.sentAt !== null) return refused('sent-already');
    await discardDrafts(tx, id);
    await deleteDrafted(tx.sql, publication.round);
    await deletePublication(tx.sql, id);
    await audit(tx, { act: 'undoPublication', subject: 'match-run', id: publication.run });
    return done({ run: publication.run });
  });
