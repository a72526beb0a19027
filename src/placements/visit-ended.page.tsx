import { deadline } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { AloneSection } from './alone-question.page.tsx';
import { isLatePlaceAhead } from '../rounds/late-place.rules.ts';
import { endedTexts } from './ended.texts.ts';
import { askedAlone, whatFollows, whyEnded } from './ended.rules.ts';
import { isForDays } from './other-days.ts';
import { placementUrls } from './placement.ts';
import { placementTexts } from './placement.texts.ts';
import { keepsOther } from './tie.ts';
import { isPairIn, ownDoer, type ShownVisit } from './shown-visit.ts';

/** "Besøg hos Borgerservice, mandag–onsdag, 13.–15. september 2027": of several one knows by that which it was. */
const whichVisit = ({ mine, host, guests, placement, round }: ShownVisit, lang: Lang): string => {
  const t = placementTexts(lang).mine;
  const who = mine.side === 'host' ? t.from(guests[0]?.workplace ?? '') : t.at(host.workplace);
  return `${who}, ${stayTexts(lang).long(placement.days, round)}`;
};

/** A visit that came to nothing: which, why, to who reads, and what follows for them. `above` stands on top of it. */
export const EndedPage = (props: { view: View; visit: ShownVisit; now: Date; above: Child; panels?: Child }): Html => {
  const { view, visit, above } = props;
  const t = endedTexts(view.lang);
  const { placement, mine, round, otherDays } = visit;
  const doer = ownDoer(visit, { by: placement.endedBy, byDeputy: placement.endedByDeputy });
  const ended = {
    why: placement.endedWhy,
    side: mine.side,
    isPair: isPairIn(visit),
    isMine: doer !== null,
    colleague: doer === 'you' ? null : doer,
    // Who was for other days when the deadline passed has answered.
    hasAnswered: mine.answer !== null || otherDays.some((one) => one.state === 'over' && isForDays(one, mine.signUp)),
    keepsOther: keepsOther(visit.tie),
    alone: askedAlone(visit.alone, mine.signUp, (day) => deadline(day, view.lang)),
    isTooLate: !isLatePlaceAhead(round, props.now),
    others: visit.others,
  };
  const isAsked = ended.alone?.isMine === true && ended.alone.answer === null;
  const follows = visit.hasWithdrawn ? null : whatFollows(ended, t.next);
  return (
    <Page {...view} room="form" title={t.title}>
      {above}
      <h1>{t.title}</h1>
      <p>{whichVisit(visit, view.lang)}</p>
      <p class="lead">
        {whyEnded(ended, t.why)}
        {/* Of the reasons this one alone is for the others; the rest is between a person and the office. */}
        {!ended.isMine && placement.leftBecause === 'work' && ` ${t.why.workInTheWay}`}
      </p>
      {isAsked && visit.alone ? (
        <AloneSection lang={view.lang} question={visit.alone} />
      ) : (
        follows !== null && <p>{follows}</p>
      )}
      {props.panels}
      {visit.isWithout && ended.why !== 'round-cancelled' && (
        <p>
          <a href={inLanguage(view.lang, placementUrls.none(mine.signUp))}>{t.ways}</a>
        </p>
      )}
      <p>
        {t.human} <a href={`mailto:${round.organiser.email}`}>{placementTexts(view.lang).askUs}</a>
      </p>
    </Page>
  );
};
