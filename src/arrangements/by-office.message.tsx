import { action, aside, facts, letterKind, paragraph } from '../messages/letter.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { toldOfficeAct, toldSignUp } from '../sign-ups/told-sign-up.store.ts';
import { SAMPLE_OFFICE_ACT, SAMPLE_SIGN_UP } from '../sign-ups/told-sign-up.ts';
import { arrangementLetterTexts } from './arrangement-letters.texts.ts';

/** The office has taken away what somebody had arranged, and why (U22). */
export const arrangementRemovedForYou = letterKind({
  kind: 'arrangement-removed-for-you',
  read: (source, about) => toldOfficeAct(source, about, ['confirmed']),
  write: ({ id, round, reason }, { lang, link }) => {
    const { byOffice: t, changed } = arrangementLetterTexts(lang);
    return {
      subject: t.removedSubject,
      week: round.visitWeek,
      parts: [
        paragraph(t.removed),
        facts([t.reason, reason]),
        action(changed.see, link(signUpUrls.show(id))),
        aside(t.wrong),
      ],
    };
  },
  sample: SAMPLE_OFFICE_ACT,
});

/** The office has forbidden two who had arranged a visit. */
export const arrangementBanned = letterKind({
  kind: 'arrangement-banned',
  read: (source, about) => toldSignUp(source, about.signUp, ['confirmed']),
  write: ({ id, round }, { lang, link }) => {
    const { byOffice: t, changed } = arrangementLetterTexts(lang);
    const parts = [paragraph(t.banned), action(changed.see, link(signUpUrls.show(id))), aside(t.wrong)];
    return { subject: t.bannedSubject, week: round.visitWeek, parts };
  },
  sample: SAMPLE_SIGN_UP,
});
