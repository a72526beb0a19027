import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { erasureTexts } from './erasure.texts.ts';

/** The last letter to somebody who had themselves erased: it is done, and the address is forgotten with it. */
export const dataErased = letterKind({
  kind: 'data-erased',
  read: () => Promise.resolve(true),
  write: (_content: true, { lang, link }) => {
    const t = erasureTexts(lang).letter;
    return {
      subject: t.subject,
      parts: [paragraph(t.text), paragraph(t.remains), action(t.again, link(signUpUrls.start())), aside(t.notYou)],
    };
  },
  sample: true,
});
