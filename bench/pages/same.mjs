/** Sees to it that the contestants show the same, so that the comparison cannot drift. */
import { errors, list, programme, typed, WORKPLACE } from './scene.ts';

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };
const decoded = (html) => html.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name) => ENTITIES[name]);

/** What a person finds on each page, in the words of the scene. */
const FOUND = {
  form: [...Object.values(errors), typed.name[0], typed.email[0]],
  programme: [WORKPLACE, ...programme.days.flatMap(({ items }) => items.flatMap(({ title, note }) => [title, note]))],
  list: list.slice(0, 50).flatMap(({ name, workplace, organisation }) => [name, workplace, organisation]),
};
const COUNTED = {
  form: { pattern: /<input[^>]+type="(radio|checkbox|text|email)"/g, times: 8 },
  list: { pattern: /<tr/g, times: 51 },
  programme: { pattern: /kl\.\u{a0}9\.00–10\.30/gu, times: 6 },
};

const around = (text, at) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));

/**
 * Throws unless bare gives ipraktik's page to the byte, and GOV.UK's page has the same words, rows and fields.
 * @param {'form' | 'list' | 'programme'} page
 * @param {Record<'bare' | 'ours' | 'govuk', { status: number, body: Buffer }>} answers
 */
export const requireSame = (page, { bare, ours, govuk }) => {
  if (new Set([bare.status, ours.status, govuk.status]).size > 1) throw new Error(`${page}: the statuses differ`);
  const [one, other] = [ours.body.toString(), bare.body.toString()];
  if (one !== other) {
    let at = 0;
    while (one[at] === other[at]) at += 1;
    throw new Error(
      `${page}: bench/pages/bare-${page}.ts (or bare-frame.ts) no longer writes what ipraktik does. ` +
        `ipraktik: ${around(one, at)}; bare: ${around(other, at)}`,
    );
  }
  for (const { body } of [ours, govuk]) {
    const html = decoded(body.toString());
    const missing = FOUND[page].find((words) => !html.includes(words));
    if (missing !== undefined) throw new Error(`${page}: ${missing} is not on every contestant's page`);
    const { pattern, times } = COUNTED[page];
    const found = html.match(pattern)?.length ?? 0;
    if (found !== times) throw new Error(`${page}: ${pattern} is there ${found} times, not ${times}`);
  }
};
