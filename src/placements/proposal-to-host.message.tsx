import { deadline, weekName } from '../kit/dates.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, aside, letterKind, paragraph, type LetterPart } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { visitsToAnswer } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** Guests are proposed to a host: one letter, however many there are, with a link to each question. */
export const proposalToHost = letterKind<readonly ToldVisit[]>({
  kind: 'proposal-to-host',
  read: async ({ db }, about) => {
    const visits = await visitsToAnswer(db, about.signUp);
    return visits.length > 0 ? visits : null;
  },
  write: (visits, { lang, link }) => {
    const t = placementLetterTexts(lang);
    const { visitWeek } = (visits[0] ?? SAMPLE_VISIT).round;
    const [answerOn = SAMPLE_VISIT.answerOn] = visits.map((one) => one.answerOn).toSorted();
    const questions = visits.flatMap(({ id, days, round }): LetterPart[] => [
      ...(visits.length > 1 ? [paragraph(stayTexts(lang).long(days, round))] : []),
      action(t.see, link(placementUrls.show(id))),
    ]);
    const [first] = visits;
    const isArranged = visits.length === 1 && first?.isArranged === true;
    const invited = visits.length === 1 && first?.isInvited ? t.proposal.invited.host : null;
    const by = deadline(answerOn, lang);
    const week = weekName(visitWeek, lang);
    const found = invited?.text(week) ?? t.proposal.text.host(visits.length, week);
    return {
      subject: invited?.subject ?? (isArranged ? t.proposal.arrangedSubject : t.proposal.subject.host(visits.length)),
      week: visitWeek,
      parts: [
        paragraph(isArranged ? t.proposal.arranged(by) : found),
        ...questions,
        ...(isArranged ? [] : [paragraph(t.answerBy(by))]),
        paragraph(t.namesLater),
        aside(t.voluntary),
      ],
    };
  },
  sample: [{ ...SAMPLE_VISIT, side: 'host' }],
  otherSamples: [
    [{ ...SAMPLE_VISIT, side: 'host', isArranged: true }],
    [{ ...SAMPLE_VISIT, side: 'host', isInvited: true }],
    [
      { ...SAMPLE_VISIT, side: 'host' },
      { ...SAMPLE_VISIT, side: 'host', days: ['wed', 'thu', 'fri'] },
    ],
  ],
});
