import { HiddenFields } from '../kit/button.tsx';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import type { Typed } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import { bookedTravelTexts } from '../repairs/booked-travel.texts.ts';
import type { Travel } from '../repairs/booked-travel.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import { officeUrls } from './office.ts';
import { nameOf, OnBehalfBanner, OnBehalfReason } from './on-behalf.page.tsx';

interface TravelOnBehalfProps {
  readonly view: View;
  readonly signUp: SignUp;
  readonly travel: Travel;
  readonly typed: Typed;
  readonly errors: Errors;
}

/** The office notes for who phones that their journey is booked, or takes it back. */
export const TravelOnBehalfPage = ({ view, signUp, travel, typed, errors }: TravelOnBehalfProps): Html => {
  const { lang } = view;
  const t = bookedTravelTexts(lang).office;
  const answer = travel.bookedAt ? 'no' : 'yes';
  const title = t.title[answer](nameOf(signUp, view.lang));
  return (
    <Page {...view} room="office" title={title} hasErrors={hasErrors(errors)}>
      <OnBehalfBanner lang={lang} signUp={signUp} />
      <Question
        lang={lang}
        action={inLanguage(lang, officeUrls.travelFor(signUp.id))}
        errors={errors}
        back={{ href: inLanguage(lang, officeUrls.signUp(signUp.id)) }}
        heading={title}
        intro={<p>{t.text[answer]}</p>}
        submit={t.button[answer]}
      >
        <HiddenFields fields={{ answer }} />
        <OnBehalfReason lang={lang} label={t.reason} typed={typed} errors={errors} />
      </Question>
    </Page>
  );
};
