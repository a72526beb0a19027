import { coordinatorAdded } from './accounts/coordinator-added.message.tsx';
import { signInSamples } from './accounts/sign-in-asked.message.tsx';
import { arrangementCompany, arrangementInvited, arrangementReminded } from './arrangements/asked.message.tsx';
import { arrangementBanned, arrangementRemovedForYou } from './arrangements/by-office.message.tsx';
import { arrangementChanged } from './arrangements/changed.message.tsx';
import {
  arrangementMailed,
  arrangementMailedAgain,
  arrangementMailedWithdrawn,
} from './arrangements/mailed.message.tsx';
import type { LetterKind } from './messages/letter.ts';
import { aloneAsked } from './placements/alone-asked.message.tsx';
import { askAgainLetter } from './placements/ask-again.message.tsx';
import { statusLetter } from './my-page/status-letter.message.tsx';
import { answerDue } from './placements/answer-due.message.tsx';
import { lastChance } from './placements/last-chance.message.tsx';
import { breakOffReceipt, breakOffTakenBack, visitBrokenOff } from './placements/break-off.message.tsx';
import { contactAsked } from './placements/contact-asked.message.tsx';
import { daysChanged, daysKept, daysProposed } from './placements/other-days.message.tsx';
import { deputyTold } from './placements/deputy-told.message.tsx';
import { deputyAnswered, deputyAsked, deputyEnded } from './placements/deputy.message.tsx';
import { needsChanged } from './placements/needs-changed.message.tsx';
import { practicalitiesChanged } from './placements/practicalities-changed.message.tsx';
import { moveAsked } from './placements/move-asked.message.tsx';
import { noVisitForHost, noVisitForIntern } from './placements/no-visit.message.tsx';
import { otherSideAgreed } from './placements/other-side-agreed.message.tsx';
import { proposalToHost } from './placements/proposal-to-host.message.tsx';
import { proposalToIntern } from './placements/proposal-to-intern.message.tsx';
import { roundMoved, weekMoved } from './placements/round-moved.message.tsx';
import { roundCancelled } from './placements/round-cancelled.message.tsx';
import { tookPlaceAsked } from './placements/took-place-asked.message.tsx';
import { travelNotedForYou } from './repairs/travel-noted.message.tsx';
import { visitAgreed } from './placements/visit-agreed.message.tsx';
import { visitCalledOff } from './placements/visit-called-off.message.tsx';
import { visitEnded } from './placements/visit-ended.message.tsx';
import { dataErased } from './my-page/data-erased.message.tsx';
import { companionChanged } from './sign-ups/companion-changed.message.tsx';
import { companionConfirmed } from './sign-ups/companion-confirmed.message.tsx';
import { companionDeclined } from './sign-ups/companion-declined.message.tsx';
import { companionExpired } from './sign-ups/companion-expired.message.tsx';
import { companionInvited } from './sign-ups/companion-invited.message.tsx';
import { companionLeft } from './sign-ups/companion-left.message.tsx';
import { companionIn } from './sign-ups/companion-in.message.tsx';
import { companionOut } from './sign-ups/companion-out.message.tsx';
import { companionReminded } from './sign-ups/companion-reminded.message.tsx';
import { managerAnswerRecorded } from './sign-ups/manager-answer-recorded.message.tsx';
import { managerAnswered } from './sign-ups/manager-answered.message.tsx';
import { managerApprovalForYou } from './sign-ups/manager-approval-for-you.message.tsx';
import { managerAsked } from './sign-ups/manager-asked.message.tsx';
import { managerReminded } from './sign-ups/manager-reminded.message.tsx';
import { draftSaved } from './sign-ups/draft-saved.message.tsx';
import { draftWaiting } from './sign-ups/draft-waiting.message.tsx';
import { signUpChanged } from './sign-ups/sign-up-changed.message.tsx';
import { signUpChangedForYou } from './sign-ups/sign-up-changed-for-you.message.tsx';
import { signUpClosing } from './sign-ups/sign-up-closing.message.tsx';
import { signUpProved } from './sign-ups/sign-up-proved.message.tsx';
import { signUpReceived } from './sign-ups/sign-up-received.message.tsx';
import { signUpUnproved } from './sign-ups/sign-up-unproved.message.tsx';
import { signUpWithdrawn } from './placements/sign-up-withdrawn.message.tsx';
import { signUpWithdrawnForYou } from './placements/sign-up-withdrawn-for-you.message.tsx';
import { programmeCommented } from './visits/programme-commented.message.tsx';
import { programmeShared } from './visits/programme-shared.message.tsx';
import { workshopLineOver, workshopOffered, workshopOfferLapsed, workshopWaiting } from './workshops/line.message.tsx';
import {
  workshopBooked,
  workshopBookedForYou,
  workshopCancelled,
  workshopGivenBack,
  workshopMoved,
  workshopOff,
  workshopSoon,
} from './workshops/seat.message.tsx';
import { workshopChoose, workshopChooseDue } from './workshops/workshop-choose.message.tsx';

/** Every kind of letter that goes through the outbox. */
const kinds: readonly LetterKind[] = [
  coordinatorAdded,
  draftSaved,
  draftWaiting,
  signUpReceived,
  signUpProved,
  signUpUnproved,
  signUpChanged,
  signUpChangedForYou,
  signUpWithdrawn,
  signUpWithdrawnForYou,
  signUpClosing,
  companionInvited,
  companionReminded,
  companionConfirmed,
  companionChanged,
  companionDeclined,
  companionExpired,
  companionLeft,
  companionIn,
  companionOut,
  managerAsked,
  managerReminded,
  managerAnswered,
  managerAnswerRecorded,
  managerApprovalForYou,
  arrangementInvited,
  arrangementMailed,
  arrangementMailedAgain,
  arrangementMailedWithdrawn,
  arrangementCompany,
  arrangementReminded,
  arrangementChanged,
  arrangementRemovedForYou,
  arrangementBanned,
  proposalToHost,
  proposalToIntern,
  moveAsked,
  travelNotedForYou,
  noVisitForIntern,
  noVisitForHost,
  askAgainLetter,
  answerDue,
  lastChance,
  otherSideAgreed,
  visitAgreed,
  needsChanged,
  practicalitiesChanged,
  daysProposed,
  daysKept,
  daysChanged,
  deputyAsked,
  deputyAnswered,
  deputyEnded,
  deputyTold,
  contactAsked,
  tookPlaceAsked,
  visitEnded,
  aloneAsked,
  visitCalledOff,
  visitBrokenOff,
  breakOffTakenBack,
  breakOffReceipt,
  programmeShared,
  programmeCommented,
  workshopChoose,
  workshopChooseDue,
  workshopBooked,
  workshopBookedForYou,
  workshopMoved,
  workshopSoon,
  workshopGivenBack,
  workshopCancelled,
  workshopOff,
  workshopWaiting,
  workshopOffered,
  workshopOfferLapsed,
  workshopLineOver,
  roundCancelled,
  roundMoved,
  weekMoved,
  dataErased,
  statusLetter,
];

export const letterKinds: ReadonlyMap<string, LetterKind> = new Map(kinds.map((kind) => [kind.kind, kind]));

/** Every kind there is, for the office's page of samples. */
export const sampledKinds: readonly LetterKind[] = [...signInSamples, ...kinds];
