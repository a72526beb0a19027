import { equal, match } from 'node:assert/strict';
import { test } from 'node:test';
import { whatFollows, whyEnded, type Ended } from './ended.rules.ts';
import { endedTexts } from './ended.texts.ts';

const t = endedTexts('da');
const ended = (more: Partial<Ended>): Ended => ({
  why: 'host-no',
  side: 'intern',
  isPair: false,
  isMine: false,
  hasAnswered: true,
  ...more,
});
const why = (more: Partial<Ended>): string => whyEnded(ended(more), t.why);
const next = (more: Partial<Ended>): string | null => whatFollows(ended(more), t.next);

test('one’s own no is one’s own, the other side’s is theirs, and a companion’s is the companion’s', () => {
  match(why({}), /^Værten har desværre ikke mulighed/);
  match(why({ side: 'host', isMine: true }), /^Du har sagt nej tak/);
  match(why({ why: 'intern-no', side: 'host' }), /^Gæsten har/);
  match(why({ why: 'intern-left', side: 'host', isPair: true }), /^En af gæsterne har/);
  match(why({ why: 'intern-left', isPair: true }), /^Din rejsefælle har desværre meldt afbud/);
  match(why({ why: 'intern-left', isMine: true }), /^Du har meldt afbud/);
});

test('nobody is promised another, and whoever said no or never answered is not looked for', () => {
  match(next({}) ?? '', /ser efter en anden vært til dig\. Vi kan ikke love det/);
  match(next({ isMine: true, why: 'intern-no' }) ?? '', /Vi foreslår dig ikke en anden vært af os selv/);
  match(next({ why: 'not-answered', hasAnswered: false, side: 'host' }) ?? '', /Vi foreslår jer ikke/);
  match(next({ why: 'not-answered', side: 'host' }) ?? '', /en anden gæst til jer/);
  match(next({ why: 'intern-no', isPair: true }) ?? '', /alene, finde en ny rejsefælle/);
  equal(next({ why: 'round-cancelled' }), null);
  equal(next({ isTooLate: true }), null, 'once the week has begun nobody is looked for');
  match(next({ isTooLate: true, keepsOther: true }) ?? '', /gælder stadig/);
});
