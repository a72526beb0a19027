import { ButtonLink } from '../kit/button.tsx';
import { longDate } from '../kit/dates.ts';
import type { Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import type { Typed } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { lastLateDay } from '../rounds/late-place.rules.ts';
import type { Round } from '../rounds/round.ts';
import { QuestionPage } from '../sign-ups/question.page.tsx';
import { QUESTION_SLUGS } from '../sign-ups/question.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import type { NoVisit } from './no-visit.ts';
import { placementUrls } from './placement.ts';
import { isMade, questionOf, WIDENED, type WidenedQuestion } from './widen.rules.ts';
import { widenTexts } from './widen.texts.ts';
import { wayOnUrls } from './way-on.ts';

/** The changes of one's own answers that are named. */
const OPENINGS = 3;

/** Which single changes would open most, and the way to the question of the first; the other questions beside it. */
export const Widen = ({ lang, none }: { lang: Lang; none: NoVisit }): Html => {
  const t = widenTexts(lang);
  const { side, signUp, answers, reason } = none;
  const openings = (reason?.openings ?? []).filter((one) => !isMade(one, answers, side)).slice(0, OPENINGS);
  const [best] = openings;
  const first = best ? questionOf(best, side) : 'days';
  const isTogether =
    side === 'intern' && answers.travel !== undefined && answers.travel !== 'alone' && !none.isWithoutCompany;
  const others = WIDENED[side].filter((one) => one !== 'learn').filter((one) => one !== first);
  const to = (question: WidenedQuestion) => inLanguage(lang, wayOnUrls.widen(signUp, QUESTION_SLUGS[question]));
  return (
    <section>
      <h3>{t.title[side]}</h3>
      {best ? (
        <>
          <p>{t.most}</p>
          <ul>
            {openings.map((one) => (
              <li>{reasonTexts(lang).wouldOpen(one, side)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{t.none[side]}</p>
      )}
      <ButtonLink href={to(first)} kind="secondary">
        {t.change[first]}
      </ButtonLink>
      <p class="small">
        {t.also}{' '}
        {others.flatMap((one, at) => [
          at === 0 ? '' : at === others.length - 1 ? t.or : ', ',
          <a href={to(one)}>{t.short[one]}</a>,
        ])}
        . {t.closed[isTogether ? 'together' : side]}
      </p>
    </section>
  );
};

/** A question of the sign-up, asked once more: what the answer counts for stands above it. */
export const WidenPage = (props: {
  view: View;
  signUp: SignUp;
  round: Round;
  question: WidenedQuestion;
  typed: Typed;
  errors: Errors;
  isChangedMeanwhile?: boolean;
}): Html => {
  const { view, signUp, round } = props;
  const { lang } = view;
  const t = widenTexts(lang);
  const isApproved = signUp.role === 'intern' && signUp.answers.decides === 'manager';
  return (
    <QuestionPage
      {...props}
      ownEmail={signUp.email}
      company={null}
      elsewhere={{
        action: inLanguage(lang, wayOnUrls.widen(signUp.id, QUESTION_SLUGS[props.question])),
        back: inLanguage(lang, placementUrls.none(signUp.id)),
        note: (
          <Notice>
            <p>
              {t.note(longDate(lastLateDay(round), lang))} {isApproved && t.manager}
            </p>
          </Notice>
        ),
      }}
    />
  );
};
