import { ButtonLink } from '../kit/button.tsx';
import { capital } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import type { View } from '../kit/view.ts';
import { whenIs } from './my-workshop.page.tsx';
import { workshopTexts } from './workshop.texts.ts';
import { workshopUrls, type WorkshopWithSeats } from './workshop.ts';

/** Before a workshop is cancelled: how many it concerns, and why it is done. */
export const CancelWorkshopPage = (props: {
  view: View;
  workshop: WorkshopWithSeats;
  typed: Typed;
  errors: Errors;
}): Html => {
  const { view, workshop, typed, errors } = props;
  const t = workshopTexts(view.lang).cancel;
  const back = inLanguage(view.lang, workshopUrls.show(workshop.id));
  const waiting = workshop.waiting + workshop.offered;
  return (
    <Page {...view} room="office" title={t.title(workshop.place)} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, workshopUrls.cancel(workshop.id))}
        errors={errors}
        back={{ href: back }}
        heading={t.title(workshop.place)}
        intro={
          <>
            <p>{capital(whenIs(workshop, view.lang))}</p>
            <p>{t.follows(workshop.booked, waiting)}</p>
          </>
        }
        submit={t.button(workshop.booked + waiting)}
        moreButtons={
          <ButtonLink kind="secondary" href={back}>
            {t.keep}
          </ButtonLink>
        }
      >
        <TextArea
          name="because"
          label={t.because}
          hint={t.becauseHint}
          value={typedIn(typed, 'because')}
          error={errors.because}
        />
      </Question>
    </Page>
  );
};
