import { type Day, dayAt } from '../kit/calendar.ts';
import { clockTime, longDate } from '../kit/dates.ts';
import { hasErrors, type Errors } from '../kit/errors.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { Page } from '../kit/page.tsx';
import { Question } from '../kit/question.tsx';
import { typedIn, type Typed } from '../kit/read-form.ts';
import { SummaryList } from '../kit/summary-list.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { TextField } from '../kit/text-field.tsx';
import type { View } from '../kit/view.ts';
import { forHost } from './my-visits.page.tsx';
import type { MyVisit } from './my-visits.ts';
import { placementUrls } from './placement.ts';
import { sayWhereBy } from './practicalities.rules.ts';
import { practicalitiesTexts } from './practicalities.texts.ts';
import { practicalitiesUrl, type SaidPracticalities } from './practicalities.ts';
import type { ShownVisit } from './shown-visit.ts';
import { Quoted } from './visit-facts.page.tsx';

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
        <SummaryList
          lang={lang}
          rows={stands.map(({ label, words }) => ({ label, value: <Quoted words={words} /> }))}
        />
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

/** To a host that has agreed and not said where: what to do, and by when. */
export const whereWaits = (visit: MyVisit, now: Date, lang: Lang): { path: string; text: string; by: Day } => {
  const { id, round } = visit;
  const t = practicalitiesTexts(lang);
  const [due, today] = [sayWhereBy(round, now), dayAt(now, round.timeZone)];
  const text = due === null ? t.waitsLate(longDate(today, lang)) : t.waits(longDate(due, lang));
  return { path: practicalitiesUrl(id), by: due ?? today, text: forHost(visit, text, lang) };
};
