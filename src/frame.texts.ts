import { bilingual } from './kit/bilingual.ts';

export const frameTexts = bilingual(
  {
    siteName: 'Innovationspraktik',
    otherLanguage: 'English',
    mine: 'Min side',
    signIn: 'Log ind',
    signOut: 'Log ud',
    sender: 'Innovationspraktik – en uge om året bytter offentlige arbejdspladser erfaringer.',
  },
  {
    siteName: 'Innovationspraktik',
    otherLanguage: 'Dansk',
    mine: 'My page',
    signIn: 'Sign in',
    signOut: 'Sign out',
    sender: 'Innovationspraktik – one week a year, public workplaces exchange experience.',
  },
);
