import { momentIn } from '../kit/dates.ts';
import { action, facts, letterKind, paragraph } from '../messages/letter.ts';
import { bookingUrls } from './booking.ts';
import { whenAndWhere } from './seat.message.tsx';
import { toldOffer, toldWait } from './told-workshop.store.ts';
import { SAMPLE_WORKSHOP, type ToldOffer, type ToldWorkshop } from './told-workshop.ts';
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

const overLetter = (kind: string, state: 'lapsed' | 'over', words: 'lapsed' | 'over') =>
  letterKind<ToldWorkshop>({
    kind,
    read: ({ db }, about) => toldWait(db, about, state),
    write: (told, { lang, link }) => {
      const t = workshopLetterTexts(lang);
      return {
        subject: t[words].subject,
        parts: [paragraph(t[words].text), whenAndWhere(told, lang), action(t.seeAll, link(bookingUrls.choose()))],
      };
    },
    sample: SAMPLE_WORKSHOP,
  });

export const workshopOfferLapsed = overLetter('workshop-offer-lapsed', 'lapsed', 'lapsed');
export const workshopLineOver = overLetter('workshop-line-over', 'over', 'over');
