import { accountUrls } from '../accounts/account.ts';
import { ButtonLink, ButtonRow, PostButton } from '../kit/button.tsx';
import { dayAt } from '../kit/calendar.ts';
import { momentIn, shortDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import { SummaryList } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { placementUrls } from '../placements/placement.ts';
import { erasureTexts } from './erasure.texts.ts';
import { erasureUrl } from './erasure.ts';
import { feedUrls } from './calendar-feed.ts';
import { myDataTexts } from './my-data.texts.ts';
import { type DatedConsent, type Kept, type KeptPart, type KeptRow, myDataUrls, type ShownConsent } from './my-data.ts';
import { mineUrls } from './mine.ts';

interface MyDataProps {
  readonly view: View;
  readonly kept: Kept;
  readonly shown: readonly ShownConsent[];
  readonly askedAgain: readonly DatedConsent[];
  readonly feedSince: Date | null;
  readonly timeZone: string;
  /** The year of the round at hand. */
  readonly year: number | null;
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
      {filled.every(([, rows]) => rows.length === 0) ? (
        <p>{t.nothing}</p>
      ) : (
        <SummaryList
          lang={lang}
          rows={filled
            .filter(([, rows]) => rows.length > 0)
            .map(([part, rows]) => ({
              label: t.parts[part],
              value: keptInWords(part, rows, props),
              change: wayTo(part, rows, props),
            }))}
        />
      )}
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

export const isMoment = (value: unknown): value is Date => value instanceof Date;

/** The oldest date in the rows: since when there is something. */
const sinceOf = (rows: readonly KeptRow[], timeZone: string, lang: Lang): string | null => {
  const moments = rows.flatMap((row) => Object.values(row).filter(isMoment)).map((one) => one.getTime());
  return moments.length === 0 ? null : shortDate(dayAt(new Date(Math.min(...moments)), timeZone), lang);
};

/** How much there is, in what it is counted in, and since when. */
const keptInWords = (
  part: KeptPart,
  rows: readonly KeptRow[],
  { view: { lang }, timeZone }: Pick<MyDataProps, 'view' | 'timeZone'>,
): string => {
  const t = myDataTexts(lang);
  const nouns: Readonly<Partial<Record<KeptPart, (count: number) => string>>> = t.counted;
  const since = sinceOf(rows, timeZone, lang);
  const noun = nouns[part];
  if (!noun && rows.length === 1 && since !== null) return t.one(since);
  const many = noun ? noun(rows.length) : t.inAll(rows.length);
  return since === null ? many : t.kept(many, since);
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

/** What is of earlier years alone stands on their page. */
const wayTo = (part: KeptPart, rows: readonly KeptRow[], { view, year }: MyDataProps) => {
  const path = WAYS[part];
  if (path === undefined) return undefined;
  const isEarlier = year !== null && rows.every((row) => typeof row.year === 'number' && row.year < year);
  const here = isEarlier ? mineUrls.earlier() : path;
  return { href: inLanguage(view.lang, here), text: myDataTexts(view.lang).correct };
};

const Consents = ({ view: { lang }, shown, askedAgain, feedSince, timeZone }: MyDataProps): Html => {
  const t = myDataTexts(lang);
  const rows = [
    ...shown.map(({ signUp, year, since, takenBackAt }) => ({
      label: t.shown(year),
      value: takenBackAt ? (
        t.takenBack(momentIn(takenBackAt, timeZone, lang))
      ) : (
        <>
          <p>{t.given(momentIn(since, timeZone, lang))}</p>
          <PostButton kind="secondary" action={inLanguage(lang, myDataUrls.hide(signUp))}>
            {t.hide}
          </PostButton>
        </>
      ),
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
