import { bilingual } from '../kit/bilingual.ts';

export const sameOrganisationTexts = bilingual(
  {
    listTitle: 'Organisationer, som folk selv har skrevet',
    listText: 'Står organisationen allerede på listen under et andet navn, så slå dem sammen.',
    none: 'Alle har fundet deres organisation på listen.',
    organisation: 'Organisation',
    sector: 'Sektor',
    merge: 'Slå sammen',
    mergeOf: (name: string) => `${name} med en anden organisation`,
    title: (name: string) => `Hvilken organisation er »${name}«?`,
    text: 'Arbejdspladserne flytter med over. Har begge en arbejdsplads med samme navn, bliver den til én. Det kan ikke fortrydes.',
    into: 'Organisationens rigtige navn',
    choose: 'Vælg en organisation',
    submit: 'Slå de to sammen',
    refusals: {
      gone: 'Den organisation findes ikke længere.',
      same: 'Vælg en anden organisation end den selv.',
      'merged-already': 'En anden har allerede slået den ene sammen.',
      'not-entered': 'Kun organisationer, som folk selv har skrevet, kan slås sammen med en anden.',
    },
  },
  {
    listTitle: 'Organisations that people have written themselves',
    listText: 'If the organisation is on the list already under another name, merge them.',
    none: 'Everybody has found their organisation on the list.',
    organisation: 'Organisation',
    sector: 'Sector',
    merge: 'Merge',
    mergeOf: (name) => `${name} with another organisation`,
    title: (name) => `Which organisation is “${name}”?`,
    text: 'Its workplaces move over. Where both have a workplace of the same name, it becomes one. This cannot be undone.',
    into: 'The proper name of the organisation',
    choose: 'Choose an organisation',
    submit: 'Merge the two',
    refusals: {
      gone: 'That organisation no longer exists.',
      same: 'Choose another organisation than itself.',
      'merged-already': 'Somebody else has merged one of them already.',
      'not-entered': 'Only organisations that people have written themselves can be merged into another.',
    },
  },
);
