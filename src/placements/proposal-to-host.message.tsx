import { deadline, weekName } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { action, aside, letterKind, paragraph, type LetterPart } from '../messages/letter.ts';
import { placementLetterTexts } from './placement-letters.texts.ts';
import { placementUrls } from './placement.ts';
import { visitsToAnswer } from './told-visit.store.ts';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

/** Whether one asks, or two who travel together. */
const askersIn = ({ isPair }: ToldVisit) => (isPair ? 'host-of-pair' : 'host');

/** Which of several it is: its days, and where it comes from when we did not find it. */
const oneOf = (visit: ToldVisit, lang: Lang): string => {
  const { days, round, isArranged, isInvited } = visit;
  const stay = stayTexts(lang).long(days, round);
  const { ofMany } = placementLetterTexts(lang).proposal;
  if (isArranged) return ofMany.arranged(stay);
  return isInvited ? ofMany.invited[askersIn(visit)](stay) : stay;
};

/**
 * Guests are proposed to a host: one letter, however many are new, with a link to each question. What was proposed before
 * has had its own.
 */
export const proposalToHost = letterKind<readonly ToldVisit[]>({
  kind: 'proposal-to-host',
  read: async ({ db }, about) => {
    const isNew = (id: string) => about.visits === undefined || about.visits.includes(id);
    const visits = (await visitsToAnswer(db, about.signUp)).filter(({ id }) => isNew(id));
    return visits.length > 0 ? visits : null;
  },
  write: (visits, { lang, link }) => {
    const t = placementLetterTexts(lang);
    const { visitWeek } = (visits[0] ?? SAMPLE_VISIT).round;
    const [answerOn = SAMPLE_VISIT.answerOn] = visits.map((one) => one.answerOn).toSorted();
    const questions = visits.flatMap((one): LetterPart[] => [
      ...(visits.length > 1 ? [paragraph(oneOf(one, lang))] : []),
      action(t.see, link(placementUrls.show(one.id))),
    ]);
    const [first] = visits;
    const isArranged = visits.length === 1 && first?.isArranged === true;
    const invited = visits.length === 1 && first?.isInvited ? t.proposal.invited[askersIn(first)] : null;
    const by = deadline(answerOn, lang);
    const week = weekName(visitWeek, lang);
    const isFound = visits.every((one) => !one.isArranged && !one.isInvited);
    const text = isFound ? t.proposal.text.host : t.proposal.ready;
    const found = invited?.text(week) ?? text(visits.length, week);
    return {
      subject: invited?.subject ?? (isArranged ? t.proposal.arrangedSubject : t.proposal.subject.host(visits.length)),
      week: visitWeek,
      parts: [
        paragraph(isArranged ? t.proposal.arranged(week, by) : found),
        ...questions,
        ...(isArranged ? [] : [paragraph(t.answerBy(by))]),
        paragraph(visits.every((one) => one.isArranged) ? t.reachLater : t.namesLater),
        aside(t.voluntary),
      ],
    };
  },
  sample: [{ ...SAMPLE_VISIT, side: 'host' }],
  otherSamples: [
    [{ ...SAMPLE_VISIT, side: 'host', isArranged: true }],
    [{ ...SAMPLE_VISIT, side: 'host', isInvited: true }],
    [{ ...SAMPLE_VISIT, side: 'host', isInvited: true, isPair: true }],
    [
      { ...SAMPLE_VISIT, side: 'host' },
      { ...SAMPLE_VISIT, side: 'host', days: ['wed', 'thu', 'fri'] },
    ],
    [
      { ...SAMPLE_VISIT, side: 'host', isArranged: true },
      { ...SAMPLE_VISIT, side: 'host', days: ['wed', 'thu', 'fri'] },
    ],
  ],
});
