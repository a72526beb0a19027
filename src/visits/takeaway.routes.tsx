import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Child } from '../kit/html.ts';
import { fill, readTyped, typedIn, type Typed } from '../kit/read-form.ts';
import type { ShownVisit } from '../placements/shown-visit.ts';
import { changeTakeaway, removeTakeaway, takeHome } from './takeaway.acts.ts';
import { takeawayForm } from './takeaway.form.ts';
import { ownTakeaway, ownTakenHome, takenHomeOf, type OwnTakeaway } from './takeaway.guard.ts';
import { TakeawayPanel, TakeawayPointer } from './takeaway-panel.page.tsx';
import { ChangeTakeawayPage, RemoveTakeawayPage, TakeawaysPage } from './takeaway.page.tsx';
import { takeawaysOf } from './takeaway.store.ts';
import { takeawayTexts } from './takeaway.texts.ts';
import { takeawayAnchor, takeawayUrls, type TakenHome } from './takeaway.ts';

/** What is taken home as it stands after an act has refused: too late, or changed somewhere else. */
const readAnew = (visit: Visit, { visit: own }: TakenHome): Promise<TakenHome | null> => takenHomeOf(visit, own);

const missed = async (visit: Visit, before: TakenHome, more: { typed: Typed; isGone?: boolean; isFull?: boolean }) => {
  const { view } = visit.var;
  const taken = (await readAnew(visit, before)) ?? before;
  const errors = more.isFull ? { text: takeawayTexts(view.lang).full } : undefined;
  return answerPage(visit, TakeawaysPage({ view, taken, ...more, errors }), 409);
};

/** Back to the thing itself, and not to the top of the page. */
const saved = (visit: Visit, placement: string, id: string): Response =>
  goTo(visit, `${takeawayUrls.mine(placement)}#${takeawayAnchor(id)}`, 'med-hjem-gemt');

const add = async (visit: Visit, taken: TakenHome): Promise<Answer> => {
  const { view, acting } = visit.var;
  const form = fill(await readTyped(visit), takeawayForm(takeawayTexts(view.lang)));
  const { typed } = form;
  if (taken.time !== 'open') return missed(visit, taken, { typed });
  if (!form.ok) return answerPage(visit, TakeawaysPage({ view, taken, typed, errors: form.errors }), 400);
  const { placement, mine } = taken.visit;
  const said = { placement: placement.id, signUp: mine.signUp, person: taken.person, ...form.value };
  const written = await takeHome(acting, said);
  if (!written.ok) return missed(visit, taken, { typed, isFull: written.why === 'full' });
  return saved(visit, placement.id, written.value.id);
};

const change = async (visit: Visit, { taken, id, one }: OwnTakeaway): Promise<Answer> => {
  const { view, acting } = visit.var;
  const form = fill(await readTyped(visit), takeawayForm(takeawayTexts(view.lang)));
  const { typed } = form;
  if (!one || taken.time !== 'open') return missed(visit, taken, { typed, isGone: !one });
  if (!form.ok) return answerPage(visit, ChangeTakeawayPage({ view, taken, one, typed, errors: form.errors }), 400);
  const placement = taken.visit.placement.id;
  const versionSeen = Number(typedIn(typed, 'version'));
  const changed = await changeTakeaway(acting, { id, placement, person: taken.person, versionSeen, ...form.value });
  if (changed.ok) return saved(visit, placement, id);
  const now = await readAnew(visit, taken);
  const stands = now?.mine.find((mine) => mine.id === id);
  if (changed.why !== 'changed' || !now || !stands)
    return missed(visit, taken, { typed, isGone: changed.why !== 'over' });
  return answerPage(visit, ChangeTakeawayPage({ view, taken: now, one: stands, typed, isChangedMeanwhile: true }), 409);
};

/** On the visit's page: what everybody in it takes home. */
export const takeawayPanel = async (visit: Visit, own: ShownVisit): Promise<Child> => {
  const taken = await takenHomeOf(visit, own);
  return taken && TakeawayPanel({ taken, lang: visit.var.view.lang });
};

/** Where a visit is said to have taken place, to who has not written anything about it yet. */
export const takeawayPointer = async (
  { var: { view, house } }: Visit,
  { placement, signUp }: { placement: string; signUp: string },
): Promise<Child> => {
  const taken = await takeawaysOf(house.db, placement);
  const hasWritten = taken.some((one) => one.signUp === signUp && !one.isDeputy);
  return hasWritten ? null : TakeawayPointer({ placement, lang: view.lang });
};

/** What somebody takes home: their own things in a visit, written, changed and deleted one by one. */
export const takeawayRoutes = (doors: Doors): void => {
  doors.get(takeawayUrls.mine(':id'), ownTakenHome, (visit, taken) => TakeawaysPage({ view: visit.var.view, taken }));

  doors.post(takeawayUrls.mine(':id'), ownTakenHome, add);

  doors.get(takeawayUrls.change(':id', ':takeaway'), ownTakeaway, (visit, { taken, one }) => {
    if (!one) return visit.notFound();
    return taken.time === 'open'
      ? ChangeTakeawayPage({ view: visit.var.view, taken, one })
      : goTo(visit, takeawayUrls.mine(taken.visit.placement.id));
  });

  doors.post(takeawayUrls.change(':id', ':takeaway'), ownTakeaway, change);

  doors.get(takeawayUrls.remove(':id', ':takeaway'), ownTakeaway, (visit, { taken, one }) => {
    if (!one) return visit.notFound();
    return taken.time === 'open'
      ? RemoveTakeawayPage({ view: visit.var.view, taken, one })
      : goTo(visit, takeawayUrls.mine(taken.visit.placement.id));
  });

  doors.post(takeawayUrls.remove(':id', ':takeaway'), ownTakeaway, async (visit, { taken, one }) => {
    const placement = taken.visit.placement.id;
    const removed = one && (await removeTakeaway(visit.var.acting, { id: one.id, placement, person: taken.person }));
    return goTo(visit, takeawayUrls.mine(placement), removed?.ok ? 'med-hjem-slettet' : undefined);
  });
};
