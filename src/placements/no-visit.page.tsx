import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { maySignUp, phaseBegins } from '../rounds/round.rules.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import type { NoVisit } from './no-visit.ts';
import { noVisitTexts } from './no-visit.texts.ts';
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

/** No match this time: why, what would have opened most, and three ways on (U10). */
export const NoVisitPage = (props: NoVisitProps): Html => {
  const { view, none, now } = props;
  const { lang } = view;
  const t = noVisitTexts(lang);
  const { side, reason, round } = none;
  // Once the week has begun nobody is placed any more, and there is no list to stay on or to leave.
  const isAhead = !round.cancelledAt && now < phaseBegins(round, 'visits');
  const openings = reason ? reasonTexts(lang).whatWouldOpen(reason, { most: OPENINGS, isExact: false }) : [];
  return (
    <Page {...view} room="form" title={t.title}>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead[side]}</p>
      <h2>{t.why}</h2>
      <p>{reason ? reasonTexts(lang).whyNone(reason) : t.stayedOut[none.stayedOut]}</p>
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
      <WaysForward {...props} isAhead={isAhead} />
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

/** A late place, another year, and what makes a match easier to find; after the week has begun, another year alone. */
const WaysForward = ({ view, none, ways, now, isAhead }: NoVisitProps & { isAhead: boolean }): Html => {
  const { lang } = view;
  const t = noVisitTexts(lang);
  const { side, round } = none;
  return (
    <>
      <h2>{isAhead ? t.ways : t.waysAfter}</h2>
      {isAhead && <WaitForPlace lang={lang} none={none} ways={ways} />}
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
