import { PostButton } from '../kit/button.tsx';
import { dayAt } from '../kit/calendar.ts';
import { longDate } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { Notice } from '../kit/notice.tsx';
import { placementUrls } from '../placements/placement.ts';
import type { ShownVisit } from '../placements/shown-visit.ts';
import { bookedTravelTexts } from './booked-travel.texts.ts';
import { travelUrl } from './booked-travel.ts';

interface TravelProps {
  readonly lang: Lang;
  readonly visit: ShownVisit;
}

/** On an agreement that somebody is asked to move: that it holds meanwhile, and to the guest the way to the question. */
export const MoveAsked = ({ lang, visit, proposal }: TravelProps & { proposal: string }): Html => {
  const t = bookedTravelTexts(lang);
  return (
    <div class="no-print">
      <Notice kind="important">
        <p>
          {t.asked}{' '}
          {visit.mine.side === 'intern' && <a href={inLanguage(lang, placementUrls.show(proposal))}>{t.see}</a>}
        </p>
      </Notice>
    </div>
  );
};

/** Whether the visit has had other days since it was agreed. */
const haveDaysMoved = ({ otherDays, placement: { endedAt } }: ShownVisit): boolean =>
  otherDays.some(({ state, proposedAt }) => state === 'agreed' && endedAt !== null && proposedAt > endedAt);

/** To a guest: is the journey booked? Said with one press, and taken back with another. */
export const TravelNote = ({
  lang,
  visit,
  bookedAt,
  isAsked,
}: TravelProps & { bookedAt: Date | null; isAsked: boolean }): Html => {
  const t = bookedTravelTexts(lang);
  const { placement, round } = visit;
  const ask = isAsked ? t.askMeanwhile : haveDaysMoved(visit) ? t.askMoved : t.ask;
  return (
    <div class="no-print">
      <Notice title={t.title}>
        <p>{bookedAt ? t.booked(longDate(dayAt(bookedAt, round.timeZone), lang)) : ask}</p>
        <PostButton
          action={inLanguage(lang, travelUrl(placement.id))}
          kind="secondary"
          fields={{ answer: bookedAt ? 'no' : 'yes' }}
        >
          {bookedAt ? t.no : t.yes}
        </PostButton>
      </Notice>
    </div>
  );
};
