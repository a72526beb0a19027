import { ButtonLink } from '../kit/button.tsx';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { TextArea } from '../kit/text-area.tsx';
import type { View } from '../kit/view.ts';
import { cancellationTexts } from './cancellation.texts.ts';
import { roundOfficeTexts } from './round-office.texts.ts';
import { type Round, roundUrls } from './round.ts';

/** Before a round is cancelled: what follows, which cannot be undone, and why it is done. */
export const CancelRoundPage = (props: { view: View; round: Round; typed: Typed; errors: Errors }): Html => {
  const { view, round, typed, errors } = props;
  const t = cancellationTexts(view.lang);
  const words = roundOfficeTexts(view.lang);
  const back = inLanguage(view.lang, roundUrls.office(round.slug));
  return (
    <Page {...view} room="office" title={t.title} hasErrors={hasErrors(errors)}>
      <Question
        lang={view.lang}
        action={inLanguage(view.lang, roundUrls.cancel(round.slug))}
        errors={errors}
        back={{ href: back, text: round.name }}
        heading={t.title}
        intro={
          <>
            <p>{t.follows}</p>
            <ul>
              {t.followsList.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
          </>
        }
        submit={t.button}
        moreButtons={
          <ButtonLink kind="secondary" href={back}>
            {t.keep}
          </ButtonLink>
        }
      >
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          value={typedIn(typed, 'reason')}
          error={errors.reason}
        />
      </Question>
    </Page>
  );
};
