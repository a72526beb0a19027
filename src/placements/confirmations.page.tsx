import { shortMomentIn } from '../kit/dates.ts';
import type { Lang } from '../kit/language.ts';
import type { SummaryRow } from '../kit/summary-list.tsx';
import { agreementTexts } from './agreement.texts.ts';
import { subjectOf } from './contact-card.page.tsx';
import type { ShownPerson, ShownVisit } from './shown-visit.ts';

/** Who has confirmed an agreement, and when: the host, each guest, and whoever says yes to their going (R6). */
export const confirmations = ({ host, guests, round, otherDays }: ShownVisit, lang: Lang): SummaryRow[] => {
  const t = agreementTexts(lang);
  const at = (moment: Date | null): string =>
    moment === null ? t.unknown : t.saidYes(shortMomentIn(moment, round.timeZone, lang));
  const isPair = guests.length > 1;
  const named = (guest: ShownPerson): string => subjectOf(guest, lang);
  const changedAt = otherDays.findLast(({ state }) => state === 'agreed')?.endedAt;
  return [
    { label: t.host, value: at(host.saidYesAt) },
    ...guests.flatMap((guest) => [
      { label: isPair ? named(guest) : t.guest, value: at(guest.saidYesAt) },
      {
        label: isPair ? t.managerOf(named(guest)) : t.manager,
        value: guest.approval === 'self' ? t.decidesAlone(isPair ? named(guest) : t.theGuest) : at(guest.approval),
      },
    ]),
    ...(changedAt
      ? [{ label: t.daysChanged, value: t.daysChangedOn(shortMomentIn(changedAt, round.timeZone, lang)) }]
      : []),
  ];
};
