/**
 * The engine's reasons in sentences. Three voices: the intern (du), the host (I) and the office (notes in a table).
 * A participant reads of their own answers, of the other side's fields, and of what they themselves gave up; never of
 * what the other side would rather have had, never of a third person, and in vaguer words where few are concerned.
 */
import type { Fact, Opening } from '@ipraktik/matching';
import { bilingual } from '../kit/bilingual.ts';
import type { Lang } from '../kit/language.ts';
import { wordList } from '../kit/word-list.ts';
import { field } from '../workplaces/fields.ts';
import { LANDSDELE } from '../workplaces/landsdele.ts';
import {
  dayWords,
  hostWords,
  internWords,
  lossWords,
  noteWords,
  officeWords,
  openingWords,
  withoutWords,
} from './reason-words.texts.ts';
import { FEW, isSayable, type VisitReasons, type WithoutReason } from './reason.ts';

/** Names of fields hold commas of their own, so each stands between quotes. */
const fieldNames = (codes: readonly string[], lang: Lang): string =>
  wordList(
    codes.map((code) => (lang === 'da' ? `»${field(code).da}«` : `“${field(code).en}”`)),
    lang,
  );
const landsdelName = (code: string, lang: Lang): string => LANDSDELE.find((one) => one.code === code)?.[lang] ?? code;

type Side = Extract<Fact, { code: 'contrast' }>;
/** How well a wish for contrast (R12) was met: both sector and field, one of the two, or neither. */
const met = ({ points }: Side): 'wholly' | 'half' | 'not' => (points === 10 ? 'wholly' : points > 0 ? 'half' : 'not');

/** One fact for the intern it is about; null where it is not theirs to read. */
const internSentence = (fact: Fact, suits: boolean, lang: Lang): string | null => {
  const t = internWords(lang);
  switch (fact.code) {
    case 'shared-fields':
      return t.shared(fieldNames(fact.fields, lang));
    case 'open-to-any-field':
      return t.open;
    case 'no-shared-field':
      return t.noShared;
    case 'wish-reached':
      return t.wishReached(fact.rank);
    case 'wish-missed':
      // Said of all of them in one sentence.
      return null;
    case 'contrast':
      if (fact.wanted === 'any') return null;
      if (fact.side === 'intern') return t[fact.wanted][met(fact)];
      return suits ? (fact.wanted === 'different' ? t.hostDifferent : t.hostSimilar) : null;
    case 'stay':
      return suits ? t.stay(fact.days) : t.shorter(fact.days, fact.preferred);
    case 'region-outside-choice':
      return t.outside(landsdelName(fact.region, lang));
    case 'met-before':
      return t.metBefore;
    case 'own-organisation':
      return suits ? t.own : t.ownAnyway;
    case 'new-relation':
      // Earlier meetings are not recorded yet (instance.ts): "for the first time" would be a guess.
      return null;
  }
};

/** Whom a fact is about, to the host: the guest, both guests or one of them. */
type Who = 'one' | 'all' | 'some';

const hostSentence = (fact: Fact, suits: boolean, about: Who, lang: Lang): string | null => {
  const t = hostWords(lang);
  const who = t.guest[about];
  switch (fact.code) {
    case 'shared-fields':
      return t.shared(who, fieldNames(fact.fields, lang));
    case 'open-to-any-field':
      return t.open[about];
    case 'contrast':
      if (fact.wanted === 'any') return null;
      if (fact.side === 'host') return t[fact.wanted][met(fact)](who);
      return suits ? (fact.wanted === 'different' ? t.internDifferent(who) : t.internSimilar(who)) : null;
    case 'stay':
      // Shorter than the guest preferred is theirs to know.
      return suits ? t.stay(fact.days) : null;
    case 'met-before':
      return t.metBefore;
    case 'own-organisation':
      return t.own(who);
    case 'no-shared-field':
    case 'wish-reached':
    case 'wish-missed':
    case 'region-outside-choice':
    case 'new-relation':
      return null;
  }
};

