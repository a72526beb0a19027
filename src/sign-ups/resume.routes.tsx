import { rememberSession } from '../accounts/session.guard.ts';
import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { inLanguage } from '../kit/language.ts';
import { readForm } from '../kit/read-form.ts';
import { mailWayBack, resumeDraft } from './resume.acts.ts';
import { laterForm } from './resume.form.ts';
import { LaterPage, LaterSentPage, ResumeOldPage, ResumePage } from './resume.page.tsx';
import { resumeTexts } from './resume.texts.ts';
import { type OwnSignUp, ownSignUp } from './sign-up.guard.ts';
import { mayChange } from './sign-up.rules.ts';
import { signUpUrls } from './sign-up.ts';

/** Only a draft that nobody has an account for needs a link: everybody else signs in. */
const needsLink = (visit: Visit, { signUp, round }: OwnSignUp): boolean =>
  signUp.state === 'draft' && signUp.personId === null && mayChange(signUp, round, visit.var.acting.now).ok;

/** Says in the address that the mail has gone, so that reloading the page sends no other. */
const SENT = 'sendt';

/** "Save and continue later", and the way back. */
export const resumeRoutes = (doors: Doors): void => {
  doors.get('/tilmelding/:id/senere', ownSignUp, (visit, own) => {
    const { view } = visit.var;
    const { signUp } = own;
    if (!needsLink(visit, own)) return goTo(visit, signUpUrls.show(signUp.id));
    if (visit.req.query(SENT) !== undefined) return LaterSentPage({ view, signUp });
    const typed = signUp.email === null ? {} : { email: [signUp.email] };
    return LaterPage({ view, signUp, typed, errors: {} });
  });

  doors.post('/tilmelding/:id/senere', ownSignUp, async (visit, own) => {
    const { view, acting, client } = visit.var;
    const { signUp } = own;
    if (!needsLink(visit, own)) return goTo(visit, signUpUrls.show(signUp.id));
    const t = resumeTexts(view.lang);
    const form = await readForm(visit, laterForm(t));
    if (!form.ok) return answerPage(visit, LaterPage({ view, signUp, ...form }), 400);
    const mailed = await mailWayBack(acting, { id: signUp.id, email: form.value.email, client });
    if (mailed.ok) return visit.redirect(`${inLanguage(view.lang, signUpUrls.later(signUp.id))}?${SENT}`, 303);
    if (mailed.why === 'gone') return goTo(visit, signUpUrls.show(signUp.id));
    const again = LaterPage({ view, signUp, typed: form.typed, errors: { email: t.tooOften } });
    return answerPage(visit, again, 429, { 'Retry-After': String(mailed.seconds) });
  });

  doors.get('/fortsaet/:secret', (visit) => ResumePage({ view: visit.var.view, action: visit.req.path }));

  doors.post('/fortsaet/:secret', async (visit) => {
    const { view, acting, visitor } = visit.var;
    const resumed = await resumeDraft(acting, { secret: visit.req.param('secret') ?? '', visitor });
    if (!resumed.ok) return answerPage(visit, ResumeOldPage({ view }), 410);
    if (resumed.value.newSession !== null) rememberSession(visit, resumed.value.newSession);
    return goTo(visit, signUpUrls.show(resumed.value.id));
  });
};
