import { answerPage } from '../http/answer.ts';
import type { Answer, Doors, Guard } from '../http/doors.ts';
import { goTo } from '../http/go-to.ts';
import type { Visit } from '../http/visit.ts';
import { ButtonLink, ButtonRow } from '../kit/button.tsx';
import type { Child } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { fill, readTyped, typedIn, type Typed } from '../kit/read-form.ts';
import { maySayPracticalities } from '../placements/practicalities.rules.ts';
import type { ShownVisit } from '../placements/shown-visit.ts';
import { whereInWords } from '../placements/where-to-come.page.tsx';
import { isSecret } from '../platform/ids.ts';
import { type Round, type Weekday, WEEKDAYS } from '../rounds/round.ts';
import { ProgrammeDayPage } from './programme-day.page.tsx';
import {
  beginProgramme,
  changeProgrammeLink,
  commentOnProgramme,
  saveProgrammeDay,
  shareProgramme,
} from './programme.acts.ts';
import { commentForm, movedUp, readDay, typedOf, without } from './programme.form.ts';
import { hostsPlan, hostsProgramme, ownProgramme } from './programme.guard.ts';
import { programmePdf, type ProgrammeSheet } from './programme.file.ts';
import {
  howManyCome,
  LinkClosedPage,
  ProgrammePage,
  SharedProgrammePage,
  whoComes,
  type ProgrammeProps,
} from './programme.page.tsx';
import { commentsOn, lastAuthorOf, programmeOf, sharedProgramme, type SharedProgramme } from './programme.store.ts';
import { programmeTexts } from './programme.texts.ts';
import { plannedDayTexts } from './planned-day.texts.ts';
import { visitFileUrl } from './planned-day.ts';
import { isVisitWeek, visitToday } from './today.rules.ts';
import { COMMENTS, itemAnchor, programmeUrls, type OwnProgramme, type Programme } from './programme.ts';

/** A day of a programme that has been begun, which its host may change. */
interface OwnDay {
  readonly own: OwnProgramme;
  readonly programme: Programme;
  readonly day: Weekday;
}
const ownDay: Guard<OwnDay | Response> = async (visit) => {
  const own = await hostsProgramme(visit);
  if (own === null || own instanceof Response) return own;
  const day = WEEKDAYS.find((one) => one === visit.req.param('day'));
  const { programme } = own;
  if (!day || !programme) return null;
  return own.isOver ? goTo(visit, programmeUrls.show(own.visit.placement.id)) : { own, programme, day };
};

const byLink: Guard<SharedProgramme | Response> = async (visit) => {
  const link = visit.req.param('link');
  if (!isSecret(link)) return null;
  const shared = await sharedProgramme(visit.var.house.db, link);
  return shared ?? answerPage(visit, LinkClosedPage({ view: visit.var.view }), 410);
};

const pageOf = async (
  visit: Visit,
  own: OwnProgramme,
  more: Pick<ProgrammeProps, 'typed' | 'errors'> = {},
): Promise<Answer> => {
  const { view, house, acting } = visit.var;
  const comments = own.programme ? await commentsOn(house.db, own.programme.id) : [];
  const page = ProgrammePage({ view, own, comments, publicUrl: house.config.publicUrl, now: acting.now, ...more });
  if (more.typed && own.isOver) return answerPage(visit, page, 409);
  return more.errors ? answerPage(visit, page, 400) : page;
};

/**
 * Saves a day. Moving an item up and wanting more of them save what is typed as well, and come back to the day. One that
 * is taken out is gone when the day is saved, so that leaving the page brings it back. Whoever was told that somebody else
 * has changed the programme saves over it by the button that says so alone: whatever else is pressed shows both again.
 */
