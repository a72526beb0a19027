import { action, letterKind, paragraph } from '../messages/letter.ts';
import { toldVisit } from '../placements/told-visit.store.ts';
import { SAMPLE_VISIT } from '../placements/told-visit.ts';
import { programmeTexts } from './programme.texts.ts';
import { programmeUrls } from './programme.ts';

/** To each guest, once: the programme can be seen. */
export const programmeShared = letterKind<{ id: string }>({
  kind: 'programme-shared',
  read: ({ db }, about) => toldVisit(db, about, ['agreed']),
  write: ({ id }, { lang, link }) => {
    const { mail } = programmeTexts(lang);
    return {
      subject: mail.shared.subject,
      parts: [paragraph(mail.shared.text), action(mail.see, link(programmeUrls.show(id)))],
    };
  },
  sample: SAMPLE_VISIT,
});
