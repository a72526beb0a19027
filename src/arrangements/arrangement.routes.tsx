import { accountUrls } from '../accounts/account.ts';
import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Lang } from '../kit/language.ts';
import type { Child, Html } from '../kit/html.ts';
import { fill, readTyped, type Typed } from '../kit/read-form.ts';
import { findOwnOrNone } from '../matching-runs/own-or-none.store.ts';
import { isId } from '../platform/ids.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { findRound } from '../rounds/round.store.ts';
import type { OwnSignUp } from '../sign-ups/sign-up.guard.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { choosingAt } from '../sign-ups/companionship.rules.ts';
import { myWishesNow } from '../wishes/wish.guard.ts';
import { confirmedHost, partyOf } from '../wishes/wish.store.ts';
import { answerInvited, type AnswerRefusal, withdrawInvited } from './arrangement.acts.ts';
import { AnswerHostPage } from './answer-host.page.tsx';
import { areProposalsOut, daysSuit, hasRoomFor, mayAnswer, ownHostIn, sideOf } from './arrangement.rules.ts';
import { findMeAHost } from './otherwise.acts.ts';
import { arrangementsOf, cameToVisits, countedOf, endsOf, findArrangement, nameOf } from './arrangement.store.ts';
import { GuestsSection } from './host-panel.page.tsx';
import { finderIn, finderOf } from './finder.store.ts';
import { OwnHostSection } from './intern-panel.page.tsx';
import { pressForm, typedOtherwise, yesForm } from './invite.form.ts';
import { inviteTexts } from './invite.texts.ts';
import { OverPage, SaidYesPage } from './over.page.tsx';
import { EndsWithSignUp } from './panel.page.tsx';
import { placeInLine, standingsIn } from './standing.rules.ts';
import { rowsAt } from './standing.store.ts';
import type { Standing } from './standing.ts';

/** On a sign-up's own page: an intern's own host, or a host's own guests. */
export const arrangementsPanel = async (visit: Visit, { signUp, round }: OwnSignUp): Promise<Child> => {
  const { acting, view } = visit.var;
  const arrangements = await arrangementsOf(acting.db, signUp);
  const host = arrangements.find(({ state }) => state === 'accepted')?.signUps.host ?? null;
  const isOpen = maySignUp(round, acting.now).ok;
  // An intern reads of those who invite them whether there is a seat, before they answer.
  const inviting =
    signUp.role === 'intern' && isOpen ? arrangements.filter(({ signUps }) => signUps.intern === null) : [];
  const hosts = [...new Set([host, ...inviting.map(({ signUps }) => signUps.host)])].filter((one) => one !== null);
  const rows = hosts.length === 0 ? null : await rowsAt(acting.db, round.id, ...hosts);
  const standings: ReadonlyMap<string, Standing> = host === null ? new Map() : standingsIn(rows, host);
  const accepted = arrangements.filter(({ state }) => state === 'accepted').map(({ id }) => id);
  const isMatched = areProposalsOut(round, acting.now);
  const ends = isMatched ? [] : await endsOf(acting.db, signUp);
  const visits = isMatched && accepted.length > 0 ? await cameToVisits(acting.db, round.id, accepted) : null;
  const shown = {
    visits,
    isMatched,
    lang: view.lang,
    round,
    isOpen,
    standings,
    arrangements,
    ends,
  };
  if (signUp.role === 'host')
    return GuestsSection({ ...shown, signUp: signUp.id, minGuests: signUp.answers.minGuests ?? 1 });
  // A companion is bound by what the other has chosen for both.
  const party = (await partyOf(acting.db, signUp.id)).map((one) => one.signUp);
  const [ownOrNone, finder] = await Promise.all([findOwnOrNone(acting.db, signUp.id), finderIn(acting.db, party)]);
  const mayChoose = choosingAt(round, acting.now) !== 'over';
  const lines = new Map(
    inviting.map(({ id, signUps }) => [id, signUps.host === null ? 0 : placeInLine(rows, signUps.host, party.length)]),
  );
  const isPair = party.length > 1;
  return OwnHostSection({ ...shown, signUp: signUp.id, ownOrNone, finder, mayChoose, isPair, lines });
};

/** Where a sign-up is withdrawn: the invitations and agreements that end with it, until visits have come of them. */
export const endingArrangements = async (visit: Visit, { signUp, round }: OwnSignUp): Promise<Child> => {
  const { acting, view } = visit.var;
  if (signUp.state !== 'confirmed' || areProposalsOut(round, acting.now)) return null;
  const all = await arrangementsOf(acting.db, signUp);
  const arrangements = all.filter(({ signUps }) => signUps.intern === signUp.id || signUps.host === signUp.id);
  if (arrangements.length === 0) return null;
  return EndsWithSignUp({ lang: view.lang, round, role: signUp.role, arrangements });
};

