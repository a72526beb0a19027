import { clockTime, longDate, momentIn } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { instantAt } from '../kit/local-time.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { SummaryList, type SummaryRow } from '../kit/summary-list.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { visitDays, WEEKDAYS } from '../rounds/round.ts';
import { Phone } from './contact-card.page.tsx';
import type { MyVisit } from './my-visits.ts';
import { placementUrls } from './placement.ts';
import { sayWhereBy } from './practicalities.rules.ts';
import { practicalitiesTexts } from './practicalities.texts.ts';
import { practicalitiesUrl, type SaidPracticalities } from './practicalities.ts';
import type { ShownVisit } from './shown-visit.ts';
import { otherSide } from './visit-facts.page.tsx';

interface Props {
  readonly view: View;
  readonly visit: ShownVisit;
  readonly typed: Typed;
  readonly errors: Errors;
}

/** Heading, back link and button of either side's page. */
const Asked = (props: Props & { as: 'host' | 'guest'; intro?: Child; version?: number; children: Child }): Html => {
  const { view, visit, errors, as } = props;
  const { lang } = view;
  const t = practicalitiesTexts(lang);
  return (
    <Page {...view} room="form" title={t[as].title} hasErrors={hasErrors(errors)}>
      <Question
        lang={lang}
        action={inLanguage(lang, practicalitiesUrl(visit.placement.id))}
        errors={errors}
        back={{ href: inLanguage(lang, placementUrls.show(visit.placement.id)), text: t.back }}
        heading={t[as].title}
        intro={props.intro ?? <p>{t[as].lead}</p>}
        {...(props.version === undefined ? {} : { hidden: { version: String(props.version) } })}
        submit={t.save}
        after={<p class="soft">{t[as].shown}</p>}
      >
        {props.children}
      </Question>
    </Page>
  );
};

/** To a host's contact or deputy: where to come, when, what is good to know, whom to call. */
export const HostPracticalitiesPage = (
  props: Props & {
    /** The number of what they have seen. */
    version: number;
    /** What contact or deputy has written while the other had the page open. */
    meanwhile?: SaidPracticalities;
  },
): Html => {
  const { view, typed, errors, meanwhile } = props;
  const t = practicalitiesTexts(view.lang);
  const field = (name: string) => ({ name, value: typedIn(typed, name), error: errors[name] });
  return (
    <Asked {...props} as="host" intro={meanwhile && <Meanwhile lang={view.lang} said={meanwhile} />}>
      <TextArea {...field('address')} label={t.address} hint={t.addressHint} rows={2} />
      <TextField {...field('startsAt')} label={t.startsAt} hint={t.startsAtHint} width="short" inputmode="decimal" />
      <TextArea {...field('goodToKnow')} label={t.goodToKnow} hint={t.goodToKnowHint} rows={4} />
      <TextField {...field('phone')} type="tel" label={t.phone} hint={t.hostPhoneHint} width="half" />
    </Asked>
  );
};

const Meanwhile = ({ lang, said }: { lang: Lang; said: SaidPracticalities }): Html => {
  const t = practicalitiesTexts(lang);
  const stands = [
    { label: t.address, words: said.address },
    { label: t.startsAt, words: said.startsAt === null ? '' : clockTime(said.startsAt, lang) },
    { label: t.goodToKnow, words: said.goodToKnow },
    { label: t.phone, words: said.phone },
  ].filter(({ words }) => words !== '');
  return (
    <Notice kind="important">
      <p>{t.changedMeanwhile}</p>
      {stands.length > 0 && (
        <SummaryList lang={lang} rows={stands.map(({ label, words }) => ({ label, value: <Own words={words} /> }))} />
      )}
      <p>{t.keepMine}</p>
    </Notice>
  );
};

/** To a guest: whom the host can call. */
export const GuestPhonePage = (props: Props): Html => {
  const t = practicalitiesTexts(props.view.lang);
  const { typed, errors } = props;
  return (
    <Asked {...props} as="guest">
      <TextField
        name="phone"
        type="tel"
        label={t.phone}
        autocomplete="tel"
        width="half"
        value={typedIn(typed, 'phone')}
        error={errors['phone']}
      />
    </Asked>
  );
};

/** "mandag den 13. september 2027 kl. 9.00": the first of this visit's days. */
const FirstTime = ({ visit, at, lang }: { visit: ShownVisit; at: string; lang: Lang }): Html => {
  const { placement, round } = visit;
  const first = WEEKDAYS.find((day) => placement.days.includes(day)) ?? 'mon';
  return <>{momentIn(instantAt(visitDays(round)[first], at, round.timeZone), round.timeZone, lang)}</>;
};

/** Somebody's own words, with the line ends they typed. */
const Own = ({ words }: { words: string }): Html => <span translate="no">{words}</span>;

/** When to come, and what is good to know: each where it has been said. */
export const startsRow = (visit: ShownVisit, lang: Lang): SummaryRow[] => {
  const at = visit.practicalities?.startsAt ?? null;
  if (at === null) return [];
  return [{ label: practicalitiesTexts(lang).label.starts, value: <FirstTime visit={visit} at={at} lang={lang} /> }];
};
export const goodRow = ({ practicalities }: ShownVisit, lang: Lang): SummaryRow[] =>
  practicalities === null || practicalities.goodToKnow === ''
    ? []
    : [{ label: practicalitiesTexts(lang).label.good, value: <Own words={practicalities.goodToKnow} /> }];

/** The address, or that there is none yet; to the host's side the way to write it, as long as it helps. */
export const Address = ({ visit, lang, isOver }: { visit: ShownVisit; lang: Lang; isOver: boolean }): Html => {
  const t = practicalitiesTexts(lang);
  const { practicalities, mine, placement } = visit;
  const address = practicalities?.address ?? '';
  return (
    <>
      {address !== '' && (
        <p>
          <Own words={address} />
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

/**
 * At a glance, on the way: where to come, when, whom to call and what is good to know. Nothing where nothing has been said;
 * to the host's side then the way to say it.
 */
export const WhereToCome = ({ visit, lang }: { visit: ShownVisit; lang: Lang }): Html => {
  const t = practicalitiesTexts(lang);
  const address = visit.practicalities?.address ?? '';
  const where = address === '' ? [] : [{ label: t.label.where, value: <Own words={address} /> }];
  const rows = [...where, ...startsRow(visit, lang), ...callRow(visit, lang), ...goodRow(visit, lang)];
  return (
    <>
      {rows.length > 0 && <SummaryList lang={lang} rows={rows} />}
      {visit.mine.side === 'host' && address === '' && (
        <p class="no-print">
          <a href={inLanguage(lang, practicalitiesUrl(visit.placement.id))}>{t.say}</a>
        </p>
      )}
    </>
  );
};

/** To a host that has agreed and not said where: what to do, and by when. */
export const whereWaits = ({ id, round }: MyVisit, now: Date, lang: Lang): { path: string; text: string } => {
  const t = practicalitiesTexts(lang);
  const by = sayWhereBy(round, now);
  return { path: practicalitiesUrl(id), text: by === null ? t.waitsLate : t.waits(longDate(by, lang)) };
};
