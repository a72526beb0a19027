import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import { answerTooOften } from '../http/too-often.ts';
import type { Visit } from '../http/visit.ts';
import type { Errors } from '../kit/errors.ts';
import { fill, readTyped, type Typed } from '../kit/read-form.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import type { Round } from '../rounds/round.ts';
import type { Stay } from '../sign-ups/answers.ts';
import type { Frame } from '../sign-ups/manager-approval.ts';
import type { OwnSignUp } from '../sign-ups/sign-up.guard.ts';
import { findSignUp } from '../sign-ups/sign-up.store.ts';
import { type SignUp, signUpUrls } from '../sign-ups/sign-up.ts';
import { myWishesNow } from '../wishes/wish.guard.ts';
import { ownHostsOf, shownHost, shownHosts } from '../wishes/wish.store.ts';
import type { MyWishes } from '../wishes/wish.ts';
import { myHosting } from './arrangement.guard.ts';
import { hasRoomFor, ownHostIn, seatsToInvite } from './arrangement.rules.ts';
import { arrangementsOf, nameOf } from './arrangement.store.ts';
import { ARRANGED } from './arrangement.ts';
import { daysInWords, managerInWords, rangeInWords } from './days.page.tsx';
import { finderOf } from './finder.store.ts';
import { invite, type Invited, type InviteRefusal, isSame } from './invite.acts.ts';
import { inviteHostForm, inviteInternForm, typedOtherwise } from './invite.form.ts';
import { InviteHostPage, InviteInternPage } from './invite.page.tsx';
import { inviteTexts } from './invite.texts.ts';

/** Which field a refusal stands beside. */
const ABOUT_DAYS: readonly InviteRefusal[] = ['days', 'length', 'host-days', 'host-length', 'manager'];
const fieldOf = (why: InviteRefusal, whom: 'vaert' | 'email'): string => (ABOUT_DAYS.includes(why) ? 'days' : whom);

/** How long somebody may be away: as they answered, and as their manager has said. */
type Limits = Pick<Stay, 'minDays' | 'maxDays'> & { readonly frame?: Frame | null };

/** The sentence about a refusal, with the days or numbers it is about. */
const sentence = async (
  visit: Visit,
  why: InviteRefusal,
  asked: { signUp: SignUp; round: Round; to: Invited; stay: Limits | undefined },
): Promise<string> => {
  const { acting, view } = visit.var;
  const { signUp, round, to, stay } = asked;
  const t = inviteTexts(view.lang);
  if (why === 'length' && stay) return `${t.refused.length} ${t.howMany[signUp.role](rangeInWords(stay))}`;
  if (why === 'manager') return [t.refused.manager, ...managerInWords(view.lang, stay?.frame ?? null)].join(' ');
  if (why === 'host-days' || why === 'host-length') {
    const host = 'host' in to ? await shownHost(acting.db, round.id, to.host) : null;
    if (!host) return t.refused[why];
    const theirs =
      why === 'host-days' ? t.hostDays(daysInWords(view.lang, round, host.days)) : t.hostLength(rangeInWords(host));
    return `${t.refused[why]} ${theirs}`;
  }
  if (why !== 'already') return t.refused[why];
  const same = (await arrangementsOf(acting.db, signUp)).find((one) => isSame(one, to));
  return t.already['email' in to ? 'email' : 'vaert'](daysInWords(view.lang, round, same?.days ?? []));
};

const hostForm = async (visit: Visit, mine: MyWishes, typed: Typed, errors: Errors) => {
  const { acting, view } = visit.var;
  const own = await ownHostsOf(acting.db, mine.party);
  const hosts = (await shownHosts(acting.db, mine.round.id)).filter(
    (one) => hasRoomFor(mine.party, one).ok && !own.includes(one.id),
  );
  const fellow = mine.party[1];
  const companion = fellow ? await nameOf(acting.db, fellow.signUp) : null;
  return InviteHostPage({ view, mine, companion, hosts, typed, errors });
};

