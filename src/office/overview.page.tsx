import { ButtonLink } from '../kit/button.tsx';
import { deadline, longDate } from '../kit/dates.ts';
import { dayAt } from '../kit/calendar.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { matchRunUrls } from '../matching-runs/match-run.ts';
import { lastDayToAnswer } from '../placements/placement.ts';
import { repairUrls } from '../repairs/repair.ts';
import { nextPhase, phaseAt } from '../rounds/round.rules.ts';
import { type Round, roundUrls } from '../rounds/round.ts';
import { roundTexts } from '../rounds/round.texts.ts';
import { workshopUrls } from '../workshops/workshop.ts';
import { officeUrls } from './office.ts';
import type { Overview } from './overview.ts';
import { overviewTexts } from './overview.texts.ts';

export interface OverviewProps {
  readonly view: View;
  readonly now: Date;
  /** The round at hand and its numbers; null while there is none. */
  readonly at: { readonly round: Round; readonly numbers: Overview } | null;
}

/** The office's first page: the round in numbers, and what waits for somebody. */
export const OverviewPage = ({ view, now, at }: OverviewProps): Html => {
  const t = overviewTexts(view.lang);
  return (
    <Page {...view} room="office" title={t.title}>
      {at ? (
        <RoundNow view={view} now={now} {...at} />
      ) : (
        <>
          <h1>{t.title}</h1>
          <p>{t.noRound}</p>
          <ButtonLink href={inLanguage(view.lang, roundUrls.setUp())}>{t.setUp}</ButtonLink>
        </>
      )}
    </Page>
  );
};

type RoundProps = { view: View; now: Date; round: Round; numbers: Overview };

const RoundNow = (props: RoundProps): Html => {
  const { view, now, round, numbers } = props;
  const t = overviewTexts(view.lang);
  const words = roundTexts(view.lang);
  const next = nextPhase(round, now);
  const figures = [
    [numbers.hosts, t.hosts(numbers.hosts)],
    [numbers.seats, t.seats(numbers.seats)],
    [numbers.interns, t.interns(numbers.interns)],
    [numbers.agreed, t.agreed(numbers.agreed)],
  ] as const;
  return (
    <>
      <h1>{round.cancelledAt ? t.cancelled : words.now[phaseAt(round, now)]}</h1>
      {next && (
        <p>
          {words.next[next.phase]} {longDate(dayAt(next.begins, round.timeZone), view.lang)}.
        </p>
      )}
      <ul class="office-numbers">
        {figures.map(([number, text]) => (
          <li>
            <strong>{number}</strong> {text}
          </li>
        ))}
      </ul>
      <h2>{t.waits}</h2>
      <WaitingList {...props} />
    </>
  );
};

type Waiting = { number: number; text: string; path: string };

/** Visits, the most pressing first: what nobody answers, does or knows of. */
const visitsWaiting = ({ view, round, numbers }: RoundProps): readonly Waiting[] => {
  const t = overviewTexts(view.lang);
  const visits = (which: string): string => `${officeUrls.visits()}?vis=${which}`;
  const lapses = deadline(lastDayToAnswer(numbers.lateUntil, round), view.lang);
  return [
    { number: numbers.late, text: t.late(numbers.late, lapses), path: visits('grace') },
    { number: numbers.seeking, text: t.seeking(numbers.seeking), path: repairUrls.show() },
    { number: numbers.below, text: t.below(numbers.below), path: visits('below') },
    { number: numbers.outOfTouch, text: t.outOfTouch(numbers.outOfTouch), path: visits('out-of-touch') },
    {
      number: numbers.withoutProgramme,
      text: t.withoutProgramme(numbers.withoutProgramme),
      path: visits('no-programme'),
    },
    { number: numbers.daysUnanswered, text: t.daysUnanswered(numbers.daysUnanswered), path: visits('days-unanswered') },
    { number: numbers.unbooked, text: t.unbooked(numbers.unbooked), path: workshopUrls.without() },
    { number: numbers.brokenOff, text: t.brokenOff(numbers.brokenOff), path: visits('broken-off') },
    { number: numbers.notHeld, text: t.notHeld(numbers.notHeld), path: visits('not-held') },
  ];
};

/** Sign-ups: who waits for somebody, as long as what they wait for can still change the matching. */
const signUpsWaiting = ({ view, numbers }: RoundProps): readonly Waiting[] => {
  const t = overviewTexts(view.lang);
  const signUps = (which: string): string => `${officeUrls.signUps()}?${which}`;
  return [
    { number: numbers.heldManagers, text: t.heldManagers(numbers.heldManagers), path: signUps('approval=held') },
    { number: numbers.managers, text: t.managers(numbers.managers), path: signUps('approval=pending') },
    {
      number: numbers.withoutManager,
      text: t.withoutManager(numbers.withoutManager),
      path: signUps('approval=missing'),
    },
    { number: numbers.companions, text: t.companions(numbers.companions), path: signUps('companion=invited') },
    { number: numbers.leftAlone, text: t.leftAlone(numbers.leftAlone), path: signUps('companion=without') },
    {
      number: numbers.invitationsExpired,
      text: t.invitationsExpired(numbers.invitationsExpired),
      path: signUps('arranged=expired'),
    },
    { number: numbers.unproved, text: t.unproved(numbers.unproved), path: signUps('state=submitted') },
  ];
};

/** What waits for the office, the most pressing first. Each only while there is some, in the phases in which it counts. */
const waitingOf = (props: RoundProps): readonly Waiting[] => {
  const { view, now, round, numbers } = props;
  const t = overviewTexts(view.lang);
  const phase = phaseAt(round, now);
  const isBeforeProposals = phase === 'sign-up' || phase === 'matching';
  const due = longDate(lastDayToAnswer(numbers.openUntil, round), view.lang);
  const promised = longDate(round.dates.proposalsOn, view.lang);
  const waiting: Waiting[] = [
    { number: numbers.deadLetters, text: t.dead(numbers.deadLetters), path: `${officeUrls.outbox()}?state=dead` },
    ...visitsWaiting(props),
    { number: numbers.drafted, text: t.drafted(numbers.drafted, promised), path: matchRunUrls.list() },
    { number: numbers.ended, text: t.ended(numbers.ended), path: `${officeUrls.visits()}?vis=ended` },
    { number: numbers.open, text: t.open(numbers.open, due), path: `${officeUrls.visits()}?vis=open` },
    { number: numbers.doubles, text: t.doubles(numbers.doubles), path: officeUrls.doubles() },
    ...(isBeforeProposals ? signUpsWaiting(props) : []),
  ];
  return waiting.filter(({ number }) => number > 0);
};

const WaitingList = (props: RoundProps): Html => {
  const { view, now, round, numbers } = props;
  const t = overviewTexts(view.lang);
  const phase = phaseAt(round, now);
  const isUnmatched = numbers.sent + numbers.drafted === 0 && (phase === 'matching' || phase === 'proposals');
  const waiting = waitingOf(props);
  return (
    <>
      {isUnmatched && (
        <p>
          <a href={inLanguage(view.lang, matchRunUrls.list())}>
            {phase === 'matching' ? t.match : t.matchLate(longDate(round.dates.proposalsOn, view.lang))}
          </a>
        </p>
      )}
      {waiting.length === 0 && !isUnmatched && <p>{t.nothing}</p>}
      {waiting.length > 0 && (
        <ul class="office-waiting">
          {waiting.map(({ number, text, path }) => (
            <li>
              <strong>{number}</strong>
              <a href={inLanguage(view.lang, path)}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