/** An invitation that waits for this person's yes as an intern, with the sign-up they answer from. */
const askedHere = async (visit: Visit, id: string | undefined) => {
  const { acting, visitor } = visit.var;
  const arrangement = isId(id) ? await findArrangement(acting.db, id) : null;
  const round = arrangement && (await findRound(acting.db, arrangement.round));
  if (!arrangement || !round || !visitor.person) return null;
  const counted = await countedOf(acting.db, round.id, visitor.person.id);
  const own = counted.find((one) => sideOf(arrangement, one) === 'intern');
  if (!own || arrangement.hasSaidYes.intern || !mayAnswer(arrangement, round, acting.now).ok) return null;
  const party = await partyOf(acting.db, own.id);
  const [fellow, host] = [party[1], arrangement.signUps.host];
  const companion = fellow ? await nameOf(acting.db, fellow.signUp) : null;
  const there = host === null ? null : await confirmedHost(acting.db, round.id, host);
  const line = host === null ? 0 : placeInLine(await rowsAt(acting.db, round.id, host), host, party.length);
  const room = there ? hasRoomFor(party, there) : ({ ok: true } as const);
  const already = ownHostIn(await arrangementsOf(acting.db, own));
  const side = already && sideOf(already, own);
  return {
    arrangement,
    round,
    companion,
    party,
    line,
    signUp: own.id,
    cannot: room.ok ? null : room.why,
    own: already && side ? { arrangement: already, side } : null,
  };
};

const over = (visit: Visit, why: AnswerRefusal = 'over', status: 409 | 200 = 409): Response => {
  const { view } = visit.var;
  return answerPage(visit, OverPage({ view, text: inviteTexts(view.lang).refused[why] }), status);
};

type Asked = NonNullable<Awaited<ReturnType<typeof askedHere>>>;

/** There are no days to choose here: an answer of one's own is changed where it was given, a companion's by them. */
const refusedBy = (lang: Lang, why: AnswerRefusal, { party, companion, arrangement }: Asked) => {
  const t = inviteTexts(lang);
  if (why !== 'days' && why !== 'length') return { text: t.refused[why], isOwnDays: false };
  const isOwnDays = !daysSuit(party.slice(0, 1), arrangement.days).ok;
  return { text: isOwnDays ? t.answer.refused[why] : t.answer.refusedFellow[why](companion ?? ''), isOwnDays };
};

/** Who has said yes already, where it still holds, is led to how it stands. */
const saidYesHere = async (visit: Visit, id: string): Promise<Html | null> => {
  const { acting, visitor, view } = visit.var;
  const arrangement = isId(id) ? await findArrangement(acting.db, id) : null;
  if (!arrangement || !visitor.person || (arrangement.state !== 'invited' && arrangement.state !== 'accepted'))
    return null;
  const counted = await countedOf(acting.db, arrangement.round, visitor.person.id);
  const own = counted.find((one) => {
    const side = sideOf(arrangement, one);
    return side !== null && arrangement.hasSaidYes[side];
  });
  return own ? SaidYesPage({ view, signUp: own.id }) : null;
};

/** The page on which an intern answers a host, at first with what their sign-up says, again with what was wrong. */
const askAgain = async (visit: Visit, id: string | undefined, again: { typed: Typed; why: AnswerRefusal } | null) => {
  const asked = await askedHere(visit, id);
  if (!asked) return null;
  const typed = again?.typed ?? typedOtherwise(await finderOf(visit.var.acting.db, asked.signUp));
  const { view } = visit.var;
  return AnswerHostPage({
    view,
    ...asked,
    typed,
    errors: {},
    refused: again ? refusedBy(view.lang, again.why, asked) : undefined,
  });
};

const answer = async (visit: Visit, says: 'yes' | 'no'): Promise<Answer> => {
  const { acting, view } = visit.var;
  const typed = await readTyped(visit);
  const press = fill(typed, pressForm);
  const id = press.ok ? press.value.invitation : null;
  if (id === null) return over(visit);
  const form = fill(typed, yesForm(inviteTexts(view.lang)));
  const asked = says === 'yes' ? await askedHere(visit, id) : null;
  if (asked && !form.ok) return answerPage(visit, AnswerHostPage({ view, ...asked, typed, errors: form.errors }), 400);
  const otherwise = form.ok ? form.value.otherwise : 'find';
  const answered = await answerInvited(acting, { id, says, otherwise });
  if (answered.ok) return goTo(visit, signUpUrls.show(answered.value.signUp), 'invitation-besvaret');
  const page = asked && (await askAgain(visit, id, { typed, why: answered.why }));
  return page ? answerPage(visit, page, 409) : over(visit, answered.why);
};

const withdraw = async (visit: Visit): Promise<Answer> => {
  const press = fill(await readTyped(visit), pressForm);
  const id = press.ok ? press.value.invitation : null;
  const ended = id === null ? null : await withdrawInvited(visit.var.acting, { id });
  if (!ended?.ok) return over(visit, ended?.why);
  const { signUp, isAddress } = ended.value;
  return goTo(visit, signUpUrls.show(signUp), isAddress ? 'mailet-tilbage' : 'invitation-tilbage');
};

/** Whoever is asked answers, and whoever has said yes takes it back. No address names whose invitation it is. */
export const arrangementRoutes = (doors: Doors): void => {
  doors.get('/egen-vaert/ja', async (visit) => {
    const invitation = visit.req.query('invitation');
    // Who had to sign in before an answer counted comes back here without it; what waits for them stands on their page.
    if (invitation === undefined) return goTo(visit, accountUrls.mine());
    const page = await askAgain(visit, invitation, null);
    return page ?? (await saidYesHere(visit, invitation)) ?? over(visit, 'over', 200);
  });
  doors.post('/egen-vaert/ja', (visit) => answer(visit, 'yes'));
  doors.post('/egen-vaert/nej', (visit) => answer(visit, 'no'));
  doors.post('/egen-vaert/fortryd', withdraw);
  doors.post('/egen-vaert/find-en-vaert', myWishesNow, async (visit, { signUp }) => {
    const found = await findMeAHost(visit.var.acting, { signUp });
    return goTo(visit, signUpUrls.show(signUp), found.ok ? 'svar-gemt' : undefined);
  });
};
