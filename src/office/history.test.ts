import { match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Lang } from '../kit/language.ts';
import { historyTexts } from './history.texts.ts';

/** Every act that any code of ours audits on a sign-up or on who travels together. */
const audited = (): string[] => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.acts.ts'));
  return sources.flatMap((path) =>
    [
      ...readFileSync(`src/${path}`, 'utf8').matchAll(
        /act: (?:'(\w+)'|`\$\{state\}(\w+)`),\s+subject: '(?:sign-up|companionship)'/g,
      ),
    ].flatMap(([, act, ending]) => (ending ? [`declined${ending}`, `expired${ending}`] : [act ?? ''])),
  );
};

const sentences = (lang: Lang): Readonly<Record<string, string>> => historyTexts(lang).did;

test('every act on a sign-up has a sentence in both languages', () => {
  const acts = audited();
  ok(acts.length > 15 && acts.includes('followToWorkplace') && acts.includes('expiredInvitation'));
  for (const act of acts)
    for (const lang of ['da', 'en'] as const) match(sentences(lang)[act] ?? '', / /, `${act} in ${lang}`);
});

/** Every act that any code of ours audits on a visit or on a seat at a workshop. */
const auditedElsewhere = (): string[] => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.acts.ts'));
  return sources.flatMap((path) => {
    const code = readFileSync(`src/${path}`, 'utf8');
    const direct = code.matchAll(/act: '(\w+)',\s+subject: '(?:placement|workshop-booking|workshop-wait)'/g);
    const noted = code.matchAll(/note\(tx, [\w.]+, '(\w+)'/g);
    return [...direct, ...noted].map(([, act = '']) => act);
  });
};

test('every act on a visit and on a seat has a sentence in both languages, whatever was said', () => {
  const acts = auditedElsewhere();
  ok(acts.includes('movePlacement') && acts.includes('lapseOtherDays') && acts.includes('releaseSeat'));
  for (const act of acts)
    for (const lang of ['da', 'en'] as const) {
      const told: Readonly<Record<string, Readonly<Record<string, string>>>> = historyTexts(lang).told;
      const around: Readonly<Record<string, string>> = historyTexts(lang).around;
      const words = Object.values(told[act] ?? { did: around[act] ?? '' });
      ok(words.length > 0 && words.every((one) => one.includes(' ')), `${act} in ${lang}`);
    }
});
