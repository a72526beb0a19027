import { bilingual } from '../kit/bilingual.ts';

/** What is said once, by its word in an address. */
export const accountFlashTexts = bilingual({ 'logget-ud': 'Du er logget ud.' }, { 'logget-ud': 'You are signed out.' });
