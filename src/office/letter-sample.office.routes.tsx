import type { Doors, Guard } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { inLanguage, LANGS, type Lang } from '../kit/language.ts';
import { sender } from '../messages/deliver.ts';
import { letterHtml, letterText } from '../messages/layout.tsx';
import { linksIn, samplesOf, type Letter, type LetterKind } from '../messages/letter.ts';
import { ownPageAt, ownPageNamed, type OwnPage } from './letter-sample.rules.ts';
import { LetterLinkPage, LetterSamplesPage, type LetterSample } from './letter-sample.page.tsx';
import { officeUrls } from './office.ts';

/** In a sample nobody's own page can open, so its link leads to what says whose page would. */
const linkIn =
  ({ var: { house } }: Visit, lang: Lang) =>
  (path: string): string => {
    const page = ownPageAt(path);
    return house.config.publicUrl + inLanguage(lang, page === null ? path : officeUrls.letterLink(page));
  };

const sampleOf = (visit: Visit, kind: LetterKind, lang: Lang, content: unknown): Letter =>
  kind.write(content, { lang, link: linkIn(visit, lang) });

const described = (visit: Visit, kind: LetterKind, lang: Lang): LetterSample[] =>
  samplesOf(kind).map((content, index) => {
    const letter = sampleOf(visit, kind, lang, content);
    const text = letterText(letter, lang, sender(visit.var.house.config));
    return { lang, number: index + 1, subject: letter.subject, text, links: linksIn(letter) };
  });

/** The preview of every kind of letter, from samples: nobody's real letter is shown. */
export const letterSampleRoutes = (doors: Doors, kinds: readonly LetterKind[]): void => {
  const kindGuard: Guard<LetterKind> = async (visit) =>
    kinds.find(({ kind }) => kind === visit.req.param('kind')) ?? null;

  doors.get('/kontor/breve', (visit) =>
    LetterSamplesPage({
      view: visit.var.view,
      shown: visit.req.query('vis') ?? null,
      kinds: kinds.map((kind) => {
        const [danish, english] = LANGS.map((lang) => described(visit, kind, lang));
        return { kind: kind.kind, samples: (danish ?? []).flatMap((one, at) => [one, english?.[at] ?? one]) };
      }),
    }),
  );

  doors.get('/kontor/breve/:kind', kindGuard, (visit, kind) => {
    const { lang } = visit.var.view;
    const content = samplesOf(kind)[Number(visit.req.query('nr') ?? '1') - 1];
    if (content === undefined) return visit.notFound();
    const letter = sampleOf(visit, kind, lang, content);
    return visit.html(letterHtml(letter, lang, sender(visit.var.house.config), 'framed'));
  });

  const pageGuard: Guard<OwnPage> = async (visit) => ownPageNamed(visit.req.param('page') ?? '');
  doors.get('/kontor/brevlink/:page', pageGuard, (visit, page) => LetterLinkPage({ view: visit.var.view, page }));
};
