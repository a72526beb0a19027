import { accountUrls } from '../accounts/account.ts';
import { action, letterKind, paragraph } from '../messages/letter.ts';
import { findDeputy, hostOfDeputy } from './deputy.store.ts';
import { deputyTexts } from './deputy.texts.ts';
import { DEPUTY_NEWS, type DeputyNews } from './deputy.ts';
import { findPlacement } from './placement.store.ts';
import { placementUrls } from './placement.ts';
import { SAMPLE_ROUND, SAMPLE_VISIT, type ToldRound } from './told-visit.ts';

interface Told {
  readonly round: ToldRound;
  readonly news: DeputyNews;
  readonly visit: string;
}

/** What is told of a visit whose page is the place to read it: it moved to another, or is off with all others, is on one's own. */
const ON_ITS_PAGE: ReadonlySet<DeputyNews> = new Set(['ended', 'days-changed', 'broken-off', 'goes-on']);
/** What is told of a visit that is agreed all the same. */
const STANDS: ReadonlySet<DeputyNews> = new Set(['days-changed', 'broken-off', 'goes-on']);

/** To who stands in for a host: what became of an agreed visit. Who is no deputy any more has a letter about that. */
export const deputyTold = letterKind<Told>({
  kind: 'deputy-told',
  read: async ({ db }, { deputy: id = '', placement = '', news }) => {
    const deputy = await findDeputy(db, id);
    const host = deputy?.state === 'confirmed' ? await hostOfDeputy(db, deputy) : null;
    const visit = host && (await findPlacement(db, placement));
    const what = DEPUTY_NEWS.find((one) => one === news);
    const isSo = what && STANDS.has(what) === (visit?.state === 'agreed');
    return visit && what && isSo ? { round: host.round, news: what, visit: visit.id } : null;
  },
  write: ({ round, news, visit }, { lang, link }) => {
    const { letters, toVisits } = deputyTexts(lang);
    const t = letters.told[news];
    const way = ON_ITS_PAGE.has(news) ? placementUrls.show(visit) : accountUrls.mine();
    const see = news === 'days-changed' ? letters.told.see : ON_ITS_PAGE.has(news) ? letters.told.seeVisit : toVisits;
    return { subject: t.subject, week: round.visitWeek, parts: [paragraph(t.text), action(see, link(way))] };
  },
  sample: { round: SAMPLE_ROUND, visit: SAMPLE_VISIT.id, news: 'ended' },
  otherSamples: DEPUTY_NEWS.filter((news) => news !== 'ended').map((news) => ({
    round: SAMPLE_ROUND,
    visit: SAMPLE_VISIT.id,
    news,
  })),
});
