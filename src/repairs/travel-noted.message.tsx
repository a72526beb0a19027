import { action, aside, facts, letterKind, paragraph } from '../messages/letter.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { toldOfficeAct } from '../sign-ups/told-sign-up.store.ts';
import { SAMPLE_OFFICE_ACT } from '../sign-ups/told-sign-up.ts';
import { bookedTravelTexts } from './booked-travel.texts.ts';

/** The office has noted for somebody that their journey is booked, or is not, and why (U22). */
export const travelNotedForYou = letterKind({
  kind: 'travel-noted-for-you',
  read: (source, about) => toldOfficeAct(source, about, ['confirmed']),
  write: ({ id, reason }, { lang, link }) => {
    const t = bookedTravelTexts(lang).letter;
    return {
      subject: t.subject,
      parts: [paragraph(t.text), facts([t.reason, reason]), action(t.see, link(signUpUrls.show(id))), aside(t.wrong)],
    };
  },
  sample: SAMPLE_OFFICE_ACT,
});
