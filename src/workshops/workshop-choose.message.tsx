import { longDate, weekName } from '../kit/dates.ts';
import type { LetterSource } from '../messages/letter.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { findRound } from '../rounds/round.store.ts';
import { bookingUrls } from './booking.ts';
import { hasToChoose } from './told-workshop.store.ts';
import { SAMPLE_WORKSHOP, type ToldChoice } from './told-workshop.ts';
import { workshopLetterTexts } from './workshop-letters.texts.ts';
import { chooseBy } from './workshop.rules.ts';
import { workshopsIn } from './workshop.store.ts';

/** What there is to choose between; null for who has chosen meanwhile, or when there is nothing left to choose. */
const choiceAhead = async (
  { db, now }: LetterSource,
  about: Readonly<Record<string, string>>,
): Promise<ToldChoice | null> => {
  if (!(await hasToChoose(db, about))) return null;
  const round = await findRound(db, about.round ?? '');
  if (!round) return null;
  const standing = (await workshopsIn(db, round.id)).filter(({ cancelledAt }) => cancelledAt === null);
  return { visitWeek: round.visitWeek, chooseBy: chooseBy(standing, round.timeZone, now) };
};

const SAMPLE: ToldChoice = { visitWeek: SAMPLE_WORKSHOP.visitWeek, chooseBy: '2027-08-18' };

export const workshopChoose = letterKind<ToldChoice>({
  kind: 'workshop-choose',
  read: choiceAhead,
  write: ({ visitWeek, chooseBy: by }, { lang, link }) => {
    const t = workshopLetterTexts(lang);
    return {
      subject: t.choose.subject,
      week: visitWeek,
      parts: [
        paragraph(t.choose.text(weekName(visitWeek, lang))),
        action(t.seeAll, link(bookingUrls.choose())),
        ...(by === null ? [] : [paragraph(t.choose.by(longDate(by, lang)))]),
        paragraph(t.choose.others),
      ],
    };
  },
  sample: SAMPLE,
});

export const workshopChooseDue = letterKind<ToldChoice>({
  kind: 'workshop-choose-due',
  read: choiceAhead,
  write: ({ chooseBy: by }, { lang, link }) => {
    const t = workshopLetterTexts(lang);
    return {
      subject: t.chooseDue.subject,
      parts: [
        paragraph(t.chooseDue.text),
        action(t.seeAll, link(bookingUrls.choose())),
        ...(by === null ? [] : [paragraph(t.choose.by(longDate(by, lang)))]),
      ],
    };
  },
  sample: SAMPLE,
});