const officeNote = (fact: Fact, lang: Lang): string | null => {
  const t = officeWords(lang);
  switch (fact.code) {
    case 'shared-fields':
      return t.shared(fieldNames(fact.fields, lang));
    case 'open-to-any-field':
      return t.open;
    case 'no-shared-field':
      return t.noShared;
    case 'wish-reached':
      return t.wishReached(fact.rank);
    case 'wish-missed':
      return t.wishMissed(fact.rank, lossWords(lang)[fact.why]);
    case 'contrast':
      return `${t.side[fact.side]} ${t.wanted[fact.wanted]}: ${t.met[met(fact)]}`;
    case 'stay':
      return t.stay(fact.days, fact.preferred);
    case 'region-outside-choice':
      return t.outside(landsdelName(fact.region, lang));
    case 'met-before':
      return t.metBefore;
    case 'own-organisation':
      return t.own;
    case 'new-relation':
      return null;
  }
};

export interface Sentences {
  readonly suits: readonly string[];
  readonly traded: readonly string[];
}
const sayable = (sentences: readonly (string | null)[]): string[] => [
  ...new Set(sentences.filter((sentence) => sentence !== null)),
];
const isAbout = (intern: string) => (fact: Fact) => !('intern' in fact) || fact.intern === intern;

/** What is told to one of the party: how long a visit lasts is no reason to those who agreed on its days themselves. */
const toldTo = (intern: string, { isArranged = false }: VisitReasons, facts: readonly Fact[]): readonly Fact[] =>
  facts.filter(isAbout(intern)).filter(({ code }) => !isArranged || code !== 'stay');

/** Who put them together, where the calculation did not. */
const whyPinned = (
  { isPinned, isArranged = false, isInvited = false }: VisitReasons,
  words: { pinned: string; arranged: string; invited: string },
): readonly string[] => (isPinned ? [isInvited ? words.invited : isArranged ? words.arranged : words.pinned] : []);

/** Why this host, said to one intern of the party: their own answers alone, not their companion's. */
const whyThisHost = (reasons: VisitReasons, intern: string, lang: Lang): Sentences => ({
  suits: [
    ...whyPinned(reasons, internWords(lang)),
    ...sayable(toldTo(intern, reasons, reasons.suits).map((fact) => internSentence(fact, true, lang))),
  ],
  traded: sayable([
    reasons.isArranged ? null : missedWishes(reasons.traded.filter(isAbout(intern)), lang),
    ...toldTo(intern, reasons, reasons.traded).map((fact) => internSentence(fact, false, lang)),
  ]),
});

/** 'Dine ønsker nr. 1, 2 og 4 …': which of the intern's better wishes were not reached; null where none was missed. */
const missedWishes = (facts: readonly Fact[], lang: Lang): string | null => {
  const ranks = facts.flatMap((fact) => (fact.code === 'wish-missed' ? [String(fact.rank)] : []));
  return ranks.length === 0 ? null : internWords(lang).wishMissed(wordList(ranks, lang), ranks.length);
};

/** Why this guest, or these two, said to the host. */
const whyTheseGuests = (reasons: VisitReasons, guests: number, lang: Lang): Sentences => {
  const t = hostWords(lang);
  const all = [...reasons.suits, ...reasons.traded];
  const without = ({ intern, ...fact }: Fact & { intern?: string }) => JSON.stringify({ ...fact, intern: undefined });
  const who = (fact: Fact): Who => {
    if (guests === 1) return 'one';
    const sharing = all.filter((other) => without(other) === without(fact)).length;
    return sharing === guests || !('intern' in fact) ? 'all' : 'some';
  };
  const said = (facts: readonly Fact[], suits: boolean) =>
    sayable(facts.map((fact) => hostSentence(fact, suits, who(fact), lang)));
  return {
    suits: [
      ...whyPinned(reasons, { ...t, invited: t.invited[guests === 1 ? 'one' : 'all'] }),
      ...said(reasons.suits, true),
    ],
    traded: said(reasons.traded, false),
  };
};

/** The guests of a visit by their names. */
type Named = ReadonlyMap<string, string>;

/** The notes on some facts; of two guests it is said whose one is that does not hold for both. */
const notesOn = (facts: readonly Fact[], guests: Named, lang: Lang): string[] => {
  const notes = facts.flatMap((fact) => {
    const note = officeNote(fact, lang);
    return note === null ? [] : [{ note, of: 'intern' in fact ? fact.intern : null }];
  });
  return [...Map.groupBy(notes, ({ note }) => note)].map(([note, same]) => {
    const [one, ...others] = new Set(same.map(({ of }) => of));
    const name = guests.get(one ?? '');
    return guests.size > 1 && others.length === 0 && name !== undefined ? `${name}: ${note}` : note;
  });
};

