import { bilingual } from '../kit/bilingual.ts';
import type { Piece } from './about.ts';

/** What has really been tested (tests/gallery.browser.test.ts), and what has not. Change the date with the test. */
export const accessibilityTexts = bilingual(
  {
    title: 'Tilgængelighedserklæring',
    lead: 'Alle skal kunne bruge siden. Her står, hvor langt vi er, og hvad vi ved mangler.',
    official: 'Læs den officielle tilgængelighedserklæring',
    noOfficial: 'Den officielle erklæring i Digitaliseringsstyrelsens WAS-Tool er ikke lavet endnu.',
    pieces: [
      {
        title: 'Hvad vi går efter',
        text: ['Loven kræver WCAG 2.1 på niveau AA. Vi går efter WCAG 2.2 på niveau AA.'],
      },
      {
        title: 'Sådan har vi testet',
        text: ['Vi tester selv. Seneste gennemgang: november 2026.'],
        list: [
          'Hver gang siden ændres, prøver et program delene af den. Det sker i tre bredder, i lyst og i mørkt, med axe-core.',
          'Samtidig prøves siderne mod reglerne for HTML.',
          'Alt på siden virker uden script og uden mus.',
        ],
      },
      {
        title: 'Det ved vi mangler',
        list: [
          'Siden er ikke testet udefra og heller ikke sammen med mennesker, der bruger skærmlæser.',
          'Bogstaverne på landkortet er små. Det samme står i ord ved siden af.',
          'En automatisk test finder kun en del af fejlene.',
        ],
      },
    ] as readonly Piece[],
    tell: 'Fortæl os, hvis noget driller',
    tellText: 'Skriv, hvilken side det gælder, og hvad du ville gøre. Vi svarer, og du kan få hjælp til det samme.',
    supervision: 'Digitaliseringsstyrelsen fører tilsyn med, at offentlige hjemmesider kan bruges af alle.',
  },
  {
    title: 'Accessibility statement',
    lead: 'Everybody should be able to use this site. Here is how far we are, and what we know is missing.',
    official: 'Read the official accessibility statement (in Danish)',
    noOfficial: 'The official statement, in the Danish authorities’ WAS-Tool, has not been made yet.',
    pieces: [
      {
        title: 'What we aim for',
        text: ['The law asks for WCAG 2.1 at level AA. We aim for WCAG 2.2 at level AA.'],
      },
      {
        title: 'How we have tested',
        text: ['We test ourselves. Latest review: November 2026.'],
        list: [
          'Whenever the site changes, a program tries its parts with axe-core: at three widths, in light and in dark.',
          'The pages are held against the rules of HTML at the same time.',
          'Everything on the site works without script and without a mouse.',
        ],
      },
      {
        title: 'What we know is missing',
        list: [
          'The site has not been tested by others, nor together with people who use a screen reader.',
          'The letters on the map are small. The same is said in words beside it.',
          'An automatic test finds only some of the faults.',
        ],
      },
    ],
    tell: 'Tell us if something is difficult',
    tellText: 'Write which page it is about and what you wanted to do. We answer, and help you with it meanwhile.',
    supervision: 'The Agency for Digital Government supervises that public websites can be used by everybody.',
  },
);
