import type { Doors, Guard } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { LANGS, type Lang } from '../kit/language.ts';
import { letterSource, sender } from '../messages/deliver.ts';
import { letterHtml, letterText } from '../messages/layout.tsx';
import type { Letter, LetterKind } from '../messages/letter.ts';
import { LetterSamplesPage, type LetterSample } from './letter-sample.page.tsx';

const sampleOf = (visit: Visit, kind: LetterKind, lang: Lang): Letter =>
  kind.write(kind.sample, letterSource(visit.var.house, lang));

const described = (visit: Visit, kind: LetterKind, lang: Lang): LetterSample => {
  const letter = sampleOf(visit, kind, lang);
  const links = letter.parts.flatMap((part) => (part.kind === 'action' ? [{ text: part.text, href: part.href }] : []));
  return { lang, subject: letter.subject, text: letterText(letter, lang, sender(visit.var.house.config)), links };
};

/** The preview of every kind of letter, from samples: nobody's real letter is shown. */
export const letterSampleRoutes = (doors: Doors, kinds: readonly LetterKind[]): void => {
  const kindGuard: Guard<LetterKind> = async (visit) =>
    kinds.find(({ kind }) => kind === visit.req.param('kind')) ?? null;

  doors.get('/kontor/breve', (visit) =>
    LetterSamplesPage({
      view: visit.var.view,
      kinds: kinds.map((kind) => ({
        kind: kind.kind,
        samples: LANGS.map((lang) => described(visit, kind, lang)),
      })),
    }),
  );

  doors.get('/kontor/breve/:kind', kindGuard, (visit, kind) => {
    const { lang } = visit.var.view;
    return visit.html(letterHtml(sampleOf(visit, kind, lang), lang, sender(visit.var.house.config)));
  });
};