const saveDay = async (visit: Visit, { own, programme, day }: OwnDay): Promise<Answer> => {
  const { view, acting } = visit.var;
  const sent = await readTyped(visit);
  const [gone, up, then] = [typedIn(sent, 'remove'), typedIn(sent, 'up'), typedIn(sent, 'then')];
  const isChangedMeanwhile = typedIn(sent, 'meanwhile') !== '';
  const versionSeen = Number(typedIn(sent, 'version'));
  // Until it is saved the form goes on from what was seen, so that nobody saves over a change without being told.
  const seen = isChangedMeanwhile ? programme : { ...programme, version: versionSeen };
  const form = { view, own, day, programme: seen, errors: {}, isChangedMeanwhile };
  if (gone !== '') return ProgrammeDayPage({ ...form, typed: without(sent, gone), isTakenOut: true });
  const typed = movedUp(sent, up);
  if (isChangedMeanwhile && (up !== '' || then !== '')) return ProgrammeDayPage({ ...form, typed });
  const read = readDay(typed, programmeTexts(view.lang));
  if (!read.ok) return answerPage(visit, ProgrammeDayPage({ ...form, typed, errors: read.errors }), 400);
  const { host, id } = own.visit.placement;
  const saved = await saveProgrammeDay(acting, { host, day, items: read.value, versionSeen });
  if (!saved.ok) return showBoth(visit, { own, programme, day }, typed);
  if (up !== '') return goTo(visit, `${programmeUrls.day(id, day)}#${itemAnchor(Number(up) - 1)}`);
  return then === 'more'
    ? goTo(visit, `${programmeUrls.day(id, day)}#${itemAnchor(read.value.length)}`)
    : goTo(visit, programmeUrls.show(id), typedIn(sent, 'away') !== '' ? 'dag-fjernet' : 'dag-gemt');
};

/** Somebody has saved meanwhile: how it stands now, above what was typed. */
const showBoth = async (visit: Visit, { own, programme, day }: OwnDay, typed: Typed): Promise<Answer> => {
  const { acting, view } = visit.var;
  const now = (await programmeOf(acting.db, own.visit.placement.host)) ?? programme;
  const theirs = { ...own, changedBy: await lastAuthorOf(acting.db, now.id) };
  const page = { view, own: theirs, programme: now, day, typed, errors: {}, isChangedMeanwhile: true };
  return answerPage(visit, ProgrammeDayPage(page), 409);
};

const pdfOf = async (
  visit: Visit,
  { programme, ...sheet }: Pick<ProgrammeSheet, 'workplace' | 'who' | 'where'> & { programme: Programme; round: Round },
): Promise<Response> => {
  const { lang } = visit.var.view;
  const { days, changedAt } = programme;
  const bytes = await programmePdf({ ...sheet, lang, days, changedAt });
  visit.header('Content-Disposition', `inline; filename="${programmeTexts(lang).fileName}.pdf"`);
  return visit.body(bytes, 200, { 'Content-Type': 'application/pdf' });
};

/** On the agreement: the way to the programme, for a guest once it is shared; in the week to today; and the visit as a file. */
export const programmePanel = async (visit: Visit, { placement, mine, round }: ShownVisit): Promise<Child> => {
  const { house, view, acting } = visit.var;
  const programme = await programmeOf(house.db, placement.host);
  const isHost = mine.side === 'host';
  const isOver = !maySayPracticalities(round, acting.now);
  const isSeen = (isHost && !(isOver && programme === null)) || programme?.sharedAt != null;
  const t = programmeTexts(view.lang);
  const to = (path: string) => inLanguage(view.lang, path);
  const isNow = isVisitWeek(round, acting.now) && visitToday(placement.days, round, acting.now).kind !== 'over';
  return (
    <div class="no-print">
      {(isNow || isSeen) && (
        <ButtonRow>
          {isNow && <ButtonLink href={to(programmeUrls.today(placement.id))}>{t.toToday}</ButtonLink>}
          {isSeen && (
            <ButtonLink
              kind={isHost && programme === null && !isNow ? 'primary' : 'secondary'}
              href={to(programmeUrls.show(placement.id))}
            >
              {programme === null ? t.toProgramme.begin : t.toProgramme.see}
            </ButtonLink>
          )}
        </ButtonRow>
      )}
      <p>
        <a href={to(visitFileUrl(placement.id))}>{plannedDayTexts(view.lang).take}</a>
      </p>
    </div>
  );
};

