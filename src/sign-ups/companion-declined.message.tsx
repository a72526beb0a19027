import type { Lang } from '../kit/language.ts';
import { action, letterKind, type Letter, type LetterSource, paragraph } from '../messages/letter.ts';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { toldCompany } from './told-company.store.ts';
import { SAMPLE_COMPANY, type ToldCompany } from './told-company.ts';

/** What who is left without company reads: what they said beforehand, and that they can choose anew (R10). */
export const withoutCompany = (
  why: 'declined' | 'expired' | 'left',
  { id, round, otherwise }: ToldCompany,
  { lang, link }: { lang: Lang; link: LetterSource['link'] },
): Letter => {
  const t = companionLetterTexts(lang);
  return {
    subject: t[why].subject,
    week: round.visitWeek,
    parts: [paragraph(t[why].text), paragraph(t.otherwise[otherwise]), action(t.choose, link(signUpUrls.show(id)))],
  };
};

/** The colleague has said no, or wants no invitations. */
export const companionDeclined = letterKind({
  kind: 'companion-declined',
  read: (source, about) => toldCompany(source, about.signUp),
  write: (told, source) => withoutCompany('declined', told, source),
  sample: SAMPLE_COMPANY,
});
