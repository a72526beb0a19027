import { AIMS, type Gap } from '@ipraktik/matching';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { Table } from '../kit/table.tsx';
import type { Round } from '../rounds/round.ts';
import { field } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { numberText } from './match-run.page.tsx';
import type { ToldGaps } from './match-run.ts';
import { runTexts } from './run.texts.ts';
import { runInFiguresTexts } from './run-in-figures.texts.ts';
import { ShortStay } from './stay.page.tsx';

/** Where a host with one more seat, and one more intern, would have brought most. Nothing for runs of before it was told. */
export const GapRadar = ({ lang, round, gaps }: { lang: Lang; round: Round; gaps: ToldGaps | undefined }): Html => {
  const t = runInFiguresTexts(lang);
  if (!gaps) return <></>;
  return (
    <>
      <h2>{t.missing}</h2>
      <p>{t.missingText}</p>
      <GapTable lang={lang} round={round} caption={t.missingHosts} gaps={gaps.seats} />
      <GapTable lang={lang} round={round} caption={t.missingInterns} gaps={gaps.interns} />
    </>
  );
};

const GapTable = (props: { lang: Lang; round: Round; caption: string; gaps: readonly Gap[] }): Html => {
  const { lang, round, caption, gaps } = props;
  const t = runInFiguresTexts(lang);
  return (
    <>
      <h3>{caption}</h3>
      <Table
        lang={lang}
        caption={caption}
        isCaptionHidden
        columns={[
          { label: t.gapField },
          { label: runTexts(lang).landsdel },
          { label: runTexts(lang).days },
          ...AIMS.map((aim) => ({ label: runTexts(lang).aims[aim], isNumber: true })),
        ]}
        rows={gaps.map((gap) => ({
          cells: [
            field(gap.field)[lang],
            LANDSDELE.find(({ code }) => code === gap.region)?.[lang] ?? gap.region,
            <ShortStay lang={lang} days={gap.days} round={round} />,
            ...AIMS.map((aim) => signed(gap.gain?.[aim] ?? 0, lang)),
          ],
        }))}
        empty={t.missingNone}
      />
    </>
  );
};

/** '+3', '0' or '−12'. */
const signed = (value: number, lang: Lang): string =>
  value === 0 ? '0' : `${value > 0 ? '+' : '\u2212'}${numberText(Math.abs(value), lang)}`;