/** The same as notes for the office's table. */
const officeNotes = (reasons: VisitReasons, guests: Named, lang: Lang): Sentences => ({
  suits: [...whyPinned(reasons, officeWords(lang)), ...notesOn(reasons.suits, guests, lang)],
  traded: notesOn(reasons.traded, guests, lang),
});

/** Why there is no visit this time, in one or two sentences to the person. Where few are concerned, of seats alone. */
const whyNone = (reason: WithoutReason, lang: Lang): string => {
  const t = withoutWords(lang);
  const side = 'host' in reason ? 'host' : 'intern';
  if (reason.code === 'nothing-admissible') return t.nothing[side];
  if (!isSayable(reason)) return t.vague[side];
  switch (reason.by) {
    case 'priority':
      return side === 'intern' ? t.priority : t.vague[side];
    case 'placed':
      return side === 'intern' ? t.placed : t.vague.host;
    case 'hosts':
      return t.hosts;
    case 'fit':
      return side === 'intern' ? t.fit : t.hostFit;
    case 'draw':
      return side === 'intern' ? t.draw : t.hostDraw;
    case 'minimum':
    case 'pinned':
    case 'unproved':
    case undefined:
      return t.vague[side];
  }
};

/** The same as a note for the office, with the numbers. */
const officeWhyNone = (reason: WithoutReason, lang: Lang): string => {
  const t = noteWords(lang);
  if (reason.code === 'nothing-admissible') return t.nothing['host' in reason ? 'host' : 'intern'];
  return t.outbid(reason.admissible, lossWords(lang)[reason.by ?? 'unproved']);
};

const openingChange = (opening: Opening, lang: Lang): string => {
  const t = openingWords(lang);
  switch (opening.change) {
    case 'any-field':
    case 'any-region':
    case 'all-days':
    case 'own-organisation':
      return t[opening.change];
    case 'add-field':
      return t['add-field'](fieldNames([opening.value], lang));
    case 'add-region':
      return t['add-region'](landsdelName(opening.value, lang));
    case 'add-day':
      return t['add-day'](dayWords(lang)[opening.value]);
    case 'min-days':
    case 'max-days':
    case 'seats':
      return t[opening.change](opening.value);
  }
};

/** One change, and how many more it would open; a small number is not said. */
const wouldOpen = (
  opening: Opening,
  { side, isExact }: { side: 'host' | 'intern'; isExact: boolean },
  lang: Lang,
): string => {
  const t = openingWords(lang);
  const count = isExact || opening.opens >= FEW ? opening.opens : null;
  // An intern may wish for more fields; of a host it is a fact, and nobody should name one for the sake of guests.
  const isFact = side === 'host' && opening.change === 'add-field';
  const change = isFact ? t['add-own-field'](fieldNames([opening.value], lang)) : openingChange(opening, lang);
  return t.opens(change, side === 'host' ? t.guests(count) : t.hosts(count));
};

/** The single changes of one's own answers that would have opened most, in words; exact numbers for the office alone. */
const whatWouldOpen = (
  reason: WithoutReason,
  { most, isExact }: { most: number; isExact: boolean },
  lang: Lang,
): readonly string[] => {
  const to = { side: 'host' in reason ? 'host' : 'intern', isExact } as const;
  return reason.openings.slice(0, most).map((opening) => wouldOpen(opening, to, lang));
};

const sentencesIn = (lang: Lang) => ({
  whyThisHost: (reasons: VisitReasons, intern: string) => whyThisHost(reasons, intern, lang),
  whyTheseGuests: (reasons: VisitReasons, guests: number) => whyTheseGuests(reasons, guests, lang),
  officeNotes: (reasons: VisitReasons, guests: Named) => officeNotes(reasons, guests, lang),
  whyNone: (reason: WithoutReason) => whyNone(reason, lang),
  officeWhyNone: (reason: WithoutReason) => officeWhyNone(reason, lang),
  wouldOpen: (opening: Opening, side: 'host' | 'intern') => wouldOpen(opening, { side, isExact: false }, lang),
  whatWouldOpen: (reason: WithoutReason, how: { most: number; isExact: boolean }) => whatWouldOpen(reason, how, lang),
});

/** Why this host, these guests, or nobody, in sentences of a language. */
export const reasonTexts = bilingual(sentencesIn('da'), sentencesIn('en'));
