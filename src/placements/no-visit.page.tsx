import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { maySignUp, phaseBegins } from '../rounds/round.rules.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { isLookedFor, whatFollows } from './ended.rules.ts';
import { endedTexts } from './ended.texts.ts';
import type { LastVisit, NoVisit } from './no-visit.ts';
import { noVisitTexts } from './no-visit.texts.ts';
import { isLive } from './placement.rules.ts';
import { placementUrls } from './placement.ts';
import { AskAgain, WaitForPlace } from './way-on.page.tsx';
import type { WaysOn } from './way-on.ts';

/** The changes of one's own answers that are named. */
const OPENINGS = 3;

interface NoVisitProps {
  readonly view: View;
  readonly none: NoVisit;
  readonly ways: WaysOn;
  readonly now: Date;
}

/** No match this time, or a visit that came to nothing: why, what came of a late place, and three ways on (U10). */
export const NoVisitPage = (props: NoVisitProps): Html => {
  const { view, none, now } = props;
  const { lang } = view;
  const t = noVisitTexts(lang);
  const { side, wasMatched, round, last } = none;
  // Once the week has begun nobody is placed any more, and there is no list to stay on or to leave.
  const isAhead = !round.cancelledAt && now < phaseBegins(round, 'visits');
  const hasVisit = last !== null && isLive(last.state);
  const title = hasVisit
    ? t.late[last.state === 'agreed' ? 'agreed' : 'open']
    : wasMatched
      ? t.lost.title[side]
      : t.title;
  return (
    <Page {...view} room="form" title={title}>
      <h1>{title}</h1>
      {hasVisit ? (
        <p class="lead">
          <a href={inLanguage(lang, placementUrls.show(last.id))}>
            {last.state === 'agreed' ? t.late.agreement : t.late.answer}
          </a>
        </p>
      ) : (
        <>
          <p class="lead">{wasMatched ? t.lost.lead : t.lead[side]}</p>
          {last && <Ended lang={lang} none={none} last={{ ...last, isTooLate: !isAhead }} />}
          {!wasMatched && <Reason lang={lang} none={none} />}
          <WaysForward {...props} isAhead={isAhead} />
        </>
      )}
      <p>
        {t.human} <a href={`mailto:${round.organiser.email}`}>{t.askUs}</a>
      </p>
      {isAhead && (
        <p class="soft">
          {t.leave} <a href={inLanguage(lang, signUpUrls.show(none.signUp))}>{t.leaveLink}</a>
        </p>
      )}
    </Page>
  );
};

interface NoneProps {
  readonly lang: Lang;
  readonly none: NoVisit;
}

/** What became of the last visit they were asked about, and what follows. */
const Ended = ({ lang, none, last }: NoneProps & { last: LastVisit & { isTooLate: boolean } }): Html => {
  const t = noVisitTexts(lang);
  return (
    <>
      <p>
        {!none.wasMatched && `${t.late.ended} `}
        {whatFollows({ ...last, side: none.side }, endedTexts(lang).next)}
      </p>
      <p>
        <a href={inLanguage(lang, placementUrls.show(last.id))}>{t.lost.see}</a>
      </p>
    </>
  );
};

/** Why the matching found nothing, and what would have opened most. */
const Reason = ({ lang, none: { side, reason, stayedOut } }: NoneProps): Html => {
  const t = noVisitTexts(lang);
  const openings = reason ? reasonTexts(lang).whatWouldOpen(reason, { most: OPENINGS, isExact: false }) : [];
  return (
    <>
      <h2>{t.why}</h2>
      <p>{reason ? reasonTexts(lang).whyNone(reason) : t.stayedOut[stayedOut]}</p>
      {openings.length > 0 && (
        <>
          <h3>{t.open[side]}</h3>
          <ul>
            {openings.map((opening) => (
              <li>{opening}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
};

/** A late place, another year, and what makes a match easier to find; after the week has begun, another year alone. */
const WaysForward = ({ view, none, ways, now, isAhead }: NoVisitProps & { isAhead: boolean }): Html => {
  const { lang } = view;
  const t = noVisitTexts(lang);
  const { side, round, last } = none;
  // Whoever has lost a visit is looked for unasked; whoever waits can still stop.
  const isSought = last !== null && ways.waitsSince === null && isLookedFor({ ...last, side });
  return (
    <>
      <h2>{!isAhead ? t.waysAfter : isSought ? t.lost.ways : t.ways}</h2>
      {isAhead && !isSought && <WaitForPlace lang={lang} none={none} ways={ways} />}
      <AskAgain lang={lang} none={none} ways={ways} />
      <p>{t.nextYear[side]}</p>
      {isAhead && (
        <>
          <h3>{t.widen}</h3>
          <p>
            {t.change[side]}
            {maySignUp(round, now).ok && (
              <>
                {' '}
                <a href={inLanguage(lang, signUpUrls.show(none.signUp))}>{t.changeLink}</a>
              </>
            )}
          </p>
        </>
      )}
    </>
  );
};
