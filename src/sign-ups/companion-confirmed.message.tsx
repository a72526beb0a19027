import { action, letterKind, paragraph } from '../messages/letter.ts';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { toldCompany } from './told-company.store.ts';
import { SAMPLE_COMPANY } from './told-company.ts';

/** Both have said yes: told to who invited, and to both where they named each other. */
export const companionConfirmed = letterKind({
  kind: 'companion-confirmed',
  read: (source, about) => toldCompany(source, about.signUp),
  write: ({ id, round }, { lang, link }) => {
    const t = companionLetterTexts(lang);
    return {
      subject: t.confirmed.subject,
      week: round.visitWeek,
      parts: [paragraph(t.confirmed.text), action(t.see, link(signUpUrls.show(id)))],
    };
  },
  sample: SAMPLE_COMPANY,
});
