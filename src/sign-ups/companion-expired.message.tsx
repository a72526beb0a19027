import { letterKind } from '../messages/letter.ts';
import { withoutCompany } from './companion-declined.message.tsx';
import { toldCompany } from './told-company.store.ts';
import { SAMPLE_COMPANY } from './told-company.ts';

/** Nobody answered the invitation in time. */
export const companionExpired = letterKind({
  kind: 'companion-expired',
  read: (source, about) => toldCompany(source, about.signUp),
  write: (told, source) => withoutCompany('expired', told, source),
  sample: { ...SAMPLE_COMPANY, otherwise: 'not' as const },
});
