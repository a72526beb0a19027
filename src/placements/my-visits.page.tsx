import { dayAt, endOf } from '../kit/calendar.ts';
import { deadline, longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { TaskList, type Task } from '../kit/task-list.tsx';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { breakOffTexts } from './break-off.texts.ts';
import { contactQuestionTexts } from './contact-question.texts.ts';
import type { ContactQuestion } from './contact-question.ts';
import { awaitedOf, countsUntil, hasPassed, inOrder, isOverdue, isStillAhead, leftTo } from './my-visits.rules.ts';
import type { MyVisit, MyVisits, Unmatched } from './my-visits.ts';
import { noVisitTexts } from './no-visit.texts.ts';
import { dueOf } from './other-days.page.tsx';
import { otherDaysTexts } from './other-days.texts.ts';
import { isLive } from './placement.rules.ts';
import { placementTexts } from './placement.texts.ts';
import { placementUrls } from './placement.ts';
import { tieTexts } from './tie.texts.ts';

/** The part of one's own page that is about visits; nothing before a publication has been sent. */
export const MyVisitsSection = ({ lang, now, visits, unmatched }: MyVisits & { lang: Lang; now: Date }): Html => {
  const t = placementTexts(lang);
  if (visits.length + unmatched.length === 0) return <></>;
  const without = unmatched
    .filter((one) => !one.hadVisit || isStillAhead(one, now))
    .map((one): Task => {
      const left = leftTo(one, now);
      return {
        text: withoutInWords(one, [...visits, ...unmatched], lang),
        status: t.mine[left],
        state: left === 'choose' ? 'open' : 'done',
        href: inLanguage(lang, placementUrls.none(one.signUp)),
      };
    });
  return (
    <section aria-labelledby="my-visits">
      <h2 id="my-visits">{t.mine.title}</h2>
      <TaskList id="visit" tasks={[...inOrder(visits, now).map((visit) => taskOf(visit, lang, now)), ...without]} />
    </section>
  );
};

/** That there is no visit; as what, where the same list tells of another part that one has. */
const withoutInWords = (
  { signUp, side, hadVisit }: Unmatched,
  all: readonly Pick<Unmatched, 'signUp'>[],
  lang: Lang,
): string => {
  const t = noVisitTexts(lang);
  if (all.some((other) => other.signUp !== signUp)) return t.as[side][hadVisit ? 'lost' : 'none'];
  return hadVisit ? t.lost.title[side] : t.title;
};

/** "Besøg hos Borgerservice, man.–ons.", of several of one host: which they are, and whose where one is the deputy in them. */
export const visitsInWords = (visits: readonly MyVisit[], lang: Lang): string => {
  const t = placementTexts(lang).mine;
  const words = visits.map(
    ({ side, other, days, round }) =>
      `${side === 'host' ? t.from(other) : t.at(other)}, ${stayTexts(lang).short(days, round)}`,
  );
  const contact = visits[0]?.standsInFor ?? null;
  return contact === null ? words.join(' · ') : t.visitAsDeputy(words.join(' · '), contact || t.somebody);
};

/** Which visit it is: one may have several, two of them of one workplace. */
export const visitInWords = (visit: MyVisit, lang: Lang): string => visitsInWords([visit], lang);

/** What is to be done for a host: for which, where one does it as the deputy. */
export const forHost = ({ standsInFor }: MyVisit, text: string, lang: Lang): string => {
  const t = placementTexts(lang).mine;
  return standsInFor === null ? text : t.asDeputy(standsInFor || t.somebody, text);
};

/** The same, with its year where that is an earlier one. */
const ofItsYear = (visit: MyVisit, lang: Lang, now: Date): string => {
  const { isoYear } = visit.round.visitWeek;
  const words = visitInWords(visit, lang);
  const isEarlier = String(isoYear) < dayAt(now, visit.round.timeZone).slice(0, 4);
  return isEarlier ? placementTexts(lang).mine.inYear(words, isoYear) : words;
};

/** What waits is said short beside the visit, and its day, which is long, under its name. */
type Said = Pick<Task, 'status' | 'hint' | 'state'>;

/** "Aftalt – er I i kontakt?", with the day to answer by until that has passed. */
const stillToSay = (question: ContactQuestion, { round }: MyVisit, lang: Lang, now: Date): Said => {
  const t = contactQuestionTexts(lang);
  const isAhead = now < endOf(question.answerOn, round.timeZone);
  const hint = isAhead ? t.answerBy(deadline(question.answerOn, lang)) : undefined;
  return { status: t.mine, hint, state: 'open' };
};

const waitingWords = (visit: MyVisit, lang: Lang, now: Date): Said => {
  const t = placementTexts(lang).mine;
  const last = deadline(countsUntil(visit, now), lang);
  const hint = isOverdue(visit, now) ? t.grace(longDate(visit.answerOn, lang), last) : t.waitingBy(last);
  return { status: t.waiting, hint, state: 'open' };
};

/** Who dropped out on the way, which stays so once it is over. */
const droppedOut = ({ isBrokenOff, areOthersAway, side }: MyVisit, lang: Lang): string | undefined => {
  const t = breakOffTexts(lang);
  if (isBrokenOff) return t.mine[side];
  return areOthersAway ? t.others[side] : undefined;
};

const taskOf = (visit: MyVisit, lang: Lang, now: Date): Task => {
  const { id, state, answer, round, question } = visit;
  const t = placementTexts(lang).mine;
  const link = {
    text: visit.isMove ? tieTexts(lang).moveTitle(visit.other) : ofItsYear(visit, lang, now),
    href: inLanguage(lang, placementUrls.show(id)),
  };
  if (visit.otherDays && isLive(state))
    return visit.otherDays.isForMe
      ? {
          ...link,
          status: otherDaysTexts(lang).mineShort,
          hint: otherDaysTexts(lang).answerBy(dueOf(visit.otherDays, round.timeZone, lang)),
          state: 'open',
        }
      : { ...link, status: otherDaysTexts(lang).on.waiting, state: 'done' };
  switch (state) {
    case 'open':
      return answer === null
        ? { ...link, ...waitingWords(visit, lang, now) }
        : {
            ...link,
            status: t.saidYes,
            hint: placementTexts(lang).othersBy(deadline(countsUntil(visit, now), lang)),
            state: 'done',
          };
    case 'agreed':
      if (hasPassed(visit, now))
        return {
          ...link,
          status: visit.held === null ? t.passed : t.held[visit.held],
          hint: droppedOut(visit, lang),
          state: 'done',
        };
      if (visit.isBrokenOff || visit.areOthersAway)
        return { ...link, status: droppedOut(visit, lang) ?? '', state: 'done' };
      return awaitedOf(visit, now) && question
        ? { ...link, ...stillToSay(question, visit, lang, now) }
        : { ...link, status: t.agreed, state: 'done' };
    case 'declined':
    case 'lapsed':
    case 'cancelled':
      return { ...link, status: t.ended, state: 'done' };
  }
};
