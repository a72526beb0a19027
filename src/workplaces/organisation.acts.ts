import { audit } from '../platform/audit.ts';
import { done, refused, type Outcome } from '../platform/outcome.ts';
import { transact, type Acting } from '../platform/transact.ts';
import { KNOWN_ORGANISATIONS } from './organisation.ts';
import { lockOrganisations, storeMergedOrganisation, storeOrganisation } from './organisation.store.ts';

/**
 * Makes an organisation that a person entered the same as another one, with its workplaces. It cannot be undone, because
 * workplaces of the same name become one; so only entered ones can go, never the known.
 */
export const mergeOrganisation = (
  acting: Acting,
  { from, into }: { from: string; into: string },
): Promise<Outcome<undefined, 'gone' | 'same' | 'merged-already' | 'not-entered'>> =>
  transact(acting, async (tx) => {
    if (from === into) return refused('same');
    const known = KNOWN_ORGANISATIONS.find(({ id }) => id === into);
    if (known) await storeOrganisation(tx.sql, known, { enteredByPerson: false, now: tx.now });
    const found = await lockOrganisations(tx.sql, [from, into]);
    const goes = found.find(({ id }) => id === from);
    if (!goes || found.length < 2) return refused('gone');
    if (found.some(({ mergedInto }) => mergedInto !== null)) return refused('merged-already');
    if (!goes.entered) return refused('not-entered');
    await storeMergedOrganisation(tx.sql, from, into);
    await audit(tx, { act: 'mergeOrganisation', subject: 'organisation', id: from, detail: { into } });
    return done(undefined);
  });
