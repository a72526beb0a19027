import type { Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { weekName } from '../kit/dates.ts';
import { inLanguage } from '../kit/language.ts';
import { accountUrls } from '../accounts/account.ts';
import type { Round } from '../rounds/round.ts';
import { currentOf, maySignUp, phaseAt } from '../rounds/round.rules.ts';
import { findRounds } from '../rounds/round.store.ts';
import { saveTheDate } from '../rounds/save-the-date.ts';
import { saveTheDateTexts } from '../rounds/save-the-date.texts.ts';
import { campaignUrls, type FrontLinks, type FrontRound } from './front.ts';
import { FrontPage } from './front.page.tsx';
import { tallyOf } from './tally.ts';
import { countByMunicipality } from './tally.store.ts';

/** The round to tell about; between rounds there is none. */
const roundToShow = async (visit: Visit): Promise<Round | null> => {
  const { house, acting } = visit.var;
  const round = currentOf(await findRounds(house.db), acting.now);
  return round && phaseAt(round, acting.now) !== 'closed' ? round : null;
};

const signUpOf = (round: Round, now: Date): FrontRound['signUp'] => {
  const ruling = maySignUp(round, now);
  return ruling.ok ? 'open' : ruling.why;
};

const linksOf = ({ var: { view, house } }: Visit): FrontLinks => {
  const to = (path: string) => inLanguage(view.lang, path);
  return {
    intern: to('/tilmeld?som=praktikant'),
    host: to('/tilmeld?som=vaert'),
    both: to('/tilmeld?som=begge'),
    mine: to(accountUrls.mine()),
    calendar: to(campaignUrls.calendar()),
    contact: `mailto:${house.config.contactEmail}`,
    signUpOnPaper: house.config.publicUrl + to('/tilmeld'),
  };
};

export const campaignRoutes = (doors: Doors): void => {
  doors.get(campaignUrls.front(), async (visit) => {
    const { view, house, acting } = visit.var;
    const round = await roundToShow(visit);
    const signUp = round && signUpOf(round, acting.now);
    const tally = round && signUp !== 'not-open-yet' ? tallyOf(await countByMunicipality(house.db, round.id)) : null;
    return (
      <FrontPage view={view} round={round && signUp && { ...round, signUp }} tally={tally} links={linksOf(visit)} />
    );
  });

  doors.get(campaignUrls.calendar(), async (visit) => {
    const { view, house, acting } = visit.var;
    const round = await roundToShow(visit);
    if (!round) return visit.notFound();
    const t = saveTheDateTexts(view.lang);
    const address = house.config.publicUrl + inLanguage(view.lang, campaignUrls.front());
    const file = saveTheDate({
      round,
      address,
      summary: t.summary(weekName(round.visitWeek, view.lang)),
      description: t.description(address),
      lang: view.lang,
      now: acting.now,
    });
    visit.header('Content-Type', 'text/calendar; charset=utf-8');
    visit.header('Content-Disposition', `attachment; filename="innovationspraktik-${round.slug}.ics"`);
    return visit.body(file);
  });
};
