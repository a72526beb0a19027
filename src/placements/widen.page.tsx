import { ButtonLink } from '../kit/button.tsx';
import { longDate } from '../kit/dates.ts';
import type { Errors } from '../kit/errors.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import type { Typed } from '../kit/read-form.ts';
import type { View } from '../kit/view.ts';
import { wordList } from '../kit/word-list.ts';
import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { lastLateDay } from '../rounds/late-place.rules.ts';
import type { Round } from '../rounds/round.ts';
import { QuestionPage } from '../sign-ups/question.page.tsx';
import { QUESTION_SLUGS } from '../sign-ups/question.ts';
import type { SignUp } from '../sign-ups/sign-up.ts';
import type { NoVisit } from './no-visit.ts';
import { placementUrls, type Side } from './placement.ts';
import { openingsFor, questionsToWiden, roomIn, type Room, type WidenedQuestion } from './widen.rules.ts';
import { widenTexts } from './widen.texts.ts';
import { wayOnUrls } from './way-on.ts';

/** The changes of one's own answers that are named. */
const OPENINGS = 3;

/**
 * Which single changes would open most, and the way to the question of the first; beside it the others that would let more
 * in. Nothing to who is open to all there is.
 */
export const Widen = ({ lang, none }: { lang: Lang; none: NoVisit }): Html => {
  const t = widenTexts(lang);
  const { side, signUp, answers } = none;
  const openings = openingsFor(none).slice(0, OPENINGS);
  const [first, ...others] = questionsToWiden(none);
  if (!first) return <></>;
  const isTogether =
    side === 'intern' && answers.travel !== undefined && answers.travel !== 'alone' && !none.isWithoutCompany;
  const to = (question: WidenedQuestion) => inLanguage(lang, wayOnUrls.widen(signUp, QUESTION_SLUGS[question]));
  return (
    <section>
      <h3>{t.title[side]}</h3>
      {openings.length > 0 ? (
        <>
          <p>{t.most}</p>
          <ul>
            {openings.map((one) => (
              <li>{reasonTexts(lang).wouldOpen(one, side)}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>{theMore(roomIn(answers, side), side, lang)}</p>
      )}
      <ButtonLink href={to(first)} kind="secondary">
        {t.change[first]}
      </ButtonLink>
      <p class="small">
        {others.length > 0 && (
          <>
            {t.also}{' '}
            {others.flatMap((one, at) => [
              at === 0 ? '' : at === others.length - 1 ? t.or : ', ',
              <a href={to(one)}>{t.short[one]}</a>,
            ])}
            .{' '}
          </>
        )}
        {t.closed[isTogether ? 'together' : side]}
      </p>
    </section>
  );
};

/** Of what there is left to say yes to: that the more of it, the more fit in. What a host works with is no offer. */
const theMore = (room: readonly Room[], side: Side, lang: Lang): string => {
  const t = widenTexts(lang);
  const more = room.filter((one) => one !== 'length' && one !== 'fields').map((one) => t.more[one]);
  if (more.length > 0) return t.none[side](wordList(more, lang));
  return room.includes('length') ? t.length[side] : t.fields;
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
