import { answerPage } from '../http/answer.ts';
import type { Answer, Doors, Guard } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { fill, readTyped, typedIn, type Typed } from '../kit/read-form.ts';
import { ownVisit } from './placement.guard.ts';
import { placementUrls } from './placement.ts';
import { givePhone, sayPracticalities } from './practicalities.acts.ts';
import { guestPhoneForm, hostPracticalitiesForm } from './practicalities.form.ts';
import { GuestPhonePage, HostPracticalitiesPage } from './practicalities.page.tsx';
import { maySayPracticalities } from './practicalities.rules.ts';
import { practicalitiesOf } from './practicalities.store.ts';
import { practicalitiesTexts } from './practicalities.texts.ts';
import { practicalitiesUrl, type SaidPracticalities } from './practicalities.ts';
import type { ShownVisit } from './shown-visit.ts';

/** An agreed visit of one's own before the week is over; of any other its own page says how it stands. */
const ownAgreed: Guard<ShownVisit | Response> = async (visit) => {
  const own = await ownVisit(visit);
  if (own === null) return null;
  const isAsked = own.placement.state === 'agreed' && maySayPracticalities(own.round, visit.var.acting.now);
  return isAsked ? own : goTo(visit, placementUrls.show(own.placement.id));
};

const typedOf = ({ address, startsAt, goodToKnow, phone }: SaidPracticalities): Typed => ({
  address: [address],
  startsAt: [startsAt ?? ''],
  goodToKnow: [goodToKnow],
  phone: [phone],
});

const saved = (visit: Visit, { placement }: ShownVisit): Response =>
  goTo(visit, placementUrls.show(placement.id), 'praktisk-gemt');

const sayAsHost = async (visit: Visit, own: ShownVisit, typed: Typed): Promise<Answer> => {
  const { view, acting } = visit.var;
  const { host } = own.placement;
  const form = fill(typed, hostPracticalitiesForm(practicalitiesTexts(view.lang)));
  const versionSeen = Number(typedIn(typed, 'version'));
  const page = { view, visit: own, typed };
  if (!form.ok)
    return answerPage(visit, HostPracticalitiesPage({ ...page, version: versionSeen, errors: form.errors }), 400);
  const said = await sayPracticalities(acting, { host, versionSeen, ...form.value });
  if (said.ok) return saved(visit, own);
  if (said.why === 'gone') return goTo(visit, placementUrls.show(own.placement.id));
  const meanwhile = await practicalitiesOf(acting.db, host);
  const { version } = meanwhile;
  return answerPage(visit, HostPracticalitiesPage({ ...page, version, errors: {}, meanwhile }), 409);
};

const sayAsGuest = async (visit: Visit, own: ShownVisit, typed: Typed): Promise<Answer> => {
  const { view, acting } = visit.var;
  const form = fill(typed, guestPhoneForm(practicalitiesTexts(view.lang)));
  if (!form.ok) return answerPage(visit, GuestPhonePage({ view, visit: own, typed, errors: form.errors }), 400);
  const given = await givePhone(acting, { intern: own.mine.signUp, ...form.value });
  return given.ok ? saved(visit, own) : goTo(visit, placementUrls.show(own.placement.id));
};

/** Where to come, when and whom to call: written by each side of an agreed visit on a page of its own. */
export const practicalitiesRoutes = (doors: Doors): void => {
  doors.get(practicalitiesUrl(':id'), ownAgreed, async (visit, own) => {
    const { view, acting } = visit.var;
    const kept = await practicalitiesOf(acting.db, own.mine.signUp);
    const page = { view, visit: own, typed: typedOf(kept), errors: {} };
    return own.mine.side === 'host' ? HostPracticalitiesPage({ ...page, version: kept.version }) : GuestPhonePage(page);
  });

  doors.post(practicalitiesUrl(':id'), ownAgreed, async (visit, own) => {
    const typed = await readTyped(visit);
    return own.mine.side === 'host' ? sayAsHost(visit, own, typed) : sayAsGuest(visit, own, typed);
  });
};
