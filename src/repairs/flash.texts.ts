import { bilingual } from '../kit/bilingual.ts';

/** What is said once after something was done about a repair, by its word in an address. */
export const repairFlashTexts = bilingual(
  {
    'ny-plads-spurgt': 'De er spurgt. Du kan følge svarene her.',
    'vaert-spurgt': 'Værten er spurgt. Du hører fra os, når der er et svar.',
    'ny-plads-trukket': 'Spørgsmålet er trukket tilbage. Alt er, som det var, og de får besked.',
    'rejse-bestilt':
      'Vi har skrevet ned, at rejsen er bestilt. Så spørger vi ikke, om du vil flytte til en anden vært.',
    'rejse-bestilt-bliver':
      'Vi har skrevet ned, at rejsen er bestilt, og at du siger nej tak til at flytte. Dit besøg gælder som aftalt.',
    'rejse-for-sent':
      'Besøget er ikke længere aftalt, som det var, så vi har ikke skrevet noget ned om rejsen. Har du bestilt, så skriv til os.',
    'rejse-ikke-bestilt': 'Vi har skrevet ned, at rejsen ikke er bestilt.',
  },
  {
    'ny-plads-spurgt': 'They have been asked. You can follow the answers here.',
    'vaert-spurgt': 'The host has been asked. You hear from us when there is an answer.',
    'ny-plads-trukket': 'The question is taken back. All is as it was, and they are told.',
    'rejse-bestilt': 'We have noted that the journey is booked. We will not ask you to move to another host.',
    'rejse-bestilt-bliver':
      'We have noted that the journey is booked and that you say no thanks to moving. Your visit holds as agreed.',
    'rejse-for-sent':
      'The visit is no longer agreed as it was, so we have noted nothing about the journey. If you have booked, write to us.',
    'rejse-ikke-bestilt': 'We have noted that the journey is not booked.',
  },
);
