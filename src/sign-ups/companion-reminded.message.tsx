import { letterKind, paragraph } from '../messages/letter.ts';
import { invitationParts } from './companion-invited.message.tsx';
import { companionLetterTexts } from './companion-letters.texts.ts';
import { toldInvitation } from './told-company.store.ts';
import { SAMPLE_INVITATION } from './told-company.ts';

/** The one reminder of an invitation. */
export const companionReminded = letterKind({
  kind: 'companion-reminded',
  read: (source, about) => toldInvitation(source, about.companionship),
  write: (told, source) => {
    const t = companionLetterTexts(source.lang).reminded;
    return {
      subject: t.subject,
      week: told.round.visitWeek,
      parts: [paragraph(t.text), ...invitationParts(told, source)],
    };
  },
  sample: SAMPLE_INVITATION,
});
