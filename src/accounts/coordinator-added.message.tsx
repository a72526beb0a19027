import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { isAppointed, isCoordinator } from './coordinator.store.ts';
import { coordinatorTexts } from './coordinator.texts.ts';

/** Tells somebody that they run the round from now on. Where it leads to asks them to sign in first. */
export const coordinatorAdded = letterKind({
  kind: 'coordinator-added',
  sample: true,
  async read({ db }, { person, appointment }) {
    const holds = person
      ? await isCoordinator(db, { id: person })
      : appointment && (await isAppointed(db, appointment));
    return holds ? true : null;
  },
  write(_content: true, { lang, link }) {
    const t = coordinatorTexts(lang);
    return {
      subject: t.letterSubject,
      parts: [
        paragraph(t.letterText),
        paragraph(t.letterHow),
        action(t.letterButton, link('/kontor')),
        aside(t.letterWrong),
      ],
    };
  },
});
