/** What letters about a proposal say where two travel together, and to who has arranged the visit themselves. */
import { doesNotMatch, equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { samplesOf, type LetterKind } from '../messages/letter.ts';
import { otherSideAgreed } from './other-side-agreed.message.tsx';
import { proposalToHost } from './proposal-to-host.message.tsx';
import { proposalToIntern } from './proposal-to-intern.message.tsx';
import { SAMPLE_VISIT, type ToldVisit } from './told-visit.ts';

const written = (kind: LetterKind, content: unknown): string => {
  const { subject, parts } = kind.write(content, { lang: 'da', link: (path) => path });
  return [subject, ...parts.map((part) => ('text' in part ? part.text : ''))].join('\n');
};
const asking: ToldVisit = { ...SAMPLE_VISIT, side: 'host', isInvited: true };

test('two who ask a host themselves are two in its letter, alone and among others', () => {
  match(written(proposalToHost, [{ ...asking, isPair: true }]), /^To innovationspraktikanter[^]*har selv valgt jer/);
  match(written(proposalToHost, [asking]), /^En innovationspraktikant[^]*har selv valgt jer/);
  const both = written(proposalToHost, [asking, { ...asking, isPair: true }]);
  match(both, /\. Gæsten har selv valgt jer\.[^]*\. To gæster, der rejser sammen, har selv valgt jer\./);
  equal(samplesOf(proposalToHost).filter((one) => /To innovations/.test(written(proposalToHost, one))).length, 1);
});

test('who has answered reads that the day is their companion’s', () => {
  const waits = written(otherSideAgreed, { ...SAMPLE_VISIT, isPair: true, hasAnswered: true });
  match(waits, /Du har svaret\. Nu mangler vi din rejsefælles svar, senest mandag den 21\.\sjuni 2027/);
  doesNotMatch(waits, /Svar senest/);
  match(written(otherSideAgreed, { ...SAMPLE_VISIT, isPair: true }), /Vi mangler dit svar[^]*Svar senest/);
});

test('who has arranged it themselves is told that contact details come, and not the names they know', () => {
  const host: ToldVisit = { ...SAMPLE_VISIT, side: 'host' };
  const arranged: ToldVisit = { ...host, isArranged: true };
  for (const letter of [
    written(proposalToHost, [arranged]),
    written(proposalToHost, [arranged, arranged]),
    written(proposalToIntern, { ...SAMPLE_VISIT, isArranged: true }),
  ]) {
    match(letter, /^Kontaktoplysninger kommer frem/m);
    doesNotMatch(letter, /Navne og/);
  }
  match(written(proposalToHost, [arranged, host]), /^Navne og kontaktoplysninger/m);
});
