import { dayAt } from '../kit/calendar.ts';
import { longDate, timeSpan } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import type { SummaryRow } from '../kit/summary-list.tsx';
import { WeekDays } from '../kit/week-days.tsx';
import type { VisitReasons } from '../matching-runs/reason.ts';
import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { visitDays, WEEKDAYS, type Weekday } from '../rounds/round.ts';
import { field } from '../workplaces/fields.ts';
import { inLandsdel } from '../workplaces/municipalities.ts';
import { agreementTexts } from './agreement.texts.ts';
import { Requirements } from './guest-requirement.page.tsx';
import { guestRequirementTexts } from './guest-requirement.texts.ts';
import { placementTexts } from './placement.texts.ts';
import { isMover, isPairIn, voiceIn, type ShownPerson, type ShownVisit } from './shown-visit.ts';

const fieldsOf = (people: readonly ShownPerson[], lang: Lang): string =>
  [...new Set(people.flatMap(({ fields }) => fields))].map((code) => field(code)[lang]).join(' · ');

/** The other side of a visit as one may see it before everybody has agreed: never who it is. */
export const otherSide = ({ mine, host, guests }: ShownVisit): readonly ShownPerson[] =>
  mine.side === 'host' ? guests : [host];

/**
 * What is proposed: with whom, where, when, and what there is in it; to who has read most of it beside their visit now,
 * the rest.
 */
export const proposalRows = (
  visit: ShownVisit,
  lang: Lang,
  when: readonly SummaryRow[] = [
    { label: placementTexts(lang).when, value: <StayDays {...visit} days={visit.placement.days} lang={lang} /> },
  ],
): SummaryRow[] => {
  const t = placementTexts(lang);
  const voice = voiceIn(visit);
  const others = otherSide(visit);
  const [first] = others;
  if (!first) return [];
  // Nobody is asked for them again, so where none were written there is nothing to wait for.
  const words = others.some((one) => one.words !== '')
    ? [{ label: t.words[voice], value: <Words visit={visit} lang={lang} /> }]
    : [];
  const needs = {
    label: guestRequirementTexts(lang).label[isPairIn(visit) ? 'two' : 'one'],
    value: <Requirements visit={visit} lang={lang} />,
  };
  if (isMover(visit)) return [...when, ...words, needs];
  return [
    {
      label: t.where[voice],
      value: (
        <span translate="no">
          {first.workplace}, {first.organisation}
        </span>
      ),
    },
    { label: t.place, value: inLandsdel(first.municipality, lang) },
    ...when,
    { label: t.fields, value: fieldsOf(others, lang) },
    ...words,
    needs,
  ];
};

/** The days in words, and as they stand in the week. */
export const StayDays = ({ days, round, lang }: Pick<ShownVisit, 'round'> & StayOf): Html => (
  <>
    <p>{stayTexts(lang).long(days, round)}</p>
    <WeekDays lang={lang} days={WEEKDAYS.filter((day) => days.includes(day)).map((day) => visitDays(round)[day])} />
  </>
);
interface StayOf {
  readonly days: readonly Weekday[];
  readonly lang: Lang;
}

/** The other side's own words; of two guests it is said which words are whose, without saying who they are. */
const Words = ({ visit, lang }: { visit: ShownVisit; lang: Lang }): Html => {
  const t = placementTexts(lang);
  const others = otherSide(visit);
  const [first, second] = others;
  if (!second) return <Quoted words={first?.words ?? ''} />;
  return (
    <>
      {others.map(({ words }, at) => (
        <p>
          {t.guestNumber(at + 1)}: {words === '' ? t.unsaid : <Quoted words={words} />}
        </p>
      ))}
    </>
  );
};

/** Why what was just sent did not count. */
export const Missed = ({ missed }: { missed?: string | undefined }): Html =>
  missed === undefined ? (
    <></>
  ) : (
    <Notice kind="important">
      <p>{missed}</p>
    </Notice>
  );

/**
 * What everybody in a visit agrees to (R4, R8): read before the yes in the very words that hold after it. Once it is over
 * there is nothing to call off any more.
 */
export const termsOf = (visit: ShownVisit, lang: Lang, { isOver = false } = {}): readonly string[] => {
  const t = agreementTexts(lang);
  return [...t.termsList[isPairIn(visit) ? 'two' : 'one'], ...(isOver ? [] : [t.mayCancel])];
};

/** Somebody's own words. */
export const Quoted = ({ words }: { words: string }): Html => <span translate="no">{words}</span>;

/** The match's reasons, but not how long it lasts where other days are asked about or agreed that make it another length. */
const reasonsNow = ({ placement: { reasons, days }, otherDays }: ShownVisit): VisitReasons => {
  const asked = otherDays.filter(({ state }) => state === 'open').map((one) => one.days.length);
  const holds = (fact: VisitReasons['suits'][number]) =>
    fact.code !== 'stay' || [days.length, ...asked].every((length) => length === fact.days);
  return { ...reasons, suits: reasons.suits.filter(holds), traded: reasons.traded.filter(holds) };
};

/** Why this match, in sentences to who reads: what suits, and what was given up. */
export const Why = ({ visit, lang }: { visit: ShownVisit; lang: Lang }): Html => {
  const t = placementTexts(lang);
  const { mine, guests, round } = visit;
  const reasons = reasonsNow(visit);
  const sentences =
    mine.side === 'host'
      ? reasonTexts(lang).whyTheseGuests(reasons, guests.length)
      : reasonTexts(lang).whyThisHost(reasons, mine.signUp);
  return (
    <>
      <h2>{t.why}</h2>
      <Sentences of={sentences.suits} />
      {sentences.traded.length > 0 && (
        <>
          <h3>{t.traded}</h3>
          <Sentences of={sentences.traded} />
        </>
      )}
      <p class="soft">
        {t.whyMore} <a href={`mailto:${round.organiser.email}`}>{t.askUs}</a>
      </p>
    </>
  );
};

const Sentences = (props: { of: readonly string[] }): Html => (
  <ul>
    {props.of.map((sentence) => (
      <li>{sentence}</li>
    ))}
  </ul>
);

/** When and where the preparatory workshops are (R4). */
export const Workshops = (props: {
  round: ShownVisit['round'];
  lang: Lang;
  /** Once the visit is agreed: when one looks, and whether it is the host's deputy who does. */
  toChoose?: { readonly now: Date; readonly isDeputy: boolean };
}): Html => {
  const { round, lang, toChoose } = props;
  if (round.workshops.length === 0) return <></>;
  const t = placementTexts(lang);
  const isAhead = !toChoose || round.workshops.some(({ day }) => day >= dayAt(toChoose.now, round.timeZone));
  const who = toChoose?.isDeputy ? 'deputy' : 'self';
  return (
    <>
      <p>{isAhead ? t.workshops : t.workshopsHeld}</p>
      <ul>
        {round.workshops.map(({ day, from, until, place }) => (
          <li>{t.workshop(place, longDate(day, lang), timeSpan(from, until, lang))}</li>
        ))}
      </ul>
      {toChoose && isAhead && (
        <p class="no-print">
          <a href={inLanguage(lang, '/workshop')}>{t.toWorkshops[who]}</a>
        </p>
      )}
    </>
  );
};
