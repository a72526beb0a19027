import type { Draft } from './answers.ts';
import type { SignUp } from './sign-up.ts';
import { SAMPLE_SIGN_UP, type ToldSignUp } from './told-sign-up.ts';

/** What an invitation is written from: the round, and the way in that only its reader has. Nobody's name. */
export interface ToldInvitation {
  readonly round: ToldSignUp['round'];
  readonly invitedAt: Date;
  readonly bond: 'together' | 'preferably';
  readonly secret: string;
}
export const SAMPLE_INVITATION: ToldInvitation = {
  round: SAMPLE_SIGN_UP.round,
  invitedAt: new Date('2027-04-06T10:00:00Z'),
  bond: 'together',
  secret: 'eksempel',
};

/** What a letter to who is left without company is written from: what they have said of it. */
export type ToldCompany = ToldSignUp & Pick<SignUp, 'state' | 'answers'>;
export const SAMPLE_COMPANY: ToldCompany = {
  ...SAMPLE_SIGN_UP,
  state: 'confirmed',
  answers: { travel: 'together', companionEmail: null, ifNotConfirmed: null },
};

/** What a letter about the two of a pair is written from: what both have answered, as long as the other is there. */
export type ToldPair = ToldCompany & { readonly fellow: Draft | null; readonly hasOwnHost: boolean };
export const SAMPLE_PAIR: ToldPair = { ...SAMPLE_COMPANY, fellow: null, hasOwnHost: false };
export const SAMPLE_APART: ToldPair = {
  ...SAMPLE_PAIR,
  answers: { ...SAMPLE_COMPANY.answers, days: ['mon', 'tue'], landsdele: ['DK032'] },
  fellow: { days: ['wed', 'thu'], landsdele: ['DK032'] },
};
