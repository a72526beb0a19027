import type { Doors } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import { readForm } from '../kit/read-form.ts';
import { answerAboutContact } from './contact-question.acts.ts';
import { contactForm } from './contact-question.form.ts';
import { ContactQuestionPage } from './contact-question.page.tsx';
import { contactQuestionUrl } from './contact-question.ts';
import { ownVisit } from './placement.guard.ts';
import { VisitPage } from './placement.page.tsx';
import { placementUrls } from './placement.ts';

const SAID = { yes: 'kontakt-ja', no: 'kontakt-nej' } as const;

/** "Have you been in touch?", once it has been asked; before and after, the visit as it stands. */
export const contactQuestionRoutes = (doors: Doors): void => {
  doors.get(contactQuestionUrl(':id'), ownVisit, (visit, own) => {
    const { view, acting } = visit.var;
    const { question } = own;
    return question
      ? ContactQuestionPage({ view, visit: own, question, now: acting.now })
      : VisitPage({ view, visit: own, now: acting.now });
  });

  doors.post(contactQuestionUrl(':id'), ownVisit, async (visit, own) => {
    const { id } = own.placement;
    const form = await readForm(visit, contactForm);
    if (!form.ok) return goTo(visit, contactQuestionUrl(id));
    const { answer } = form.value;
    const given = await answerAboutContact(visit.var.acting, { placement: id, signUp: own.mine.signUp, answer });
    return goTo(visit, placementUrls.show(id), given.ok ? SAID[answer] : undefined);
  });
};
