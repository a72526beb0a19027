import { momentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { instantAt } from '../kit/local-time.ts';
import { SummaryList, type SummaryRow } from '../kit/summary-list.tsx';
import { visitDays, WEEKDAYS, type Weekday } from '../rounds/round.ts';
import { Phone } from './contact-card.page.tsx';
import { practicalitiesTexts } from './practicalities.texts.ts';
import { practicalitiesUrl } from './practicalities.ts';
import type { ShownVisit } from './shown-visit.ts';
import { otherSide, Quoted } from './visit-facts.page.tsx';

/** The first of a visit's days, on which its guests are met. */
export const firstDay = ({ placement }: ShownVisit): Weekday =>
  WEEKDAYS.find((day) => placement.days.includes(day)) ?? 'mon';

/** "mandag den 13. september 2027 kl. 9.00": the first of this visit's days. */
const firstTime = (visit: ShownVisit, at: string, lang: Lang): string => {
  const { round } = visit;
  return momentIn(instantAt(visitDays(round)[firstDay(visit)], at, round.timeZone), round.timeZone, lang);
};

/** When to come, and what is good to know: each where it has been said. */
export const startsRow = (visit: ShownVisit, lang: Lang): SummaryRow[] => {
  const at = visit.practicalities?.startsAt ?? null;
  if (at === null) return [];
  return [{ label: practicalitiesTexts(lang).label.starts, value: firstTime(visit, at, lang) }];
};
export const goodRow = ({ practicalities }: ShownVisit, lang: Lang): SummaryRow[] =>
  practicalities === null || practicalities.goodToKnow === ''
    ? []
    : [{ label: practicalitiesTexts(lang).label.good, value: <Quoted words={practicalities.goodToKnow} /> }];

/** The address, or that there is none yet; to the host's side the way to write it, as long as it helps. */
export const Address = ({ visit, lang, isOver }: { visit: ShownVisit; lang: Lang; isOver: boolean }): Html => {
  const t = practicalitiesTexts(lang);
  const { practicalities, mine, placement } = visit;
  const address = practicalities?.address ?? '';
  return (
    <>
      {address !== '' && (
        <p>
          <Quoted words={address} />
        </p>
      )}
      {address === '' && !isOver && <p>{t.unsaid[mine.side]}</p>}
      {mine.side === 'host' && !isOver && (
        <p class="no-print">
          <a href={inLanguage(lang, practicalitiesUrl(placement.id))}>{practicalities === null ? t.say : t.change}</a>
        </p>
      )}
    </>
  );
};

/** To a guest, under the guests of the agreement: the way to give a telephone, or to change it. */
export const MyPhone = ({ visit, lang }: { visit: ShownVisit; lang: Lang }): Html => {
  const t = practicalitiesTexts(lang).myPhone;
  const me = visit.guests.find(({ signUp }) => signUp === visit.mine.signUp);
  return (
    <p class="no-print">
      <a href={inLanguage(lang, practicalitiesUrl(visit.placement.id))}>{me?.contact?.phone ? t.change : t.give}</a>
    </p>
  );
};

/** Whom to call on the other side. */
const callRow = (visit: ShownVisit, lang: Lang): SummaryRow[] => {
  const called = otherSide(visit).flatMap(({ contact }) => (contact && contact.phone !== '' ? [contact] : []));
  if (called.length === 0) return [];
  const value = called.map(({ name, phone }) => (
    <p translate="no">
      <Phone phone={phone} /> {name}
    </p>
  ));
  return [{ label: practicalitiesTexts(lang).label.call, value }];
};

/** The same on paper, each under its name: where, when and what is good to know. Telephones are not printed. */
export const whereInWords = (visit: ShownVisit, lang: Lang): (readonly [name: string, text: string])[] => {
  if (visit.practicalities === null) return [];
  const { label } = practicalitiesTexts(lang);
  const { address, startsAt, goodToKnow } = visit.practicalities;
  const said = [
    [label.where, address],
    [label.starts, startsAt === null ? '' : firstTime(visit, startsAt, lang)],
    [label.good, goodToKnow],
  ] as const;
  return said.filter(([, text]) => text !== '');
};

/**
 * At a glance, on the way: where to come, when, whom to call and what is good to know, of what has been said. On a day's own
 * page the first meeting stands while it is ahead, and whom to call stands with their name.
 */
export const WhereToCome = ({ visit, lang, day }: { visit: ShownVisit; lang: Lang; day?: Weekday }): Html => {
  const isToStart = day === undefined || day === firstDay(visit);
  const address = visit.practicalities?.address ?? '';
  const { where } = practicalitiesTexts(lang).label;
  const rows = [
    ...(address === '' ? [] : [{ label: where, value: <Quoted words={address} /> }]),
    ...(isToStart ? startsRow(visit, lang) : []),
    ...(day === undefined ? callRow(visit, lang) : []),
    ...goodRow(visit, lang),
  ];
  return rows.length === 0 ? <></> : <SummaryList lang={lang} rows={rows} />;
};
