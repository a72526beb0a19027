import { action, facts, letterKind, paragraph } from '../messages/letter.ts';
import { approvalUrls } from './manager-approval.ts';
import { managerNotice } from './manager-asked.message.tsx';
import { managerLetterTexts } from './manager-letters.texts.ts';
import { managerSaidTexts } from './manager-said.texts.ts';
import { isOver, mayAnswer } from './manager-approval.rules.ts';
import { isStillOpen, toldToManager } from './told-approval.rules.ts';
import { askedAbout, mintManagerLink, reasonBehind } from './told-approval.store.ts';
import { SAMPLE_RECORDED } from './told-approval.ts';

/** To a manager whose answer the office wrote down: what it says, why, and the way to change it (U22). */
export const managerAnswerRecorded = letterKind({
  kind: 'manager-answer-recorded',
  read: async (source, about) => {
    const asked = await askedAbout(source, about.approval);
    if (!asked || !isStillOpen(asked, source.now) || isOver(asked.approval.state)) return null;
    const { id, state, frame } = asked.approval;
    const reason = await reasonBehind(source, { signUp: asked.signUp.id, entry: about.entry });
    if (reason === null) return null;
    const { ok: mayChange } = mayAnswer(asked.approval, asked.signUp, asked.round, source.now);
    return { ...toldToManager(asked, await mintManagerLink(source, id)), state, frame, reason, mayChange };
  },
  write: (told, source) => {
    const { lang, link } = source;
    const t = managerLetterTexts(lang).recorded;
    return {
      subject: t.subject,
      week: told.round.visitWeek,
      parts: [
        paragraph(t.text(told.name)),
        facts([t.answer, managerSaidTexts(lang).said(told)], [t.reason, told.reason]),
        paragraph(told.mayChange ? t.wrong : t.wrongNow),
        action(told.mayChange ? t.button : t.see, link(approvalUrls.ask(told.secret))),
        ...managerNotice(told, source),
      ],
    };
  },
  sample: SAMPLE_RECORDED,
  otherSamples: [{ ...SAMPLE_RECORDED, mayChange: false }],
});
