import { bilingual } from '../kit/bilingual.ts';

export const askedTexts = bilingual(
  {
    somebody: 'din kollega',
    waits: {
      manager: (name: string, by: string) => `Svar som leder på, om ${name} må tage af sted: senest ${by}`,
      deputy: (name: string, by: string) => `Svar på, om du vil være stedfortræder for ${name}: senest ${by}`,
      companion: (name: string, by: string) => `Svar på, om du vil rejse sammen med ${name}: senest ${by}`,
      visit: (name: string, by: string) => `Svar på en invitation til et besøg fra ${name}: senest ${by}`,
    },
    said: 'Det har du sagt som leder',
    saidOn: (name: string) => `Må ${name} tage af sted?`,
    change: (by: string) => `Ret svaret, senest ${by}`,
    over: 'Forslagene er sendt, så svaret kan ikke rettes mere.',
    deputy: 'Du er stedfortræder',
    deputyFor: (name: string) => `Stedfortræder for ${name}`,
    stop: 'Se, hvad du kan gøre, eller stop',
  },
  {
    somebody: 'your colleague',
    waits: {
      manager: (name: string, by: string) => `Say as a manager whether ${name} may go: by ${by}`,
      deputy: (name: string, by: string) => `Say whether you will be the deputy of ${name}: by ${by}`,
      companion: (name: string, by: string) => `Say whether you will travel with ${name}: by ${by}`,
      visit: (name: string, by: string) => `Answer an invitation to a visit from ${name}: by ${by}`,
    },
    said: 'What you have said as a manager',
    saidOn: (name: string) => `May ${name} go?`,
    change: (by: string) => `Change the answer, by ${by}`,
    over: 'The proposals have been sent, so the answer can no longer be changed.',
    deputy: 'You are a deputy',
    deputyFor: (name: string) => `Deputy of ${name}`,
    stop: 'See what you can do, or stop',
  },
);
