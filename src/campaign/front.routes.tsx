import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { inLanguage } from '../kit/language.ts';
import { accountUrls } from '../accounts/account.ts';
import { eligibilityUrl } from '../rounds/eligibility.ts';
import { type Round, roundUrls } from '../rounds/round.ts';
import { currentOf, maySignUp, phaseAt, phaseBegins } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { signUpUrls } from '../sign-ups/sign-up.ts';
import { aboutUrls } from './about.ts';
import type { FrontLinks, FrontRound, NoRound } from './front.ts';
import { FrontPage } from './front.page.tsx';
import { tallyOf } from './tally.ts';
import { countByMunicipality } from './tally.store.ts';

/** The round to tell about; between rounds there is none, and until its week is over one is told that it is cancelled. */
const roundToShow = async (visit: Visit): Promise<{ round: Round | null; without: NoRound }> => {
  const { house, acting } = visit.var;
  const round = currentOf(await findRounds(house.db), acting.now);
  if (round && phaseAt(round, acting.now) !== 'closed') return { round, without: 'none' };
  const isCancelled = round?.cancelledAt && acting.now < phaseBegins(round, 'closed');
  return { round: null, without: isCancelled ? 'cancelled' : 'none' };
};

const signUpOf = (round: Round, now: Date): FrontRound['signUp'] => {
  const ruling = maySignUp(round, now);
  return ruling.ok ? 'open' : ruling.why;
};

const linksOf = ({ var: { view, house } }: Visit): FrontLinks => {
  const to = (path: string) => inLanguage(view.lang, path);
  return {
    signUp: to(signUpUrls.start()),
    mine: to(accountUrls.mine()),
    calendar: to(roundUrls.saveTheDate()),
    contact: to(aboutUrls.contact()),
    mayWe: to(eligibilityUrl()),
    signUpOnPaper: house.config.publicUrl + to(signUpUrls.start()),
  };
};

export const campaignRoutes = (doors: Doors): void => {
  doors.get('/', async (visit) => {
    const { view, house, acting } = visit.var;
    const { round, without } = await roundToShow(visit);
    const signUp = round && signUpOf(round, acting.now);
    const tally = round && signUp !== 'not-open-yet' ? tallyOf(await countByMunicipality(house.db, round.id)) : null;
    return (
      <FrontPage
        view={view}
        round={round && signUp && { ...round, signUp, awaitsProposals: acting.now < phaseBegins(round, 'proposals') }}
        without={without}
        tally={tally}
        links={linksOf(visit)}
      />
    );
  });
};
