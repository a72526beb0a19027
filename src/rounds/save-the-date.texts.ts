import { bilingual } from '../kit/bilingual.ts';

export const saveTheDateTexts = bilingual(
  {
    fileName: (week: number) => `innovationspraktik-uge-${week}.ics`,
    summary: (week: string) => `Innovationspraktik, ${week}`,
    description: (address: string) =>
      'Hold gerne alle fem dage fri. Så kommer kalenderen ikke til at stå i vejen for et godt besøg.\n' +
      'Et besøg varer 2–5 dage. Når du har fået et match, kan du slette de dage, du ikke skal bruge.\n\n' +
      address,
  },
  {
    fileName: (week) => `innovationspraktik-week-${week}.ics`,
    summary: (week) => `Innovationspraktik, ${week}`,
    description: (address) =>
      'Keep all five days free if you can, so that your diary does not stand in the way of a good visit.\n' +
      'A visit lasts 2–5 days. Once you have a match, you can free the days you do not need.\n\n' +
      address,
  },
);
