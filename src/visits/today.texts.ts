import { bilingual } from '../kit/bilingual.ts';

export const todayTexts = bilingual(
  {
    on: (day: string) => `I dag, ${day}`,
    ahead: (day: string) => `Næste dag: ${day}`,
    over: 'Besøget er slut',
    overText: 'Tak for i år. Skriv til hinanden, mens det endnu er frisk, og aftal det næste, I vil dele.',
    where: 'Her mødes I',
    meet: {
      host: 'Gæsten kommer til jer. Sørg for, at nogen tager imod.',
      'host-of-pair': 'Gæsterne kommer til jer. Sørg for, at nogen tager imod.',
      intern: 'Ved du ikke, hvor i huset, så spørg værten.',
      'intern-of-pair': 'Ved I ikke, hvor i huset, så spørg værten.',
    },
    contact: { host: 'Din gæst', 'host-of-pair': 'Dine gæster', intern: 'Din vært', 'intern-of-pair': 'Jeres vært' },
    deputy: 'Får du ikke fat i værten, så er her stedfortræderen:',
    programme: 'Dagens program',
    waits: 'Værten har ikke delt et program endnu. Skriv til hinanden om, hvornår I begynder.',
    unplanned: 'Der er ikke lagt et program. Skriv til gæsten om, hvornår I begynder.',
    whole: 'Se hele programmet',
    ill: 'Bliver du syg eller forsinket? Skriv til den anden side med det samme, og derefter til kontoret:',
  },
  {
    on: (day) => `Today, ${day}`,
    ahead: (day) => `Next day: ${day}`,
    over: 'The visit is over',
    overText: 'Thank you for this year. Write to each other while it is fresh, and agree what you want to share next.',
    where: 'Where you meet',
    meet: {
      host: 'The guest comes to you. See to it that somebody meets them.',
      'host-of-pair': 'The guests come to you. See to it that somebody meets them.',
      intern: 'If you do not know where in the house, ask the host.',
      'intern-of-pair': 'If you do not know where in the house, ask the host.',
    },
    contact: {
      host: 'Your guest',
      'host-of-pair': 'Your guests',
      intern: 'Your host',
      'intern-of-pair': 'Your host',
    },
    deputy: 'If you cannot reach the host, here is the deputy:',
    programme: 'The day’s programme',
    waits: 'The host has not shared a programme yet. Write to each other about when you begin.',
    unplanned: 'No programme has been planned. Write to the guest about when you begin.',
    whole: 'See the whole programme',
    ill: 'Ill or delayed? Write to the other side at once, and then to the office:',
  },
);
