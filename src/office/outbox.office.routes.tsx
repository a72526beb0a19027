import type { Doors, Guard } from '../http/doors.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import type { LetterKind } from '../messages/letter.ts';
import { sendAgain } from '../messages/outbox.ts';
import { isId } from '../platform/ids.ts';
import { letterKindTexts } from './letter-kind.texts.ts';
import { officeUrls } from './office.ts';
import type { OutboxLetter } from './outbox.ts';
import { outboxForm } from './outbox.form.ts';
import { LetterPage, OutboxPage, outboxPages, PER_PAGE } from './outbox.page.tsx';
import { attemptsOf, countLetters, findLetter, listLetters } from './outbox.store.ts';

const letterGuard: Guard<OutboxLetter> = async (visit) => {
  const id = visit.req.param('letter') ?? '';
  return isId(id) ? findLetter(visit.var.house.db, id) : null;
};

/** The office's outbox: what became of every letter, and sending dead ones again. */
export const outboxRoutes = (doors: Doors, kinds: ReadonlyMap<string, LetterKind>): void => {
  const kindNames = (lang: Lang): ReadonlyMap<string, string> =>
    new Map([...kinds.keys()].map((kind) => [kind, letterKindTexts(lang)[kind] ?? kind]));

  doors.get('/kontor/udbakke', async (visit) => {
    const { page: asked, again, ...filter } = outboxForm.parse(visit.req.query());
    const { db } = visit.var.house;
    const counts = await countLetters(db, filter);
    const page = Math.min(asked, outboxPages(counts, filter));
    return OutboxPage({
      view: visit.var.view,
      filter,
      page,
      letters: await listLetters(db, filter, { number: page, size: PER_PAGE }),
      counts,
      kindNames: kindNames(visit.var.view.lang),
      sentAgain: again,
    });
  });

  doors.get('/kontor/udbakke/:letter', letterGuard, async (visit, letter) =>
    LetterPage({
      view: visit.var.view,
      letter,
      attempts: await attemptsOf(visit.var.house.db, letter.id),
      kindName: letterKindTexts(visit.var.view.lang)[letter.kind] ?? letter.kind,
      sentAgain: outboxForm.parse(visit.req.query()).again,
    }),
  );

  doors.post('/kontor/udbakke/:letter/send-igen', letterGuard, async (visit, { id }) => {
    const count = await sendAgain(visit.var.acting, [id]);
    return visit.redirect(`${inLanguage(visit.var.view.lang, officeUrls.letter(id))}?again=${count}`, 303);
  });

  doors.post('/kontor/udbakke/send-igen', async (visit) => {
    const count = await sendAgain(visit.var.acting, 'every one');
    return visit.redirect(`${inLanguage(visit.var.view.lang, officeUrls.outbox())}?again=${count}`, 303);
  });
};
