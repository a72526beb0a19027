import { deadline, dueOn } from '../kit/dates.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, aside, facts, letterKind, paragraph } from '../messages/letter.ts';
import { bookedFor } from './other-days.store.ts';
import { otherDaysTexts } from './other-days.texts.ts';
import { otherDaysUrls } from './other-days.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldDays } from './told-days.store.ts';
import { SAMPLE_DAYS, type ToldDays } from './told-days.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, SAMPLE_VISIT_IN_CALENDAR, type ToldInCalendar } from './told-visit.ts';
import { visitInCalendar } from './visit-entry.store.ts';
import { visitInvitation } from './visit-invitation.message.tsx';

interface ToldProposal extends ToldDays {
  /** Whether the reader's journey is booked for the days there are now. */
  readonly isBooked: boolean;
}
const PROPOSED: ToldProposal = { ...SAMPLE_DAYS, isBooked: false };

/** Somebody in the visit proposes other days: to everybody else in it, while their answer is missing. */
export const daysProposed = letterKind<ToldProposal>({
  kind: 'days-proposed',
  read: async ({ db }, about) => {
    const told = await toldDays(db, about, ['open']);
    // The contact has nothing to answer: what the deputy proposed is their yes. They hear of it all the same.
    if (!told || (told.hasAnswered && told.proposer !== 'deputy')) return null;
    return { ...told, isBooked: (await bookedFor(db, told.id)).includes(about.signUp ?? '') };
  },
  write: ({ id, proposer, others, round, timeZone, isBooked }, { lang, link }) => {
    const t = otherDaysTexts(lang);
    const { long } = stayTexts(lang);
    const days = facts([t.newDays, long(others.days, round)], [t.oldDays, long(others.insteadOf, round)]);
    if (proposer === 'deputy') {
      const { subject, text } = t.letters.byDeputy;
      const parts = [paragraph(text), days, action(t.on.look, link(otherDaysUrls.show(id)))];
      return { subject, week: round.visitWeek, parts };
    }
    return {
      subject: t.letters.proposed.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.letters.proposed.text[proposer]),
        days,
        ...(isBooked ? [paragraph(t.booked.you)] : []),
        action(t.see, link(otherDaysUrls.show(id))),
        paragraph(`${t.answerBy(deadline(dueOn(others.answerBy, timeZone), lang))}.`),
        aside(placementLetterTexts(lang).voluntary),
      ],
    };
  },
  sample: PROPOSED,
  otherSamples: [
    { ...PROPOSED, side: 'host', proposer: 'guest' },
    { ...PROPOSED, side: 'host', proposer: 'one-of-guests', isPair: true },
    { ...PROPOSED, proposer: 'companion', isPair: true, isBooked: true },
    { ...PROPOSED, side: 'host', proposer: 'deputy' },
  ],
});

/** A no to the days, or nobody's answer, or taken back: the visit keeps its days, and stands as it stood. */
export const daysKept = letterKind<ToldDays>({
  kind: 'days-kept',
  read: ({ db }, about) => toldDays(db, about, ['declined', 'withdrawn', 'lapsed']),
  write: ({ id, isAgreed, others, round, days, hasAnswered }, { lang, link }) => {
    const t = otherDaysTexts(lang).letters.kept;
    const { see, seeVisit, agreed } = placementLetterTexts(lang);
    const { state } = others;
    if (state !== 'declined' && state !== 'withdrawn' && state !== 'lapsed')
      throw new Error(`other days that are ${state} are told of as kept`);
    return {
      subject: t.subject,
      week: round.visitWeek,
      parts: [
        paragraph(t.text[state]),
        facts([agreed.days, stayTexts(lang).long(days, round)]),
        action(isAgreed || hasAnswered ? seeVisit : see, link(placementUrls.show(id))),
        paragraph(isAgreed ? t.stands : t.stillAsked(deadline(round.dates.answersDue, lang))),
      ],
    };
  },
  sample: { ...SAMPLE_DAYS, others: { ...SAMPLE_DAYS.others, state: 'declined' } },
  otherSamples: [
    { ...SAMPLE_DAYS, isAgreed: true, others: { ...SAMPLE_DAYS.others, state: 'lapsed' } },
    { ...SAMPLE_DAYS, hasAnswered: true, others: { ...SAMPLE_DAYS.others, state: 'withdrawn' } },
  ],
});

interface ToldChange extends ToldInCalendar {
  /** The reader had said that the journey is booked. */
  readonly hasBooked: boolean;
}

const CHANGED: ToldChange = {
  ...SAMPLE_VISIT,
  inCalendar: { ...SAMPLE_VISIT_IN_CALENDAR, sequence: 2 },
  hasBooked: false,
};

/** An agreed visit has other days with everybody's yes: what it says moves the entry in the reader's calendar (U18). */
export const daysChanged = letterKind<ToldChange>({
  kind: 'days-changed',
  read: async ({ db }, about) => {
    const visit = await toldVisit(db, about, ['agreed']);
    // The entry that moves stands in the contact's calendar, not the deputy's.
    const inCalendar = visit && about.deputy === undefined ? await visitInCalendar(db, about) : null;
    return visit && { ...visit, inCalendar, hasBooked: about.booked !== undefined };
  },
  write: ({ id, side, round, days, inCalendar, hasBooked }, { lang, link }) => {
    const { letters } = otherDaysTexts(lang);
    const { agreed } = placementLetterTexts(lang);
    return {
      subject: letters.changed.subject,
      week: round.visitWeek,
      parts: [
        paragraph(letters.changed.text),
        facts([agreed.days, stayTexts(lang).long(days, round)]),
        action(agreed.see, link(placementUrls.show(id))),
        ...(inCalendar ? [paragraph(letters.changed.calendar)] : []),
        ...(hasBooked ? [paragraph(letters.changed.booked)] : []),
        ...(side === 'host' ? [paragraph(letters.changed.programme)] : []),
      ],
      ...visitInvitation(inCalendar, lang, link),
    };
  },
  sample: CHANGED,
  otherSamples: [
    { ...CHANGED, side: 'host' },
    { ...CHANGED, hasBooked: true },
  ],
});
