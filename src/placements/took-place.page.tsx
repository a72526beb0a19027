import { Button, ButtonRow } from '../kit/button.tsx';
import { deadline } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { placementTexts } from './placement.texts.ts';
import { placementUrls } from './placement.ts';
import type { ShownVisit } from './shown-visit.ts';
import { tookPlaceTexts } from './took-place.texts.ts';
import { TOOK_PLACE, tookPlaceUrl, type TookPlaceQuestion } from './took-place.ts';
import { otherSide } from './visit-facts.page.tsx';

interface TookPlaceProps {
  readonly visit: ShownVisit;
  readonly question: TookPlaceQuestion;
}

/** "Did it take place?": which visit it is about, and three buttons. */
export const TookPlacePage = ({ view, visit, question }: TookPlaceProps & { view: View }): Html => {
  const { lang } = view;
  const t = tookPlaceTexts(lang);
  const { placement, round } = visit;
  return (
    <Page {...view} room="form" title={t.title}>
      <a class="back-link" href={inLanguage(lang, placementUrls.show(placement.id))}>
        {placementTexts(lang).backToVisit}
      </a>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <p>
        <strong translate="no">{otherSide(visit)[0]?.workplace}</strong>
        <br />
        {stayTexts(lang).long(placement.days, round)}
      </p>
      {question.answer !== null && <p class="soft">{t.said[question.answer]}</p>}
      <form method="post" action={inLanguage(lang, tookPlaceUrl(placement.id))}>
        <ButtonRow>
          {TOOK_PLACE.map((answer) => (
            <Button kind={answer === 'all' ? 'primary' : 'secondary'} name="answer" value={answer}>
              {t.buttons[answer]}
            </Button>
          ))}
        </ButtonRow>
      </form>
      <p class="soft">
        {t.means} {question.answer === null && t.answerBy(deadline(question.answerOn, lang))}
      </p>
    </Page>
  );
};

/** On the agreement: the question while it waits, and the answer once it is given. */
export const TookPlaceNotice = ({ visit, question, lang }: TookPlaceProps & { lang: Lang }): Html => {
  const t = tookPlaceTexts(lang);
  const href = inLanguage(lang, tookPlaceUrl(visit.placement.id));
  if (question.answer !== null)
    return (
      <p class="soft no-print">
        {t.said[question.answer]} <a href={href}>{t.change}</a>
      </p>
    );
  return (
    <div class="no-print">
      <Notice title={t.title}>
        <p>
          <a href={href}>{t.ask}</a>
        </p>
      </Notice>
    </div>
  );
};
