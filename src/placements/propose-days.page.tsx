import { hasErrors, type Errors } from '../kit/errors.ts';
import { FieldGroup } from '../kit/field.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { chosenIn, type Typed } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import { WeekDayBoxes } from '../kit/week-days.tsx';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { visitDays } from '../rounds/round.ts';
import { BookedNotices } from './other-days.page.tsx';
import { hasOthers } from './other-days.rules.ts';
import { otherDaysTexts } from './other-days.texts.ts';
import { otherDaysUrls, type DaysChoice } from './other-days.ts';
import { placementUrls } from './placement.ts';
import type { ShownVisit } from './shown-visit.ts';

interface Props {
  readonly view: View;
  readonly visit: ShownVisit;
  /** Whose journey is booked for the days there are now. */
  readonly booked: readonly string[];
  readonly choice: DaysChoice;
  readonly typed: Typed;
  readonly errors: Errors;
}

/** Which days instead: among those that suit both sides. Where there are none, that is said, and what one can do. */
export const ProposeDaysPage = (props: Props): Html => {
  const { view, visit, choice, typed, errors } = props;
  const { lang } = view;
  const t = otherDaysTexts(lang);
  const { placement, round } = visit;
  if (!hasOthers(choice, placement.days)) return NoOtherDaysPage(props);
  const days = visitDays(round);
  return (
    <Page {...view} room="form" title={t.propose} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, otherDaysUrls.show(placement.id))}
        errors={errors}
        back={{ href: inLanguage(lang, placementUrls.show(placement.id)), text: t.back }}
        heading={t.propose}
        intro={
          <>
            <p>{t.lead[placement.state === 'agreed' ? 'agreed' : 'open']}</p>
            <p>
              {t.oldDays}: <strong>{stayTexts(lang).long(placement.days, round)}</strong>
            </p>
            <BookedNotices {...props} />
          </>
        }
        submit={t.send}
        after={<p class="soft">{t.yours}</p>}
      >
        <FieldGroup name="days" label={t.which} hint={t.length(choice.shortest, choice.longest)} error={errors.days}>
          <WeekDayBoxes
            lang={lang}
            name="days"
            days={choice.days.map((value) => ({ value, day: days[value] }))}
            chosen={chosenIn(typed, 'days')}
          />
        </FieldGroup>
      </Question>
    </Page>
  );
};

const NoOtherDaysPage = ({ view, visit }: Props): Html => {
  const { lang } = view;
  const t = otherDaysTexts(lang);
  const { placement, round } = visit;
  const to = (path: string) => inLanguage(lang, path);
  return (
    <Page {...view} room="form" title={t.noneTitle}>
      <a class="back-link" href={to(placementUrls.show(placement.id))}>
        {t.back}
      </a>
      <h1>{t.noneTitle}</h1>
      <p class="lead">{t.none}</p>
      <p>{t.noneFrame}</p>
      <h2>{t.waysOn}</h2>
      <ul>
        {placement.state === 'open' ? (
          <li>
            <a href={to(placementUrls.show(placement.id))}>{t.ways.answer}</a>
          </li>
        ) : (
          <li>
            <a href={to(placementUrls.leave(placement.id))}>{t.ways.leave}</a>
          </li>
        )}
        <li>
          <a href={`mailto:${round.organiser.email}`}>{t.ways.office}</a>
        </li>
      </ul>
    </Page>
  );
};
