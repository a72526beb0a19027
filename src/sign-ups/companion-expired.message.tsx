import { letterKind } from '../messages/letter.ts';
import { leftAlone, readLeftAlone } from './companion-declined.message.tsx';
import { SAMPLE_COMPANY } from './told-company.ts';

/** Nobody answered the invitation in time. */
export const companionExpired = letterKind({
  kind: 'companion-expired',
  read: readLeftAlone,
  write: (told, source) => leftAlone('expired', told, source),
  sample: { ...SAMPLE_COMPANY, answers: { travel: 'together', companionEmail: null, ifNotConfirmed: 'not' } },
});
