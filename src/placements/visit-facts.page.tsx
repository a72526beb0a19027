import type { Html } from '../kit/html.ts';
import type { Lang } from '../kit/language.ts';
import type { SummaryRow } from '../kit/summary-list.tsx';
import { reasonTexts } from '../matching-runs/reason.texts.ts';
import { stayTexts } from '../matching-runs/stay.texts.ts';
import { field } from '../workplaces/fields.ts';
import { landsdelOf, municipality } from '../workplaces/municipalities.ts';
import { placementTexts } from './placement.texts.ts';
import type { ShownPerson, ShownVisit } from './shown-visit.ts';

/** "Vejle (Sydjylland)". */
const placeOf = (one: ShownPerson, lang: Lang): string =>
  `${municipality(one.municipality).name} (${landsdelOf(one.municipality)[lang]})`;

const fieldsOf = (people: readonly ShownPerson[], lang: Lang): string =>
  [...new Set(people.flatMap(({ fields }) => fields))].map((code) => field(code)[lang]).join(' · ');

/** The other side of a visit as one may see it before everybody has agreed: never who it is. */
export const otherSide = ({ mine, host, guests }: ShownVisit): readonly ShownPerson[] =>
  mine.side === 'host' ? guests : [host];

/** What is proposed: with whom, where, when, and what there is in it. */
export const proposalRows = (visit: ShownVisit, lang: Lang): SummaryRow[] => {
  const t = placementTexts(lang);
  const { side } = visit.mine;
  const others = otherSide(visit);
  const [first] = others;
  if (!first) return [];
  const words = others.map((one) => one.words).filter((text) => text !== '');
  return [
    {
      label: t.where[side],
      value: (
        <span translate="no">
          {first.workplace}, {first.organisation}
        </span>
      ),
    },
    { label: t.place, value: placeOf(first, lang) },
    { label: t.when, value: stayTexts(lang).long(visit.placement.days, visit.round) },
    { label: t.fields, value: fieldsOf(others, lang) },
    { label: t.words[side], value: words.length > 0 ? <Quoted words={words} /> : t.noWords[side] },
  ];
};

/** People's own words, one after the other. */
export const Quoted = ({ words }: { words: readonly string[] }): Html => (
  <span translate="no">{words.join('\n\n')}</span>
);

/** Why this match, in sentences to who reads: what suits, and what was given up. */
export const Why = ({ visit, lang }: { visit: ShownVisit; lang: Lang }): Html => {
  const t = placementTexts(lang);
  const { placement, mine, guests } = visit;
  const sentences =
    mine.side === 'host'
      ? reasonTexts(lang).whyTheseGuests(placement.reasons, guests.length)
      : reasonTexts(lang).whyThisHost(placement.reasons, mine.signUp);
  return (
    <>
      <h2>{t.why}</h2>
      <Sentences of={sentences.suits} />
      {sentences.traded.length > 0 && (
        <>
          <h3>{t.traded}</h3>
          <Sentences of={sentences.traded} />
        </>
      )}
      <p class="soft">{t.whyMore}</p>
    </>
  );
};

const Sentences = (props: { of: readonly string[] }): Html => (
  <ul>
    {props.of.map((sentence) => (
      <li>{sentence}</li>
    ))}
  </ul>
);
