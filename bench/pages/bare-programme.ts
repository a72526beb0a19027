import { dayAndMonth, momentIn, shortMonth, shortWeekday, timeSpan, weekdayName } from '../../src/kit/dates.ts';
import { visitDays, type Weekday } from '../../src/rounds/round.ts';
import { PARTS, type ProgrammeItem, programmeUrls } from '../../src/visits/programme.ts';
import { programmeTexts } from '../../src/visits/programme.texts.ts';
import { escape, framed } from './bare-frame.ts';
import { guests, PATHS, programme, round, WORKPLACE } from './scene.ts';

const t = programmeTexts('da');

const face = (day: string): string =>
  `<ol class="week-days"><li class="day"><span class="sr-only">${weekdayName(day, 'da')} ${dayAndMonth(day, 'da')}</span>` +
  `<span class="day-face" aria-hidden="true"><b>${shortWeekday(day, 'da')}</b>` +
  `<span class="day-date">${Number(day.slice(8))}.</span><span>${shortMonth(Number(day.slice(5, 7)), 'da')}</span>` +
  '</span></li></ol>';

const item = ({ title, note, starts, ends }: ProgrammeItem): string =>
  `<li><strong>${escape(title)}</strong>` +
  (starts === null || ends === null
    ? ''
    : `<span class="programme-time"> ${escape(timeSpan(starts, ends, 'da'))}</span>`) +
  `${note === '' ? '' : `<p>${escape(note)}</p>`}</li>`;

const items = (all: readonly ProgrammeItem[]): string =>
  PARTS.map((part) => {
    const own = all.filter((one) => one.part === part);
    if (own.length === 0) return '';
    return `<h3>${t.parts[part]}</h3><ol class="programme-items" translate="no">${own.map(item).join('')}</ol>`;
  }).join('');

const dayOf = (weekday: Weekday): string => {
  const day = visitDays(round)[weekday];
  const count = guests.filter(({ days }) => days.includes(weekday)).length;
  const planned = programme.days.find((one) => one.day === weekday)?.items ?? [];
  return (
    `<section class="programme-day" id="dag-${weekday}" aria-labelledby="name-${weekday}">${face(day)}` +
    `<div><h2 id="name-${weekday}">${weekdayName(day, 'da')} ${dayAndMonth(day, 'da')}</h2>` +
    `<p class="soft">${t.guests(count)}</p>${items(planned)}</div></section>`
  );
};

/** A visit's programme, as a colleague of the host's reads it by the link. */
export const programmePage = (): string =>
  framed({
    path: PATHS.programme,
    room: 'form',
    title: t.title,
    body:
      `<h1 translate="no">${escape(t.at(WORKPLACE))}</h1>` +
      `<div class="programme">${programme.days.map(({ day }) => dayOf(day)).join('')}</div>` +
      `<p class="soft">${t.changedAt(momentIn(programme.changedAt, round.timeZone, 'da'))}.</p>` +
      `<p class="no-print"><a href="${programmeUrls.sharedPdf(escape(programme.link ?? ''))}">${t.asPdf}</a></p>`,
  });
