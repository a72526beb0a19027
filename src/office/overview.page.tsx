import { ButtonLink } from '../kit/button.tsx';
import { longDate } from '../kit/dates.ts';
import { dayAt } from '../kit/calendar.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { matchRunUrls } from '../matching-runs/match-run.ts';
import { nextPhase, phaseAt } from '../rounds/round.rules.ts';
import { type Round, roundUrls } from '../rounds/round.ts';
import { roundTexts } from '../rounds/round.texts.ts';
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
  const { phases } = roundTexts(view.lang);
  const next = nextPhase(round, now);
  const figures = [
    [numbers.hosts, t.hosts],
    [numbers.seats, t.seats],
    [numbers.interns, t.interns],
    [numbers.agreed, t.agreed],
  ] as const;
  return (
    <>
      <h1>{t.phase(phases[phaseAt(round, now)].toLowerCase())}</h1>
      {next && (
        <p>{t.next(phases[next.phase].toLowerCase(), longDate(dayAt(next.begins, round.timeZone), view.lang))}</p>
      )}
      <ul class="office-numbers">
        {figures.map(([number, text]) => (
          <li>
            <strong>{number}</strong> {text}
          </li>
        ))}
      </ul>
      <h2>{t.waits}</h2>
      <Waiting {...props} />
    </>
  );
};

const Waiting = ({ view, now, round, numbers }: RoundProps): Html => {
  const t = overviewTexts(view.lang);
  const phase = phaseAt(round, now);
  const waiting = [
    phase === 'matching' && { text: t.doubles, path: officeUrls.doubles() },
    phase === 'matching' && { text: t.match, path: matchRunUrls.list() },
    numbers.unproved > 0 && { text: t.unproved(numbers.unproved), path: `${officeUrls.signUps()}?state=submitted` },
    numbers.open > 0 && { text: t.open(numbers.open), path: officeUrls.visits() },
    numbers.deadLetters > 0 && { text: t.dead(numbers.deadLetters), path: `${officeUrls.outbox()}?state=dead` },
  ].filter((one) => one !== false);
  if (waiting.length === 0) return <p>{t.nothing}</p>;
  return (
    <ul class="office-waiting">
      {waiting.map(({ text, path }) => (
        <li>
          <a href={inLanguage(view.lang, path)}>{text}</a>
        </li>
      ))}
    </ul>
  );
};
