import { deadline } from '../kit/dates.ts';
import { action, aside, facts, letterKind, paragraph } from '../messages/letter.ts';
import { signUpLetterTexts } from './sign-up-letters.texts.ts';
import { signUpUrls } from './sign-up.ts';
import { toldOfficeAct } from './told-sign-up.store.ts';
import { SAMPLE_OFFICE_ACT } from './told-sign-up.ts';

/** The office has withdrawn a sign-up for somebody, and why (U22). */
export const signUpWithdrawnForYou = letterKind({
  kind: 'sign-up-withdrawn-for-you',
  read: (source, about) => toldOfficeAct(source, about, ['withdrawn']),
  write: ({ id, round, reason }, { lang, link }) => {
    const t = signUpLetterTexts(lang);
    return {
      subject: t.withdrawn.subject,
      parts: [
        paragraph(t.forYou.withdrawn),
        facts([t.forYou.reason, reason]),
        paragraph(t.withdrawn.again(deadline(round.dates.signUpCloses, lang))),
        action(t.see, link(signUpUrls.show(id))),
        aside(t.forYou.wrong),
      ],
    };
  },
  sample: SAMPLE_OFFICE_ACT,
});
