import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Child } from '../kit/html.ts';
import { fill, readTyped } from '../kit/read-form.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import type { OwnSignUp } from '../sign-ups/sign-up.guard.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { myWishesNow } from '../wishes/wish.guard.ts';
import { shownHosts } from '../wishes/wish.store.ts';
import { answerInvited, inviteHost, withdrawInvited } from './arrangement.acts.ts';
import { answerForm, inviteForm } from './arrangement.form.ts';
import { InvitedOverPage, InvitedSection, InvitePage, OwnHostSection } from './arrangement.page.tsx';
import { arrangementsOf } from './arrangement.store.ts';
import { arrangementTexts } from './arrangement.texts.ts';

/** On a sign-up's own page: an intern's own host, or who has invited a host. */
export const arrangementsPanel = async (visit: Visit, { signUp, round }: OwnSignUp): Promise<Child> => {
  const { acting, view } = visit.var;
  const shown = { lang: view.lang, round, isOpen: maySignUp(round, acting.now).ok };
  const arrangements = await arrangementsOf(acting.db, signUp.id);
  if (signUp.role === 'host') return InvitedSection({ ...shown, arrangements });
  return OwnHostSection({ ...shown, arrangement: arrangements[0] });
};

const answer = async (visit: Visit, says: 'yes' | 'no') => {
  const { acting, view } = visit.var;
  const form = fill(await readTyped(visit), answerForm);
  const id = form.ok ? form.value.invitation : null;
  const answered = id === null ? null : await answerInvited(acting, { id, says });
  if (answered?.ok) return goTo(visit, signUpUrls.show(answered.value.host), 'invitation-besvaret');
  return answerPage(visit, InvitedOverPage({ view, isClosed: answered?.why === 'closed' }), 409);
};

/** Which field a refusal stands beside. */
const fieldOf = (why: string): 'days' | 'vaert' => (why === 'days' || why === 'length' ? 'days' : 'vaert');

/** An intern invites a host and takes it back; the host answers. No address names whose invitation it is. */
export const arrangementRoutes = (doors: Doors): void => {
  doors.get('/egen-vaert', myWishesNow, async (visit, mine) => {
    const hosts = await shownHosts(visit.var.acting.db, mine.round.id);
    return InvitePage({ view: visit.var.view, mine, hosts, typed: {}, errors: {} });
  });

  doors.post('/egen-vaert', myWishesNow, async (visit, mine) => {
    const { acting, view } = visit.var;
    const t = arrangementTexts(view.lang);
    const typed = await readTyped(visit);
    const hosts = await shownHosts(acting.db, mine.round.id);
    const form = fill(typed, inviteForm(t));
    if (!form.ok) return answerPage(visit, InvitePage({ view, mine, hosts, typed, errors: form.errors }), 400);
    const { vaert: host, days } = form.value;
    const invited = await inviteHost(acting, { signUp: mine.signUp, host, days });
    if (invited.ok) return goTo(visit, signUpUrls.show(mine.signUp), 'vaert-inviteret');
    const errors = { [fieldOf(invited.why)]: t.refused[invited.why] };
    return answerPage(visit, InvitePage({ view, mine, hosts, typed, errors }), 409);
  });

  doors.post('/egen-vaert/fortryd', myWishesNow, async (visit, mine) => {
    const { acting, view } = visit.var;
    const ended = await withdrawInvited(acting, { signUp: mine.signUp });
    if (!ended.ok) return answerPage(visit, InvitedOverPage({ view, isClosed: ended.why === 'closed' }), 409);
    return goTo(visit, signUpUrls.show(mine.signUp), 'invitation-tilbage');
  });

  doors.post('/egen-vaert/ja', (visit) => answer(visit, 'yes'));
  doors.post('/egen-vaert/nej', (visit) => answer(visit, 'no'));
};
