import { letterKind } from '../messages/letter.ts';
import { withoutCompany } from './companion-declined.message.tsx';
import { toldCompany } from './told-company.store.ts';
import { SAMPLE_COMPANY } from './told-company.ts';

/** Who one was to travel with has left or withdrawn. */
export const companionLeft = letterKind({
  kind: 'companion-left',
  read: (source, about) => toldCompany(source, about.signUp),
  write: (told, source) => withoutCompany('left', told, source),
  sample: SAMPLE_COMPANY,
});
