import { momentIn } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Panel } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { SummaryList, type SummaryRow } from '../kit/summary-list.tsx';
import type { View } from '../kit/view.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { landsdelOf, municipality } from '../workplaces/municipalities.ts';
import { placementTexts } from './placement.texts.ts';
import { placementUrls } from './placement.ts';
import type { ShownPerson, ShownVisit } from './shown-visit.ts';
import { Quoted } from './visit-facts.page.tsx';

/** The agreement: who, where, when, why, on what terms, and how to reach each other. Fits one printed sheet. */
export const AgreementPage = ({ view, visit }: { view: View; visit: ShownVisit }): Html => {
  const { lang } = view;
  const t = placementTexts(lang).agreement;
  const { placement, round, mine } = visit;
  return (
    <Page {...view} room="form" title={t.title}>
      <article class="agreement">
        <Panel title={t.title}>
          <p>{stayTexts(lang).long(placement.days, round)}</p>
        </Panel>
        <p class="lead no-print">{t.lead[mine.side]}</p>
        <SummaryList lang={lang} rows={agreedRows(visit, lang)} />
        <h2>{t.terms}</h2>
        <ul>
          {t.termsList.map((term) => (
            <li>{term}</li>
          ))}
        </ul>
        <p class="soft">
          {placement.endedAt && t.agreedOn(momentIn(placement.endedAt, round.timeZone, lang))}. {t.privacy}
        </p>
        <p class="no-print">
          {t.print} <a href={inLanguage(lang, placementUrls.leave(placement.id))}>{placementTexts(lang).leave}</a>
        </p>
      </article>
    </Page>
  );
};

const agreedRows = (visit: ShownVisit, lang: Lang): SummaryRow[] => {
  const t = placementTexts(lang).agreement;
  const { host, guests, placement, round } = visit;
  const purposes = guests.map(({ words }) => words).filter((words) => words !== '');
  return [
    { label: t.when, value: stayTexts(lang).long(placement.days, round) },
    { label: t.host, value: <Person one={host} lang={lang} /> },
    {
      label: t.where,
      value: `${municipality(host.municipality).fullName} (${landsdelOf(host.municipality)[lang]})`,
    },
    { label: guests.length > 1 ? t.guests : t.guest, value: guests.map((one) => <Person one={one} lang={lang} />) },
    ...quoted(t.learn, host.words === '' ? [] : [host.words]),
    ...quoted(t.purpose, purposes),
  ];
};

const quoted = (label: string, words: readonly string[]): SummaryRow[] =>
  words.length > 0 ? [{ label, value: <Quoted words={words} /> }] : [];

/** Name, workplace and address of somebody in an agreed visit. */
const Person = ({ one, lang }: { one: ShownPerson; lang: Lang }): Html => {
  const { contact } = one;
  const reach: Child = contact && (
    <>
      <br />
      <a href={`mailto:${contact.email}`}>{contact.email}</a>
    </>
  );
  return (
    <p class="person" translate="no">
      <strong>{contact?.name || placementTexts(lang).agreement.unnamed}</strong>
      <br />
      {one.workplace}, {one.organisation}
      {reach}
    </p>
  );
};
