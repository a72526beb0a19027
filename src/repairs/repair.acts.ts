import { writeLetter } from '../messages/outbox.ts';
import { graceUntilOf } from '../placements/placement.rules.ts';
import { answerByOf } from '../rounds/late-place.rules.ts';
import { closeQuestionsOf } from '../placements/alone-question.acts.ts';
import { insertPlacements, lockPlacement, type NewPlacement } from '../placements/placement.store.ts';
import { visitThread } from '../placements/placement.ts';
import { publicationIn } from '../placements/publication.store.ts';
import { fallTogether } from '../placements/together.acts.ts';
import { recipientsOf } from '../placements/recipient.store.ts';
import { audit } from '../platform/audit.ts';
import { newId } from '../platform/ids.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { personBehind, transact, type Acting, type Tx } from '../platform/transact.ts';
import { lockRound } from '../rounds/round.store.ts';
import { lockCompanions } from '../sign-ups/companionship.store.ts';
import { freezeSituation } from './menu.acts.ts';
import { findMenu } from './menu.store.ts';
import { peopleIn } from './option.rules.ts';
import { mayRepair, type RepairRefusal } from './repair.rules.ts';
import { insertRepair, lockAsked, lockSignUps, openRepair } from './repair.store.ts';
import type { Menu, Option, Strand } from './repair.ts';

/**
 * Asks everybody in one option of a menu; until all in a strand have said yes nothing changes for anybody. The round is
 * locked, then everybody the option is about, the hosts whose seats it fills among them, and the visits that would end; and
 * how the round stands must be what the menu was calculated on. So no seat is promised twice, whoever chooses, withdraws,
 * changes an answer or books a journey meanwhile.
 */
export const chooseOption = (
  acting: Acting,
  chosen: { menu: string; option: number },
): Promise<Outcome<{ asked: number }, 'gone' | 'chosen-already' | 'changed' | RepairRefusal>> =>
  transact(acting, async (tx) => {
    const seen = await findMenu(tx.sql, chosen.menu);
    const round = seen && (await lockRound(tx.sql, seen.round));
    await lockCompanions(tx.sql);
    const menu = round && (await findMenu(tx.sql, chosen.menu));
    const option = menu?.options[chosen.option];
    if (!round || !menu || !option) return refused('gone');
    if (menu.isChosen) return refused('chosen-already');
    const publication = await publicationIn(tx.sql, round.id);
    const ruling = mayRepair(round, tx.now, { isSent: publication?.sentAt != null });
    if (!ruling.ok) return ruling;
    const asked = peopleIn(option);
    await lockSignUps(tx.sql, asked);
    for (const visit of leftIn(option)) await lockPlacement(tx.sql, visit);
    const { sha256 } = await freezeSituation(tx, round.id);
    if (sha256 !== menu.sha256) return refused('changed');
    const answerBy = answerByOf(ruling.value.answerOn, round.timeZone);
    const graceUntil = graceUntilOf(answerBy, round);
    const proposed: NewPlacement[] = [];
    for (const [at, strand] of option.strands.entries())
      proposed.push(...(await ask(tx, menu, { at, strand, answerBy, graceUntil })));
    await tellHosts(tx, menu, proposed);
    return done({ asked: asked.length });
  });

/** The agreed visits that would end. */
const leftIn = ({ strands }: Option): readonly string[] =>
  strands
    .flat()
    .flatMap(({ replaces }) => replaces ?? [])
    .toSorted();

const ask = async (
  tx: Tx,
  menu: Menu,
  { at, strand, ...due }: { at: number; strand: Strand; answerBy: Date; graceUntil: Date },
): Promise<readonly NewPlacement[]> => {
  const [id, { round }] = [newId(), menu];
  const chosenBy = personBehind(tx.by);
  await insertRepair(tx.sql, { id, round, from: { menu: menu.id, strand: at }, chosenBy, ...due, now: tx.now });
  const placements = strand.map((visit): NewPlacement => ({ ...visit, id: newId(), round, run: null, repair: id }));
  await insertPlacements(tx.sql, placements, tx.now);
  await openRepair(tx.sql, id, { now: tx.now, ...due });
  for (const { interns } of placements) await closeQuestionsOf(tx, interns);
  await tellInterns(tx, placements);
  const moved = strand.filter(({ replaces }) => replaces !== null).length;
  await audit(tx, { act: 'askForRepair', subject: 'repair', id, detail: { round, visits: strand.length, moved } });
  return placements;
};

/** A letter to each host about what is proposed to it now, in however many strands. */
const tellHosts = async (tx: Tx, menu: Menu, proposed: readonly NewPlacement[]): Promise<void> => {
  const byHost = Map.groupBy(proposed, ({ host }) => host);
  for (const [host, to] of await recipientsOf(tx.sql, [...byHost.keys()])) {
    const about = { signUp: host, visits: (byHost.get(host) ?? []).map(({ id }) => id).join(' ') };
    await writeLetter(tx, { kind: 'proposal-to-host', to, about, onceKey: `proposal-to-host ${menu.id} ${host}` });
  }
};

/** A letter to each intern. */
const tellInterns = async (tx: Tx, placements: readonly NewPlacement[]): Promise<void> => {
  const recipients = await recipientsOf(
    tx.sql,
    placements.flatMap(({ interns }) => interns),
  );
  for (const { id, host, interns, replaces } of placements) {
    const kind = replaces === null ? 'proposal-to-intern' : 'move-asked';
    for (const signUp of [host, ...interns])
      await audit(tx, { act: 'askAboutNewPlace', subject: 'sign-up', id: signUp, detail: { placement: id } });
    for (const signUp of interns) {
      const to = recipients.get(signUp);
      const about = { signUp, placement: id };
      if (to) await writeLetter(tx, { kind, to, about, onceKey: `${kind} ${id} ${signUp}`, thread: visitThread(id) });
    }
  }
};

/**
 * The office takes a question back that was put by mistake: everything stays as it was, and who was asked is told. The last
 * yes at the same moment holds the repair: then it is agreed, and there is nothing to take back.
 */
export const takeBackRepair = (acting: Acting, repair: string): Promise<Outcome<null, 'over'>> =>
  transact(acting, async (tx) => {
    if (!(await lockAsked(tx.sql, repair))) return refused('over');
    await audit(tx, { act: 'takeBackRepair', subject: 'repair', id: repair });
    await fallTogether(tx, repair, 'taken-back');
    return done(null);
  });
