import { personShown } from '../accounts/erased.page.tsx';
import { Button, PostButton } from '../kit/button.tsx';
import { shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { Select } from '../kit/select.tsx';
import { SummaryList, type SummaryRow } from '../kit/summary-list.tsx';
import { Table, type Row } from '../kit/table.tsx';
import { Tabs } from '../kit/tabs.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { officeUrls, OFFICE_TIME_ZONE } from './office.ts';
import { LETTER_STATES, type LetterAttempt, type LetterState, type OutboxFilter, type OutboxLetter } from './outbox.ts';
import { outboxTexts } from './outbox.texts.ts';

export const PER_PAGE = 50;

export interface OutboxProps {
  readonly view: View;
  readonly filter: OutboxFilter;
  readonly page: number;
  readonly letters: readonly OutboxLetter[];
  readonly counts: Readonly<Record<LetterState, number>>;
  /** What each kind of letter is called. */
  readonly kindNames: ReadonlyMap<string, string>;
  readonly sentAgain: number | null;
}
type Texts = ReturnType<typeof outboxTexts>;

const address = (list: string, filter: OutboxFilter, change: Partial<OutboxFilter> & { page?: number }): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...filter, ...change }))
    if (value !== null && value !== '' && !(key === 'page' && value === 1)) query.set(key, String(value));
  return query.size === 0 ? list : `${list}?${query.toString()}`;
};

const total = (counts: OutboxProps['counts']): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** How many pages the letters of a filter fill. */
export const outboxPages = (counts: OutboxProps['counts'], { state }: Pick<OutboxFilter, 'state'>): number =>
  Math.max(1, Math.ceil((state === null ? total(counts) : counts[state]) / PER_PAGE));

/** Every letter and what became of it. */
export const OutboxPage = (props: OutboxProps): Html => {
  const { view, filter, counts, letters } = props;
  const { lang } = view;
  const t = outboxTexts(lang);
  const list = inLanguage(lang, officeUrls.outbox());
  return (
    <Page {...view} room="office" title={t.title}>
      <h1>{t.title}</h1>
      {props.sentAgain !== null && <Notice kind="done">{t.sentAgain(props.sentAgain)}</Notice>}
      <p>
        {t.intro} <a href={inLanguage(lang, officeUrls.letterSamples())}>{t.samples}</a>
      </p>
      <StateTabs {...props} list={list} t={t} />
      {filter.state !== null && <p class="soft">{t.statesMeaning[filter.state]}</p>}
      {filter.state === 'dead' && counts.dead > 0 && filter.kind === null && filter.q === '' && (
        <PostButton kind="secondary" action={inLanguage(lang, officeUrls.sendDeadAgain())}>
          {t.sendAllAgain(counts.dead)}
        </PostButton>
      )}
      <Filters {...props} list={list} t={t} />
      <Table
        lang={lang}
        caption={t.title}
        isCaptionHidden
        columns={[
          { label: t.written },
          { label: t.to },
          { label: t.kind },
          { label: t.state },
          { label: t.attempts, isNumber: true },
          { label: t.lastAnswer },
        ]}
        rows={letters.map((letter) => rowOf(letter, props, t))}
        empty={filter.state === null && filter.kind === null && filter.q === '' ? t.none : t.noneFound}
      />
      <Pagination
        lang={lang}
        page={props.page}
        pages={outboxPages(counts, filter)}
        href={(page) => address(list, filter, { page })}
      />
    </Page>
  );
};

const StateTabs = ({ counts, filter, list, t }: OutboxProps & { list: string; t: Texts }): Html => (
  <Tabs
    label={t.stateTabs}
    tabs={[
      {
        href: address(list, filter, { state: null }),
        text: t.all,
        current: filter.state === null,
        count: total(counts),
      },
      ...LETTER_STATES.map((state) => ({
        href: address(list, filter, { state }),
        text: t.states[state],
        current: filter.state === state,
        count: counts[state],
        isWaiting: state === 'dead' && counts.dead > 0,
      })),
    ]}
  />
);

