import { bilingual } from '../kit/bilingual.ts';

/** What is said once after something was done about a visit's programme, by its word in an address. */
export const visitFlashTexts = bilingual(
  {
    'dag-gemt': 'Dagen er gemt.',
    'dag-fjernet': 'Dagen er taget ud af programmet.',
    'program-delt': 'Programmet er delt. Gæsterne får en mail.',
    'kommentar-sendt': 'Kommentaren er sendt.',
    'link-lavet': 'Linket er lavet. Alle, der har det, kan se programmet.',
    'link-lukket': 'Linket er lukket.',
    'med-hjem-gemt': 'Det er gemt. De andre i besøget kan læse det nu.',
    'med-hjem-slettet': 'Det er slettet.',
  },
  {
    'dag-gemt': 'The day is saved.',
    'dag-fjernet': 'The day is taken out of the programme.',
    'program-delt': 'The programme is shared. The guests get a mail.',
    'kommentar-sendt': 'The comment is sent.',
    'link-lavet': 'The link is made. Anybody who has it can see the programme.',
    'link-lukket': 'The link is closed.',
    'med-hjem-gemt': 'It is saved. The others in the visit can read it now.',
    'med-hjem-slettet': 'It is deleted.',
  },
);
