import { accountUrls } from '../accounts/account.ts';
import { Button, ButtonLink, ButtonRow } from '../kit/button.tsx';
import { endOf } from '../kit/calendar.ts';
import { deadline, longDate } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { breakOffTexts } from './break-off.texts.ts';
import { placementTexts } from './placement.texts.ts';
import { placementUrls } from './placement.ts';
import { ownBreakOff, ownDoer, type OwnDoer, type ShownVisit } from './shown-visit.ts';
import { answersOf, mayTell } from './took-place.rules.ts';
import { tookPlaceTexts } from './took-place.texts.ts';
import {
  tookPlaceByLinkUrl,
  tookPlaceUrl,
  type OwnTookPlaceQuestion,
  type QuestionBehindLink,
  type TookPlace,
} from './took-place.ts';
import { otherSide } from './visit-facts.page.tsx';

interface TookPlaceProps {
  readonly visit: ShownVisit;
  readonly question: OwnTookPlaceQuestion;
}
interface Shown {
  readonly view: View;
  readonly now: Date;
}

/** "Did it take place?": which visit it is about, and three buttons. */
export const TookPlacePage = ({ view, visit, question, now }: TookPlaceProps & Shown): Html => {
  const { lang } = view;
  const t = tookPlaceTexts(lang);
  const { placement, round } = visit;
  return (
    <Page {...view} room="form" title={t.title}>
      <a class="back-link" href={inLanguage(lang, placementUrls.show(placement.id))}>
        {placementTexts(lang).backToVisit}
      </a>
      <Question
        lang={lang}
        now={now}
        action={tookPlaceUrl(placement.id)}
        asked={{
          ...question,
          round,
          days: placement.days,
          other: otherSide(visit)[0]?.workplace ?? '',
          side: visit.mine.side,
          doer: doerOf(visit, question),
          isBrokenOff: ownBreakOff(visit) !== null,
        }}
      />
    </Page>
  );
};

/** The same where the mail leads, without signing in: nobody's name stands here. */
export const TookPlaceByLinkPage = (
  props: Shown & {
    secret: string;
    asked: QuestionBehindLink;
    /** What a later slice says once it is answered that there was a visit. */
    after: Child;
  },
): Html => {
  const { view, now, secret, asked } = props;
  const t = tookPlaceTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.title}>
      <Question
        lang={view.lang}
        now={now}
        action={tookPlaceByLinkUrl(secret)}
        asked={{ ...asked, doer: asked.byDeputy === null ? 'you' : 'deputy' }}
      />
      {(asked.answer === 'all' || asked.answer === 'some') && mayTell(asked.round, now) && props.after}
      <p>
        <a href={inLanguage(view.lang, placementUrls.show(asked.placement))}>{t.toVisit}</a>
      </p>
    </Page>
  );
};

/** A link that is nobody's, or of a visit that was called off. */
export const TookPlaceOverPage = ({ view }: { view: View }): Html => {
  const t = tookPlaceTexts(view.lang);
  return (
    <Page {...view} room="form" title={t.overTitle}>
      <h1>{t.overTitle}</h1>
      <p>{t.overText}</p>
      <ButtonLink href={inLanguage(view.lang, accountUrls.mine())}>{t.toMine}</ButtonLink>
    </Page>
  );
};

type Asked = Pick<QuestionBehindLink, 'answer' | 'answerOn' | 'days' | 'round' | 'other' | 'side' | 'isBrokenOff'> & {
  /** Who has answered, where it is answered. */
  readonly doer: OwnDoer;
};

const doerOf = (visit: ShownVisit, { byDeputy }: OwnTookPlaceQuestion): OwnDoer =>
  ownDoer(visit, { by: visit.mine.signUp, byDeputy }) ?? 'you';

const Question = (props: { lang: Lang; now: Date; action: string; asked: Asked }): Html => {
  const { lang, action, asked } = props;
  const t = tookPlaceTexts(lang);
  const isOpen = mayTell(asked.round, props.now);
  const due =
    props.now < endOf(asked.answerOn, asked.round.timeZone)
      ? t.answerBy(deadline(asked.answerOn, lang))
      : t.answerLate(longDate(asked.answerOn, lang));
  return (
    <>
      <h1>{t.title}</h1>
      {isOpen && <p class="lead">{t.lead}</p>}
      <p>
        <strong translate="no">{asked.other}</strong>
        <br />
        {stayTexts(lang).long(asked.days, asked.round)}
      </p>
      {asked.isBrokenOff && <p class="soft">{breakOffTexts(lang).tookPlace[asked.side]}</p>}
      {asked.answer !== null && <p class={isOpen ? 'soft' : undefined}>{t.said[asked.doer][asked.answer]}</p>}
      {isOpen ? (
        <Buttons lang={lang} action={action} given={asked.answer} of={answersOf(asked)} />
      ) : (
        <p>{t.closed[asked.answer === null ? 'unanswered' : 'answered']}</p>
      )}
      {isOpen && (
        <p class="soft">
          {t.means} {asked.answer === null && due}
        </p>
      )}
    </>
  );
};

/** The one that was given is marked; before, the most of a visit that it can have been. */
const Buttons = (props: { lang: Lang; action: string; given: TookPlace | null; of: readonly TookPlace[] }): Html => {
  const { lang, action, given, of } = props;
  const t = tookPlaceTexts(lang);
  return (
    <form method="post" action={inLanguage(lang, action)}>
      <ButtonRow>
        {of.map((answer) => (
          <Button kind={answer === (given ?? of[0]) ? 'primary' : 'secondary'} name="answer" value={answer}>
            {t.buttons[answer]}
          </Button>
        ))}
      </ButtonRow>
    </form>
  );
};

/** On the agreement: the question while it waits, and the answer once it is given. */
export const TookPlaceNotice = (props: TookPlaceProps & { lang: Lang; now: Date }): Html => {
  const { visit, question, lang, now } = props;
  const isOpen = mayTell(visit.round, now);
  if (!isOpen && question.answer === null) return <></>;
  const t = tookPlaceTexts(lang);
  const href = inLanguage(lang, tookPlaceUrl(visit.placement.id));
  if (question.answer !== null)
    return (
      <p class="soft no-print">
        {t.said[doerOf(visit, question)][question.answer]} {isOpen && <a href={href}>{t.change}</a>}
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