const Filters = ({ filter, kindNames, list, t }: OutboxProps & { list: string; t: Texts }): Html => (
  <form class="filters" method="get" action={list} role="search">
    {filter.state && <input type="hidden" name="state" value={filter.state} />}
    <TextField name="q" label={t.search} type="search" value={filter.q} width="half" />
    <Select
      name="kind"
      label={t.kind}
      prompt={t.any}
      value={filter.kind ?? ''}
      options={[...kindNames].map(([value, label]) => ({ value, label }))}
    />
    <div class="filters-go">
      <Button kind="secondary">{t.show}</Button> <a href={list}>{t.clear}</a>
    </div>
  </form>
);

const rowOf = (letter: OutboxLetter, { view, kindNames }: OutboxProps, t: Texts): Row => ({
  isWaiting: letter.state === 'dead',
  cells: [
    <a href={inLanguage(view.lang, officeUrls.letter(letter.id))}>
      {shortMomentIn(letter.createdAt, OFFICE_TIME_ZONE, view.lang)}
    </a>,
    <span translate="no">{personShown(letter.email, view.lang)}</span>,
    kindNames.get(letter.kind) ?? letter.kind,
    t.states[letter.state],
    letter.attempts,
    <span translate="no">{letter.lastError}</span>,
  ],
});

export interface LetterProps {
  readonly view: View;
  readonly letter: OutboxLetter;
  readonly attempts: readonly LetterAttempt[];
  readonly kindName: string;
  readonly sentAgain: number | null;
}

/** One letter's fate. Its text is not shown: it is composed when it goes, and is the recipient's. */
export const LetterPage = ({ view, letter, attempts, kindName, sentAgain }: LetterProps): Html => {
  const { lang } = view;
  const t = outboxTexts(lang);
  const moment = (instant: Date): string => shortMomentIn(instant, OFFICE_TIME_ZONE, lang);
  return (
    <Page {...view} room="office" title={t.letterTitle}>
      <a class="back-link" href={inLanguage(lang, officeUrls.outbox())}>
        {t.back}
      </a>
      <h1>{kindName}</h1>
      {sentAgain !== null && <Notice kind="done">{t.sentAgain(sentAgain)}</Notice>}
      <SummaryList lang={lang} rows={factsOf(letter, moment, t, lang)} />
      {letter.state === 'dead' && (
        <PostButton action={inLanguage(lang, officeUrls.sendAgain(letter.id))}>{t.sendAgain}</PostButton>
      )}
      <h2>{t.attemptsTitle}</h2>
      <Table
        lang={lang}
        caption={t.attemptsTitle}
        isCaptionHidden
        columns={[{ label: t.when }, { label: t.outcome }, { label: t.answer }]}
        rows={attempts.map(({ at, outcome, answer }) => ({
          cells: [moment(at), t.outcomes[outcome], <span translate="no">{answer}</span>],
        }))}
        empty={t.noAttempts}
      />
    </Page>
  );
};

const factsOf = (letter: OutboxLetter, moment: (instant: Date) => string, t: Texts, lang: Lang): SummaryRow[] => [
  { label: t.to, value: <span translate="no">{personShown(letter.email, lang)}</span> },
  { label: t.language, value: t.languages[letter.lang] },
  { label: t.state, value: `${t.states[letter.state]}. ${t.statesMeaning[letter.state]}` },
  { label: t.written, value: moment(letter.createdAt) },
  ...(letter.dueAt ? [{ label: t.nextTry, value: moment(letter.dueAt) }] : []),
  ...(letter.settledAt ? [{ label: t.settled, value: moment(letter.settledAt) }] : []),
  ...(letter.messageId ? [{ label: t.messageId, value: <span translate="no">{letter.messageId}</span> }] : []),
];
