import { action, letterKind, paragraph } from '../messages/letter.ts';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { isFellowOut } from './companionship.rules.ts';
import { companyOf } from './companionship.store.ts';
import { signUpUrls } from './sign-up.ts';
import { toldSignUp } from './told-sign-up.store.ts';
import { SAMPLE_SIGN_UP } from './told-sign-up.ts';

/** To who travels with somebody whose manager has not said yes: they are a pair to each other, and not to the matching. */
export const companionOut = letterKind({
  kind: 'companion-out',
  read: async (source, about) => {
    const told = await toldSignUp(source, about.signUp, ['confirmed']);
    const company = told && (await companyOf(source.db, told));
    return company && isFellowOut(company) ? told : null;
  },
  write: ({ id, round }, { lang, link }) => {
    const t = companionLetterTexts(lang);
    return {
      subject: t.out.subject,
      week: round.visitWeek,
      parts: [paragraph(t.out.text), action(t.see, link(signUpUrls.show(id)))],
    };
  },
  sample: SAMPLE_SIGN_UP,
});
