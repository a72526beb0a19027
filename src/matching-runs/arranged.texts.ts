import { bilingual } from '../kit/bilingual.ts';

/** What people have arranged themselves, as the office sees it before a run. */
export const arrangedTexts = bilingual(
  {
    title: 'Aftalt af dem selv',
    text: 'Alle har sagt ja og aftalt dage. De matches med hinanden, så længe aftalen holder.',
    lackTitle: 'Aftalt, men matches som alle andre',
    notInTitle: 'Aftalt, men praktikanten er ikke med i matchningen',
    outTitle: 'Aftalt, men det holder ikke, og så vil de ikke med i år',
    lack: {
      gone: 'en af dem er ikke med',
      manager: 'lederens ja rækker ikke så langt',
      placed: 'låst et andet sted af kontoret',
      banned: 'må ikke matches',
      company: 'rejser nu sammen med en kollega, der ikke er med i aftalen',
      'own-workplace': 'samme arbejdsplads',
      days: 'dagene passer ikke længere',
      length: 'antallet af dage passer ikke længere',
      seats: 'i kø: pladserne er taget',
      minimum: 'værten vil have flere gæster, end der har sagt ja til at komme sammen',
    },
  },
  {
    title: 'Arranged by themselves',
    text: 'All have said yes and agreed on days. They are matched with each other as long as that holds.',
    lackTitle: 'Agreed, but matched like anybody',
    notInTitle: 'Agreed, but the intern is not part of the matching',
    outTitle: 'Agreed, but it does not hold, and then they do not take part this year',
    lack: {
      gone: 'one of them does not take part',
      manager: 'the manager’s yes does not reach as far',
      placed: 'pinned elsewhere by the office',
      banned: 'must not be matched',
      company: 'now travels with a colleague who is not in the agreement',
      'own-workplace': 'the same workplace',
      days: 'the days no longer suit',
      length: 'the number of days no longer suits',
      seats: 'in line: the seats are taken',
      minimum: 'the host wants more guests than have said yes to coming together',
    },
  },
);
