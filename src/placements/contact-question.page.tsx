import { Button, ButtonRow } from '../kit/button.tsx';
import { endOf } from '../kit/calendar.ts';
import { deadline, longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { ContactCard } from './contact-card.page.tsx';
import { contactQuestionTexts } from './contact-question.texts.ts';
import { contactQuestionUrl, type ContactAnswer, type OwnContactQuestion } from './contact-question.ts';
import { placementTexts } from './placement.texts.ts';
import { placementUrls } from './placement.ts';
import { ownDoer, voiceIn, type ShownVisit } from './shown-visit.ts';
import { otherSide } from './visit-facts.page.tsx';

export interface ContactQuestionProps {
  readonly view: View;
  readonly visit: ShownVisit;
  readonly question: OwnContactQuestion;
  readonly now: Date;
}

/** By when an answer is wanted; once that has passed, that it is welcome all the same. */
const contactDue = (question: OwnContactQuestion, timeZone: string, now: Date, lang: Lang): string => {
  const t = contactQuestionTexts(lang);
  return now < endOf(question.answerOn, timeZone)
    ? t.answerBy(deadline(question.answerOn, lang))
    : t.answerLate(longDate(question.answerOn, lang));
};

/** What has been answered, and by whom on the reader's side. */
const saidIn = (visit: ShownVisit, answer: ContactAnswer, { byDeputy }: OwnContactQuestion, lang: Lang): string =>
  contactQuestionTexts(lang).said[ownDoer(visit, { by: visit.mine.signUp, byDeputy }) ?? 'you'][answer];

/** "Have you been in touch?": what one has answered already, whom to write to, and two buttons. */
export const ContactQuestionPage = ({ view, visit, question, now }: ContactQuestionProps): Html => {
  const { lang } = view;
  const t = contactQuestionTexts(lang);
  const title = t.title[voiceIn(visit)];
  const { id } = visit.placement;
  return (
    <Page {...view} room="form" title={title}>
      <a class="back-link" href={inLanguage(lang, placementUrls.show(id))}>
        {placementTexts(lang).backToVisit}
      </a>
      <h1>{title}</h1>
      <p class="lead">{t.lead}</p>
      <p>{t.write}</p>
      {otherSide(visit).map((one) => (
        <ContactCard one={one} lang={lang} />
      ))}
      {question.answer !== null && <p class="soft">{saidIn(visit, question.answer, question, lang)}</p>}
      <form method="post" action={inLanguage(lang, contactQuestionUrl(id))}>
        <ButtonRow>
          <Button name="answer" value="yes">
            {t.yes}
          </Button>
          <Button kind="secondary" name="answer" value="no">
            {t.no}
          </Button>
        </ButtonRow>
      </form>
      <p class="soft">
        {t.noMeans} {question.answer === null && contactDue(question, visit.round.timeZone, now, lang)}
      </p>
    </Page>
  );
};

/** On the agreement: the question while it waits, and the answer once it is given. */
export const ContactNotice = ({ visit, lang }: { visit: ShownVisit; lang: Lang }): Html => {
  const { question, placement } = visit;
  if (!question) return <></>;
  const t = contactQuestionTexts(lang);
  const href = inLanguage(lang, contactQuestionUrl(placement.id));
  if (question.answer === null)
    return (
      <div class="no-print">
        <Notice title={t.title[voiceIn(visit)]}>
          <p>
            <a href={href}>{t.ask}</a>
          </p>
        </Notice>
      </div>
    );
  return (
    <p class="soft no-print">
      {saidIn(visit, question.answer, question, lang)} <a href={href}>{t.change}</a>
    </p>
  );
};
