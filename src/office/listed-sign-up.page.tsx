import { personShown } from '../accounts/erased.page.tsx';
import { Button } from '../kit/button.tsx';
import { foldedWords } from '../kit/forgiving.ts';
import { shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { onePage, Pagination } from '../kit/pagination.tsx';
import { Select } from '../kit/select.tsx';
import { Table, type Column, type Row } from '../kit/table.tsx';
import { Tabs } from '../kit/tabs.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { FIELDS } from '../workplaces/fields.ts';
import { LANDSDELE, landsdel } from '../workplaces/landsdele.ts';
import { managerSaidTexts } from '../sign-ups/manager-said.texts.ts';
import type { ListedApproval, ListedCompanion, ListedSignUp } from './listed-sign-up.ts';
import { APPROVALS, COMPANIONS, LISTED_STATES } from './listed-sign-up.ts';
import type { Looking, Sort } from './listed-sign-up.rules.ts';
import { listTexts } from './listed-sign-up.texts.ts';
import { officeUrls } from './office.ts';

export interface ListProps {
  readonly view: View;
  readonly looking: Looking;
  readonly page: number;
  /** The whole list, and what was found of it. */
  readonly all: readonly ListedSignUp[];
  readonly found: readonly ListedSignUp[];
  readonly timeZone: string;
  /** Pairs of workplaces that may be the same. */
  readonly doubles: number;
}
type Texts = ReturnType<typeof listTexts>;

/** The list's address with something changed: what one looks for stands in it, so that it can be kept and shared. */
const address = (path: string, looking: Looking, change: Partial<Looking> & { page?: number } = {}): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...looking, ...change })) {
    if (value === null || value === '' || value === false || (key === 'page' && value === 1)) continue;
    if (key === 'sort' && value === 'submitted') continue;
    query.set(key, value === true ? '1' : String(value));
  }
  return query.size === 0 ? path : `${path}?${query.toString()}`;
};

export const SignUpListPage = (props: ListProps): Html => {
  const { view, looking, found, all } = props;
  const t = listTexts(view.lang);
  const list = inLanguage(view.lang, officeUrls.signUps());
  const { shown, page, pages } = onePage(found, props.page);
  return (
    <Page {...view} room="office" title={t.title}>
      <h1>{t.title}</h1>
      <RoleTabs {...props} list={list} t={t} />
      <p class="form-hint no-print">{t.searchHint}</p>
      <Filters {...props} list={list} t={t} />
      <p>
        {t.count(found.length, all.length)}.{' '}
        <span class="no-print">
          {t.download} <a href={address(inLanguage(view.lang, officeUrls.signUpsFile('xlsx')), looking)}>{t.excel}</a>
          {' · '}
          <a href={address(inLanguage(view.lang, officeUrls.signUpsFile('csv')), looking)}>{t.csv}</a>
        </span>
      </p>
      <Table
        lang={view.lang}
        caption={t.title}
        isCaptionHidden
        columns={columns(t, list, looking)}
        rows={shown.map((one) => rowOf(one, props, t))}
        empty={emptyText(props, t)}
      />
      <Pagination
        lang={view.lang}
        page={page}
        pages={pages}
        href={(number) => address(list, looking, { page: number })}
      />
    </Page>
  );
};

/** Why nobody is shown. Signs alone are no search. */
const emptyText = ({ all, looking }: ListProps, t: Texts): string => {
  if (all.length === 0) return t.none;
  return looking.q.trim() !== '' && foldedWords(looking.q).length === 0 ? t.noLetters : t.noneFound;
};

const RoleTabs = ({ view, all, looking, doubles, list, t }: ListProps & { list: string; t: Texts }): Html => {
  const tab = (role: Looking['role'], text: string) => ({
    href: address(list, looking, { role }),
    text,
    current: looking.role === role,
    count: role === null ? all.length : all.filter((one) => one.role === role).length,
  });
  const same = {
    href: inLanguage(view.lang, officeUrls.doubles()),
    text: t.doubles,
    count: doubles,
    isWaiting: doubles > 0,
  };
  return <Tabs label={t.title} tabs={[tab(null, t.all), tab('host', t.hosts), tab('intern', t.interns), same]} />;
};

/** With whom somebody travels, and what they have arranged themselves. */
const Company = ({ looking, t }: { looking: Looking; t: Texts }): Html => (
  <>
    <Select
      name="companion"
      label={t.companion}
      prompt={t.any}
      value={looking.companion ?? ''}
      options={COMPANIONS.map((one) => ({ value: one, label: t.companions[one] }))}
    />
    <Select
      name="arranged"
      label={t.arranged}
      prompt={t.any}
      value={looking.arranged ?? ''}
      options={[{ value: 'expired', label: t.arrangedExpired }]}
    />
  </>
);

