import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import type { NoVisit } from './no-visit.ts';
import { noVisitTexts } from './no-visit.texts.ts';

/** The changes of one's own answers that are named. */
const OPENINGS = 3;

/** No match this time: why, what would have opened most, and three ways on (U10). */
export const NoVisitPage = ({ view, none, now }: { view: View; none: NoVisit; now: Date }): Html => {
  const { lang } = view;
  const t = noVisitTexts(lang);
  const { side, reason, round } = none;
  // Once the week has begun nobody is placed any more, and there is no list to stay on or to leave.
  const isAhead = now < phaseBegins(round, 'visits');
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
      <h2>{isAhead ? t.ways : t.waysAfter}</h2>
      {isAhead ? (
        <ol>
          <li>{t.stay[side]}</li>
          <li>{t.change[side]}</li>
          <li>{t.nextYear[side]}</li>
        </ol>
      ) : (
        <p>{t.nextYear[side]}</p>
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
