import { SAMPLE_SIGN_UP, type ToldSignUp } from './told-sign-up.ts';

/** What an invitation is written from: the round, and the way in that only its reader has. Nobody's name. */
export interface ToldInvitation {
  readonly round: ToldSignUp['round'];
  readonly secret: string;
}
export const SAMPLE_INVITATION: ToldInvitation = { round: SAMPLE_SIGN_UP.round, secret: 'eksempel' };

/** What a letter to one of the two is written from: what happens to them without the other. */
export interface ToldCompany extends ToldSignUp {
  readonly otherwise: 'alone' | 'not' | 'unsaid';
}
export const SAMPLE_COMPANY: ToldCompany = { ...SAMPLE_SIGN_UP, otherwise: 'alone' };
