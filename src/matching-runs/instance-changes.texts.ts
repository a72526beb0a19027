import { bilingual } from '../kit/bilingual.ts';
import type { Lang } from '../kit/language.ts';
import { wordList } from '../kit/word-list.ts';
import type { InstanceChange } from './instance-changes.ts';

const changeWords = bilingual(
  {
    joined: {
      host: (who: string) => `${who} er kommet til som vært.`,
      intern: (who: string) => `${who} er kommet til.`,
    },
    left: {
      host: (who: string) => `${who} er ikke vært længere.`,
      intern: (who: string) => `${who} er ikke med længere.`,
    },
    'without-own-host': (who: string) => `${who} vil kun besøge sin egen vært, og den aftale holder ikke længere.`,
    unapproved: (who: string) => `${who} har ikke længere sin leders ja.`,
    changed: (who: string, what: string) => `${who} har ændret ${what}.`,
    what: {
      workplace: 'arbejdsplads',
      fields: 'egne fagfelter',
      days: 'dage',
      stay: 'opholdets længde',
      contrast: 'hvor forskellig den anden må være',
      seats: 'antal pladser',
      minimum: 'mindste antal gæster',
      interests: 'hvad man vil se',
      landsdele: 'landsdele',
      'own-organisation': 'egen organisation',
      wishes: 'ønsker',
      companion: 'rejsefælle',
    },
    pinned: (intern: string, host: string) => `${intern} er låst til ${host}.`,
    'pin-lifted': (intern: string, host: string) => `${intern} er ikke låst til ${host} længere.`,
    banned: (intern: string, host: string) => `${intern} og ${host} må ikke matches.`,
    'ban-lifted': (intern: string, host: string) => `${intern} og ${host} må matches igen.`,
    seed: 'Lodtrækningens tal er et andet.',
    priority: 'Reglen om højere prioritet er en anden.',
    somebody: 'En, der ikke er med længere,',
  },
  {
    joined: {
      host: (who: string) => `${who} has joined as a host.`,
      intern: (who: string) => `${who} has joined.`,
    },
    left: {
      host: (who: string) => `${who} no longer hosts.`,
      intern: (who: string) => `${who} no longer takes part.`,
    },
    'without-own-host': (who: string) => `${who} will only visit their own host, and that no longer holds.`,
    unapproved: (who: string) => `${who} no longer has their manager’s yes.`,
    changed: (who: string, what: string) => `${who} has changed ${what}.`,
    what: {
      workplace: 'workplace',
      fields: 'own fields',
      days: 'days',
      stay: 'length of the stay',
      contrast: 'how different the other may be',
      seats: 'number of seats',
      minimum: 'smallest number of guests',
      interests: 'what to see',
      landsdele: 'parts of the country',
      'own-organisation': 'own organisation',
      wishes: 'wishes',
      companion: 'companion',
    },
    pinned: (intern: string, host: string) => `${intern} is pinned to ${host}.`,
    'pin-lifted': (intern: string, host: string) => `${intern} is no longer pinned to ${host}.`,
    banned: (intern: string, host: string) => `${intern} and ${host} must not be matched.`,
    'ban-lifted': (intern: string, host: string) => `${intern} and ${host} may be matched again.`,
    seed: 'The number of the draw is another.',
    priority: 'The rule of higher priority is another.',
    somebody: 'Somebody who no longer takes part',
  },
);

const changeSentence = (change: InstanceChange, nameOf: NameOf, lang: Lang): string => {
  const t = changeWords(lang);
  const name = (id: string): string => nameOf(id) ?? t.somebody;
  switch (change.kind) {
    case 'joined':
    case 'left':
      return t[change.kind][change.role](name(change.id));
    case 'unapproved':
    case 'without-own-host':
      return t[change.kind](name(change.id));
    case 'changed':
      return t.changed(
        name(change.id),
        wordList(
          change.what.map((answer) => t.what[answer]),
          lang,
        ),
      );
    case 'pinned':
    case 'pin-lifted':
    case 'banned':
    case 'ban-lifted':
      return t[change.kind](name(change.intern), name(change.host));
    case 'seed':
    case 'priority':
      return t[change.kind];
  }
};

type NameOf = (id: string) => string | undefined;
const sentencesIn = (lang: Lang) => ({
  sentence: (change: InstanceChange, nameOf: NameOf) => changeSentence(change, nameOf, lang),
});

/** What has changed, as a sentence for the office; `nameOf` tells who an id is, where that can still be told. */
export const changeTexts = bilingual(sentencesIn('da'), sentencesIn('en'));
