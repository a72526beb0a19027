import { shortWeekday, weekdayName } from '../kit/dates.ts';
import type { Child, Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { type Round, visitDays, WEEKDAYS } from '../rounds/round.ts';
import { type Question, questionUrl } from '../sign-ups/question.ts';
import { field } from '../workplaces/fields.ts';
import { landsdel } from '../workplaces/landsdele.ts';
import { municipality } from '../workplaces/municipalities.ts';
import { catalogueTexts } from './catalogue.texts.ts';
import type { MyWishes, ShownHost } from './wish.ts';
import type { Impossible } from './wish.rules.ts';
import { wishTexts } from './wish.texts.ts';

/** Which days a host is open: five small fields, and in words for who does not see them. */
const OpenDays = ({ lang, round, host }: { lang: Lang; round: Round; host: ShownHost }): Html => {
  const dates = visitDays(round);
  const open = WEEKDAYS.filter((day) => host.days.includes(day));
  return (
    <span class="open-days">
      <span class="sr-only">
        {catalogueTexts(lang).openOn(open.map((day) => weekdayName(dates[day], lang)).join(', '))}
      </span>
      {WEEKDAYS.map((day) => (
        <span class={open.includes(day) ? 'open-day is-open' : 'open-day'} aria-hidden="true">
          {shortWeekday(dates[day], lang)}
        </span>
      ))}
    </span>
  );
};

/** Where a host is and what it does: no name of a person, no address. */
export const HostFacts = (props: { lang: Lang; round: Round; host: ShownHost; children?: Child }): Html => {
  const { lang, host } = props;
  const t = catalogueTexts(lang);
  const facts = [t.stay(host.minDays, host.maxDays), t.seatsOf(host.seatsLeft, host.seats)];
  if (host.minGuests > 1) facts.push(t.company(host.minGuests));
  return (
    <>
      <p translate="no">
        {host.organisation}
        <br />
        <span class="soft">
          {[...new Set([municipality(host.municipality).name, landsdel(host.landsdel)[lang]])].join(', ')}
        </span>
      </p>
      {host.learn !== '' && (
        <p class="host-learn">
          <q translate="no">{host.learn}</q>
        </p>
      )}
      <p class="host-fields">{host.fields.map((code) => field(code)[lang]).join(' · ')}</p>
      <p class="host-stay">
        <OpenDays {...props} /> <span class="host-facts">{facts.join(' · ')}</span>
      </p>
    </>
  );
};

/** The answer that stands in the way, where it is the intern's own to change. */
const ANSWER: Readonly<Partial<Record<Impossible, Question>>> = {
  'own-organisation': 'where',
  landsdel: 'where',
  days: 'days',
};

export const ImpossibleText = (props: { lang: Lang; mine: MyWishes; why: Impossible }): Html => {
  const { lang, mine, why } = props;
  const t = wishTexts(lang);
  const question = mine.isOpen ? ANSWER[why] : undefined;
  return (
    <>
      {(mine.party.length > 1 ? t.impossiblePair : t.impossible)[why]}
      {question && (
        <>
          {' '}
          <a href={inLanguage(lang, questionUrl(mine.signUp, question))}>{t.changeAnswer}</a>
        </>
      )}
    </>
  );
};
