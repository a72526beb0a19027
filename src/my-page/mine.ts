import type { ArrangementSide } from '../arrangements/arrangement.ts';
import type { Standing } from '../arrangements/standing.ts';
import type { Day } from '../kit/calendar.ts';
import type { OwnOrNone } from '../matching-runs/own-or-none.ts';
import type { MyVisit, MyVisits } from '../placements/my-visits.ts';
import type { VisitToTell } from '../placements/took-place.ts';
import type { Round, Weekday } from '../rounds/round.ts';
import type { Draft } from '../sign-ups/answers.ts';
import type { ManagerApproval } from '../sign-ups/manager-approval.ts';
import type { SignUp, SignUpRole, SignUpState } from '../sign-ups/sign-up.ts';
import type { MyProgramme } from '../visits/programme.ts';
import type { MyWorkshopLine } from '../workshops/my-workshop.ts';
import type { Asked } from './asked.ts';

/** A visit that somebody is asked to say yes to: from or to which workplace, where that is known, and until when. */
export interface Invitation {
  readonly where: string;
  readonly isPair: boolean;
  /** It is asked by who travels with them. */
  readonly byFellow: boolean;
  readonly answerBy: Date;
}

/** A visit that somebody has said yes to, and whose yes is still missing: the host's workplace or who is invited, and until when. */
export interface AwaitedVisit {
  readonly with: string;
  readonly missing: readonly ArrangementSide[];
  readonly answerBy: Date;
}

/** A visit that was agreed on before the matching: with whom, and when. */
export interface ArrangedVisit {
  readonly id: string;
  readonly host: string;
  readonly with: readonly string[];
  readonly days: readonly Weekday[];
  /** By the rule of the matching. */
  readonly standing: Standing;
}

/** One of a person's sign-ups, as a line on their page. */
export interface MySignUp {
  readonly id: string;
  readonly role: SignUpRole;
  readonly state: SignUpState;
  readonly withdrawnWhy: SignUp['withdrawnWhy'];
  readonly answers: Draft;
  readonly roundId: string;
  readonly year: number;
  readonly workplace: string;
  /** What has come of asking the manager; null where nobody is asked. */
  readonly approval: Pick<ManagerApproval, 'state' | 'frame' | 'answerBy'> | null;
  /** Visits that somebody arranges and waits for this one's answer to. */
  readonly invitations: readonly Invitation[];
  /** Visits they arrange and have said yes to, while others have not. */
  readonly awaited: readonly AwaitedVisit[];
  /** Their companion has left after the proposals: until when they say whether they travel alone. */
  readonly aloneUntil: Date | null;
  /** Whether who left them waits for another place with them. */
  readonly fellowWaits: boolean;
  /** Has invited a host or agreed with one, themselves or who travels with them still. */
  readonly hasOwnHost: boolean;
  /** Who of those who travel wants the host they find themselves or none, and can choose otherwise. */
  readonly ownOrNone: OwnOrNone | null;
  /** Visits they arrange themselves and all have said yes to, as long as no proposals have been sent. */
  readonly arranged: readonly ArrangedVisit[];
  /** Of an intern: whom they travel with, by name once both have said yes, or have invited, by the address they typed. */
  readonly company: {
    readonly name: string | null;
    readonly invited: string | null;
    /** The invited one answers the questions. */
    readonly hasBegun: boolean;
    /** Of two who both take part: what the other can, who says yes to the other's going, and how that stands. */
    readonly fellow:
      | (Pick<Draft, 'decides' | 'travel' | 'days' | 'maxDays' | 'minDays' | 'landsdele'> & {
          readonly approval: ManagerApproval['state'] | null;
        })
      | null;
  } | null;
  /** Of a host: who stands in for its contact, having said yes. */
  readonly deputy: string | null;
}

/** The same as it is read, before it is known how what was arranged stands. */
export interface ReadSignUp extends Omit<MySignUp, 'arranged'> {
  readonly arranged: readonly Omit<ArrangedVisit, 'standing'>[];
}

/** A note that the office keeps on one of a person's sign-ups. */
export interface NoteAboutMe {
  readonly text: string;
  readonly at: Date;
  readonly timeZone: string;
}

/**
 * What a sign-up wants of its person: to be finished, its address proved, a manager named, reminded or talked to, or had by
 * who travels along, company chosen anew, more had in common with who travels along, its everyday told of, an invitation
 * answered, a host invited, one more guest invited, chosen – or have chosen by who travels along – what to do without a host
 * of one's own, said whether they travel alone, or with the one who left them and waits.
 */
export type Waits =
  | 'finish'
  | 'prove'
  | 'manager'
  | 'talk'
  | 'manager-silent'
  | 'manager-no'
  | 'fellow-manager'
  | 'apart'
  | 'company'
  | 'learn'
  | 'invited'
  | 'seek-host'
  | 'lacks-guest'
  | 'own-host'
  | 'fellow-own-host'
  | 'alone'
  | 'alone-or-together';

/** What comes next for who is out of the matching: their own answer, their companion's, or the yes of either's manager. */
export type Out = 'out' | 'out-fellow' | 'out-manager' | 'out-manager-apart' | 'out-fellow-manager';

/** What a sign-up wants, with the last day on which it can be done; of several invitations each for itself. */
export interface Wanted {
  readonly what: Waits;
  readonly by: Day;
  readonly invitation?: Invitation;
}

/** What a person's own page is made from: this year's. */
export interface MyYear {
  readonly now: Date;
  readonly round: Round | null;
  readonly signUps: readonly (MySignUp & { readonly waits: readonly Wanted[] })[];
  readonly visits: MyVisits;
  /** What has been planned for my agreed visits, on either side. */
  readonly programmes: readonly MyProgramme[];
  /** Visits that are over, of which I have yet to say whether they took place. */
  readonly toTell: readonly VisitToTell[];
  /** Visits that are over, about which I could write what I take home. */
  readonly toTakeHome: readonly MyVisit[];
  /** Visits of which I have written what I take home, once nothing more can be. */
  readonly toLookBackAt: readonly MyVisit[];
  readonly workshop: MyWorkshopLine | null;
  /** What others ask of my address, or I have answered them. */
  readonly asked: Asked;
}

export const mineUrls = { earlier: () => '/min-side/tidligere' };
