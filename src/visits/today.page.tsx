import { ButtonLink, ButtonRow } from '../kit/button.tsx';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { wordList } from '../kit/word-list.ts';
import { BreakOffNotices } from '../placements/break-off.page.tsx';
import { leavingNow } from '../placements/break-off.rules.ts';
import { awayFrom } from '../placements/break-off.ts';
import { ContactCard, OfficeReach, Reach } from '../placements/contact-card.page.tsx';
import { placementUrls, voiceOf, type Voice } from '../placements/placement.ts';
import { firstDay, WhereToCome } from '../placements/where-to-come.page.tsx';
import { ownBreakOff, voiceIn, type ShownGuest, type ShownPerson } from '../placements/shown-visit.ts';
import { WEEKDAYS, type Round, type Weekday } from '../rounds/round.ts';
import { inLandsdel } from '../workplaces/municipalities.ts';
import { Items } from './programme-days.page.tsx';
import { dayInWords } from './shown-days.ts';
import { programmeTexts } from './programme.texts.ts';
import { programmeUrls, type OwnProgramme } from './programme.ts';
import type { VisitToday } from './today.rules.ts';
import { todayTexts } from './today.texts.ts';

export interface TodayProps {
  readonly view: View;
  readonly own: OwnProgramme;
  /** Of a host: everybody who comes to it in the week. */
  readonly guests: readonly ShownGuest[];
  readonly today: VisitToday;
  readonly now: Date;
  /** What a visitor is to do on the last day. */
  readonly task: Child;
}

/** Of all the host's guests those who come that day; once it is over, everybody. */
const guestsThen = ({ guests, today }: TodayProps): readonly ShownGuest[] =>
  guests.filter(({ days }) => today.kind === 'over' || days.includes(today.day));

/** Whether somebody in a visit of these days has not dropped out of it by this one. */
const isThere = ({ brokenOff }: ShownPerson, days: readonly Weekday[], on: { round: Round; day: Weekday }): boolean =>
  brokenOff === null || WEEKDAYS.indexOf(on.day) < WEEKDAYS.indexOf(awayFrom(days, on.round, brokenOff.at));

/** Of a host's guests those who had been expected that day and have dropped out. */
const awayThen = (props: TodayProps): readonly ShownGuest[] => {
  const { today, own } = props;
  if (!own.isHost || today.kind === 'over') return [];
  const on = { round: own.visit.round, day: today.day };
  return guestsThen(props).filter((guest) => !isThere(guest, guest.days, on));
};

/** Whom one meets that day. */
const metBy = (props: TodayProps): readonly ShownPerson[] => {
  if (!props.own.isHost) return [props.own.visit.host];
  const away = awayThen(props);
  return guestsThen(props).filter((guest) => !away.includes(guest));
};

const voiceOn = (props: TodayProps): Voice =>
  props.own.isHost ? voiceOf('host', metBy(props).length > 1) : voiceIn(props.own.visit);

/** The day at hand, on a phone in a stranger's hall: what is on, where, and whom to call on. */
export const TodayPage = (props: TodayProps): Html => {
  const { view, own, today, task, now } = props;
  const { lang } = view;
  const t = todayTexts(lang);
  const { visit, isHost } = own;
  const those = [visit.host, ...(isHost ? guestsThen(props) : visit.guests)];
  const title = today.kind === 'over' ? t.over : t[today.kind](dayInWords(visit.round, today.day, lang));
  return (
    <Page {...view} room="form" title={title}>
      <a class="back-link" href={inLanguage(lang, placementUrls.show(visit.placement.id))}>
        {programmeTexts(lang).backToVisit}
      </a>
      <h1>{title}</h1>
      {today.kind !== 'over' && <BreakOffNotices visit={visit} now={now} lang={lang} of={those} />}
      {today.kind === 'over' ? (
        <p class="lead">{t.overText}</p>
      ) : (
        <WhereToCome visit={visit} lang={lang} day={today.day} />
      )}
      {task}
      {today.kind !== 'over' && <Day {...props} day={today.day} />}
      <Cards lang={lang} title={t.contact[voiceOn(props)]} of={metBy(props)} />
      <Cards lang={lang} title={t.away} of={awayThen(props)} />
      {today.kind !== 'over' && !isHost && visit.deputy && (
        <>
          <p>{t.deputy}</p>
          <Reach contact={visit.deputy} />
        </>
      )}
      {today.kind !== 'over' && <IfNot {...props} day={today.day} />}
    </Page>
  );
};

