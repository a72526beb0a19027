import type { Lack } from '../matching-runs/arranged-pin.ts';
import type { RoundCalendar } from '../rounds/round.ts';
import { SAMPLE_SIGN_UP, type ToldSignUp } from '../sign-ups/told-sign-up.ts';

/** What a question to somebody who has signed up is written from: nobody's name. */
export interface ToldAsked extends ToldSignUp {
  /** Two who travel together ask. */
  readonly isPair: boolean;
  readonly answerBy: Date;
}

/** What all have said yes to has a seat now; holds again; or no longer does, as things stand. */
export type ToldTurn = 'seated' | 'holds' | 'lost';

/** What became of an arrangement, and whether it was this reader's own invitation. */
export interface ToldChange extends ToldSignUp {
  readonly became: 'agreed' | 'yes' | 'no' | 'expired' | 'withdrawn' | 'outgrown' | 'changed' | ToldTurn;
  readonly isOwn: boolean;
  /** Why what all agreed on does not hold, or has no seat, as it stands when the letter goes; null where it does, or nothing is agreed. */
  readonly lack: Lack | null;
  /** A manager has not answered yet: the yes of all those concerned is not the last word. */
  readonly awaitsManager: boolean;
  /** Several ran out at once, and are told of in one letter. */
  readonly areSeveral: boolean;
}

/** What an invitation to an address is written from: whether it is a host's or an intern's, and the way in. */
export interface ToldMailed {
  readonly round: RoundCalendar;
  readonly asked: 'host' | 'intern';
  /** Two who travel together ask. */
  readonly isPair: boolean;
  readonly isSignedUp: boolean;
  readonly answerBy: Date;
  readonly secret: string;
}

/** That an invitation to an address is taken back; who has not signed up reads that they can without one. */
export interface ToldWithdrawn {
  readonly round: RoundCalendar;
  readonly now: Date;
  readonly isSignedUp: boolean;
}

export const SAMPLE_ASKED: ToldAsked = {
  ...SAMPLE_SIGN_UP,
  role: 'host',
  isPair: false,
  answerBy: new Date('2027-05-31T22:00:00Z'),
};
export const SAMPLE_MAILED: ToldMailed = {
  round: SAMPLE_SIGN_UP.round,
  asked: 'host',
  isPair: false,
  isSignedUp: false,
  answerBy: new Date('2027-05-31T22:00:00Z'),
  secret: 'eksempel',
};
export const SAMPLE_WITHDRAWN: ToldWithdrawn = {
  round: SAMPLE_SIGN_UP.round,
  now: SAMPLE_SIGN_UP.now,
  isSignedUp: false,
};
export const OTHER_MAILED: readonly ToldMailed[] = [
  { ...SAMPLE_MAILED, isPair: true },
  { ...SAMPLE_MAILED, asked: 'intern' },
  { ...SAMPLE_MAILED, asked: 'intern', isSignedUp: true },
];
export const SAMPLE_CHANGE: ToldChange = {
  ...SAMPLE_SIGN_UP,
  became: 'agreed',
  isOwn: true,
  lack: null,
  awaitsManager: false,
  areSeveral: false,
};
export const OTHER_CHANGES: readonly ToldChange[] = [
  { ...SAMPLE_CHANGE, awaitsManager: true },
  ...(['agreed', 'lost'] as const).flatMap((became) =>
    (['seats', 'minimum'] as const).flatMap((lack) =>
      (['intern', 'host'] as const).map((role) => ({ ...SAMPLE_CHANGE, became, role, lack })),
    ),
  ),
  ...(['yes', 'no', 'expired', 'withdrawn', 'outgrown', 'seated', 'holds', 'changed'] as const).flatMap((became) =>
    [true, false].map((isOwn) => ({ ...SAMPLE_CHANGE, became, isOwn })),
  ),
  { ...SAMPLE_CHANGE, became: 'seated', role: 'host' },
  ...[true, false].map((isOwn) => ({ ...SAMPLE_CHANGE, became: 'expired' as const, isOwn, areSeveral: true })),
];
