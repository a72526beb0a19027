import { Button, ButtonRow, HiddenFields, PostButton } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Details } from '../kit/notice.tsx';
import { onePage, Pagination } from '../kit/pagination.tsx';
import { Select } from '../kit/select.tsx';
import { TextField } from '../kit/text-field.tsx';
import { Table, type Column, type Row } from '../kit/table.tsx';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import { matchRunUrls } from './match-run.ts';
import { holdTexts } from './hold.texts.ts';
import { runTexts } from './run.texts.ts';
import { Name } from './participant.page.tsx';
import { nameIn, type Participants } from './participant.ts';
import { reasonTexts } from './reason.texts.ts';
import { VISIT_KINDS, type VisitFilter, type VisitRow, type VisitSort } from './run-visit.rules.ts';
import type { RunProps } from './run.page.tsx';
import { ShortStay } from './stay.page.tsx';

type Texts = ReturnType<typeof runTexts>;

export interface VisitsProps extends RunProps {
  readonly rows: readonly VisitRow[];
  readonly sort: VisitSort;
  readonly page: number;
  readonly filter: VisitFilter;
}

/** The visits a run proposes: who, where, when and why, with the office's pin and ban beside each. */
export const RunVisits = (props: VisitsProps): Html => {
  const { view, run, rows, sort, filter } = props;
  const { shown, page, pages } = onePage(rows, props.page);
  const t = runTexts(view.lang);
  const here = inLanguage(view.lang, matchRunUrls.run(run.id));
  const address = (change: Readonly<Record<string, string>>): string => {
    const query = new URLSearchParams({ q: filter.q, vis: filter.kind ?? '', sort, ...change });
    if (filter.q === '') query.delete('q');
    if (filter.kind === null) query.delete('vis');
    if (query.get('sort') === 'host') query.delete('sort');
    return query.size === 0 ? here : `${here}?${query.toString()}`;
  };
  const sorted = (by: VisitSort): Column['sort'] => ({
    href: address({ sort: by }),
    ...(sort === by ? { direction: by === 'days' || by === 'points' ? 'descending' : 'ascending' } : {}),
  });
  return (
    <>
      <Filter {...props} here={here} t={t} />
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
        rows={shown.map((row) => visitRow(row, props, t))}
        empty={filter.q === '' && filter.kind === null ? t.noPlacements : t.noneFound}
      />
      <datalist id="hold-reasons">
        {holdTexts(view.lang).reasons.map((reason) => (
          <option>{reason}</option>
        ))}
      </datalist>
      <Pagination lang={view.lang} page={page} pages={pages} href={(number) => address({ page: String(number) })} />
    </>
  );
};

const Filter = ({ filter, sort, here, t }: VisitsProps & { here: string; t: Texts }): Html => (
  <form class="filters" method="get" action={here} role="search">
    {sort !== 'host' && <input type="hidden" name="sort" value={sort} />}
    <TextField name="q" label={t.search} type="search" value={filter.q} width="half" />
    <Select
      name="vis"
      label={t.showOnly}
      prompt={t.kinds.all}
      value={filter.kind ?? ''}
      options={VISIT_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
    />
    <div class="filters-go">
      <Button kind="secondary">{t.showFound}</Button> <a href={here}>{t.showAll}</a>
    </div>
  </form>
);

/** Where somebody works. */
const Where = ({ id, people }: { id: string | undefined; people: Participants }): Html => {
  const one = people.get(id ?? '');
  return (
    <span class="cell-aside" translate="no">
      {one?.workplace}, {one?.organisation}
    </span>
  );
};

const visitRow = (row: VisitRow, props: VisitsProps, t: Texts): Row => {
  const { view, round, people } = props;
  const { lang } = view;
  const guests = new Map(row.interns.map((id) => [id, nameIn(people, id)]));
  const notes = reasonTexts(lang).officeNotes(row.reasons, guests);
  const marks = [row.interns.length > 1 ? t.isPair : '', row.hasPriority ? t.hasPriority : ''].filter(Boolean);
  return {
    cells: [
      <>
        <Name id={row.host} people={people} lang={lang} />
        <Where id={row.host} people={people} />
      </>,
      <>
        {row.interns.map((id, at) => (
          <>
            {at > 0 && ' + '}
            <Name id={id} people={people} lang={lang} />
          </>
        ))}
        <Where id={row.interns[0]} people={people} />
        {marks.length > 0 && <span class="cell-aside">{marks.join(' · ')}</span>}
      </>,
      LANDSDELE.find(({ code }) => code === people.get(row.host)?.landsdel)?.[lang],
      <ShortStay lang={lang} days={row.days} round={round} />,
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
  const words = holdTexts(view.lang);
  const held = holds.find(({ intern, host }) => host === row.host && row.interns.includes(intern));
  const who = `${row.interns.map((id) => nameIn(people, id)).join(' + ')} – ${nameIn(people, row.host)}`;
  if (held)
    return (
      <>
        {held.kind === 'pin' ? words.pinned : words.banned}
        <span class="cell-aside" translate="no">
          {held.reason}
        </span>
        <PostButton kind="quiet" action={inLanguage(view.lang, matchRunUrls.lift(held.id))} fields={{ back: run.id }}>
          {words.lift}
          <span class="sr-only"> {who}</span>
        </PostButton>
      </>
    );
  return (
    <Details summary={t.hold}>
      <form method="post" action={inLanguage(view.lang, matchRunUrls.hold())} novalidate>
        <HiddenFields fields={{ intern: row.interns[0] ?? '', host: row.host, back: run.id }} />
        <label class="inline-field">
          {words.reason}
          <input class="form-input" type="text" name="reason" list="hold-reasons" maxlength={500} />
        </label>
        <ButtonRow>
          <Button kind="secondary" name="kind" value="pin">
            {words.pin}
            <span class="sr-only"> {who}</span>
          </Button>
          <Button kind="secondary" name="kind" value="ban">
            {words.ban}
            <span class="sr-only"> {who}</span>
          </Button>
        </ButtonRow>
      </form>
    </Details>
  );
};
