import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList, type SummaryRow } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { landsdelOf, municipality } from '../workplaces/municipalities.ts';
import { ContactCard, Reach } from './contact-card.page.tsx';
import { ContactNotice } from './contact-question.page.tsx';
import { confirmations } from './confirmations.page.tsx';
import { agreementTexts } from './agreement.texts.ts';
import { deputyTexts } from './deputy.texts.ts';
import { deputyUrls } from './deputy.ts';
import { Requirements } from './guest-requirement.page.tsx';
import { guestRequirementTexts } from './guest-requirement.texts.ts';
import { OtherDaysNotice } from './other-days.page.tsx';
import { otherDaysTexts } from './other-days.texts.ts';
import { otherDaysUrls } from './other-days.ts';
import { placementTexts } from './placement.texts.ts';
import { hasBegun } from './placement.rules.ts';
import { placementUrls } from './placement.ts';
import { isPairIn, voiceIn, type ShownPerson, type ShownVisit } from './shown-visit.ts';
import { Missed, Quoted, StayDays, termsOf, Workshops } from './visit-facts.page.tsx';

/** The agreement: who, where, when, why, on what terms, and how to reach each other. Fits one printed sheet. */
export const AgreementPage = (props: {
  view: View;
  visit: ShownVisit;
  now: Date;
  missed?: string | undefined;
  panels?: Child;
}): Html => {
  const { view, visit } = props;
  const { lang } = view;
  const t = agreementTexts(lang);
  const { placement, round, mine } = visit;
  const isOn = hasBegun(placement, round, props.now);
  return (
    <Page {...view} room="form" title={t.title}>
      <article class="agreement">
        <Missed missed={props.missed} />
        <Panel title={t.title}>
          <StayDays days={placement.days} round={round} lang={lang} />
        </Panel>
        {!isOn && <p class="lead no-print">{t.lead[voiceIn(visit)]}</p>}
        {!isOn && <OtherDaysNotice view={view} visit={visit} />}
        {!isOn && <ContactNotice visit={visit} lang={lang} />}
        {props.panels}
        <SummaryList lang={lang} rows={agreedRows(visit, lang)} />
        <div class="agreement-end">
          <div>
            <h2>{t.terms}</h2>
            <ul>
              {termsOf(visit, lang).map((term) => (
                <li>{term}</li>
              ))}
            </ul>
            <Workshops round={round} lang={lang} toChoose={{ now: props.now, isDeputy: visit.isDeputy }} />
          </div>
          <div>
            <h2>{t.confirmed}</h2>
            <SummaryList lang={lang} rows={confirmations(visit, lang)} />
            <p class="soft">{t.privacy}</p>
          </div>
        </div>
        <p class="soft no-print">{t.print}</p>
        {!isOn && <Changes placement={placement.id} lang={lang} />}
        {mine.side === 'host' && <DeputyLine visit={visit} lang={lang} />}
      </article>
    </Page>
  );
};

/** To the host's side: who stands in, or how to ask somebody. */
const DeputyLine = ({ visit, lang }: { visit: ShownVisit; lang: Lang }): Html => {
  const t = deputyTexts(lang);
  const text = visit.isDeputy ? t.youAre(visit.host.contact?.name ?? '') : visit.deputy ? '' : t.none;
  return (
    <p class="no-print">
      {text} <a href={inLanguage(lang, deputyUrls.mine(visit.placement.host))}>{visit.deputy ? t.see : t.way}</a>
    </p>
  );
};

/** What can still be changed about an agreed visit until it begins. */
const Changes = ({ placement, lang }: { placement: string; lang: Lang }): Html => (
  <ul class="no-print">
    <li>
      <a href={inLanguage(lang, otherDaysUrls.show(placement))}>{otherDaysTexts(lang).propose}</a>
    </li>
    <li>
      <a href={inLanguage(lang, placementUrls.leave(placement))}>{placementTexts(lang).leave}</a>
    </li>
  </ul>
);

const agreedRows = (visit: ShownVisit, lang: Lang): SummaryRow[] => {
  const t = agreementTexts(lang);
  const { host, deputy, guests } = visit;
  const isPair = isPairIn(visit);
  const wishing = guests.filter(({ words }) => words !== '');
  return [
    { label: t.host, value: <ContactCard one={host} lang={lang} /> },
    ...(deputy ? [{ label: deputyTexts(lang).title, value: <Reach contact={deputy} /> }] : []),
    {
      label: t.where,
      value: `${municipality(host.municipality).fullName} (${landsdelOf(host.municipality)[lang]}). ${t.whereExactly}`,
    },
    { label: isPair ? t.guests : t.guest, value: guests.map((one) => <ContactCard one={one} lang={lang} />) },
    ...(host.words === '' ? [] : [{ label: t.learn, value: <Quoted words={host.words} /> }]),
    ...(wishing.length === 0
      ? []
      : [
          { label: t.purpose[isPair ? 'two' : 'one'], value: wishing.map((one) => <Wish one={one} isPair={isPair} />) },
        ]),
    {
      label: guestRequirementTexts(lang).label[isPairIn(visit) ? 'two' : 'one'],
      value: <Requirements visit={visit} lang={lang} />,
    },
  ];
};

/** What a guest hopes to take home; of two, whose words they are. */
const Wish = ({ one, isPair }: { one: ShownPerson; isPair: boolean }): Html => (
  <p translate="no">
    {isPair && <strong>{one.contact?.name}: </strong>}
    <Quoted words={one.words} />
  </p>
);
