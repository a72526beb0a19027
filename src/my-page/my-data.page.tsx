import { accountUrls } from '../accounts/account.ts';
import { ButtonLink, ButtonRow } from '../kit/button.tsx';
import { isDay } from '../kit/calendar.ts';
import { longDate, momentIn, shortMomentIn } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import { Table } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import { placementUrls } from '../placements/placement.ts';
import { questionUrl } from '../sign-ups/question.ts';
import { field, isFieldCode } from '../workplaces/fields.ts';
import { isLandsdelCode, landsdel } from '../workplaces/landsdele.ts';
import { erasureTexts } from './erasure.texts.ts';
import { erasureUrl } from './erasure.ts';
import { feedUrls } from './calendar-feed.ts';
import { valueTexts } from './my-data-values.texts.ts';
import { myDataTexts } from './my-data.texts.ts';
import { type Kept, type KeptPart, type KeptRow, myDataUrls, type DatedConsent } from './my-data.ts';

interface MyDataProps {
  readonly view: View;
  readonly kept: Kept;
  readonly shown: readonly DatedConsent[];
  readonly askedAgain: readonly DatedConsent[];
  readonly feedSince: Date | null;
  readonly timeZone: string;
}

/** What is kept, how much of it and since when, and where it is corrected or withdrawn. */
export const MyDataPage = (props: MyDataProps): Html => {
  const { view, kept } = props;
  const { lang } = view;
  const t = myDataTexts(lang);
  const filled = Object.entries(kept) as [KeptPart, readonly KeptRow[]][];
  return (
    <Page {...view} room="form" title={t.title}>
      <a class="back-link" href={inLanguage(lang, accountUrls.mine())}>
        {t.back}
      </a>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <ButtonRow>
        <ButtonLink href={inLanguage(lang, myDataUrls.file())}>{t.download}</ButtonLink>
        <ButtonLink kind="secondary" href={inLanguage(lang, myDataUrls.all())}>
          {t.readAll}
        </ButtonLink>
      </ButtonRow>
      <h2>{t.keptTitle}</h2>
      <Table
        lang={lang}
        caption={t.keptTitle}
        isCaptionHidden
        columns={[
          { label: t.what },
          { label: t.count, isNumber: true },
          { label: t.since, from: 'medium' },
          { label: t.where },
        ]}
        rows={filled
          .filter(([, rows]) => rows.length > 0)
          .map(([part, rows]) => ({
            cells: [t.parts[part], rows.length, spanOf(rows, props.timeZone, lang), <WayTo part={part} lang={lang} />],
          }))}
        empty={t.nothing}
      />
      <h2>{t.consents}</h2>
      <Consents {...props} />
      <h2>{t.wrongTitle}</h2>
      <p>{t.wrong}</p>
      <p>
        <a href={inLanguage(lang, erasureUrl())}>{erasureTexts(lang).link}</a>
      </p>
    </Page>
  );
};

const isMoment = (value: unknown): value is Date => value instanceof Date;

/** The oldest date in the rows: since when there is something. */
const spanOf = (rows: readonly KeptRow[], timeZone: string, lang: Lang): string => {
  const moments = rows.flatMap((row) => Object.values(row).filter(isMoment)).map((one) => one.getTime());
  return moments.length === 0 ? '–' : shortMomentIn(new Date(Math.min(...moments)), timeZone, lang);
};

/** The page where a part is corrected, withdrawn or stopped; the office's own notes and the log are told by it. */
const WAYS: Readonly<Partial<Record<KeptPart, string>>> = {
  signUps: accountUrls.mine(),
  companions: accountUrls.mine(),
  managerApprovals: accountUrls.mine(),
  namedMe: accountUrls.mine(),
  visits: accountUrls.mine(),
  programmes: accountUrls.mine(),
  takeaways: accountUrls.mine(),
  wishes: '/oensker',
  workshopSeats: '/workshop',
  workshopLines: '/workshop',
  calendarAddresses: feedUrls.page(),
  latePlaces: accountUrls.mine(),
  aloneQuestions: accountUrls.mine(),
  askAgain: accountUrls.mine(),
};

