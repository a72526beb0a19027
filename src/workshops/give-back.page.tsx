import { ButtonLink } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import type { View } from '../kit/view.ts';
import { bookingUrls } from './booking.ts';
import { whenIs } from './my-workshop.page.tsx';
import { myWorkshopTexts } from './my-workshop.texts.ts';
import type { Workshop } from './workshop.ts';

/** Before a seat is given back: what follows. */
export const GiveBackPage = ({ view, workshop }: { view: View; workshop: Workshop }): Html => {
  const t = myWorkshopTexts(view.lang);
  const back = inLanguage(view.lang, bookingUrls.choose());
  return (
    <Page {...view} room="form" title={t.giveBackTitle}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, bookingUrls.giveBack())}
        errors={{}}
        back={{ href: back }}
        heading={t.giveBackTitle}
        intro={
          <>
            <p>
              <strong translate="no">{workshop.place}</strong>, {whenIs(workshop, view.lang)}
            </p>
            <p>{t.giveBackText}</p>
          </>
        }
        submit={t.giveBackYes}
        moreButtons={
          <ButtonLink kind="secondary" href={back}>
            {t.giveBackNo}
          </ButtonLink>
        }
      >
        {''}
      </Question>
    </Page>
  );
};
