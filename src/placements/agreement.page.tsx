import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList, type SummaryRow } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { landsdelOf, municipality } from '../workplaces/municipalities.ts';
import { BothRolesNotice } from './both-roles.page.tsx';
import { ContactCard, Reach } from './contact-card.page.tsx';
import { ContactNotice } from './contact-question.page.tsx';
import { BreakOffNotices } from './break-off.page.tsx';
import { leavingNow } from './break-off.rules.ts';
import { breakOffTexts } from './break-off.texts.ts';
import { confirmations } from './confirmations.page.tsx';
import { agreementTexts } from './agreement.texts.ts';
import { mayAskDeputy } from './deputy.rules.ts';
import { deputyTexts } from './deputy.texts.ts';
import { deputyUrls } from './deputy.ts';
import { Requirements } from './guest-requirement.page.tsx';
import { guestRequirementTexts } from './guest-requirement.texts.ts';
import { hasPassed } from './my-visits.rules.ts';
import { OtherDaysNotice } from './other-days.page.tsx';
import { otherDaysTexts } from './other-days.texts.ts';
import { otherDaysUrls } from './other-days.ts';
import { placementTexts } from './placement.texts.ts';
import { placementUrls } from './placement.ts';
import { maySayPracticalities } from './practicalities.rules.ts';
import { isPairIn, ownBreakOff, voiceIn, type ShownPerson, type ShownVisit } from './shown-visit.ts';
import { Missed, Quoted, StayDays, termsOf, Workshops } from './visit-facts.page.tsx';
import { Address, goodRow, MyPhone, startsRow } from './where-to-come.page.tsx';

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
  const leaving = leavingNow(placement, round, props.now);
  const isOn = leaving !== 'call-off';
  const isOver = !maySayPracticalities(round, props.now) || hasPassed({ days: placement.days, round }, props.now);
  return (
    <Page {...view} room="form" title={t.title}>
      <article class={isFull(visit) ? 'agreement agreement-full' : 'agreement'}>
        <Missed missed={props.missed} />
        <Panel title={t.title}>
          <StayDays days={placement.days} round={round} lang={lang} />
        </Panel>
        <BreakOffNotices visit={visit} now={props.now} lang={lang} />
        {!isOn && <BeforeIt view={view} visit={visit} />}
        {props.panels}
        <SummaryList lang={lang} rows={agreedRows({ visit, lang, isOver })} />
        <div class="agreement-end">
          <div>
            <h2>{t.terms}</h2>
            <ul>
              {termsOf(visit, lang, { isOver: leaving === 'over' }).map((term) => (
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
        <Changes visit={visit} now={props.now} lang={lang} />
        {mine.side === 'host' && <DeputyLine visit={visit} now={props.now} lang={lang} />}
      </article>
    </Page>
  );
};

/** The letters beyond which paper has them smaller and without typed line ends: more than most write, less than a sheet. */
const MANY_LETTERS = 1000;
/** What a line that is broken off early costs. */
const LETTERS_A_LINE = 40;
const isFull = ({ host, guests, practicalities }: ShownVisit): boolean => {
  const words = [host, ...guests].map((one) => one.words);
  const all = [...words, practicalities?.address ?? '', practicalities?.goodToKnow ?? ''];
  const lines = all.join('\n').split('\n').length - all.length;
  return all.join('').length + lines * LETTERS_A_LINE > MANY_LETTERS;
};

/** Until it begins: the first step, and what is asked or to be known about it. */
const BeforeIt = ({ view, visit }: { view: View; visit: ShownVisit }): Html => {
  const { lead } = agreementTexts(view.lang);
  const isWhereSaid = (visit.practicalities?.address ?? '') !== '';
  return (
    <>
      <p class="lead no-print">{lead[isWhereSaid ? 'whoAndWhere' : 'who'][voiceIn(visit)]}</p>
      <OtherDaysNotice view={view} visit={visit} />
      <BothRolesNotice visit={visit} lang={view.lang} />
      <ContactNotice visit={visit} lang={view.lang} />
    </>
  );
};

/** To the host's side: who stands in, or how to ask somebody while they can still answer. */
const DeputyLine = ({ visit, now, lang }: { visit: ShownVisit; now: Date; lang: Lang }): Html => {
  const t = deputyTexts(lang);
  if (!visit.deputy && !mayAskDeputy(visit.round, now)) return <></>;
  const text = visit.isDeputy ? t.youAre(visit.host.contact?.name ?? '') : visit.deputy ? '' : t.none;
  return (
    <p class="no-print">
      {text} <a href={inLanguage(lang, deputyUrls.mine(visit.placement.host))}>{visit.deputy ? t.see : t.way}</a>
    </p>
  );
};

/** What can still be changed about an agreed visit: all of it until it begins, and then whether one is there for the rest. */
const Changes = ({ visit, now, lang }: { visit: ShownVisit; now: Date; lang: Lang }): Html => {
  const { placement, round } = visit;
  const leaving = leavingNow(placement, round, now);
  const way = inLanguage(lang, placementUrls.leave(placement.id));
  if (leaving === 'break-off' && !ownBreakOff(visit))
    return (
      <p class="no-print">
        <a href={way}>{breakOffTexts(lang).way}</a>
      </p>
    );
  if (leaving !== 'call-off') return <></>;
  return (
    <ul class="no-print">
      <li>
        <a href={inLanguage(lang, otherDaysUrls.show(placement.id))}>{otherDaysTexts(lang).propose}</a>
      </li>
      <li>
        <a href={way}>{placementTexts(lang).leave}</a>
      </li>
    </ul>
  );
};

interface AgreedProps {
  readonly visit: ShownVisit;
  readonly lang: Lang;
  /** Whether its days or the week are over, after which where and whom to call are not asked about. */
  readonly isOver: boolean;
}

const Place = ({ visit, lang, isOver }: AgreedProps): Html => {
  const { municipality: code } = visit.host;
  return (
    <>
      <p>{`${municipality(code).fullName} (${landsdelOf(code)[lang]})`}</p>
      <Address visit={visit} lang={lang} isOver={isOver} />
    </>
  );
};

const Guests = ({ visit, lang, isOver }: AgreedProps): Html => (
  <>
    {visit.guests.map((one) => (
      <ContactCard one={one} lang={lang} />
    ))}
    {visit.mine.side === 'intern' && !isOver && <MyPhone visit={visit} lang={lang} />}
  </>
);

const agreedRows = ({ visit, lang, isOver }: AgreedProps): SummaryRow[] => {
  const t = agreementTexts(lang);
  const { host, deputy, guests } = visit;
  const isPair = isPairIn(visit);
  const wishing = guests.filter(({ words }) => words !== '');
  return [
    { label: t.host, value: <ContactCard one={host} lang={lang} /> },
    ...(deputy ? [{ label: deputyTexts(lang).title, value: <Reach contact={deputy} /> }] : []),
    { label: t.where, value: <Place visit={visit} lang={lang} isOver={isOver} /> },
    ...startsRow(visit, lang),
    { label: isPair ? t.guests : t.guest, value: <Guests visit={visit} lang={lang} isOver={isOver} /> },
    ...goodRow(visit, lang),
    ...(host.words === '' ? [] : [{ label: t.learn, value: <Quoted words={host.words} /> }]),
    ...(wishing.length === 0
      ? []
      : [
          { label: t.purpose[isPair ? 'two' : 'one'], value: wishing.map((one) => <Wish one={one} isPair={isPair} />) },
        ]),
    ...(isOver && visit.needs === null
      ? []
      : [
          {
            label: guestRequirementTexts(lang).label[isPair ? 'two' : 'one'],
            value: <Requirements visit={visit} lang={lang} isOver={isOver} />,
          },
        ]),
  ];
};

/** What a guest hopes to take home; of two, whose words they are. */
const Wish = ({ one, isPair }: { one: ShownPerson; isPair: boolean }): Html => (
  <p translate="no">
    {isPair && <strong>{one.contact?.name}: </strong>}
    <Quoted words={one.words} />
  </p>
);
