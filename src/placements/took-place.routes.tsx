import { answerPage } from '../http/answer.ts';
import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import type { Child } from '../kit/html.ts';
import { readForm } from '../kit/read-form.ts';
import { hashSecret } from '../platform/ids.ts';
import { ownVisit } from './placement.guard.ts';
import { placementUrls } from './placement.ts';
import type { ShownVisit } from './shown-visit.ts';
import { tellWhetherItTookPlace } from './took-place.acts.ts';
import { tookPlaceForm } from './took-place.form.ts';
import { TookPlaceByLinkPage, TookPlaceNotice, TookPlaceOverPage, TookPlacePage } from './took-place.page.tsx';
import { tookPlaceBehindLink, tookPlaceQuestionTo } from './took-place.store.ts';
import { tookPlaceByLinkUrl, tookPlaceUrl, type QuestionBehindLink } from './took-place.ts';

const me = ({ placement, mine }: ShownVisit) => ({ placement: placement.id, signUp: mine.signUp });

const secretOf = (visit: Visit): string => visit.req.param('secret') ?? '';

/** The question behind the mailed link, which whoever holds it may answer while the visit stands. */
const askedByLink = async (visit: Visit): Promise<QuestionBehindLink | null> => {
  const asked = await tookPlaceBehindLink(visit.var.house.db, hashSecret(secretOf(visit)));
  return asked?.isAgreed ? asked : null;
};
const over = (visit: Visit): Response => answerPage(visit, TookPlaceOverPage({ view: visit.var.view }), 410);

/** On the agreement, once it has been asked. */
export const tookPlacePanel = async ({ var: { acting, view } }: Visit, own: ShownVisit): Promise<Child> => {
  const question = await tookPlaceQuestionTo(acting.db, me(own));
  return question && TookPlaceNotice({ visit: own, question, lang: view.lang, now: acting.now });
};

/** "Did it take place?", once it has been asked; before and after, the visit as it stands. */
export const tookPlaceRoutes = (
  doors: Doors,
  after: (visit: Visit, asked: QuestionBehindLink) => Promise<Child>,
): void => {
  doors.get(tookPlaceUrl(':id'), ownVisit, async (visit, own) => {
    const { view, house, acting } = visit.var;
    const question = own.placement.state === 'agreed' ? await tookPlaceQuestionTo(house.db, me(own)) : null;
    return question
      ? TookPlacePage({ view, visit: own, question, now: acting.now })
      : goTo(visit, placementUrls.show(own.placement.id));
  });

  doors.post(tookPlaceUrl(':id'), ownVisit, async (visit, own) => {
    const { id } = own.placement;
    const form = await readForm(visit, tookPlaceForm);
    if (!form.ok) return goTo(visit, tookPlaceUrl(id));
    const given = await tellWhetherItTookPlace(visit.var.acting, { ...me(own), answer: form.value.answer });
    if (given.ok) return goTo(visit, placementUrls.show(id), 'svar-om-besoeg');
    return goTo(visit, given.why === 'not-asked' ? placementUrls.show(id) : tookPlaceUrl(id));
  });

  doors.get(tookPlaceByLinkUrl(':secret'), async (visit) => {
    const asked = await askedByLink(visit);
    if (!asked) return over(visit);
    const { view, acting } = visit.var;
    const shown = { view, now: acting.now, secret: secretOf(visit), asked };
    return TookPlaceByLinkPage({ ...shown, after: await after(visit, asked) });
  });

  doors.post(tookPlaceByLinkUrl(':secret'), async (visit) => {
    const asked = await askedByLink(visit);
    if (!asked) return over(visit);
    const form = await readForm(visit, tookPlaceForm);
    const { placement, signUp } = asked;
    const given = form.ok
      ? await tellWhetherItTookPlace(visit.var.acting, { placement, signUp, answer: form.value.answer })
      : null;
    return goTo(visit, tookPlaceByLinkUrl(secretOf(visit)), given?.ok ? 'svar-om-besoeg' : undefined);
  });
};
