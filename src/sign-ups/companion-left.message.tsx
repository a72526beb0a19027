import { letterKind } from '../messages/letter.ts';
import { leftAlone, readLeftAlone } from './companion-declined.message.tsx';
import { SAMPLE_COMPANY } from './told-company.ts';

/** Who one was to travel with has left or withdrawn. */
export const companionLeft = letterKind({
  kind: 'companion-left',
  read: readLeftAlone,
  write: (told, source) => leftAlone('left', told, source),
  sample: SAMPLE_COMPANY,
});
