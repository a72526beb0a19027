import { bilingual } from '../kit/bilingual.ts';

/** What is said once, by its word in an address. */
export const signUpFlashTexts = bilingual(
  {
    'svar-fra-sidst': 'Dine svar fra sidst er sat ind. Se hvert af dem igennem, og ret det, der er nyt.',
    'svar-gemt': 'Ændringen er gemt.',
    'mail-sendt': 'Vi har sendt en ny mail. Brug den: Koden i den gamle gælder ikke længere.',
    'vaertsdel-sendt':
      'Værtsdelen er sendt, og vi har skrevet til dig: Den gælder, når du har bekræftet adressen. Her er din egen del.',
    'vaertsdel-tilmeldt': 'I er tilmeldt som praktikværter. Her er din egen del.',
    'ny-arbejdsplads': 'I rejser sammen, og din tilmelding hører nu til din kollegas arbejdsplads.',
    'rejser-alene': 'Du rejser nu alene. Din kollega får besked.',
    'rejser-alene-vi-finder': 'Du rejser nu alene, og vi finder en vært til dig. Din kollega får besked.',
    'leder-gemt': 'Det er gemt.',
    'kollegas-adresse': {
      important:
        'Du havde skrevet din egen adresse for din kollega. Skriv kollegaens her, eller ret din egen under Kontakt. Resten er gemt.',
    },
  },
  {
    'svar-fra-sidst': 'Your answers from last time are filled in. Look at each of them, and change what is new.',
    'svar-gemt': 'The change is saved.',
    'mail-sendt': 'We have sent a new mail. Use that one: the code in the old one no longer works.',
    'vaertsdel-sendt':
      'The host’s part is sent, and we have written to you: it counts once you confirm the address. Here is your own part.',
    'vaertsdel-tilmeldt': 'You are signed up as hosts. Here is your own part.',
    'ny-arbejdsplads': 'You travel together, and your sign-up now belongs to your colleague’s workplace.',
    'rejser-alene': 'You now travel alone. Your colleague is told.',
    'rejser-alene-vi-finder': 'You now travel alone, and we find you a host. Your colleague is told.',
    'leder-gemt': 'It is saved.',
    'kollegas-adresse': {
      important:
        'The address you gave for your colleague is your own. Write your colleague’s here, or change your own under Contact. The rest is saved.',
    },
  },
);
