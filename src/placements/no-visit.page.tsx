import { deadline } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { isLatePlaceAhead } from '../rounds/late-place.rules.ts';
import type { ManagerApproval } from '../sign-ups/manager-approval.ts';
import { YesNow } from '../sign-ups/own-approval.page.tsx';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { AloneSection } from './alone-question.page.tsx';
import { askedAlone, whatFollows } from './ended.rules.ts';
import { endedTexts } from './ended.texts.ts';
import type { LastVisit } from './last-visit.ts';
import type { NoVisit } from './no-visit.ts';
import { noVisitTexts } from './no-visit.texts.ts';
import { isLive } from './placement.rules.ts';
import { placementUrls } from './placement.ts';
import { AskAgain, FindOneself, WaitForPlace } from './way-on.page.tsx';
import type { WaysOn } from './way-on.ts';
import { Widen } from './widen.page.tsx';
import { openingsFor, questionsToWiden } from './widen.rules.ts';

/** The changes of one's own answers that are named. */
const OPENINGS = 3;

interface NoVisitProps {
  readonly view: View;
  readonly none: NoVisit;
  readonly ways: WaysOn;
  readonly approval: ManagerApproval | null;
  /** Their manager has not said yes, and may yet through the office. */
  readonly lacksYes: boolean;
  readonly now: Date;
}

/** No match this time, or a visit that came to nothing: why, what came of a late place, and the ways on (U10). */
export const NoVisitPage = (props: NoVisitProps): Html => {
  const { view, none, lacksYes, now } = props;
  const { lang } = view;
  const t = noVisitTexts(lang);
  const { side, wasMatched, round, last } = none;
  // After that nobody is placed any more, and there is nothing to look for or to change.
  const isAhead = isLatePlaceAhead(round, now);
  const isAsked = isAhead && none.alone?.answer === null;
  const hasVisit = last !== null && isLive(last.state);
  const isAsking = hasVisit && last.state === 'open' && last.isInvited && none.side === 'intern' && last.hasAnswered;
  const title = hasVisit
    ? t.late[last.state === 'agreed' ? 'agreed' : isAsking ? 'asking' : 'open']
    : wasMatched
      ? t.lost.title[side]
      : t.title;
  return (
    <Page {...view} room="form" title={title}>
      <h1>{title}</h1>
      {hasVisit ? (
        <p class="lead">
          <a href={inLanguage(lang, placementUrls.show(last.id))}>
            {last.state === 'agreed' ? t.late.agreement : isAsking ? t.late.question : t.late.answer}
          </a>
        </p>
      ) : (
        <>
          <p class="lead">{wasMatched ? t.lost.lead : t.lead[none.reason ? side : 'unsought']}</p>
          {last && <Ended {...props} lang={lang} last={{ ...last, isTooLate: !isAhead }} isAsked={isAsked} />}
          {isAsked && none.alone && <AloneSection lang={lang} question={none.alone} />}
          {!wasMatched && <Reason lang={lang} none={none} isAhead={isAhead} />}
          {lacksYes && <YesNow lang={lang} round={round} />}
          {isAhead && !isAsked && <WaysForward {...props} />}
          <AskAgain lang={lang} none={none} ways={props.ways} />
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

/** What became of the last visit they were asked about, and what follows unless they have said themselves, or are asked. */
const Ended = (
  props: NoneProps & { last: LastVisit & { isTooLate: boolean }; ways: WaysOn; isAsked: boolean },
): Html => {
  const { lang, none, last, ways, isAsked } = props;
  const t = noVisitTexts(lang);
  const about = none.alone?.placement === last.id ? none.alone : null;
  const alone = askedAlone(about, none.signUp, (day) => deadline(day, lang));
  const hasSaid = isAsked || ways.stoppedAt !== null || (alone === null && ways.waitsSince !== null);
  const follows = hasSaid ? null : whatFollows({ ...last, side: none.side, alone }, endedTexts(lang).next);
  const asked = t.late.asked[none.side === 'host' ? 'host' : last.isPair ? 'intern-of-pair' : 'intern'];
  const words = [none.wasMatched ? null : last.isInvited ? asked : t.late.ended, follows].filter((one) => one !== null);
  return (
    <>
      {words.length > 0 && <p>{words.join(' ')}</p>}
      <p>
        <a href={inLanguage(lang, placementUrls.show(last.id))}>{t.lost.see}</a>
      </p>
    </>
  );
};

/** Why the matching found nothing; once nothing can be changed any more, what would have opened most as well, but for what they have changed since. */
const Reason = ({ lang, none, isAhead }: NoneProps & { isAhead: boolean }): Html => {
  const t = noVisitTexts(lang);
  const { side, reason, stayedOut } = none;
  const unmade = reason && { ...reason, openings: openingsFor(none) };
  const openings =
    unmade && !isAhead ? reasonTexts(lang).whatWouldOpen(unmade, { most: OPENINGS, isExact: false }) : [];
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

/** What they can do this year, each with its one button; nothing is made wider for who is open to all there is. */
const WaysForward = (props: NoVisitProps): Html => {
  const { view, none } = props;
  const { lang } = view;
  return (
    <>
      <h2>{noVisitTexts(lang).ways[questionsToWiden(none).length > 0 ? 'three' : 'two']}</h2>
      <div class="ways-on">
        <Widen lang={lang} none={none} />
        <FindOneself lang={lang} none={none} />
        <WaitForPlace {...props} lang={lang} />
      </div>
    </>
  );
};
