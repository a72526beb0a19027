import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Child } from '../kit/html.ts';
import { fill, readTyped } from '../kit/read-form.ts';
import { companyOf } from '../sign-ups/companionship.store.ts';
import { isLookedFor } from '../sign-ups/invited.rules.ts';
import type { OwnSignUp } from '../sign-ups/sign-up.guard.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { browsingForm } from './catalogue.form.ts';
import { CataloguePage } from './catalogue.page.tsx';
import { browse } from './catalogue.rules.ts';
import { addWish, moveWish, removeWish } from './wish.acts.ts';
import { wishForm } from './wish.form.ts';
import { myWishesNow, readMyWishes } from './wish.guard.ts';
import { WishesPage, type WishRefusal } from './wish.page.tsx';
import { OutlookSection } from './outlook.page.tsx';
import { outlookOf } from './outlook.store.ts';
import { shownHosts } from './wish.store.ts';
import { hostAnchor, type MyWishes, wishUrls } from './wish.ts';
import { ShownSection, WishesSection } from './wishes-panel.page.tsx';

/** The list as it stands now, with why the press did nothing. */
const refuse = async (visit: Visit, mine: MyWishes, refused: WishRefusal): Promise<Response> => {
  const { view, acting, visitor } = visit.var;
  const now = (await readMyWishes(acting.db, visitor.person?.id ?? '', acting.now)) ?? mine;
  return answerPage(visit, WishesPage({ view, mine: now, refused }), 409);
};

const pressed = async (visit: Visit) => {
  const form = fill(await readTyped(visit), wishForm);
  return form.ok ? form.value : { vaert: null, plads: null, tilbage: '' };
};

/** Back to where in the catalogue one was. The path is ours; of what was looked for the form takes what it knows. */
const backTo = (tilbage: string): string =>
  tilbage.startsWith('?') ? wishUrls.catalogue() + (tilbage === '?' ? '' : tilbage) : wishUrls.list();

/** On a sign-up's own page: how a match looks now, an intern's wishes, or whether a host is shown. */
export const wishesPanel = async (visit: Visit, { signUp, round }: OwnSignUp): Promise<Child> => {
  const { acting, view, visitor } = visit.var;
  const { lang } = view;
  const isOpen = maySignUp(round, acting.now).ok;
  // For whom nobody else is looked nothing is to be expected, and nothing to wish for.
  const mayWish = isLookedFor(signUp, await companyOf(acting.db, signUp));
  const read = isOpen && mayWish ? await outlookOf(acting.db, signUp.id) : null;
  const look = isOpen && mayWish && OutlookSection({ lang, signUp, timeZone: round.timeZone, read });
  if (signUp.role === 'host') {
    const isShown = signUp.answers.shown === true;
    return [look, ShownSection({ lang, signUp: signUp.id, isShown, isOpen })];
  }
  const mine = visitor.person && (await readMyWishes(acting.db, visitor.person.id, acting.now));
  const isTheirs = mine?.signUp === signUp.id && (mine.wishes.length > 0 || mayWish);
  return [look, isTheirs ? WishesSection({ lang, mine }) : null];
};

/** The host catalogue, and an intern's own list of wishes. */
export const wishRoutes = (doors: Doors): void => {
  doors.get('/vaerter', myWishesNow, async (visit, mine) => {
    const { page, ...looking } = browsingForm.parse(visit.req.queries());
    const all = await shownHosts(visit.var.acting.db, mine.round.id);
    const found = browse(all, looking, mine.party);
    return CataloguePage({ view: visit.var.view, mine, looking, page, all: all.length, found });
  });

  doors.get('/oensker', myWishesNow, (visit, mine) => WishesPage({ view: visit.var.view, mine }));

  doors.post('/oensker/tilfoej', myWishesNow, async (visit, mine) => {
    const { vaert, tilbage } = await pressed(visit);
    if (vaert === null) return refuse(visit, mine, 'not-shown');
    const added = await addWish(visit.var.acting, { signUp: mine.signUp, host: vaert });
    return added.ok
      ? goTo(visit, `${backTo(tilbage)}#${hostAnchor(vaert)}`, 'oensket')
      : refuse(visit, mine, added.why);
  });

  doors.post('/oensker/flyt', myWishesNow, async (visit, mine) => {
    const { vaert, plads } = await pressed(visit);
    if (vaert === null || plads === null) return goTo(visit, wishUrls.list());
    const done = await moveWish(visit.var.acting, { signUp: mine.signUp, host: vaert, to: plads });
    return done.ok
      ? goTo(visit, `${wishUrls.list()}#${hostAnchor(vaert)}`, 'oenske-flyttet')
      : refuse(visit, mine, done.why);
  });

  doors.post('/oensker/fjern', myWishesNow, async (visit, mine) => {
    const { vaert } = await pressed(visit);
    if (vaert === null) return goTo(visit, wishUrls.list());
    const done = await removeWish(visit.var.acting, { signUp: mine.signUp, host: vaert });
    return done.ok ? goTo(visit, wishUrls.list(), 'oenske-fjernet') : refuse(visit, mine, done.why);
  });
};
