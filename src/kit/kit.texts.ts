import type { Lang } from './language.ts';

/** The few words the kit says itself. Everything else is given to it. */
const da = {
  errorPrefix: 'Fejl: ',
  skipToContent: 'Spring til indhold',
  problem: 'Der er et problem',
  back: 'Tilbage',
  saveAndContinue: 'Gem og fortsæt',
  step: (number: number, of: number) => `Trin ${number} af ${of}`,
  change: 'Ret',
  language: 'Sprog',
  mainNavigation: 'Hovedmenu',
  account: 'Din adgang',
  footer: 'Om siden',
  important: 'Vigtigt',
  done: 'Udført',
  pages: 'Sider',
  previous: 'Forrige',
  next: 'Næste',
  page: (number: number) => `Side ${number}`,
  sortBy: 'Sortér efter',
  code: 'Kode med seks cifre',
  codeHint: 'Du kan skrive eller indsætte koden.',
  week: (number: number) => `Uge ${number}`,
};
type KitTexts = typeof da;

const en: KitTexts = {
  errorPrefix: 'Error: ',
  skipToContent: 'Skip to content',
  problem: 'There is a problem',
  back: 'Back',
  saveAndContinue: 'Save and continue',
  step: (number, of) => `Step ${number} of ${of}`,
  change: 'Change',
  language: 'Language',
  mainNavigation: 'Main menu',
  account: 'Your access',
  footer: 'About this site',
  important: 'Important',
  done: 'Done',
  pages: 'Pages',
  previous: 'Previous',
  next: 'Next',
  page: (number) => `Page ${number}`,
  sortBy: 'Sort by',
  code: 'Six-digit code',
  codeHint: 'You can type or paste the code.',
  week: (number) => `Week ${number}`,
};

export const kitTexts = (lang: Lang): KitTexts => (lang === 'da' ? da : en);
