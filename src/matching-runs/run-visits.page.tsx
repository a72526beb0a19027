import type { Day } from '@ipraktik/matching';
import { Button, HiddenFields, PostButton } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Details } from '../kit/notice.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { Table, type Column, type Row } from '../kit/table.tsx';
import { byDanishAlphabet } from '../workplaces/organisation.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import type { Hold } from './hold.ts';
import { nameIn } from './match-run.page.tsx';
import { matchRunUrls, type Calculated } from './match-run.ts';
import { matchRunTexts } from './match-run.texts.ts';
import type { Participants } from './participant.ts';
import { visitReasons, type VisitReasons } from './reason.ts';
import { reasonTexts } from './reason.texts.ts';
import type { RunProps } from './run.page.tsx';
import { stayTexts } from './stay.texts.ts';

type Texts = ReturnType<typeof matchRunTexts>;

export const VISIT_SORTS = ['host', 'guests', 'landsdel', 'days', 'points'] as const;
export type VisitSort = (typeof VISIT_SORTS)[number];
export const VISITS_PER_PAGE = 50;

/** One party at one host, as a row. */
export interface VisitRow {
  readonly host: string;
  readonly interns: readonly string[];
  readonly days: readonly Day[];
  /** Of all members together. */
  readonly fit: number;
  readonly reasons: VisitReasons;
}

/** The visits of a result, with their reasons; none where nothing is possible. */
export const visitsOf = ({ result, explanation }: Calculated): VisitRow[] => {
  if (result.status === 'infeasible' || !explanation) return [];
  const days = new Map(result.placements.map((placement) => [placement.intern, placement.days]));
  return explanation.placed.map((placed) => ({
    host: placed.host,
    interns: placed.interns,
    days: days.get(placed.interns[0] ?? '') ?? [],
    fit: placed.fit,
    reasons: visitReasons(placed),
  }));
};

/** Rows in the order asked for; equal ones by the host's name, so that a page never shuffles. */
export const sortedVisits = (rows: readonly VisitRow[], sort: VisitSort, people: Participants): VisitRow[] => {
  const name = (id: string | undefined) => (id === undefined ? '' : nameIn(people, id));
  const byHost = (a: VisitRow, b: VisitRow) => byDanishAlphabet(name(a.host), name(b.host));
  const order: Record<VisitSort, (a: VisitRow, b: VisitRow) => number> = {
    host: byHost,
    guests: (a, b) => byDanishAlphabet(name(a.interns[0]), name(b.interns[0])),
    landsdel: (a, b) => (people.get(a.host)?.landsdel ?? '').localeCompare(people.get(b.host)?.landsdel ?? ''),
    days: (a, b) => b.days.length - a.days.length,
    points: (a, b) => b.fit / b.interns.length - a.fit / a.interns.length,
  };
  return rows.toSorted((a, b) => order[sort](a, b) || byHost(a, b) || (a.host < b.host ? -1 : 1));
};

export interface VisitsProps extends RunProps {
  readonly rows: readonly VisitRow[];
  readonly sort: VisitSort;
  readonly page: number;
  readonly holds: readonly Hold[];
}

/** The visits a run proposes: who, where, when and why, with the office's pin and ban beside each. */
export const RunVisits = (props: VisitsProps): Html => {
  const { view, run, rows, page, sort } = props;
  const t = matchRunTexts(view.lang);
  const here = inLanguage(view.lang, matchRunUrls.run(run.id));
  const sorted = (by: VisitSort): Column['sort'] => ({
    href: by === 'host' ? here : `${here}?sort=${by}`,
    ...(sort === by ? { direction: by === 'days' || by === 'points' ? 'descending' : 'ascending' } : {}),
  });
  return (
    <>
      <Table
        lang={view.lang}
        caption={t.visits}
        isCaptionHidden
        columns={[
          { label: t.host, sort: sorted('host') },
          { label: t.guests, sort: sorted('guests') },
          { label: t.landsdel, sort: sorted('landsdel') },
          { label: t.days, sort: sorted('days') },
          { label: t.points, isNumber: true, sort: sorted('points') },
          { label: t.suits },
          { label: t.traded },
          { label: t.hold },
        ]}
        rows={rows.slice((page - 1) * VISITS_PER_PAGE, page * VISITS_PER_PAGE).map((row) => visitRow(row, props, t))}
        empty={t.noPlacements}
      />
      <datalist id="hold-reasons">
        {t.reasons.map((reason) => (
          <option>{reason}</option>
        ))}
      </datalist>
      <Pagination
        lang={view.lang}
        page={page}
        pages={Math.ceil(rows.length / VISITS_PER_PAGE)}
        href={(number) => `${here}?sort=${sort}&page=${number}`}
      />
    </>
  );
};

const visitRow = (row: VisitRow, props: VisitsProps, t: Texts): Row => {
  const { view, round, people } = props;
  const host = people.get(row.host);
  const notes = reasonTexts(view.lang).officeNotes(row.reasons);
  return {
    cells: [
      <span translate="no">
        {nameIn(people, row.host)}
        <span class="cell-aside">
          {host?.workplace}, {host?.organisation}
        </span>
      </span>,
      <span translate="no">
        {row.interns.map((id) => nameIn(people, id)).join(' + ')}
        <span class="cell-aside">{people.get(row.interns[0] ?? '')?.organisation}</span>
      </span>,
      LANDSDELE.find(({ code }) => code === host?.landsdel)?.[view.lang],
      stayTexts(view.lang).short(row.days, round),
      Math.round(row.fit / row.interns.length),
      <Notes of={notes.suits} />,
      <Notes of={notes.traded} />,
      <HoldCell row={row} {...props} t={t} />,
    ],
  };
};

const Notes = (props: { of: readonly string[] }): Html => (
  <ul class="notes">
    {props.of.map((note) => (
      <li>{note}</li>
    ))}
  </ul>
);

/** What holds between the two now, or the form that says what shall. */
const HoldCell = ({ row, view, run, holds, people, t }: VisitsProps & { row: VisitRow; t: Texts }): Html => {
  const held = holds.find(({ intern, host }) => host === row.host && row.interns.includes(intern));
  const who = `${row.interns.map((id) => nameIn(people, id)).join(' + ')} – ${nameIn(people, row.host)}`;
  if (held)
    return (
      <>
        {held.kind === 'pin' ? t.pinned : t.banned}
        <span class="cell-aside" translate="no">
          {held.reason}
        </span>
        <PostButton kind="quiet" action={inLanguage(view.lang, matchRunUrls.lift(held.id))} fields={{ back: run.id }}>
          {t.lift}
          <span class="sr-only"> {who}</span>
        </PostButton>
      </>
    );
  return (
    <Details summary={t.hold}>
      <form method="post" action={inLanguage(view.lang, matchRunUrls.hold())} novalidate>
        <HiddenFields fields={{ intern: row.interns[0] ?? '', host: row.host, back: run.id }} />
        <label class="inline-field">
          {t.reason}
          <input class="form-input" type="text" name="reason" list="hold-reasons" maxlength={500} />
        </label>
        <Button kind="secondary" name="kind" value="pin">
          {t.pin}
          <span class="sr-only"> {who}</span>
        </Button>{' '}
        <Button kind="secondary" name="kind" value="ban">
          {t.ban}
          <span class="sr-only"> {who}</span>
        </Button>
      </form>
    </Details>
  );
};
