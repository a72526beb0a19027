import { rememberSession } from '../accounts/session.guard.ts';
import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import { answerTooOften } from '../http/too-often.ts';
import type { Visit } from '../http/visit.ts';
import { inLanguage } from '../kit/language.ts';
import { chosenIn, fill, readTyped, type Typed, typedIn } from '../kit/read-form.ts';
import { currentOf, maySignUp } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { type Round, WEEKDAYS } from '../rounds/round.ts';
import type { Draft } from './answers.ts';
import { beginSignUp } from './draft.acts.ts';
import { questionUrl } from './question.ts';
import { startForm } from './start.form.ts';
import { NotOpenPage, StartPage } from './start.page.tsx';
import { asLastTime } from './sign-up.rules.ts';
import { sentBefore, signUpsHeld } from './sign-up.store.ts';
import { type SignUp, type SignUpRole, signUpUrls } from './sign-up.ts';
import { signUpTexts } from './sign-up.texts.ts';

const heldBy = async (visit: Visit, round: Round): Promise<readonly SignUp[]> => {
  const { visitor, house } = visit.var;
  if (visitor.session === null) return [];
  const held = await signUpsHeld(house.db, round.id, {
    session: visitor.session,
    personId: visitor.person?.id ?? null,
  });
  return held.filter(({ state }) => state !== 'expired' && state !== 'withdrawn');
};

/** What the person sent in earlier rounds; nothing of whoever has not signed in. */
const sentBy = (visit: Visit, round: Round): Promise<readonly SignUp[]> => {
  const { house, visitor } = visit.var;
  return visitor.person ? sentBefore(house.db, round.id, visitor.person.id) : Promise.resolve([]);
};

/** Days chosen on the front page, as 'mon' and 'tue' or 'mon,tue': carried along, because choosing saves nothing yet. */
const daysIn = (texts: readonly string[]): readonly (typeof WEEKDAYS)[number][] => {
  const asked = texts.flatMap((text) => text.split(','));
  return WEEKDAYS.filter((day) => asked.includes(day));
};

/** Whether one came by a host's invitation, as its page says. Carried along likewise. */
const INVITED = 'inviteret';

/** How the front page's buttons say which way one came in: `?som=vaert`. */
const WAYS_IN: Readonly<Record<string, string>> = { vaert: 'host', praktikant: 'intern', begge: 'both' };
const chosenBefore = (visit: Visit): Typed => {
  const how = WAYS_IN[visit.req.query('som') ?? ''];
  return how === undefined ? {} : { how: [how] };
};

const begin = async (visit: Visit, round: Round, how: SignUpRole | 'both', typed: Typed): Promise<Answer> => {
  const { view, visitor, acting, client } = visit.var;
  const role = how === 'intern' ? 'intern' : 'host';
  const days = daysIn(chosenIn(typed, 'dage'));
  const before = typedIn(typed, 'genbrug') === 'yes' ? await sentBy(visit, round) : [];
  const answers: Draft = {
    ...asLastTime(before, role),
    ...(days.length > 0 && { days }),
    ...(how === 'both' && { alsoIntern: true }),
    ...(how === 'intern' && typedIn(typed, INVITED) === 'ja' && { invited: true }),
  };
  const begun = await beginSignUp(acting, { round, role, lang: view.lang, visitor, client, answers });
  if (!begun.ok && begun.why === 'too-often') return answerTooOften(visit, begun);
  if (!begun.ok) return visit.redirect(inLanguage(view.lang, signUpUrls.start()), 303);
  const { id, isNew, newSession } = begun.value;
  if (newSession !== null) rememberSession(visit, newSession);
  if (isNew && before.length > 0) return goTo(visit, signUpUrls.show(id), 'svar-fra-sidst');
  return visit.redirect(inLanguage(view.lang, isNew ? questionUrl(id, 'workplace') : signUpUrls.show(id)), 303);
};

/** `/tilmeld`, the permanent short address: how one wants to take part, and the draft that begins with it. */
export const startRoutes = (doors: Doors): void => {
  doors.get('/tilmeld', async (visit) => {
    const { view, house, acting } = visit.var;
    const round = currentOf(await findRounds(house.db), acting.now);
    if (!round) return NotOpenPage({ view, round, why: 'closed', held: [] });
    const held = await heldBy(visit, round);
    const ruling = maySignUp(round, acting.now);
    if (!ruling.ok) return NotOpenPage({ view, round, why: ruling.why, held });
    const days = daysIn(visit.req.queries('dage') ?? []);
    const isBack = (await sentBy(visit, round)).length > 0;
    const typed = { ...chosenBefore(visit), genbrug: ['yes'] };
    const isInvited = visit.req.query(INVITED) === 'ja';
    return StartPage({ view, round, held, typed, errors: {}, days, isBack, isInvited });
  });

  doors.post('/tilmeld', async (visit) => {
    const { view, house, acting } = visit.var;
    const typed = await readTyped(visit);
    const round = currentOf(await findRounds(house.db), acting.now);
    const ruling = round && maySignUp(round, acting.now);
    if (!round || !ruling?.ok) {
      const why = ruling?.ok === false ? ruling.why : 'closed';
      return answerPage(visit, NotOpenPage({ view, round, why, held: [] }), 409);
    }
    const form = fill(typed, startForm(signUpTexts(view.lang)));
    if (form.ok) return begin(visit, round, form.value.how, typed);
    const held = await heldBy(visit, round);
    const isBack = (await sentBy(visit, round)).length > 0;
    const isInvited = typedIn(typed, INVITED) === 'ja';
    const page = StartPage({ view, round, held, ...form, days: daysIn(chosenIn(typed, 'dage')), isBack, isInvited });
    return answerPage(visit, page, 400);
  });
};
