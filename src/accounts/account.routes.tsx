import { addFlash, withoutFlash } from '../kit/flash.ts';
import { inLanguage } from '../kit/language.ts';
import { fill, readForm, readTyped } from '../kit/read-form.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Person } from '../http/visitor.ts';
import type { Html } from '../kit/html.ts';
import type { Database } from '../platform/database.ts';
import { hashSecret } from '../platform/ids.ts';
import { accountUrls, confirmsAsIn, safeNext, signInUrl } from './account.ts';
import { forgetSession, rememberSession } from './session.guard.ts';
import { askToSignIn, signInByCode, signInByLink, signOut, type SignedIn, type WhenProved } from './sign-in.acts.ts';
import { askForm, codeForm, codeRefusal } from './sign-in.form.ts';
import { CodePage, InsidePage, LinkOldPage, LinkPage, ProvedPage, SignInPage } from './sign-in.page.tsx';
import { addressOfLink, findUsedLink } from './sign-in.store.ts';
import { signInTexts } from './sign-in.texts.ts';

interface After {
  readonly whenProved: readonly WhenProved[];
  /** Whether all that was sent with an address has been confirmed. */
  readonly hasProved: (db: Database, email: string) => Promise<boolean>;
  /** Where one lands who was not going anywhere. */
  readonly home: (person: Person) => string;
}

/**
 * For whoever must sign in first: they come back to the page that was asked for, or that the form they sent stands on. It
 * is not replayed, and they read so.
 */
export const askToSignInFirst = (visit: Visit, page: string): Response => {
  const { view, path } = visit.var;
  if (visit.req.method !== 'POST') return visit.redirect(signInUrl(view.lang, path + withoutFlash(visit.req.url)), 303);
  return visit.redirect(addFlash(signInUrl(view.lang, page === '/' ? null : page), 'ikke-logget-ind'), 303);
};

/** Signing in and out. */
export const accountRoutes = (doors: Doors, after: After): void => {
  askRoutes(doors);
  codeRoutes(doors, after);
  linkRoutes(doors, after);
  doors.post('/log-ud', async (visit) => {
    const { visitor, acting } = visit.var;
    if (visitor.session !== null) await signOut(acting, visitor.session);
    forgetSession(visit);
    return goTo(visit, '/', 'logget-ud');
  });
};

const wayOn = (visit: Visit, { person, next }: Pick<SignedIn, 'person' | 'next'>, { home }: After): string =>
  next ?? inLanguage(visit.var.view.lang, home(person));

const goOn = (visit: Visit, signedIn: SignedIn, after: After): Response => {
  rememberSession(visit, signedIn.secret);
  return visit.redirect(wayOn(visit, signedIn, after), 303);
};

const askRoutes = (doors: Doors): void => {
  doors.get('/log-ind', (visit) => {
    const next = safeNext(visit.req.query('next'));
    return SignInPage({ view: visit.var.view, typed: next === null ? {} : { next: [next] }, errors: {} });
  });

  doors.post('/log-ind', async (visit) => {
    const { view, visitor, acting } = visit.var;
    const form = await readForm(visit, askForm(signInTexts(view.lang)));
    if (!form.ok) return answerPage(visit, SignInPage({ view, ...form }), 400);
    const { email, next } = form.value;
    const asked = await askToSignIn(acting, {
      email,
      lang: view.lang,
      next: safeNext(next),
      session: visitor.session,
      client: visit.var.client,
    });
    if (!asked.ok) {
      const page = SignInPage({ view, typed: form.typed, errors: { email: signInTexts(view.lang).tooOften } });
      return answerPage(visit, page, 429, { 'Retry-After': String(asked.seconds) });
    }
    if (asked.value.newSession !== null) rememberSession(visit, asked.value.newSession);
    return visit.redirect(inLanguage(view.lang, accountUrls.code()), 303);
  });
};

const codeRoutes = (doors: Doors, after: After): void => {
  doors.get('/log-ind/kode', (visit) => CodePage({ view: visit.var.view, typed: {}, errors: {} }));

  doors.post('/log-ind/kode', async (visit) => {
    const { view, visitor, acting, client } = visit.var;
    const t = signInTexts(view.lang);
    const typed = await readTyped(visit);
    const form = fill(typed, codeForm(t));
    const again = (code: string): Html => CodePage({ view, typed, errors: { code } });
    if (!form.ok) return answerPage(visit, CodePage({ view, ...form }), 400);
    if (visitor.session === null) return answerPage(visit, again(t.codeElsewhere), 400);
    const tried = { code: form.value.code, session: visitor.session, client, key: visit.var.house.key };
    const signIn = await signInByCode(acting, tried, after.whenProved);
    if (signIn.ok) return goOn(visit, signIn.value, after);
    if (signIn.why === 'too-often')
      return answerPage(visit, again(t.triedTooOften), 429, { 'Retry-After': String(signIn.seconds) });
    return answerPage(visit, again(codeRefusal(t, signIn.why)), 400);
  });
};

/** The page for somebody whom this very link has let in, or null. */
const alreadyInside = async (visit: Visit, after: After): Promise<Html | null> => {
  const { house, view, visitor } = visit.var;
  if (!visitor.person) return null;
  const used = await findUsedLink(house.db, hashSecret(visit.req.param('secret') ?? ''));
  if (used?.email !== visitor.person.email) return null;
  return InsidePage({ view, next: wayOn(visit, { person: visitor.person, next: used.next }, after) });
};

/** Whether what the link would confirm counts already: another mail, or a code, has proved the address meanwhile. */
const isProved = async (visit: Visit, { hasProved }: After): Promise<boolean> => {
  const { house, acting } = visit.var;
  const email = await addressOfLink(house.db, hashSecret(visit.req.param('secret') ?? ''), acting.now);
  return email !== null && (await hasProved(house.db, email));
};

const linkRoutes = (doors: Doors, after: After): void => {
  doors.get('/log-ind/link/:secret', async (visit) => {
    const word = visit.req.query('bekraeft');
    const shown = { view: visit.var.view, action: visit.req.path };
    const inside = await alreadyInside(visit, after);
    if (inside) return inside;
    if (word === undefined) return LinkPage({ ...shown, isConfirming: false, as: null });
    if (await isProved(visit, after)) return ProvedPage(shown);
    return LinkPage({ ...shown, isConfirming: true, as: confirmsAsIn(word) });
  });

  doors.post('/log-ind/link/:secret', async (visit) => {
    const { view, visitor, acting } = visit.var;
    const secret = visit.req.param('secret') ?? '';
    const signIn = await signInByLink(acting, { secret, session: visitor.session }, after.whenProved);
    if (signIn.ok) return goOn(visit, signIn.value, after);
    return (await alreadyInside(visit, after)) ?? answerPage(visit, LinkOldPage({ view }), 410);
  });
};
