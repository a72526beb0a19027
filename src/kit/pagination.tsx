import type { Html } from './html.ts';
import { kitTexts } from './kit.texts.ts';
import type { Lang } from './language.ts';

/** The page numbers worth a link: first, last, and those around the one that is shown; null stands for a gap. */
export const pagesToShow = (page: number, pages: number): readonly (number | null)[] => {
  const near = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 1,
  );
  return near.flatMap((n, i) => (i > 0 && n - (near[i - 1] ?? 0) > 1 ? [null, n] : [n]));
};

const ROWS_A_PAGE = 50;

/** The number an address asks for; whatever is no number is the first page. */
export const pageAsked = (asked: string | undefined): number => Math.max(1, Number.parseInt(asked ?? '', 10) || 1);

/** A page of rows that are there already. Beyond the last page lies the last: rows may have gone since the link was made. */
export const onePage = <Row,>(
  rows: readonly Row[],
  asked: number,
): { readonly shown: readonly Row[]; readonly page: number; readonly pages: number } => {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  const page = Math.min(asked, pages);
  return { shown: rows.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE), page, pages };
};

/** Nothing when there is one page only. Pages count from 1. */
export const Pagination = (props: {
  lang: Lang;
  page: number;
  pages: number;
  href: (page: number) => string;
}): Html => {
  const { page, pages, href } = props;
  if (pages <= 1) return <></>;
  const t = kitTexts(props.lang);
  return (
    <nav class="pagination" aria-label={t.pages}>
      <ul>
        {page > 1 && (
          <li>
            <a href={href(page - 1)} rel="prev">
              {t.previous}
            </a>
          </li>
        )}
        {pagesToShow(page, pages).map((n) =>
          n === null ? (
            <li>…</li>
          ) : (
            <li>
              <a href={href(n)} aria-label={t.page(n)} aria-current={n === page ? 'page' : undefined}>
                {n}
              </a>
            </li>
          ),
        )}
        {page < pages && (
          <li>
            <a href={href(page + 1)} rel="next">
              {t.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
};
