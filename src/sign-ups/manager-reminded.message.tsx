import { letterKind, paragraph } from '../messages/letter.ts';
import { managerParts, readManager } from './manager-asked.message.tsx';
import { managerLetterTexts } from './manager-letters.texts.ts';
import { SAMPLE_MANAGER } from './told-approval.ts';

/** The one reminder of the question to a manager. */
export const managerReminded = letterKind({
  kind: 'manager-reminded',
  read: readManager,
  write: (told, source) => {
    const t = managerLetterTexts(source.lang).reminded;
    return {
      subject: t.subject,
      week: told.round.visitWeek,
      parts: [paragraph(t.text), ...managerParts(told, source)],
    };
  },
  sample: SAMPLE_MANAGER,
});
