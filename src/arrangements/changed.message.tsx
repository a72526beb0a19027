import type { Lang } from '../kit/language.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { maySignUp } from '../rounds/round.rules.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { arrangementLetterTexts } from './arrangement-letters.texts.ts';
import { ARRANGED } from './arrangement.ts';
import { standingsIn } from './standing.rules.ts';
import { toldChange } from './told-arrangement.store.ts';
import { OTHER_CHANGES, SAMPLE_CHANGE, type ToldChange } from './told-arrangement.ts';

/** All who were asked have agreed, and a manager's yes is needed still. */
const isSoFar = ({ became, awaitsManager }: ToldChange): boolean => became === 'agreed' && awaitsManager;

const isTurn = ({ became }: Pick<ToldChange, 'became'>): boolean => ['seated', 'holds', 'lost'].includes(became);

const textOf = (told: ToldChange, lang: Lang): string => {
  const t = arrangementLetterTexts(lang).changed;
  const { role, round, now, became, lack } = told;
  if (lack !== null || became === 'lost') return t.lacks[lack === 'seats' ? role : 'other'];
  if (isSoFar(told)) return t.awaitsManager;
  if (became === 'seated' && role === 'host') return t.text.seatedHost;
  return t.text[became === 'expired' && !maySignUp(round, now).ok ? 'expiredLate' : became];
};

/** To the others in an arrangement: answered, taken back, or over. */
export const arrangementChanged = letterKind({
  kind: 'arrangement-changed',
  read: async (source, about) => {
    const change = await toldChange(source, about);
    if (!change) return null;
    const { told, agreed } = change;
    const standing = agreed && standingsIn(agreed.rows, agreed.host).get(agreed.id);
    // It turned back, or ended, before the letter went: there is another letter about that, or nothing to say.
    if (isTurn(told) && (!standing || (standing.lack !== null) !== (told.became === 'lost'))) return null;
    return { ...told, lack: standing?.lack ?? null, awaitsManager: standing?.awaitsManager ?? false };
  },
  write: (told, { lang, link }) => {
    const t = arrangementLetterTexts(lang).changed;
    const { id, round, became, isOwn, areSeveral } = told;
    const subject = areSeveral ? 'several' : isSoFar(told) ? 'yes' : became;
    return {
      subject: t.subject[subject][isOwn ? 'own' : 'other'],
      week: round.visitWeek,
      parts: [paragraph(textOf(told, lang)), action(t.see, `${link(signUpUrls.show(id))}#${ARRANGED}`)],
    };
  },
  sample: SAMPLE_CHANGE,
  otherSamples: OTHER_CHANGES,
});
