import { answerPage } from '../http/answer.ts';
import type { Answer, Doors } from '../http/doors.ts';
import type { Visit } from '../http/visit.ts';
import { hashSecret } from '../platform/ids.ts';
import { findRound } from '../rounds/round.store.ts';
import { declineOffer, takeOffer } from './line.acts.ts';
import { findWait, waitBehindLink } from './line.store.ts';
import { OfferOverPage, OfferPage } from './offer.page.tsx';
import { findWorkshop } from './workshop.store.ts';

const secretOf = (visit: Visit): string => visit.req.param('secret') ?? '';
const behind = (visit: Visit): Promise<string | null> =>
  waitBehindLink(visit.var.house.db, hashSecret(secretOf(visit)));

const over = (visit: Visit, how: 'late' | 'over'): Response =>
  answerPage(visit, OfferOverPage({ view: visit.var.view, how }), 410);

/** The offer as it stands: shown by GET, which changes nothing however often a mail scanner fetches it (U21). */
const show = async (visit: Visit): Promise<Answer> => {
  const { view, house, acting } = visit.var;
  const id = await behind(visit);
  const wait = id === null ? null : await findWait(house.db, id);
  if (!wait) return over(visit, 'over');
  if (wait.state === 'taken') return OfferOverPage({ view, how: 'used' });
  if (wait.state === 'declined') return OfferOverPage({ view, how: 'declined' });
  const [workshop, round] = [await findWorkshop(house.db, wait.workshop), await findRound(house.db, wait.round)];
  const isLate = wait.state === 'lapsed' || (wait.offerBy !== null && acting.now >= wait.offerBy);
  if (isLate || wait.state !== 'offered' || !wait.offerBy || !workshop || !round)
    return over(visit, isLate ? 'late' : 'over');
  return OfferPage({ view, secret: secretOf(visit), workshop, until: wait.offerBy, timeZone: round.timeZone });
};

/** A mailed offer of a seat: taken or declined in one press, by whoever holds the link. */
export const offerRoutes = (doors: Doors): void => {
  doors.get('/workshop-tilbud/:secret', show);

  doors.post('/workshop-tilbud/:secret', async (visit) => {
    const id = await behind(visit);
    const taken = id === null ? null : await takeOffer(visit.var.acting, id);
    if (taken?.ok) return OfferOverPage({ view: visit.var.view, how: 'taken' });
    return over(visit, taken?.why === 'too-late' ? 'late' : 'over');
  });

  doors.post('/workshop-tilbud/:secret/nej', async (visit) => {
    const id = await behind(visit);
    const declined = id === null ? null : await declineOffer(visit.var.acting, id);
    return declined?.ok ? OfferOverPage({ view: visit.var.view, how: 'declined' }) : over(visit, 'over');
  });
};
