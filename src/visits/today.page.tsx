import { ButtonLink } from '../kit/button.tsx';
import type { Html } from '../kit/html.ts';
import { inLanguage } from '../kit/language.ts';
import { Page } from '../kit/page.tsx';
import type { View } from '../kit/view.ts';
import { ContactCard } from '../placements/contact-card.page.tsx';
import { placementUrls } from '../placements/placement.ts';
import { voiceIn } from '../placements/shown-visit.ts';
import { otherSide } from '../placements/visit-facts.page.tsx';
import type { Weekday } from '../rounds/round.ts';
import { inLandsdel } from '../workplaces/municipalities.ts';
import { Items } from './programme-days.page.tsx';
import { dayName } from './shown-days.ts';
import { programmeTexts } from './programme.texts.ts';
import { programmeUrls, type OwnProgramme } from './programme.ts';
import type { VisitToday } from './today.rules.ts';
import { todayTexts } from './today.texts.ts';

export interface TodayProps {
  readonly view: View;
  readonly own: OwnProgramme;
  readonly today: VisitToday;
}

/** The day at hand, on a phone in a stranger's hall: what is on, where, and whom to call on. */
export const TodayPage = ({ view, own, today }: TodayProps): Html => {
  const { lang } = view;
  const t = todayTexts(lang);
  const { visit } = own;
  const title = today.kind === 'over' ? t.over : t[today.kind](dayName(visit.round, today.day, lang));
  return (
    <Page {...view} room="form" title={title}>
      <a class="back-link" href={inLanguage(lang, placementUrls.show(visit.placement.id))}>
        {programmeTexts(lang).backToVisit}
      </a>
      <h1>{title}</h1>
      {today.kind === 'over' ? <p class="lead">{t.overText}</p> : <Day view={view} own={own} day={today.day} />}
      <h2>{t.contact[voiceIn(visit)]}</h2>
      {otherSide(visit).map((one) => (
        <ContactCard one={one} lang={lang} />
      ))}
      {today.kind !== 'over' && (
        <p class="soft">
          {t.ill} <a href={`mailto:${visit.round.organiser.email}`}>{visit.round.organiser.email}</a>
        </p>
      )}
    </Page>
  );
};

const Day = ({ view: { lang }, own, day }: Pick<TodayProps, 'view' | 'own'> & { day: Weekday }): Html => {
  const t = todayTexts(lang);
  const { visit, isHost, programme } = own;
  const { host, placement } = visit;
  const isSeen = programme !== null && (isHost || programme.sharedAt !== null);
  return (
    <>
      <h2>{t.programme}</h2>
      {isSeen ? (
        <Items lang={lang} items={programme.days.find((one) => one.day === day)?.items ?? []} />
      ) : (
        <p>{isHost ? t.unplanned : t.waits}</p>
      )}
      {isSeen && (
        <ButtonLink kind="secondary" href={inLanguage(lang, programmeUrls.show(placement.id))}>
          {t.whole}
        </ButtonLink>
      )}
      <h2>{t.where}</h2>
      <p translate="no">
        <strong>{host.workplace}</strong>
        <br />
        {host.organisation}
        <br />
        {inLandsdel(host.municipality, lang)}
      </p>
      <p>{t.meet[voiceIn(visit)]}</p>
    </>
  );
};
