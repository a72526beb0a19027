import { accountUrls, signInUrl } from '../accounts/account.ts';
import type { WhenProved } from '../accounts/sign-in.acts.ts';
import { rememberSession } from '../accounts/session.guard.ts';
import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Child } from '../kit/html.ts';
import { fill, readTyped } from '../kit/read-form.ts';
import { hashSecret } from '../platform/ids.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import type { OwnSignUp } from '../sign-ups/sign-up.guard.ts';
import { acceptDeputy, declineDeputy, endDeputy, nameDeputy } from './deputy.acts.ts';
import { guestDaysOfDeputy } from './both-roles.store.ts';
import { isDeputyAsked, lastDayOfDeputy, mayAskDeputy } from './deputy.rules.ts';
import { deputyForm, isSureOf } from './deputy.form.ts';
import { deputisedHost } from './deputy.guard.ts';
import { DeputyAskedPage, DeputyDeclinedPage, DeputyOverPage, DeputyPage, DeputySection } from './deputy.page.tsx';
import { deputisedHostOf, deputyBehindLink, hostOfDeputy } from './deputy.store.ts';
import { deputyTexts } from './deputy.texts.ts';
import { deputyUrls, type DeputisedHost } from './deputy.ts';

const secretOf = (visit: Visit): string => visit.req.param('secret') ?? '';
const over = (visit: Visit): Response => answerPage(visit, DeputyOverPage({ view: visit.var.view }), 410);

/** On a host's own page: its deputy. */
export const deputyPanel = async (visit: Visit, { signUp }: OwnSignUp): Promise<Child> => {
  if (signUp.role !== 'host') return null;
  const { view, house, acting } = visit.var;
  const host = await deputisedHostOf(house.db, signUp.id, signUp.personId);
  return host && DeputySection({ lang: view.lang, host, mayAsk: mayAskDeputy(host.round, acting.now) });
};

/** On which days still to come the deputy is a guest elsewhere. */
const awayOf = async ({ var: { house, acting } }: Visit, { round }: DeputisedHost, deputy: string) =>
  acting.now < phaseBegins(round, 'evaluation') ? guestDaysOfDeputy(house.db, deputy) : [];

/** What the mail asks, or that it is over. */
const question = async (visit: Visit): Promise<Answer> => {
  const { house, view, visitor, acting } = visit.var;
  const secret = secretOf(visit);
  const deputy = await deputyBehindLink(house.db, hashSecret(secret));
  const host = deputy && (await hostOfDeputy(house.db, deputy));
  const until = host && lastDayOfDeputy(deputy.namedAt, host.round);
  if (!until || !isDeputyAsked(deputy, host.round, acting.now)) return over(visit);
  const isElsewhere = visitor.person !== null && visitor.person.email !== deputy.email;
  // A mail may be passed on or reach a shared box: only whoever is signed in as the deputy reads where they are a guest.
  const away = visitor.person?.email === deputy.email ? await awayOf(visit, host, deputy.id) : [];
  return DeputyAskedPage({ view, secret, host, deputy, until, isElsewhere, away });
};

/** A host's deputy: named by the contact, asked by a mailed link that GET only shows, and ended by either. */
export const deputyRoutes = (doors: Doors, whenProved: readonly WhenProved[]): void => {
  doors.get(deputyUrls.mine(':id'), deputisedHost, async (visit, host) => {
    const { view, acting } = visit.var;
    const away = host.isDeputy && host.deputy ? await awayOf(visit, host, host.deputy.id) : [];
    const mayAsk = mayAskDeputy(host.round, acting.now);
    return DeputyPage({ view, host, mayAsk, typed: {}, errors: {}, away });
  });

  doors.post(deputyUrls.mine(':id'), deputisedHost, async (visit, host) => {
    const { view, acting } = visit.var;
    const t = deputyTexts(view.lang);
    if (host.isDeputy) return goTo(visit, deputyUrls.mine(host.signUp));
    const form = fill(await readTyped(visit), deputyForm(t));
    const mayAsk = mayAskDeputy(host.round, acting.now);
    if (!form.ok) return answerPage(visit, DeputyPage({ view, host, mayAsk, ...form }), 400);
    const { name, email } = form.value;
    const named = await nameDeputy(acting, { host: host.signUp, name, email, isSure: isSureOf(form.value) });
    if (named.ok) return goTo(visit, deputyUrls.mine(host.signUp));
    const typed = { name: [name], email: [email] };
    const refused =
      named.why === 'unlike'
        ? { typed: { ...typed, unlike: [email] }, errors: { sure: t.unlike } }
        : { typed, errors: { email: t.refused[named.why] } };
    return answerPage(visit, DeputyPage({ view, host, mayAsk, ...refused }), 409);
  });

  doors.post(deputyUrls.end(':id'), deputisedHost, async (visit, { signUp, isDeputy }) => {
    await endDeputy(visit.var.acting, { host: signUp, by: isDeputy ? 'deputy' : 'contact' });
    return isDeputy ? goTo(visit, accountUrls.mine(), 'stedfortraeder-stoppet') : goTo(visit, deputyUrls.mine(signUp));
  });

  doors.get(deputyUrls.ask(':secret'), question);

  doors.post(deputyUrls.ask(':secret'), async (visit) => {
    const { acting, visitor, view } = visit.var;
    const secret = secretOf(visit);
    const accepted = await acceptDeputy(acting, { secret, visitor, lang: view.lang }, whenProved);
    if (!accepted.ok && accepted.why === 'sign-in')
      return visit.redirect(signInUrl(view.lang, deputyUrls.ask(secret)), 303);
    if (!accepted.ok) return accepted.why === 'elsewhere' ? goTo(visit, deputyUrls.ask(secret)) : over(visit);
    rememberSession(visit, accepted.value.secret);
    return goTo(visit, deputyUrls.mine(accepted.value.host));
  });

  doors.post(deputyUrls.decline(':secret'), async (visit) => {
    const { view, acting } = visit.var;
    const declined = await declineDeputy(acting, { secret: secretOf(visit) });
    return declined.ok ? DeputyDeclinedPage({ view }) : over(visit);
  });
};
