import { deadline, weekName } from '../kit/dates.ts';
import { action, aside, letterKind, paragraph } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { toldVisit } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** A host is proposed to an intern; of a pair each gets their own. */
export const proposalToIntern = letterKind<ToldVisit>({
  kind: 'proposal-to-intern',
  read: async ({ db }, about) => {
    const visit = await toldVisit(db, about, ['drafted', 'open']);
    return visit?.hasAnswered ? null : visit;
  },
  write: ({ id, round, isPair, isArranged, isInvited, answerOn }, { lang, link }) => {
    const t = placementLetterTexts(lang);
    const week = weekName(round.visitWeek, lang);
    const invited = isInvited ? t.proposal.invited.intern : null;
    const found = invited?.text(week) ?? (isPair ? t.proposal.text.pair(week) : t.proposal.text.intern(week));
    const by = deadline(answerOn, lang);
    return {
      subject: invited?.subject ?? (isArranged ? t.proposal.arrangedSubject : t.proposal.subject.intern),
      week: round.visitWeek,
      parts: [
        paragraph(isArranged ? t.proposal.arranged(week, by) : found),
        action(t.see, link(placementUrls.show(id))),
        ...(isArranged ? [] : [paragraph(t.answerBy(by))]),
        paragraph(isArranged ? t.reachLater : t.namesLater),
        aside(t.voluntary),
      ],
    };
  },
  sample: SAMPLE_VISIT,
  otherSamples: [
    { ...SAMPLE_VISIT, isArranged: true },
    { ...SAMPLE_VISIT, isInvited: true, isPair: true },
    { ...SAMPLE_VISIT, isPair: true },
  ],
});
