import { bilingual } from '../kit/bilingual.ts';
import type { Piece } from './about.ts';

export const aboutTexts = bilingual(
  {
    mail: 'Mail',
    phone: 'Telefon',
    contact: {
      title: 'Kontakt',
      lead: 'Er du i tvivl om noget, så skriv eller ring. Intet spørgsmål er for lille.',
      pieces: [
        {
          title: 'Skriv gerne, hvad det drejer sig om',
          list: [
            'Din tilmelding: skriv fra den mailadresse, du brugte, så finder vi den.',
            'Særlige behov: skriv kun, at vi skal ringe. Send ikke oplysninger om helbred.',
            'Din kollega har nævnt dig: svar på mailen fra os, eller skriv her. Så sletter vi din adresse.',
            'Fejl på siden: fortæl, hvad du gjorde, og hvad der skete.',
          ],
        },
      ] as readonly Piece[],
    },
  },
  {
    mail: 'E-mail',
    phone: 'Telephone',
    contact: {
      title: 'Contact',
      lead: 'If you are in doubt about anything, write or call. No question is too small.',
      pieces: [
        {
          title: 'Tell us what it is about',
          list: [
            'Your sign-up: write from the address you used, and we will find it.',
            'Special needs: just write that we should call. Please send nothing about your health.',
            'A colleague has mentioned you: answer our e-mail or write here, and we will delete your address.',
            'Something wrong on the site: tell us what you did and what happened.',
          ],
        },
      ],
    },
  },
);
