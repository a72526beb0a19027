import { deadline, weekWithDates } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { action, aside, letterKind, type Letter, type LetterSource, paragraph } from '../messages/letter.ts';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { companionTexts } from './companion.texts.ts';
import { lastDayOfInvitation } from './companionship.rules.ts';
import { companionUrls } from './companionship.ts';
import { toldInvitation } from './told-company.store.ts';
import { SAMPLE_INVITATION, type ToldInvitation } from './told-company.ts';

/** What both invitation and reminder say: what it is about, until when, the way out, and why one gets it (GDPR art. 14). */
export const invitationParts = (
  { round, invitedAt, bond, secret }: ToldInvitation,
  { lang, link }: { lang: Lang; link: LetterSource['link'] },
): Letter['parts'] => {
  const t = companionLetterTexts(lang).invited;
  return [
    paragraph(t.text(weekWithDates(round.visitWeek, lang))),
    paragraph(companionTexts(lang).invitation.bond[bond]),
    action(t.button, link(companionUrls.invitation(secret))),
    paragraph(t.until(deadline(lastDayOfInvitation({ invitedAt }, round), lang))),
    paragraph(t.no),
    aside(`${t.notice} ${link('/privatliv')}`),
  ];
};

/** To a colleague who has not signed up for anything: the first mail carries the notice and a way out. */
export const companionInvited = letterKind({
  kind: 'companion-invited',
  read: (source, about) => toldInvitation(source, about.companionship),
  write: (told, source) => ({
    subject: companionLetterTexts(source.lang).invited.subject,
    week: told.round.visitWeek,
    parts: invitationParts(told, source),
  }),
  sample: SAMPLE_INVITATION,
});
