import { AIMS, type HardWish, type Share } from '@ipraktik/matching';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { Table, type Row } from '../kit/table.tsx';
import { roundTexts } from '../rounds/round.texts.ts';
import type { Sector } from '../workplaces/sector.ts';
import { field } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { GapRadar } from './gap-radar.page.tsx';
import { numberText } from './match-run.page.tsx';
import type { InFigures } from './match-run.ts';
import { runTexts } from './run.texts.ts';
import { nameIn, type Participants } from './participant.ts';
import { runInFiguresTexts } from './run-in-figures.texts.ts';
import type { RunProps } from './run.page.tsx';

type Props = RunProps & { readonly report: InFigures };

/** How many of the dearest wishes, and of the pairs who would gain most, are listed. */
const LISTED = 20;

/** A run as a whole: who got a seat, why others did not, what the rules and wishes cost, what the draw decided. */
export const RunInFigures = (props: Props): Html => (
  <>
    <Shares {...props} />
    <Reasons {...props} />
    <GapRadar lang={props.view.lang} round={props.round} gaps={props.report.gaps} />
    <Rule {...props} />
    <Costs {...props} />
    <Draw {...props} />
    <BlockingPairs {...props} />
  </>
);

const shareRow = (label: string, { placed, of }: Share, lang: Lang): Row => ({
  cells: [
    label,
    numberText(placed, lang),
    numberText(of, lang),
    of === 0 ? '–' : `${numberText((100 * placed) / of, lang)}\u00a0%`,
  ],
});

const Shares = ({ view: { lang }, report }: Props): Html => {
  const t = runInFiguresTexts(lang);
  const counted = (shares: Readonly<Record<string, Share>>, name: (code: string) => string): Row[] =>
    Object.entries(shares)
      .filter(([, { of }]) => of > 0)
      .map(([code, share]) => shareRow(name(code), share, lang));
  const table = (caption: string, rows: readonly Row[]) => (
    <Table
      lang={lang}
      caption={caption}
      columns={[
        { label: caption },
        { label: t.placed, isNumber: true },
        { label: t.of, isNumber: true },
        { label: t.share, isNumber: true },
      ]}
      isCaptionHidden
      rows={rows}
      empty=""
    />
  );
  return (
    <>
      <h2>{t.who}</h2>
      {table(t.group, [
        shareRow(t.single, report.single, lang),
        shareRow(t.pair, report.pair, lang),
        shareRow(t.priority, report.priority, lang),
      ])}
      {table(
        t.bySector,
        counted(report.bySector, (code) => roundTexts(lang).sectors[code as Sector]),
      )}
      {table(
        t.byRegion,
        counted(report.byRegion, (code) => LANDSDELE.find((one) => one.code === code)?.[lang] ?? code),
      )}
      {table(
        t.byField,
        counted(report.byField, (code) => field(code)[lang]),
      )}
      <p class="soft">{t.several}</p>
    </>
  );
};

const Reasons = ({ view: { lang }, report }: Props): Html => {
  const t = runInFiguresTexts(lang);
  const reasons = (Object.keys(t.reasons) as (keyof typeof t.reasons)[]).filter(
    (reason) => report.unplaced[reason] || report.unvisited[reason],
  );
  return (
    <>
      <h2>{t.why}</h2>
      <Table
        lang={lang}
        caption={t.why}
        isCaptionHidden
        columns={[{ label: t.reason }, { label: t.interns, isNumber: true }, { label: t.hosts, isNumber: true }]}
        rows={reasons.map((reason) => ({
          cells: [
            t.reasons[reason],
            numberText(report.unplaced[reason] ?? 0, lang),
            numberText(report.unvisited[reason] ?? 0, lang),
          ],
        }))}
        empty={t.nobody}
      />
    </>
  );
};

const Rule = ({ view: { lang }, report }: Props): Html => {
  const t = runInFiguresTexts(lang);
  const { withoutPriority } = report;
  return (
    <>
      <h2>{t.rule}</h2>
      {withoutPriority ? (
        <Table
          lang={lang}
          caption={t.rule}
          isCaptionHidden
          columns={[{ label: t.aim }, { label: t.withRule, isNumber: true }, { label: t.withoutRule, isNumber: true }]}
          rows={AIMS.map((aim) => ({
            cells: [
              runTexts(lang).aims[aim],
              numberText(report.objective[aim], lang),
              numberText(withoutPriority[aim], lang),
            ],
          }))}
          empty=""
        />
      ) : (
        <p>{t.ruleUnknown}</p>
      )}
    </>
  );
};

const namesIn = (people: Participants, ids: readonly string[]): string =>
  ids.map((id) => nameIn(people, id)).join(' + ');

const wishText = (wish: HardWish, people: Participants, lang: Lang): string => {
  const t = runInFiguresTexts(lang);
  switch (wish.kind) {
    case 'pin':
      return t.pin(namesIn(people, wish.interns), nameIn(people, wish.host));
    case 'minimum':
      return t.minimum(nameIn(people, wish.host), wish.guests);
    case 'pair':
      return t.together(namesIn(people, wish.interns));
  }
};

const Costs = ({ view: { lang }, report, people }: Props): Html => {
  const t = runInFiguresTexts(lang);
  const dear = report.wishPrices.filter(({ price }) => price && AIMS.some((aim) => price[aim] > 0));
  return (
    <>
      <h2>{t.cost}</h2>
      {dear.length > 0 && <p>{t.costText}</p>}
      <Table
        lang={lang}
        caption={t.cost}
        isCaptionHidden
        columns={[{ label: t.wish }, ...AIMS.map((aim) => ({ label: runTexts(lang).aims[aim], isNumber: true }))]}
        rows={dear.slice(0, LISTED).map(({ wish, price, isExact }) => ({
          cells: [
            <span translate="no">{wishText(wish, people, lang)}</span>,
            ...AIMS.map((aim) => `${isExact ? '' : `${t.atMost} `}${numberText(price?.[aim] ?? 0, lang)}`),
          ],
        }))}
        empty={t.noCost}
      />
    </>
  );
};

const Draw = ({ view: { lang }, report }: Props): Html => {
  const t = runInFiguresTexts(lang);
  return (
    <>
      <h2>{t.draw}</h2>
      <p>{report.ties ? `${t.ties(report.ties.length)} ${t.tiesCounted}` : t.tiesUnknown}</p>
    </>
  );
};

const BlockingPairs = ({ view: { lang }, report, people }: Props): Html => {
  const t = runInFiguresTexts(lang);
  const { count, worst } = report.blocking;
  return (
    <>
      <h2>{t.blocking}</h2>
      <p>{t.blockingText(count)}</p>
      {count > 0 && (
        <Table
          lang={lang}
          caption={t.blocking}
          isCaptionHidden
          columns={[
            { label: t.intern },
            { label: t.host },
            { label: t.now, from: 'medium' },
            { label: t.instead, from: 'medium' },
            { label: t.gain, isNumber: true },
          ]}
          rows={worst.slice(0, LISTED).map(({ interns, host, from, instead, gain }) => ({
            cells: [
              <span translate="no">{namesIn(people, interns)}</span>,
              <span translate="no">{nameIn(people, host)}</span>,
              from === undefined ? '–' : <span translate="no">{nameIn(people, from)}</span>,
              instead.length === 0 ? '–' : <span translate="no">{namesIn(people, instead)}</span>,
              numberText(gain.party + gain.host, lang),
            ],
          }))}
          empty=""
        />
      )}
    </>
  );
};
