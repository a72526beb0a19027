import { action, letterKind, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { arrangementLetterTexts } from './arrangement-letters.texts.ts';
import { ARRANGED } from './arrangement.ts';
import { standingsIn } from './standing.rules.ts';
import { toldChange } from './told-arrangement.store.ts';
import { OTHER_CHANGES, SAMPLE_CHANGE } from './told-arrangement.ts';

/** To the others in an arrangement: answered, taken back, or over. */
export const arrangementChanged = letterKind({
  kind: 'arrangement-changed',
  read: async (source, about) => {
    const change = await toldChange(source, about);
    if (!change) return null;
    const { told, agreed } = change;
    const standing = agreed && standingsIn(agreed.rows, agreed.host).get(agreed.id);
    // Lost again, or ended, before the letter went: there is another letter about that.
    if (told.became === 'seated' && (!standing || standing.lack !== null)) return null;
    return { ...told, lack: standing?.lack ?? null };
  },
  write: ({ id, role, round, now, became, lack, isOwn, areSeveral }, { lang, link }) => {
    const t = arrangementLetterTexts(lang).changed;
    const isLate = became === 'expired' && !maySignUp(round, now).ok;
    return {
      subject: t.subject[areSeveral ? 'several' : became][isOwn ? 'own' : 'other'],
      week: round.visitWeek,
      parts: [
        paragraph(lack === null ? t.text[isLate ? 'expiredLate' : became] : t.lacks[lack === 'seats' ? role : 'other']),
        action(t.see, `${link(signUpUrls.show(id))}#${ARRANGED}`),
      ],
    };
  },
  sample: SAMPLE_CHANGE,
  otherSamples: OTHER_CHANGES,
});