const inviteHost = async (visit: Visit, mine: MyWishes): Promise<Answer> => {
  const { acting, view } = visit.var;
  const t = inviteTexts(view.lang);
  const typed = await readTyped(visit);
  const form = fill(typed, inviteHostForm(t));
  if (!form.ok) return answerPage(visit, await hostForm(visit, mine, typed, form.errors), 400);
  const { to } = form.value;
  const invited = await invite(acting, { signUp: mine.signUp, ...form.value });
  const flash = invited.ok && invited.value === 'before' ? 'inviteret-i-forvejen' : 'vaert-inviteret';
  if (invited.ok) return goTo(visit, signUpUrls.show(mine.signUp), flash);
  if (invited.why === 'too-often') return answerTooOften(visit, invited);
  const signUp = await findSignUp(acting.db, mine.signUp);
  const said = signUp
    ? await sentence(visit, invited.why, { signUp, round: mine.round, to, stay: mine.party[0] })
    : t.refused.gone;
  const errors = { [fieldOf(invited.why, 'email' in to ? 'email' : 'vaert')]: said };
  return answerPage(visit, await hostForm(visit, mine, typed, errors), 409);
};

const internForm = async (visit: Visit, { signUp, round }: OwnSignUp, typed: Typed, errors: Errors) => {
  const { acting, view } = visit.var;
  const left = seatsToInvite(signUp.answers.seats ?? 1, await arrangementsOf(acting.db, signUp));
  return InviteInternPage({ view, signUp, round, left, typed, errors });
};

const inviteIntern = async (visit: Visit, { signUp, round }: OwnSignUp): Promise<Answer> => {
  const { acting, view } = visit.var;
  const t = inviteTexts(view.lang);
  const typed = await readTyped(visit);
  const again = async (errors: Errors, status: 400 | 409) =>
    answerPage(visit, await internForm(visit, { signUp, round }, typed, errors), status);
  const form = fill(typed, inviteInternForm(t));
  if (!form.ok) return again(form.errors, 400);
  const { email, days } = form.value;
  const invited = await invite(acting, { signUp: signUp.id, to: { email }, days, otherwise: 'find' });
  const flash = invited.ok && invited.value === 'before' ? 'inviteret-i-forvejen' : 'praktikant-inviteret';
  if (invited.ok) return goTo(visit, signUpUrls.show(signUp.id), flash);
  if (invited.why === 'too-often') return answerTooOften(visit, invited);
  const { minDays = 2, maxDays = 5 } = signUp.answers;
  const said = await sentence(visit, invited.why, { signUp, round, to: { email }, stay: { minDays, maxDays } });
  return again({ [fieldOf(invited.why, 'email')]: said }, 409);
};

/** An intern invites a host; a host invites an intern. */
export const inviteRoutes = (doors: Doors): void => {
  // Once sign-up has closed nobody is invited any more, and one has one host at a time: their own page says how it stands.
  doors.get('/egen-vaert', myWishesNow, async (visit, mine) => {
    const { db } = visit.var.acting;
    const signUp = await findSignUp(db, mine.signUp);
    const own = signUp && ownHostIn(await arrangementsOf(db, signUp));
    if (!mine.isOpen || own) return goTo(visit, `${signUpUrls.show(mine.signUp)}#${ARRANGED}`);
    return hostForm(visit, mine, typedOtherwise(await finderOf(db, mine.signUp)), {});
  });
  doors.post('/egen-vaert', myWishesNow, inviteHost);
  doors.get('/inviter-praktikant', myHosting, (visit, own) =>
    maySignUp(own.round, visit.var.acting.now).ok
      ? internForm(visit, own, {}, {})
      : goTo(visit, signUpUrls.show(own.signUp.id)),
  );
  doors.post('/inviter-praktikant', myHosting, inviteIntern);
};
