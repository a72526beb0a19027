import { personShown } from '../accounts/erased.page.tsx';
import { dayAndMonth, shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import type { SummaryRow } from '../kit/summary-list.tsx';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { listedPlacementTexts } from '../placements/listed-placement.texts.ts';
import type { Round } from '../rounds/round.ts';
import { workshopTexts } from '../workshops/workshop.texts.ts';
import { workshopUrls } from '../workshops/workshop.ts';
import { officeSignUpTexts } from './office-sign-up.texts.ts';
import { officeUrls } from './office.ts';
import type { OfficeSeat, OfficeVisit, TakingPart } from './taking-part.ts';

/** Who else is in a visit, each with the way to their page. */
export const OthersIn = ({ visit, lang }: { visit: OfficeVisit; lang: Lang }): Html => (
  <>
    {visit.others.map(({ signUp, name }, at) => (
      <>
        {at > 0 && ', '}
        <a href={inLanguage(lang, officeUrls.signUp(signUp))} translate="no">
          {personShown(name, lang)}
        </a>
      </>
    ))}
  </>
);

/** The visits that are asked about or agreed, and the seat at a workshop: nothing of who was never asked. */
export const takingPartRows = (props: { lang: Lang; round: Round; part: TakingPart }): SummaryRow[] => {
  const { lang, round, part } = props;
  const t = officeSignUpTexts(lang);
  if (part.visits.length === 0) return [];
  const now = part.visits.filter(({ state }) => state === 'open' || state === 'agreed');
  const states = listedPlacementTexts(lang).states;
  return [
    {
      label: t.visits,
      value:
        now.length === 0
          ? t.noVisits
          : now.map((visit) => (
              <p>
                {states[visit.state]}, {stayTexts(lang).short(visit.days, round)}:{' '}
                <OthersIn visit={visit} lang={lang} />
              </p>
            )),
    },
    {
      label: t.workshop,
      value:
        part.seats.length === 0
          ? workshopTexts(lang).missing.notChosen
          : part.seats.map((seat) => <Seat seat={seat} round={round} lang={lang} />),
    },
  ];
};

const Seat = ({ seat, round, lang }: { seat: OfficeSeat; round: Round; lang: Lang }): Html => {
  const { roll } = workshopTexts(lang);
  const { id, place, day } = seat.workshop;
  return (
    <p>
      <a href={inLanguage(lang, workshopUrls.show(id))} translate="no">
        {place}
      </a>
      , {dayAndMonth(day, lang)}
      {seat.state === 'waiting' && ` (${roll.line})`}
      {seat.offerBy && ` (${roll.until(shortMomentIn(seat.offerBy, round.timeZone, lang))})`}
    </p>
  );
};
