import { action, aside, facts, letterKind, paragraph } from '../messages/letter.ts';
import { approvalUrls } from './manager-approval.ts';
import { readAnswer } from './manager-answered.message.tsx';
import { managerLetterTexts } from './manager-letters.texts.ts';
import { managerSaidTexts } from './manager-said.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { reasonBehind } from './told-approval.store.ts';
import { SAMPLE_OFFICE_APPROVALS } from './told-approval.ts';

/** To the intern: what the office did about their manager's yes, and why (U22). */
export const managerApprovalForYou = letterKind({
  kind: 'manager-approval-for-you',
  read: async (source, about) => {
    const told = await readAnswer(source, about);
    const reason = told && (await reasonBehind(source, { signUp: told.id, entry: about.entry }));
    return told && reason !== null ? { ...told, reason } : null;
  },
  write: (told, { lang, link }) => {
    const t = managerLetterTexts(lang);
    const isReturned = told.state === 'returned';
    return {
      subject: t.forYou.subject,
      parts: [
        paragraph(isReturned ? t.forYou.returned : t.forYou.recorded),
        facts(...(isReturned ? [] : [[t.forYou.answer, managerSaidTexts(lang).said(told)] as const]), [
          t.forYou.reason,
          told.reason,
        ]),
        isReturned ? action(t.name, link(approvalUrls.mine(told.id))) : action(t.see, link(signUpUrls.show(told.id))),
        aside(t.forYou.wrong),
      ],
    };
  },
  sample: SAMPLE_OFFICE_APPROVALS[0],
  otherSamples: SAMPLE_OFFICE_APPROVALS.slice(1),
});
