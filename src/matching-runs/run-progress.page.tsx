import { PostButton } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Table } from '../kit/table.tsx';
import { numberText } from './match-run.page.tsx';
import { matchRunUrls, type MatchRun } from './match-run.ts';
import { runProgressTexts } from './run-progress.texts.ts';
import { runTexts } from './run.texts.ts';

/** A calculation under way or in line for it, with the way to stop it. The steps move by themselves (kit/live.mjs). */
export const RunProgress = ({ lang, run }: { lang: Lang; run: MatchRun }): Html => {
  const t = runProgressTexts(lang);
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{run.isWaiting ? t.waitingTitle : t.progressTitle}</h2>
      <p>{run.isWaiting ? t.waitingNote : t.progressNote}</p>
      <div data-live={inLanguage(lang, matchRunUrls.progress(run.id, run.isWaiting))}>
        <ProgressSteps lang={lang} run={run} />
      </div>
      <noscript>
        <p>
          <a href={inLanguage(lang, matchRunUrls.run(run.id))}>{t.progressLook}</a>
        </p>
      </noscript>
      {run.isStopping ? (
        <p>{t.stopping}</p>
      ) : (
        <PostButton kind="secondary" action={inLanguage(lang, matchRunUrls.stop(run.id))}>
          {run.isWaiting ? t.stopWaiting : t.stop}
        </PostButton>
      )}
    </section>
  );
};

/** What has been done so far: the last word of each step. Nothing while it waits. */
export const ProgressSteps = ({ lang, run }: { lang: Lang; run: MatchRun }): Html => {
  const t = runProgressTexts(lang);
  const runWords = runTexts(lang);
  if (run.isWaiting) return <></>;
  return (
    <Table
      lang={lang}
      caption={t.progressTitle}
      isCaptionHidden
      columns={[{ label: t.progressPhase }, { label: t.progressTime, isNumber: true }, { label: t.progressBest }]}
      rows={run.progress.map(({ phase, ms, best }) => ({
        cells: [
          t.progressStep[phase],
          `${numberText(ms / 1000, lang, 1)} s`,
          best && runWords.bestIs(best.priority, best.placed, best.hosts, numberText(best.fit, lang)),
        ],
      }))}
      empty={t.progressNone}
    />
  );
};
