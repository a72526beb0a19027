import { dueMoment } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { action, letterKind, type Letter, type LetterKind, type LetterSource, paragraph } from '../messages/letter.ts';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { companionTexts } from './companion.texts.ts';
import { chooseBy, choosingAt, withoutCompany } from './companionship.rules.ts';
import { signUpUrls } from './sign-up.ts';
import { toldCompany } from './told-company.store.ts';
import { SAMPLE_COMPANY, type ToldCompany } from './told-company.ts';

/** Nothing to write to who has chosen anew meanwhile. */
export const readLeftAlone: LetterKind<ToldCompany>['read'] = async (source, about) => {
  const told = await toldCompany(source, about.signUp);
  return told && (told.state === 'draft' || withoutCompany(told)) ? told : null;
};

/** What who is left without company reads: what happens now, and that they can choose while there is time (R10). */
export const leftAlone = (
  why: 'declined' | 'expired' | 'left',
  told: ToldCompany,
  { lang, link }: { lang: Lang; link: LetterSource['link'] },
): Letter => {
  const t = companionLetterTexts(lang);
  const { company } = companionTexts(lang);
  const choosing = choosingAt(told.round, told.now);
  const by = dueMoment(chooseBy(told.round, choosing, told.now), told.round.timeZone, lang);
  const otherwise = withoutCompany(told);
  const next = choosing === 'over' || !otherwise ? company.over : company[choosing][otherwise](by);
  return {
    subject: t[why].subject,
    week: told.round.visitWeek,
    parts: [
      paragraph(t[why].text),
      paragraph(told.state === 'draft' ? company.draft : next),
      action(choosing === 'over' ? t.see : t.choose, link(signUpUrls.show(told.id))),
    ],
  };
};

/** The colleague has said no, or wants no invitations. */
export const companionDeclined = letterKind({
  kind: 'companion-declined',
  read: readLeftAlone,
  write: (told, source) => leftAlone('declined', told, source),
  sample: SAMPLE_COMPANY,
});
