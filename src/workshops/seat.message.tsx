import { longDate, timeSpan } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { action, facts, letterKind, paragraph, type Letter, type LetterPart } from '../messages/letter.ts';
import type { BookingState } from './booking.ts';
import { bookingUrls } from './booking.ts';
import { seatEntry } from './seat-entry.ts';
import { seatEntryTexts } from './seat-entry.texts.ts';
import { toldSeat } from './told-workshop.store.ts';
import { SAMPLE_ONLINE_SEAT, SAMPLE_SEAT, type ToldSeat, type ToldWorkshop } from './told-workshop.ts';
import { workshopLetterTexts } from './workshop-letters.texts.ts';

type Texts = ReturnType<typeof workshopLetterTexts>;
type Write = (t: Texts, told: ToldSeat) => { subject: string; before: LetterPart[]; after: LetterPart[]; see?: string };

/** When and where. The way into an online one stands behind the sign-in: a mail may be passed on. */
export const whenAndWhere = ({ workshop }: ToldWorkshop, lang: Lang): LetterPart => {
  const t = workshopLetterTexts(lang);
  const { isOnline, place, address, day, starts, ends } = workshop;
  return facts(
    [t.when, `${longDate(day, lang)} ${timeSpan(starts, ends, lang)}`],
    [t.where, isOnline ? t.online : `${place}: ${address}`],
  );
};

/**
 * A letter about a seat: it goes only while the seat is as it was when the letter was caused. Where the seat is new, moved
 * or over, the letter brings the entry to the calendar or takes it out.
 */
const seatLetter = (
  kind: string,
  states: readonly [BookingState, ...BookingState[]],
  write: Write,
  touches: 'calendar' | 'nothing' = 'calendar',
) => {
  const [state, ...others] = states;
  const sampleIn = (one: BookingState): ToldSeat => ({
    ...SAMPLE_SEAT,
    booking: { ...SAMPLE_SEAT.booking, state: one },
  });
  return letterKind<ToldSeat>({
    kind,
    read: ({ db }, about) => toldSeat(db, about, states),
    write: (told, { lang, link }): Letter => {
      const t = workshopLetterTexts(lang);
      const { subject, before, after, see } = write(t, told);
      return {
        subject,
        week: told.visitWeek,
        parts: [...before, whenAndWhere(told, lang), action(see ?? t.see, link(bookingUrls.choose())), ...after],
        ...(touches === 'calendar' && {
          invitation: { entry: seatEntry(told, seatEntryTexts(lang), link), organiser: told.organiser },
        }),
      };
    },
    sample: sampleIn(state),
    otherSamples: [
      ...(state === 'booked' ? [SAMPLE_ONLINE_SEAT] : []),
      ...(state === 'withdrawn' ? [{ ...sampleIn(state), isSignedUp: false }] : []),
      ...others.map(sampleIn),
    ],
  });
};

export const workshopBooked = seatLetter('workshop-booked', ['booked'], (t) => ({
  subject: t.booked.subject,
  before: [paragraph(t.booked.text)],
  after: [paragraph(t.calendar), paragraph(t.cannot)],
}));

export const workshopBookedForYou = seatLetter('workshop-booked-for-you', ['booked'], (t) => ({
  subject: t.bookedForYou.subject,
  before: [paragraph(t.bookedForYou.text)],
  after: [paragraph(t.calendar)],
}));

export const workshopGivenBack = seatLetter('workshop-given-back', ['given-back'], (t) => ({
  subject: t.givenBack.subject,
  before: [paragraph(t.givenBack.text)],
  after: [],
  see: t.seeAll,
}));

export const workshopMoved = seatLetter('workshop-moved', ['booked'], (t) => ({
  subject: t.moved.subject,
  before: [paragraph(t.moved.text)],
  after: [paragraph(t.moved.calendar), paragraph(t.cannot)],
}));

export const workshopCancelled = seatLetter('workshop-cancelled', ['workshop-cancelled'], (t) => ({
  subject: t.cancelled.subject,
  before: [paragraph(t.cancelled.text)],
  after: [paragraph(t.cancelled.next)],
  see: t.seeAll,
}));

/**
 * A seat is for who has a visit: the only one is called off, the sign-up is withdrawn, or the round is cancelled. Their own
 * letters say so; this one clears the calendar.
 */
export const workshopOff = seatLetter(
  'workshop-off',
  ['withdrawn', 'round-cancelled'],
  (t, { booking, isSignedUp }) => ({
    subject: t.off.subject,
    before: [
      paragraph(
        `${t.off.why[booking.state === 'round-cancelled' ? 'round' : isSignedUp ? 'visit' : 'signUp']} ${t.off.calendar}`,
      ),
    ],
    after: [],
  }),
);

export const workshopSoon = seatLetter(
  'workshop-soon',
  ['booked'],
  (t) => ({
    subject: t.soon.subject,
    before: [paragraph(t.soon.text)],
    after: [paragraph(t.cannot)],
  }),
  'nothing',
);
