import { foldedWords } from '../kit/forgiving.ts';
import { newId } from '../platform/ids.ts';
import type { Tx } from '../platform/transact.ts';
import { KNOWN_ORGANISATIONS } from '../workplaces/organisation.ts';
import { currentOrganisation, searchableOrganisations, storeOrganisation } from '../workplaces/organisation.store.ts';
import { currentWorkplace, nameWorkplace } from '../workplaces/workplace.store.ts';
import type { Draft, WorkplaceAnswers } from './answers.ts';

const folded = (name: string): string => foldedWords(name).join(' ');

/** The organisation's row: the one colleagues have, or a new one where nobody has entered it meanwhile. */
const keepOrganisation = async (tx: Tx, answered: WorkplaceAnswers['organisation']): Promise<string> => {
  const known = KNOWN_ORGANISATIONS.find(({ id }) => id === answered.id);
  if (known) await storeOrganisation(tx.sql, known, { enteredByPerson: false, now: tx.now });
  if (answered.id !== null) return currentOrganisation(tx.sql, answered.id);
  const entered = await searchableOrganisations(tx.sql);
  const same = entered.find(({ name }) => folded(name) === folded(answered.name));
  if (same) return same.id;
  const anew = { id: newId(), name: answered.name, short: null, sector: answered.sector, municipality: null };
  await storeOrganisation(tx.sql, { ...anew, kind: 'other' }, { enteredByPerson: true, now: tx.now });
  return anew.id;
};

/** Makes or finds the row of an answered workplace: a colleague's entry is reused, because R7 and R10 depend on it. */
export const keepWorkplace = async (tx: Tx, { organisation, workplace }: Draft): Promise<string> => {
  if (!organisation || !workplace) throw new Error('a sign-up is kept with its workplace');
  const chosen = workplace.id === null ? null : await currentWorkplace(tx.sql, workplace.id);
  if (chosen !== null) return chosen;
  const { name, municipality } = workplace;
  const id = await keepOrganisation(tx, organisation);
  return nameWorkplace(tx.sql, { organisation: id, name, municipality, now: tx.now });
};
