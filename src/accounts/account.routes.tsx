import { inLanguage } from '../kit/language.ts';
import { fill, readForm, readTyped } from '../kit/read-form.ts';
import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { accountUrls, safeNext } from './account.ts';
import { forgetSession, rememberSession } from './session.guard.ts';
import { askToSignIn, signInByCode, signInByLink, signOut, type SignedIn, type WhenProved } from './sign-in.acts.ts';
import { askForm, codeForm } from './sign-in.form.ts';
import { CodePage, LinkOldPage, LinkPage, SignInPage } from './sign-in.page.tsx';
import { signInTexts } from './sign-in.texts.ts';

/** Signing in and out. `home` is where one lands who was not going anywhere. */
export const accountRoutes = (doors: Doors, after: { whenProved: readonly WhenProved[]; home: string }): void => {
  const goOn = (visit: Visit, { secret, next }: SignedIn): Response => {
    rememberSession(visit, secret);
    return visit.redirect(next ?? inLanguage(visit.var.view.lang, after.home), 303);
  };

  doors.get('/log-ind', (visit) => {
    const next = safeNext(visit.req.query('next'));
    return SignInPage({ view: visit.var.view, typed: next === null ? {} : { next: [next] }, errors: {} });
  });

  doors.post('/log-ind', async (visit) => {
    const { view, visitor, acting } = visit.var;
    const form = await readForm(visit, askForm(signInTexts(view.lang)));
    if (!form.ok) return visit.html(SignInPage({ view, ...form }).text, 400);
    const { email, next } = form.value;
    const { newSession } = await askToSignIn(acting, {
      email,
      lang: view.lang,
      next: safeNext(next),
      session: visitor.session,
    });
    if (newSession !== null) rememberSession(visit, newSession);
    return visit.redirect(inLanguage(view.lang, accountUrls.code()), 303);
  });

  doors.get('/log-ind/kode', (visit) => CodePage({ view: visit.var.view, typed: {}, errors: {} }));

  doors.post('/log-ind/kode', async (visit) => {
    const { view, visitor, acting } = visit.var;
    const t = signInTexts(view.lang);
    const typed = await readTyped(visit);
    const form = fill(typed, codeForm(t));
    if (!form.ok) return visit.html(CodePage({ view, ...form }).text, 400);
    if (visitor.session === null) return visit.html(CodePage({ view, typed, errors: { code: t.codeOld } }).text, 400);
    const signIn = await signInByCode(acting, { code: form.value.code, session: visitor.session }, after.whenProved);
    if (signIn.ok) return goOn(visit, signIn.value);
    const message = signIn.why === 'wrong' ? t.codeWrong : t.codeOld;
    return visit.html(CodePage({ view, typed, errors: { code: message } }).text, 400);
  });

  doors.get('/log-ind/link/:secret', (visit) => LinkPage({ view: visit.var.view, action: visit.req.path }));

  doors.post('/log-ind/link/:secret', async (visit) => {
    const { view, visitor, acting } = visit.var;
    const secret = visit.req.param('secret') ?? '';
    const signIn = await signInByLink(acting, { secret, session: visitor.session }, after.whenProved);
    return signIn.ok ? goOn(visit, signIn.value) : visit.html(LinkOldPage({ view }).text, 410);
  });

  doors.post('/log-ud', async (visit) => {
    const { view, visitor, acting } = visit.var;
    if (visitor.session !== null) await signOut(acting, visitor.session);
    forgetSession(visit);
    return visit.redirect(inLanguage(view.lang, '/'), 303);
  });
};
