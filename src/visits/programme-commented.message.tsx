import { action, letterKind, paragraph } from '../messages/letter.ts';
import { toldVisit } from '../placements/told-visit.store.ts';
import { SAMPLE_VISIT } from '../placements/told-visit.ts';
import { programmeTexts } from './programme.texts.ts';
import { programmeUrls } from './programme.ts';

/** To the other side, at most once a day: something has been said about the programme. */
export const programmeCommented = letterKind<{ id: string }>({
  kind: 'programme-commented',
  read: ({ db }, about) => toldVisit(db, about, ['agreed']),
  write: ({ id }, { lang, link }) => {
    const { mail } = programmeTexts(lang);
    return {
      subject: mail.commented.subject,
      parts: [paragraph(mail.commented.text), action(mail.see, link(programmeUrls.show(id)))],
    };
  },
  sample: SAMPLE_VISIT,
});