/** The visit programme: planned by the host, seen and commented on by the guests, shown to whoever has the link. */
export const programmeRoutes = (doors: Doors): void => {
  doors.get(programmeUrls.show(':id'), ownProgramme, (visit, own) => pageOf(visit, own));

  doors.post(programmeUrls.begin(':id'), hostsPlan, async (visit, own) => {
    const { acting, view } = visit.var;
    const { host, id } = own.visit.placement;
    const from = typedIn(await readTyped(visit), 'from') === 'nothing' ? 'nothing' : 'outline';
    await beginProgramme(acting, { host, from, lang: view.lang });
    return goTo(visit, programmeUrls.show(id));
  });

  doors.post(programmeUrls.share(':id'), hostsPlan, async (visit, own) => {
    const { host, id } = own.visit.placement;
    await shareProgramme(visit.var.acting, host);
    return goTo(visit, programmeUrls.show(id), 'program-delt');
  });

  doors.post(programmeUrls.link(':id'), hostsPlan, async (visit, own) => {
    const { host, id } = own.visit.placement;
    await changeProgrammeLink(visit.var.acting, { host, open: true });
    return goTo(visit, programmeUrls.show(id), 'link-lavet');
  });

  doors.post(programmeUrls.closeLink(':id'), hostsProgramme, async (visit, own) => {
    const { host, id } = own.visit.placement;
    await changeProgrammeLink(visit.var.acting, { host, open: false });
    return goTo(visit, programmeUrls.show(id), 'link-lukket');
  });

  doors.post(programmeUrls.comment(':id'), ownProgramme, async (visit, own) => {
    const { view, acting } = visit.var;
    const typed = await readTyped(visit);
    // Who wrote while the week ended finds their words again, and nobody is mailed.
    if (own.isOver) return pageOf(visit, own, { typed });
    const form = fill(typed, commentForm(programmeTexts(view.lang)));
    if (!form.ok) return pageOf(visit, own, form);
    const { placement, mine, round } = own.visit;
    const said = { host: placement.host, visit: placement.id, signUp: mine.signUp, text: form.value.text, round };
    const given = await commentOnProgramme(acting, said);
    const there = programmeUrls.show(placement.id);
    return given.ok ? goTo(visit, `${there}#${COMMENTS}`, 'kommentar-sendt') : goTo(visit, there);
  });

  doors.get(programmeUrls.day(':id', ':day'), ownDay, (visit, { own, programme, day }) => {
    const typed = typedOf(programme.days.find((one) => one.day === day));
    return ProgrammeDayPage({ view: visit.var.view, own, programme, day, typed, errors: {} });
  });

  doors.post(programmeUrls.day(':id', ':day'), ownDay, saveDay);

  doors.get(programmeUrls.shared(':link'), byLink, (visit, shared) =>
    // Whoever has the address may read it; a search engine should not lead others to it.
    answerPage(visit, SharedProgrammePage({ view: visit.var.view, ...shared }), 200, { 'X-Robots-Tag': 'noindex' }),
  );
};

/** The programme as a file, for those who see it as a page. */
export const programmePdfRoutes = (doors: Doors): void => {
  doors.get(programmeUrls.pdf(':id'), ownProgramme, (visit, own) => {
    const { programme, isHost, visit: shown } = own;
    if (programme === null || !(isHost || programme.sharedAt))
      return goTo(visit, programmeUrls.show(shown.placement.id));
    const { workplace } = shown.host;
    const { lang } = visit.var.view;
    const where = whereInWords(shown, lang);
    return pdfOf(visit, { programme, workplace, round: shown.round, who: whoComes(own, lang), where });
  });

  doors.get(programmeUrls.sharedPdf(':link'), byLink, (visit, { programme, workplace, round, guests }) => {
    visit.header('X-Robots-Tag', 'noindex');
    return pdfOf(visit, { programme, workplace, round, who: howManyCome(guests, visit.var.view.lang), where: [] });
  });
};
