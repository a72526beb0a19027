import { ButtonLink, ButtonRow } from '../kit/button.tsx';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { ContactCard, OfficeReach, Reach } from '../placements/contact-card.page.tsx';
import { placementUrls, voiceOf, type Voice } from '../placements/placement.ts';
import { firstDay, WhereToCome } from '../placements/where-to-come.page.tsx';
import { voiceIn, type ShownGuest, type ShownPerson } from '../placements/shown-visit.ts';
import type { Weekday } from '../rounds/round.ts';
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
  /** What a visitor is to do on the last day. */
  readonly task: Child;
}

/** Whom one meets that day: the host, or of all the host's guests those who come then; once it is over, everybody. */
const metBy = ({ own, guests, today }: TodayProps): readonly ShownPerson[] =>
  own.isHost ? guests.filter(({ days }) => today.kind === 'over' || days.includes(today.day)) : [own.visit.host];

const voiceOn = (props: TodayProps): Voice =>
  props.own.isHost ? voiceOf('host', metBy(props).length > 1) : voiceIn(props.own.visit);

/** The day at hand, on a phone in a stranger's hall: what is on, where, and whom to call on. */
export const TodayPage = (props: TodayProps): Html => {
  const { view, own, today, task } = props;
  const { lang } = view;
  const t = todayTexts(lang);
  const { visit, isHost } = own;
  const title = today.kind === 'over' ? t.over : t[today.kind](dayInWords(visit.round, today.day, lang));
  return (
    <Page {...view} room="form" title={title}>
      <a class="back-link" href={inLanguage(lang, placementUrls.show(visit.placement.id))}>
        {programmeTexts(lang).backToVisit}
      </a>
      <h1>{title}</h1>
      {today.kind === 'over' ? (
        <p class="lead">{t.overText}</p>
      ) : (
        <WhereToCome visit={visit} lang={lang} day={today.day} />
      )}
      {task}
      {today.kind !== 'over' && <Day {...props} day={today.day} />}
      <h2>{t.contact[voiceOn(props)]}</h2>
      {metBy(props).map((one) => (
        <ContactCard one={one} lang={lang} />
      ))}
      {today.kind !== 'over' && !isHost && visit.deputy && (
        <>
          <p>{t.deputy}</p>
          <Reach contact={visit.deputy} />
        </>
      )}
      {today.kind !== 'over' && (
        <p class="soft">
          {t.ill} <OfficeReach organiser={visit.round.organiser} />
        </p>
      )}
    </Page>
  );
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
  return (
    <>
      <h2>{t.programme}</h2>
      {isSeen ? (
        <Items lang={lang} items={programme.days.find((one) => one.day === day)?.items ?? []} />
      ) : (
        <p>
          {isHost ? t.unplanned : t.waits} {!isTimeSaid && t.begin}
        </p>
      )}
      {isSeen && (
        <ButtonRow>
          <ButtonLink kind="secondary" href={inLanguage(lang, programmeUrls.show(placement.id))}>
            {t.whole}
          </ButtonLink>
        </ButtonRow>
      )}
      {(isHost || !isSaid) && <h2>{t.where}</h2>}
      {!isSaid && (
        <p translate="no">
          <strong>{host.workplace}</strong>
          <br />
          {host.organisation}
          <br />
          {inLandsdel(host.municipality, lang)}
        </p>
      )}
      {(isHost || !isSaid) && <p>{t.meet[voiceOn(props)]}</p>}
    </>
  );
};
