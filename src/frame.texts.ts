import { bilingual } from './kit/bilingual.ts';

export const frameTexts = bilingual(
  {
    siteName: 'Innovationspraktik',
    otherLanguage: 'English',
    mayWe: 'Kan vi være med?',
    signUp: 'Tilmeld',
    contact: 'Kontakt',
    privacy: 'Privatliv',
    accessibility: 'Tilgængelighedserklæring',
    mine: 'Min side',
    signIn: 'Log ind',
    signOut: 'Log ud',
    sender: 'Innovationspraktik – en uge om året bytter offentlige arbejdspladser erfaringer.',
  },
  {
    siteName: 'Innovationspraktik',
    otherLanguage: 'Dansk',
    mayWe: 'May we take part?',
    signUp: 'Sign up',
    contact: 'Contact',
    privacy: 'Privacy',
    accessibility: 'Accessibility statement',
    mine: 'My page',
    signIn: 'Sign in',
    signOut: 'Sign out',
    sender: 'Innovationspraktik – one week a year, public workplaces exchange experience.',
  },
);