const Filters = ({ view, looking, list, t }: ListProps & { list: string; t: Texts }): Html => (
  <form class="filters" method="get" action={list} role="search">
    {looking.role && <input type="hidden" name="role" value={looking.role} />}
    <TextField name="q" label={t.search} type="search" value={looking.q} width="half" />
    <Select
      name="state"
      label={t.state}
      prompt={t.any}
      value={looking.state ?? ''}
      options={LISTED_STATES.map((state) => ({ value: state, label: t.states[state] }))}
    />
    <Select
      name="landsdel"
      label={t.landsdel}
      prompt={t.any}
      value={looking.landsdel ?? ''}
      options={LANDSDELE.map((one) => ({ value: one.code, label: one[view.lang] }))}
    />
    <Select
      name="field"
      label={t.field}
      prompt={t.any}
      value={looking.field ?? ''}
      options={FIELDS.map((one) => ({ value: one.code, label: one[view.lang] }))}
    />
    <Company looking={looking} t={t} />
    <Select
      name="approval"
      label={t.approval}
      prompt={t.any}
      value={looking.approval ?? ''}
      options={APPROVALS.map((one) => ({ value: one, label: t.approvals[one] }))}
    />
    <div class="filters-go">
      <Button kind="secondary">{t.show}</Button> <a href={list}>{t.clear}</a>
    </div>
  </form>
);

const columns = (t: Texts, list: string, looking: Looking): Column[] => {
  const sorted = (sort: Sort): Column['sort'] => {
    const isNow = looking.sort === sort;
    const href = address(list, looking, { sort, descending: isNow && !looking.descending });
    return isNow ? { href, direction: looking.descending ? 'descending' : 'ascending' } : { href };
  };
  return [
    { label: t.name, sort: sorted('name') },
    { label: t.role, from: 'medium' },
    { label: t.workplace, from: 'medium', sort: sorted('workplace') },
    { label: t.landsdel, from: 'wide', sort: sorted('landsdel') },
    { label: t.days, from: 'wide', isNumber: true, sort: sorted('days') },
    { label: t.seats, from: 'wide', isNumber: true },
    { label: t.state },
    { label: t.submitted, from: 'wide', sort: sorted('submitted') },
  ];
};

const WithCompanion = (props: { companion: ListedCompanion; view: View; t: Texts }): Html => {
  const { companion, view, t } = props;
  const shown = personShown(companion.name, view.lang);
  const name = companion.id ? (
    <a href={inLanguage(view.lang, officeUrls.signUp(companion.id))} translate="no">
      {shown}
    </a>
  ) : (
    <span translate="no">{shown}</span>
  );
  return (
    <span class="cell-aside">
      {t.with[companion.state]} {name}
    </span>
  );
};

/** Said where something is missing; a yes, and who decides alone, need no word. */
const ManagerAside = ({ approval, lang, t }: { approval: ListedApproval | null; lang: Lang; t: Texts }): Html => {
  if (approval === null || approval.state === 'self' || approval.state === 'yes') return <></>;
  const { state } = approval;
  const word = state === 'none' ? t.approvals.missing : managerSaidTexts(lang).state(state);
  return <span class="cell-aside">{t.manager(word)}</span>;
};

const rowOf = (one: ListedSignUp, { view, timeZone }: ListProps, t: Texts): Row => ({
  isWaiting: one.state === 'submitted',
  cells: [
    <>
      <a href={inLanguage(view.lang, officeUrls.signUp(one.id))} translate="no">
        {personShown(one.name || one.email, view.lang)}
      </a>
      {one.notes > 0 && <span class="cell-aside">{t.notes(one.notes)}</span>}
    </>,
    <>
      {t.roles[one.role]}
      {one.companion && <WithCompanion companion={one.companion} view={view} t={t} />}
    </>,
    <span translate="no">
      {one.workplace}
      <span class="cell-aside">{one.organisation}</span>
    </span>,
    landsdel(one.landsdel)[view.lang],
    one.days,
    one.seats,
    <>
      {one.isDouble ? t.double : t.states[one.state]}
      <ManagerAside approval={one.approval} lang={view.lang} t={t} />
    </>,
    shortMomentIn(one.submittedAt, timeZone, view.lang),
  ],
});