/** How to reach them, under a heading of theirs; who is away can still be written to. */
const Cards = ({ lang, title, of }: { lang: Lang; title: string; of: readonly ShownPerson[] }): Html => (
  <>
    {of.length > 0 && <h2>{title}</h2>}
    {of.map((one) => (
      <ContactCard one={one} lang={lang} />
    ))}
  </>
);

/** What one can drop out of: one's visit, or each that one hosts that day, by the names of its guests. */
const toDropOut = (props: TodayProps): readonly { visit: string; names: readonly string[] }[] => {
  const { own, now } = props;
  const { placement, round } = own.visit;
  const mayLeave = (days: readonly Weekday[]) =>
    ['call-off', 'break-off'].includes(leavingNow({ state: 'agreed', days }, round, now));
  if (!own.isHost)
    return mayLeave(placement.days) && [ownBreakOff(own.visit), own.visit.host.brokenOff].every((one) => one === null)
      ? [{ visit: placement.id, names: [] }]
      : [];
  const away = awayThen(props);
  const ahead = guestsThen(props).filter((guest) => !guest.isHostAway && !away.includes(guest) && mayLeave(guest.days));
  return [...Map.groupBy(ahead, ({ visit }) => visit)].map(([visit, of]) => ({
    visit,
    names: of.flatMap(({ contact }) => contact?.name ?? []),
  }));
};

/** Delayed, or prevented: whom to tell, and how. */
const IfNot = (props: TodayProps & { day: Weekday }): Html => {
  const { lang } = props.view;
  const t = todayTexts(lang);
  const { organiser } = props.own.visit.round;
  const [one, ...more] = toDropOut(props);
  const isMet = voiceOfMeeting(props) !== null;
  const way = ({ visit, names }: { visit: string; names: readonly string[] }): Html => (
    <a href={inLanguage(lang, placementUrls.leave(visit))}>
      {more.length === 0 ? t.drop.way : t.drop.wayOf(wordList(names, lang))}
    </a>
  );
  return (
    <>
      {(isMet || one) && (
        <p class="soft">
          {isMet && t.late} {one && t.drop.text} {one && more.length === 0 && way(one)}
        </p>
      )}
      {one && more.length > 0 && (
        <ul>
          {[one, ...more].map((each) => (
            <li>{way(each)}</li>
          ))}
        </ul>
      )}
      <p class="soft">
        {t.office} <OfficeReach organiser={organiser} />
      </p>
    </>
  );
};

/** To whom it is said how the two sides meet that day; null where nobody waits: one side has dropped out. */
const voiceOfMeeting = (props: TodayProps & { day: Weekday }): Voice | null => {
  const { own, day } = props;
  const { placement, round } = own.visit;
  const on = { round, day };
  if (!own.isHost)
    return ownBreakOff(own.visit) === null && isThere(own.visit.host, placement.days, on) ? voiceIn(own.visit) : null;
  const coming = guestsThen(props).filter((guest) => !guest.isHostAway && isThere(guest, guest.days, on));
  return coming.length === 0 ? null : voiceOf('host', coming.length > 1);
};

const Day = (props: TodayProps & { day: Weekday }): Html => {
  const { view, own, day } = props;
  const { lang } = view;
  const t = todayTexts(lang);
  const { visit, isHost, programme } = own;
  const { host, placement } = visit;
  // The address stands on top as the host has written it; a guest needs no other.
  const isSaid = (visit.practicalities?.address ?? '') !== '';
  const isTimeSaid = (visit.practicalities?.startsAt ?? null) !== null && day === firstDay(visit);
  const isSeen = programme !== null && (isHost || programme.sharedAt !== null);
  const voice = voiceOfMeeting(props);
  return (
    <>
      <h2>{t.programme}</h2>
      {isSeen ? (
        <Items lang={lang} items={programme.days.find((one) => one.day === day)?.items ?? []} />
      ) : (
        <p>
          {isHost ? t.unplanned : t.waits} {voice && !isTimeSaid && t.begin}
        </p>
      )}
      {isSeen && (
        <ButtonRow>
          <ButtonLink kind="secondary" href={inLanguage(lang, programmeUrls.show(placement.id))}>
            {t.whole}
          </ButtonLink>
        </ButtonRow>
      )}
      {voice && (isHost || !isSaid) && <h2>{t.where}</h2>}
      {voice && !isSaid && (
        <p translate="no">
          <strong>{host.workplace}</strong>
          <br />
          {host.organisation}
          <br />
          {inLandsdel(host.municipality, lang)}
        </p>
      )}
      {voice && (isHost || !isSaid) && <p>{t.meet[voice]}</p>}
    </>
  );
};
