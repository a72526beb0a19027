import { Button, ButtonRow, HiddenFields } from '../kit/button.tsx';
import { capital, longDate, timeSpan } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import { inLanguage, type Lang } from '../kit/language.ts';
import { bookingUrls } from './booking.ts';
import { companionToo, standingOf, type Offered } from './my-workshop.rules.ts';
import { myWorkshopTexts } from './my-workshop.texts.ts';
import type { MyWorkshops } from './my-workshop.ts';
import { mayChoose } from './workshop.rules.ts';
import type { WorkshopWithSeats } from './workshop.ts';

interface Props {
  readonly lang: Lang;
  readonly mine: MyWorkshops;
}

/** Every workshop there is, in the order of time: when, where, how full, who of one's own comes, and one button. */
export const WorkshopChoices = (props: Props & { workshops: readonly WorkshopWithSeats[] }): Html => (
  <ul class="workshops">
    {props.workshops.map((workshop) => (
      <Choice {...props} workshop={workshop} />
    ))}
  </ul>
);

type ChoiceProps = Props & { workshop: WorkshopWithSeats };

const Choice = ({ lang, mine, workshop }: ChoiceProps): Html => {
  const t = myWorkshopTexts(lang);
  const standing = standingOf(workshop, mine);
  const { id, place, address, isOnline, day, starts, ends } = workshop;
  return (
    <li class={standing.kind === 'mine' ? 'is-mine' : undefined}>
      <h3 translate="no">{place}</h3>
      <p>
        {capital(longDate(day, lang))} <span class="unbroken">{timeSpan(starts, ends, lang)}</span>
      </p>
      <p class="soft">
        {isOnline ? t.onlineHint : <span translate="no">{address}.</span>} {t.held(t.langs[workshop.lang])}.
      </p>
      {mine.others
        .filter((one) => one.workshop === id)
        .map(({ as, name }) => (
          <p>
            <mark>{t.comesHere[as]}</mark> <span translate="no">{name}</span>
          </p>
        ))}
      <p class="workshop-seats">{seatsText(standing, lang)}</p>
      {mayChoose(mine.round, mine.hasAgreedVisit, mine.now).ok && (
        <Buttons lang={lang} mine={mine} workshop={workshop} standing={standing} />
      )}
    </li>
  );
};

const seatsText = (standing: Offered, lang: Lang): string => {
  const t = myWorkshopTexts(lang);
  switch (standing.kind) {
    case 'mine':
      return t.yours;
    case 'my-line':
      return t.yourLine;
    case 'my-offer':
      return t.yourOffer;
    case 'begun':
      return t.begun;
    case 'free':
      return t.free(standing.free);
    case 'full':
      return standing.waiting > 0 ? t.fullWaiting(standing.waiting) : t.full;
  }
};

/** A seat while there is one, else a place in line; for a companion without a seat too, if one likes (U1). */
const Buttons = ({ lang, mine, workshop, standing }: ChoiceProps & { standing: Offered }): Html => {
  const t = myWorkshopTexts(lang);
  if (standing.kind !== 'free' && standing.kind !== 'full') return <></>;
  const isFree = standing.kind === 'free';
  const at = workshop.isOnline ? t.at.online : t.at.place(workshop.place);
  const where = <span class="sr-only">{at}</span>;
  const isMove = isFree && mine.booking?.state === 'booked';
  const isForBoth = companionToo(mine) !== null && (!isFree || standing.free > 1);
  return (
    <form method="post" action={inLanguage(lang, isFree ? bookingUrls.book() : bookingUrls.join())}>
      <HiddenFields fields={{ workshop: workshop.id }} />
      <ButtonRow>
        <Button kind="secondary">
          {isMove ? t.move : isFree ? t.take : t.join}
          {isMove ? <span class="sr-only">{t.at.moveTo(workshop.place)}</span> : where}
        </Button>
        {isForBoth && (
          <Button kind="secondary" name="together" value="yes">
            {isFree ? t.takeBoth : t.joinBoth}
            {where}
          </Button>
        )}
      </ButtonRow>
    </form>
  );
};
