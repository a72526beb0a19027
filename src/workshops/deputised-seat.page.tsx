import { dayAndMonth, timeSpan } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { phaseBegins } from '../rounds/round.rules.ts';
import { areOver } from './my-workshop.rules.ts';
import { myWorkshopTexts } from './my-workshop.texts.ts';
import type { MyWorkshops } from './my-workshop.ts';
import { isOver } from './workshop.rules.ts';

/** To a host's deputy: where the contact has a seat, and until they are over that either of the two may go (R4). */
export const Deputised = ({ lang, mine }: { lang: Lang; mine: MyWorkshops }): Html => {
  const t = myWorkshopTexts(lang).deputy;
  if (mine.deputised.length === 0) return <></>;
  const isAfter = areOver(mine) || mine.now >= phaseBegins(mine.round, 'visits');
  return (
    <>
      <h2>{t.heading}</h2>
      {mine.deputised.map(({ workplace, contact, workshop }) => {
        const seat = mine.workshops.find(({ id }) => id === workshop);
        return (
          <p>
            {t.standsIn(contact, workplace)}{' '}
            {seat
              ? t[isOver(seat, mine.round.timeZone, mine.now) ? 'had' : 'seat'](
                  contact,
                  seat.place,
                  `${dayAndMonth(seat.day, lang)} ${timeSpan(seat.starts, seat.ends, lang)}`,
                )
              : t[isAfter ? 'hadNone' : 'none'](contact)}
          </p>
        );
      })}
      {!isAfter && <p>{t.either}</p>}
    </>
  );
};
