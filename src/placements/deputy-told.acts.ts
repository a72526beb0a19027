import { writeLetter } from '../messages/outbox.ts';
import type { Tx } from '../platform/transact.ts';
import { languageOfAddress } from '../sign-ups/companionship.store.ts';
import { confirmedDeputy } from './deputy.store.ts';
import type { DeputyNews } from './deputy.ts';
import { visitThread, type Placement } from './placement.ts';

/**
 * Tells whoever stands in for a host what became of a visit that had been agreed; not of what they did themselves. A
 * round that is cancelled is one thing, however many visits it had.
 */
export const tellDeputy = async (
  tx: Tx,
  { id: placement, host }: Pick<Placement, 'id' | 'host'>,
  { news, which = placement }: { news: DeputyNews; which?: string },
): Promise<void> => {
  const deputy = await confirmedDeputy(tx.sql, host);
  if (!deputy || (tx.by.kind === 'person' && tx.by.id === deputy.person)) return;
  const to = { email: deputy.email, lang: (await languageOfAddress(tx.sql, deputy.email)) ?? 'da' };
  const onceKey = `deputy-told ${deputy.id} ${news === 'round-cancelled' ? news : `${news} ${which}`}`;
  await writeLetter(tx, { kind: 'deputy-told', to, about: { deputy: deputy.id, placement, news }, onceKey, thread: visitThread(placement) }); // prettier-ignore
};
