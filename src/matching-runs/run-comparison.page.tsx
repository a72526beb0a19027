import { AIMS } from '@ipraktik/matching';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Table } from '../kit/table.tsx';
import type { Comparison } from './comparison.ts';
import { numberText } from './match-run.page.tsx';
import { matchRunUrls, type MatchRun } from './match-run.ts';
import { runComparisonTexts } from './run-comparison.texts.ts';
import { runTexts } from './run.texts.ts';
import { nameIn } from './participant.ts';
import type { RunProps } from './run.page.tsx';

type Texts = ReturnType<typeof runComparisonTexts>;
type Props = RunProps & { previous: MatchRun; comparison: Comparison };

/** This run beside the finished one before it: the four values, and who gains, loses and moves. */
export const RunComparison = (props: Props): Html => {
  const { view, run, previous, comparison } = props;
  const t = runComparisonTexts(view.lang);
  const runWords = runTexts(view.lang);
  return (
    <>
      <Earlier {...props} t={t} />
      <Table
        lang={view.lang}
        caption={t.compareTitle(run.number, previous.number)}
        columns={[
          { label: runWords.aim },
          { label: t.before, isNumber: true },
          { label: t.now, isNumber: true },
          { label: t.change, isNumber: true },
        ]}
        rows={AIMS.map((aim) => {
          const [before, now] = [previous.objective?.[aim] ?? 0, run.objective?.[aim] ?? 0];
          const sign = now > before ? '+' : '';
          return {
            cells: [
              runWords.aims[aim],
              numberText(before, view.lang),
              numberText(now, view.lang),
              `${sign}${numberText(now - before, view.lang)}`,
            ],
          };
        })}
        empty=""
      />
      <p>{t.sameAs(comparison.same)}</p>
      <Moved {...props} t={t} />
      <People {...props} t={t} title={t.gained(comparison.gained.length)} ids={comparison.gained} />
      <People {...props} t={t} title={t.lost(comparison.lost.length)} ids={comparison.lost} />
      <People {...props} t={t} title={t.hostsGained(comparison.hostsGained.length)} ids={comparison.hostsGained} />
      <People {...props} t={t} title={t.hostsLost(comparison.hostsLost.length)} ids={comparison.hostsLost} />
    </>
  );
};

/** The way to comparing with another earlier run. */
const Earlier = ({ view, run, previous, earlier, t }: Props & { t: Texts }): Html =>
  earlier.length < 2 ? (
    <></>
  ) : (
    <p>
      {t.compareWith}{' '}
      {earlier.map(({ number }, at) => (
        <>
          {at > 0 && ' · '}
          <a
            href={inLanguage(view.lang, matchRunUrls.comparison(run.id, number))}
            aria-current={number === previous.number ? 'true' : undefined}
          >
            {t.numbered(number)}
          </a>
        </>
      ))}
    </p>
  );

const People = ({ people, title, ids }: Props & { t: Texts; title: string; ids: readonly string[] }): Html =>
  ids.length === 0 ? (
    <></>
  ) : (
    <>
      <h3>{title}</h3>
      <ul translate="no">
        {ids.map((id) => (
          <li>
            {nameIn(people, id)}, {people.get(id)?.organisation}
          </li>
        ))}
      </ul>
    </>
  );

const Moved = ({ view, people, comparison, t }: Props & { t: Texts }): Html =>
  comparison.moved.length === 0 ? (
    <></>
  ) : (
    <Table
      lang={view.lang}
      caption={t.moved(comparison.moved.length)}
      columns={[{ label: runTexts(view.lang).intern }, { label: t.from }, { label: t.to }]}
      rows={comparison.moved.map(({ intern, from, to }) => ({
        cells: [intern, from, to].map((id) => <span translate="no">{nameIn(people, id)}</span>),
      }))}
      empty=""
    />
  );
