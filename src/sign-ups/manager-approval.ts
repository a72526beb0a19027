/** What an intern's manager says to their going (R6). Drawn in ARCHITECTURE.md. */

/** What a manager may answer. No free text: a no is one of three kinds. */
export const MANAGER_ANSWERS = ['yes', 'not-this-year', 'economy', 'talk'] as const;
export type ManagerAnswer = (typeof MANAGER_ANSWERS)[number];

/**
 * `held` waits for the office to look at the address, and is `unseen` where it did not in time; `asked` and `talk` wait for
 * the manager; `expired` had no answer in time.
 * The last four are over: another address is wanted, unless it has been given.
 */
export type ApprovalState =
  'held' | 'unseen' | 'asked' | ManagerAnswer | 'expired' | 'returned' | 'not-manager' | 'unwilling' | 'replaced';

/** So many days at most, and whether a night away is allowed. */
export interface Frame {
  readonly days: number;
  readonly overnight: boolean;
}

/** What a manager says: a yes has its frame, a no has a kind and no words. */
export type ManagerSays =
  { readonly answer: 'yes'; readonly frame: Frame } | { readonly answer: Exclude<ManagerAnswer, 'yes'> };

export interface ManagerApproval {
  readonly id: string;
  readonly signUp: string;
  /** Empty once it is over, because nobody may keep it then. */
  readonly email: string;
  readonly state: ApprovalState;
  /** What the intern's answers needed when the manager was asked. */
  readonly asked: Frame;
  /** What the manager has said yes to; it holds while a wider frame is asked for. */
  readonly frame: Frame | null;
  /** How often this address was asked. */
  readonly asks: number;
  readonly askedAt: Date;
  /** The instant the last day to answer ends. */
  readonly answerBy: Date;
  /** It ran out after they had answered that they would like to talk first. */
  readonly wantedTalk: boolean;
  /** When it was over, and somebody else had to be named. */
  readonly endedAt: Date | null;
}

/** How an intern's going stands, in one word: whether anything must still be done, and by whom. */
export type Standing = 'self' | 'yes' | 'pending' | 'no' | 'missing';

export const LONGEST_VISIT = 5;
export const VISIT_LENGTHS = ['2', '3', '4', '5'] as const;

/** Where on an intern's page it stands how their manager has answered. */
export const APPROVAL = 'leder';

export const approvalUrls = {
  ask: (secret: string) => `/leder/${secret}`,
  notManager: (secret: string) => `/leder/${secret}/ikke-mig`,
  stop: (secret: string) => `/leder/${secret}/skriv-ikke`,
  mine: (signUp: string) => `/tilmelding/${signUp}/leder`,
};
