import { answerPage } from '../http/answer.ts';
import type { Doors, Guard } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import type { Errors } from '../kit/errors.ts';
import { inLanguage } from '../kit/language.ts';
import { readForm, type Typed } from '../kit/read-form.ts';
import { accountUrls } from './account.ts';
import { hasCoordinator } from './coordinator.store.ts';
import { rememberSession } from './session.guard.ts';
import { nameFirstCoordinator } from './setup.acts.ts';
import { setUpForm } from './setup.form.ts';
import { SetUpPage } from './setup.page.tsx';
import { setUpTexts } from './setup.texts.ts';
import { askToSignIn } from './sign-in.acts.ts';
import { signInTexts } from './sign-in.texts.ts';

/** Naming the first coordinator of a real instance. Once there is one, there is no such page. */
export const setUpRoutes = (doors: Doors): void => {
  const newInstance: Guard<true> = async (visit) => ((await hasCoordinator(visit.var.house.db)) ? null : true);

  const again = (visit: Visit, typed: Typed, errors: Errors, status: 400 | 429, headers?: Record<string, string>) =>
    answerPage(visit, SetUpPage({ view: visit.var.view, typed, errors }), status, headers);

  doors.get('/opsaetning', newInstance, (visit) => SetUpPage({ view: visit.var.view, typed: {}, errors: {} }));

  doors.post('/opsaetning', newInstance, async (visit) => {
    const { view, visitor, acting, client } = visit.var;
    const t = setUpTexts(view.lang);
    const form = await readForm(visit, setUpForm(t, signInTexts(view.lang)));
    if (!form.ok) return again(visit, form.typed, form.errors, 400);
    const named = await nameFirstCoordinator(acting, { ...form.value, client });
    if (!named.ok && named.why === 'too-often')
      return again(visit, form.typed, { secret: t.tooOften }, 429, { 'Retry-After': String(named.seconds) });
    if (!named.ok) return again(visit, form.typed, { secret: t.secretWrong }, 400);
    const { email } = form.value;
    const asked = await askToSignIn(acting, { email, lang: view.lang, next: null, session: visitor.session, client });
    if (asked.ok && asked.value.newSession !== null) rememberSession(visit, asked.value.newSession);
    return visit.redirect(inLanguage(view.lang, accountUrls.code()), 303);
  });
};
