import { action, letterKind, paragraph } from '../messages/letter.ts';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { isFellowOut } from './companionship.rules.ts';
import { companyOf } from './companionship.store.ts';
import { signUpUrls } from './sign-up.ts';
import { toldSignUp } from './told-sign-up.store.ts';
import { SAMPLE_SIGN_UP } from './told-sign-up.ts';

/** To who was told that their companion lacked a manager's yes: nothing is lacking now, whoever said so. */
export const companionIn = letterKind({
  kind: 'companion-in',
  read: async (source, about) => {
    const told = await toldSignUp(source, about.signUp, ['confirmed']);
    const company = told && (await companyOf(source.db, told));
    return company && company.companionship.id === about.companionship && !isFellowOut(company) ? told : null;
  },
  write: ({ id, round }, { lang, link }) => {
    const t = companionLetterTexts(lang);
    return {
      subject: t.in.subject,
      week: round.visitWeek,
      parts: [paragraph(t.in.text), action(t.see, link(signUpUrls.show(id)))],
    };
  },
  sample: SAMPLE_SIGN_UP,
});
