import type { Html } from '../kit/html.ts';
import { Table, type Row } from '../kit/table.tsx';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { runTexts } from './run.texts.ts';
import { Names } from './participant.page.tsx';
import type { WithoutReason } from './reason.ts';
import { reasonTexts } from './reason.texts.ts';
import type { RunProps } from './run.page.tsx';

/** Changes of one's own answers that are shown beside each. */
const OPENINGS = 2;

/** Who got nobody: interns and hosts, each with the reason and what would open most. */
export const RunWithout = (props: RunProps): Html => {
  const t = runTexts(props.view.lang);
  const { unplaced = [], unvisited = [] } = props.run.calculated?.explanation ?? {};
  const list = (title: string, who: string, rows: readonly Row[], empty: string) => (
    <Table
      lang={props.view.lang}
      caption={title}
      columns={[{ label: who }, { label: t.landsdel }, { label: t.why }, { label: t.wouldHelp }]}
      rows={rows}
      empty={empty}
    />
  );
  return (
    <>
      {list(
        t.unplaced(unplaced.flatMap(({ interns }) => interns).length),
        t.intern,
        unplaced.map((reason) => rowOf(reason.interns, reason, props)),
        t.nobodyUnplaced,
      )}
      {list(
        t.unvisited(unvisited.length),
        t.host,
        unvisited.map((reason) => rowOf([reason.host], reason, props)),
        t.nobodyUnvisited,
      )}
    </>
  );
};

const rowOf = (ids: readonly string[], reason: WithoutReason, { view, people }: RunProps): Row => {
  const first = people.get(ids[0] ?? '');
  const t = runTexts(view.lang);
  const mayGoApart = ids.length > 1 && ids.every((id) => people.get(id)?.wouldGoApart);
  return {
    cells: [
      <span translate="no">
        <Names ids={ids} parted=" + " people={people} lang={view.lang} />
        <span class="cell-aside">
          {first?.workplace}, {first?.organisation}
        </span>
        {mayGoApart && <span class="cell-aside">{t.mayGoApart}</span>}
      </span>,
      LANDSDELE.find(({ code }) => code === first?.landsdel)?.[view.lang],
      reasonTexts(view.lang).officeWhyNone(reason),
      reasonTexts(view.lang).whatWouldOpen(reason, { most: OPENINGS, isExact: true }).join(' '),
    ],
  };
};
