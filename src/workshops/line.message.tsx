import { longDate, momentIn } from '../kit/dates.ts';
import { action, facts, letterKind, paragraph } from '../messages/letter.ts';
import { bookingUrls } from './booking.ts';
import { whenAndWhere } from './seat.message.tsx';
import { toldOffer, toldWait, toldWaitOver } from './told-workshop.store.ts';
import { SAMPLE_WORKSHOP, type ToldOffer, type ToldWaitOver, type ToldWorkshop } from './told-workshop.ts';
import { workshopLetterTexts } from './workshop-letters.texts.ts';

export const workshopWaiting = letterKind<ToldWorkshop>({
  kind: 'workshop-waiting',
  read: ({ db }, about) => toldWait(db, about, 'waiting'),
  write: (told, { lang, link }) => {
    const t = workshopLetterTexts(lang);
    return {
      subject: t.waiting.subject,
      parts: [
        paragraph(t.waiting.text),
        whenAndWhere(told, lang),
        paragraph(t.waiting.next),
        action(t.waiting.see, link(bookingUrls.choose())),
      ],
    };
  },
  sample: SAMPLE_WORKSHOP,
});

/** A seat has become free: taken or declined behind its own link, without signing in. */
export const workshopOffered = letterKind<ToldOffer>({
  kind: 'workshop-offered',
  read: (source, about) => toldOffer(source, about),
  write: (told, { lang, link }) => {
    const t = workshopLetterTexts(lang);
    return {
      subject: t.offered.subject,
      week: told.visitWeek,
      parts: [
        paragraph(t.offered.text),
        whenAndWhere(told, lang),
        facts([t.offered.until, momentIn(told.until, told.timeZone, lang)]),
        action(t.offered.see, link(bookingUrls.offer(told.secret))),
        paragraph(t.offered.no),
      ],
    };
  },
  sample: { ...SAMPLE_WORKSHOP, until: new Date('2027-08-18T12:00:00Z'), secret: 'eksempel' },
});

/** Who has a seat elsewhere keeps it; anybody else is shown where there is one. */
const overLetter = (kind: string, state: 'lapsed' | 'over') =>
  letterKind<ToldWaitOver>({
    kind,
    read: (source, about) => toldWaitOver(source, about, state),
    write: (told, { lang, link }) => {
      const t = workshopLetterTexts(lang);
      const { subject, text, next } = t[state];
      const { seat } = told;
      return {
        subject,
        parts: [
          paragraph(text),
          whenAndWhere(told, lang),
          paragraph(seat ? t.keeps(seat.place, longDate(seat.day, lang)) : next),
          action(seat ? t.see : t.seeAll, link(bookingUrls.choose())),
        ],
      };
    },
    sample: { ...SAMPLE_WORKSHOP, seat: null },
    otherSamples: [{ ...SAMPLE_WORKSHOP, seat: { place: 'Odense', day: '2027-08-26' } }],
  });

export const workshopOfferLapsed = overLetter('workshop-offer-lapsed', 'lapsed');
export const workshopLineOver = overLetter('workshop-line-over', 'over');