const WayTo = ({ part, lang }: { part: KeptPart; lang: Lang }): Html => {
  const path = WAYS[part];
  const t = myDataTexts(lang);
  if (path === undefined) return <>–</>;
  return (
    <a href={inLanguage(lang, path)}>
      {t.correct}
      <span class="sr-only"> {t.parts[part]}</span>
    </a>
  );
};

const Consents = ({ view: { lang }, shown, askedAgain, feedSince, timeZone }: MyDataProps): Html => {
  const t = myDataTexts(lang);
  const rows = [
    ...shown.map(({ signUp, year, since }) => ({
      label: t.shown(year),
      value: t.given(momentIn(since, timeZone, lang)),
      changeHref: inLanguage(lang, questionUrl(signUp, 'learn')),
    })),
    ...askedAgain.map(({ signUp, year, since }) => ({
      label: t.askAgain(year),
      value: t.given(momentIn(since, timeZone, lang)),
      changeHref: inLanguage(lang, placementUrls.none(signUp)),
    })),
    ...(feedSince
      ? [
          {
            label: t.feed,
            value: t.given(momentIn(feedSince, timeZone, lang)),
            changeHref: inLanguage(lang, feedUrls.page()),
          },
        ]
      : []),
  ];
  return rows.length === 0 ? <p>{t.noConsents}</p> : <SummaryList lang={lang} rows={rows} />;
};

/** The same as the file, to read and to print. */
export const AllMyDataPage = (props: { view: View; kept: Kept; timeZone: string; now: Date }): Html => {
  const { view, kept, timeZone } = props;
  const { lang } = view;
  const t = myDataTexts(lang);
  const parts = Object.entries(kept) as [KeptPart, readonly KeptRow[]][];
  return (
    <Page {...view} room="form" title={t.allTitle}>
      <a class="back-link" href={inLanguage(lang, myDataUrls.page())}>
        {t.backToData}
      </a>
      <h1>{t.allTitle}</h1>
      <p class="lead">{t.allLead(momentIn(props.now, timeZone, lang))}</p>
      {parts
        .filter(([, rows]) => rows.length > 0)
        .map(([part, rows]) => (
          <>
            <h2>{t.parts[part]}</h2>
            {rows.map((row) => (
              <SummaryList lang={lang} rows={rowsOf(row, timeZone, lang)} />
            ))}
          </>
        ))}
    </Page>
  );
};

const isThing = (value: unknown): value is KeptRow =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !isMoment(value);

/** A row's members by their words; what was not said is left out, what lies inside a member stands under its own words. */
const rowsOf = (row: KeptRow, timeZone: string, lang: Lang): { label: string; value: Child }[] => {
  const words: Readonly<Record<string, string>> = myDataTexts(lang).keys;
  return Object.entries(row).flatMap(([key, value]) => {
    // The numbers behind an outlook are for whoever reads the file.
    if (value === null || value === '' || key === 'outlook') return [];
    if (isThing(value)) return rowsOf(value, timeZone, lang);
    return [{ label: words[key] ?? key, value: <span translate="no">{inWords(key, value, timeZone, lang)}</span> }];
  });
};

/** Of these nothing is a word of ours, whatever it says. */
const TYPED = new Set([
  'name',
  'email',
  'workplace',
  'organisation',
  'hostWorkplace',
  'place',
  'title',
  'text',
  'note',
]);
const ALSO_TYPED = new Set(['purpose', 'learn', 'reason', 'companionEmail', 'managerEmail', 'namedBy']);

/** Codes are kept; what they mean is read. */
const wordFor = (code: string, lang: Lang): string => {
  if (isLandsdelCode(code)) return landsdel(code)[lang];
  if (isFieldCode(code)) return field(code)[lang];
  const words: Readonly<Record<string, string>> = valueTexts(lang);
  return words[code] ?? code;
};

const inWords = (key: string, value: unknown, timeZone: string, lang: Lang): string => {
  const t = myDataTexts(lang);
  if (isMoment(value)) return shortMomentIn(value, timeZone, lang);
  if (typeof value === 'boolean') return value ? t.yes : t.no;
  const said = (one: unknown): string => (isThing(one) ? JSON.stringify(one) : String(one));
  if (TYPED.has(key) || ALSO_TYPED.has(key)) return said(value);
  if (typeof value === 'string' && isDay(value)) return longDate(value, lang);
  return [value]
    .flat()
    .map((one) => wordFor(said(one), lang))
    .join(', ');
};
