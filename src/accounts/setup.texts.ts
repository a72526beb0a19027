import { bilingual } from '../kit/bilingual.ts';

export const setUpTexts = bilingual(
  {
    title: 'Sæt Innovationspraktik op',
    intro:
      'Systemet er nyt og har endnu ingen koordinator. Den, du skriver her, får adgang til kontoret og kan invitere andre.',
    secret: 'Engangsnøgle',
    secretHint: 'Den står i driftsloggen fra sidste gang, systemet blev startet.',
    secretMissing: 'Indsæt engangsnøglen fra driftsloggen',
    secretWrong: 'Nøglen gælder ikke. Brug den nyeste fra driftsloggen, eller start systemet igen for at få en ny',
    name: 'Koordinatorens navn',
    nameMissing: 'Skriv koordinatorens navn',
    email: 'Koordinatorens arbejdsmail',
    emailHint: 'Vi sender et link og en kode til at logge ind med. Uden mailserver står de i driftsloggen.',
    submit: 'Gør til koordinator',
    tooOften: 'Der er prøvet mange nøgler. Vent et par minutter, og prøv igen',
  },
  {
    title: 'Set up Innovationspraktik',
    intro: 'The system is new and has no coordinator yet. Whoever you name here runs the office and can invite others.',
    secret: 'One-time key',
    secretHint: 'It has been in the operator log since the system was last started.',
    secretMissing: 'Paste the one-time key from the operator log',
    secretWrong: 'The key does not work. Use the newest one in the operator log, or restart the system to get another',
    name: "The coordinator's name",
    nameMissing: "Write the coordinator's name",
    email: "The coordinator's work e-mail",
    emailHint: 'We send a link and a code to sign in with. Without a mail server they are in the operator log.',
    submit: 'Make coordinator',
    tooOften: 'Many keys have been tried. Wait a few minutes and try again',
  },
);
