import { bilingual } from '../kit/bilingual.ts';

/** Of what people have arranged themselves: whose manager's yes is waited for, or missing (R6). */
export const withoutYesTexts = bilingual(
  {
    awaits: {
      intern: {
        one: 'Din leder har ikke sagt ja endnu. Uden det ja bliver besøget ikke til noget.',
        pair: 'En af jeres ledere har ikke sagt ja endnu. Uden det ja bliver besøget ikke til noget.',
      },
      host: {
        one: 'Gæstens leder har ikke sagt ja endnu. Uden det ja bliver besøget ikke til noget.',
        pair: 'En af gæsternes ledere har ikke sagt ja endnu. Uden det ja bliver besøget ikke til noget.',
      },
    },
    lacks: {
      own: 'Du er ikke med i matchningen, for vi mangler din leders ja til de dage og steder, du har ønsket.',
      fellow: 'Din rejsefælle er ikke med i matchningen, for der mangler en leders ja.',
      guest: 'Gæsten er ikke med i matchningen, for der mangler en leders ja.',
    },
  },
  {
    awaits: {
      intern: {
        one: 'Your manager has not said yes yet. Without that yes the visit does not come about.',
        pair: 'One of your managers has not said yes yet. Without that yes the visit does not come about.',
      },
      host: {
        one: 'The guest’s manager has not said yes yet. Without that yes the visit does not come about.',
        pair: 'One of the guests’ managers has not said yes yet. Without that yes the visit does not come about.',
      },
    },
    lacks: {
      own: 'You are not part of the matching, for we lack your manager’s yes to the days and places you wished for.',
      fellow: 'Your companion is not part of the matching, for a manager’s yes is missing.',
      guest: 'The guest is not part of the matching, for a manager’s yes is missing.',
    },
  },
);
