import { personShown } from '../accounts/erased.page.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { onePage, Pagination } from '../kit/pagination.tsx';
import { Table } from '../kit/table.tsx';
import type { View } from '../kit/view.ts';
import { nameIn, type Participants } from '../matching-runs/participant.ts';
import { outboxUrls } from '../messages/outbox-urls.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { publicationTexts } from './publication.texts.ts';
import { DELIVERIES, PROPOSAL_KINDS, publicationUrls, type DraftedLetter, type Publication } from './publication.ts';

interface Letters {
  readonly view: View;
  readonly letters: readonly DraftedLetter[];
  readonly isSent: boolean;
}
interface Whose {
  readonly publication: Publication;
  readonly people: Participants;
  readonly page: number;
}

/** How many get which letter; once they are sent, how they fare. */
export const LetterCounts = ({ view, letters, isSent }: Letters): Html => {
  const t = publicationTexts(view.lang);
  const counted = (some: readonly DraftedLetter[]) => [
    some.length,
    ...(isSent ? DELIVERIES.map((delivery) => some.filter((letter) => letter.delivery === delivery).length) : []),
  ];
  const numbers = [t.count, ...(isSent ? DELIVERIES.map((delivery) => t.deliveries[delivery]) : [])];
  return (
    <>
      <Table
        lang={view.lang}
        caption={t.who}
        columns={[{ label: t.letter }, ...numbers.map((label) => ({ label, isNumber: true }))]}
        rows={[
          ...PROPOSAL_KINDS.map((kind) => ({
            cells: [t.kinds[kind], ...counted(letters.filter((letter) => letter.kind === kind))],
          })),
          { cells: [t.total, ...counted(letters)] },
        ]}
        empty=""
      />
      {letters.some(({ delivery }) => delivery === 'dead') && (
        <Notice kind="important">
          <p>
            {t.deadNote} <a href={`${inLanguage(view.lang, outboxUrls.list())}?state=dead`}>{t.outbox}</a>
          </p>
        </Notice>
      )}
    </>
  );
};

/** One real letter of each kind that goes out. */
export const Previews = ({
  view,
  publication,
  letters,
}: Omit<Letters, 'isSent'> & Pick<Whose, 'publication'>): Html => {
  const t = publicationTexts(view.lang);
  const first = PROPOSAL_KINDS.map((kind) => letters.find((letter) => letter.kind === kind));
  const shown = first.filter((letter) => letter !== undefined);
  return (
    <>
      <h2>{t.previews}</h2>
      <p>{t.previewsNote}</p>
      <section class="previews" aria-label={t.previews}>
        {shown.map((letter) => (
          <article class="preview">
            <h3>{t.previewOf[letter.kind]}</h3>
            <iframe
              title={t.previewOf[letter.kind]}
              src={inLanguage(view.lang, publicationUrls.letter(publication.id, letter.id))}
              sandbox=""
            ></iframe>
          </article>
        ))}
      </section>
    </>
  );
};

/** Everybody who gets a letter, with the letter itself until it goes, and then where it is. */
export const Recipients = ({ view, publication, letters, people, page: asked, isSent }: Letters & Whose): Html => {
  const { shown, page, pages } = onePage(letters, asked);
  const t = publicationTexts(view.lang);
  return (
    <>
      <Table
        lang={view.lang}
        caption={t.list}
        columns={[{ label: t.recipient }, { label: t.workplace }, { label: t.address }, { label: t.letter }]}
        rows={shown.map((letter) => ({
          cells: [
            <a href={inLanguage(view.lang, signUpUrls.inOffice(letter.signUp))} translate="no">
              {nameIn(people, letter.signUp)}
            </a>,
            <span translate="no">
              {people.get(letter.signUp)?.workplace}
              <span class="cell-aside">{people.get(letter.signUp)?.organisation}</span>
            </span>,
            <span translate="no">{personShown(letter.email, view.lang)}</span>,
            <>
              <a
                href={inLanguage(
                  view.lang,
                  isSent ? outboxUrls.letter(letter.id) : publicationUrls.letter(publication.id, letter.id),
                )}
              >
                {t.kinds[letter.kind]}
                <span class="sr-only"> {nameIn(people, letter.signUp)}</span>
              </a>
              {isSent && <span class="cell-aside">{t.deliveries[letter.delivery]}</span>}
            </>,
          ],
        }))}
        empty=""
      />
      <Pagination
        lang={view.lang}
        page={page}
        pages={pages}
        href={(number) => `${inLanguage(view.lang, publicationUrls.show(publication.id))}?page=${number}`}
      />
    </>
  );
};
