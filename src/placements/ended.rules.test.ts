import { doesNotMatch, equal, match } from 'node:assert/strict';
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
  const others = { why: 'host-no', side: 'host', isMine: true } as const;
  match(
    next({ ...others, others: { waiting: 2, standing: 1 } }) ?? '',
    /^2 andre forslag venter .* gælder stadig\. Vi foreslår/,
  );
  equal(next({ ...others, isTooLate: true, others: { waiting: 0, standing: 1 } }), t.next.others.standing);
  equal(next({ ...others, others: { waiting: 0, standing: 0 } }), t.next.mine.host);
  match(next({ why: 'not-answered', hasAnswered: false, side: 'host' }) ?? '', /Vi foreslår jer ikke/);
  match(
    next({ why: 'not-answered', hasAnswered: false, side: 'host', others: { waiting: 1, standing: 0 } }) ?? '',
    /^Et andet forslag venter stadig på jeres svar/,
  );
  match(next({ why: 'not-answered', side: 'host' }) ?? '', /en anden gæst til jer/);
  match(next({ why: 'intern-no', isPair: true }) ?? '', /ikke tid til at finde en anden plads/);
  equal(next({ why: 'round-cancelled' }), null);
  equal(next({ isTooLate: true }), null, 'once the week has begun nobody is looked for');
  match(next({ isTooLate: true, why: 'intern-left', isPair: true }) ?? '', /ikke tid til at finde en anden plads/);
  match(next({ isTooLate: true, keepsOther: true }) ?? '', /gælder stadig/);
});

test('whoever is left by their companion is asked by a day, and reads what came of it; their host reads by their bond', () => {
  const two = { fellowWaits: false, areTwo: false };
  const alone = { answer: null, ifSilent: 'alone', bond: 'preferably', isMine: true, by: 'mandag', ...two } as const;
  const left = { why: 'intern-left', isPair: true } as const;
  match(next({ ...left, alone }) ?? '', /^Vælg senest mandag, om du vil rejse alene.*rejser du alene/);
  doesNotMatch(next({ ...left, alone }) ?? '', /vente|venter/, 'who has withdrawn waits with nobody');
  match(
    next({ ...left, alone: { ...alone, areTwo: true } }) ?? '',
    /stoppe for i år\. Beder din rejsefælle om en anden/,
  );
  match(
    next({ ...left, alone: { ...alone, areTwo: true, fellowWaits: true } }) ?? '',
    /om I venter sammen på en plads, om du rejser alene, eller om du stopper/,
  );
  match(next({ ...left, alone: { ...alone, ifSilent: 'not' } }) ?? '', /ser vi ikke efter en plads/);
  match(next({ ...left, alone: { ...alone, answer: 'alone' } }) ?? '', /^Du rejser nu alene/);
  match(next({ ...left, alone: { ...alone, answer: 'silent', ifSilent: 'not' } }) ?? '', /stadig sige til/);
  const host = { ...left, side: 'host' } as const;
  const others = { ...alone, isMine: false };
  match(next({ ...host, alone: others }) ?? '', /^De to ville helst rejse sammen.*en anden gæst til jer/);
  match(next({ ...host, alone: { ...others, bond: 'together' } }) ?? '', /^De to ville kun rejse sammen/);
  match(next({ ...host, alone: { ...others, answer: 'stop' } }) ?? '', /^Vi spørger jer, hvis der er en anden gæst/);
  match(next({ ...left, isMine: true, alone: others }) ?? '', /Vi foreslår dig ikke/, 'who left is not asked');
});
