import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { toldSignUp } from '../sign-ups/told-sign-up.store.ts';
import { SAMPLE_SIGN_UP } from '../sign-ups/told-sign-up.ts';
import { arrangementTexts } from './arrangement.texts.ts';

/** To a host: an intern asks. The page behind the link says who. */
export const arrangementInvited = letterKind({
  kind: 'arrangement-invited',
  read: (source, about) => toldSignUp(source, about.signUp, ['confirmed']),
  write: ({ id, round }, { lang, link }) => {
    const t = arrangementTexts(lang).letters;
    const parts = [paragraph(t.invited.text), action(t.see, link(signUpUrls.show(id))), aside(t.invited.why)];
    return { subject: t.invited.subject, week: round.visitWeek, parts };
  },
  sample: { ...SAMPLE_SIGN_UP, role: 'host' },
});

/** To the other of the two: answered, or taken back. */
export const arrangementChanged = letterKind({
  kind: 'arrangement-changed',
  read: (source, about) => toldSignUp(source, about.signUp, ['confirmed']),
  write: ({ id, round }, { lang, link }) => {
    const t = arrangementTexts(lang).letters;
    const parts = [paragraph(t.changed.text), action(t.see, link(signUpUrls.show(id)))];
    return { subject: t.changed.subject, week: round.visitWeek, parts };
  },
  sample: SAMPLE_SIGN_UP,
});
