import { personShown } from '../accounts/erased.page.tsx';
import { shortMomentIn } from '../kit/dates.ts';
import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import { listedPlacementTexts } from '../placements/listed-placement.texts.ts';
import type { EndedWhy, LeaveReason, NoReason } from '../placements/placement.ts';
import type { Round } from '../rounds/round.ts';
import type { ApprovalState } from '../sign-ups/manager-approval.ts';
import { managerSaidTexts } from '../sign-ups/manager-said.texts.ts';
import { questionTexts } from '../sign-ups/question.texts.ts';
import { historyTexts } from './history.texts.ts';
import type { HistoryEntry } from './history.ts';
import { OthersIn } from './taking-part.page.tsx';
import type { OfficeVisit } from './taking-part.ts';

/** What was done, in words: of an answer, which one. */
const saidIn = ({ act, question, said, why, workshop }: HistoryEntry, lang: Lang): string => {
  const t = historyTexts(lang);
  if (question !== null) return t.changed(questionTexts(lang)[question].short);
  const did: Readonly<Record<string, string>> = { ...t.did, ...t.around };
  const told: Readonly<Record<string, Readonly<Record<string, string>>>> = t.told;
  const sentence = told[act]?.[said ?? ''] ?? did[act] ?? act;
  switch (act) {
    case 'answerAsManager':
    case 'recordManagerAnswer':
      return said === null ? sentence : `${sentence}: ${managerSaidTexts(lang).state(said as ApprovalState)}`;
    case 'turnAwayAsManager':
      return why === null ? sentence : `${sentence}: ${managerSaidTexts(lang).state(why as ApprovalState)}`;
    case 'movePlacement':
      return why === null ? sentence : `${sentence}: ${listedPlacementTexts(lang).endedWhy[why as EndedWhy]}`;
    default:
      return workshop === null ? sentence : `${sentence}: ${workshop}`;
  }
};

/** A coordinator's reason as typed; why somebody said no, or called a visit off, in our words. */
const reasonIn = ({ act, reason }: HistoryEntry, lang: Lang): string | null => {
  const t = listedPlacementTexts(lang);
  if (reason === null) return null;
  if (act === 'answerPlacement') return t.reasons[reason as NoReason];
  return act === 'movePlacement' ? t.leftBecause[reason as LeaveReason] : reason;
};

/** What has happened, the newest first; of a visit, with whom. */
export const History = (props: {
  lang: Lang;
  round: Round;
  history: readonly HistoryEntry[];
  visits: readonly OfficeVisit[];
}): Html => {
  const { lang, round, history, visits } = props;
  return (
    <ul class="history">
      {history.map((entry) => {
        const visit = visits.find(({ id }) => id === entry.visit);
        const reason = reasonIn(entry, lang);
        return (
          <li>
            {shortMomentIn(entry.at, round.timeZone, lang)}: {saidIn(entry, lang)}
            {visit && (
              <>
                {' '}
                (<OthersIn visit={visit} lang={lang} />)
              </>
            )}
            {entry.by && <span translate="no"> – {personShown(entry.by, lang)}</span>}
            {reason && <span translate="no"> – {reason}</span>}
          </li>
        );
      })}
    </ul>
  );
};
