import { bilingual } from '../kit/bilingual.ts';

export const coordinatorTexts = bilingual(
  {
    letterSubject: 'Du er nu koordinator for Innovationspraktik',
    letterText:
      'En af koordinatorerne har givet dig adgang til kontoret. Her ser du tilmeldinger, laver matchningen og sender mails.',
    letterHow: 'Log ind med den mailadresse, som denne mail er sendt til. Der er ingen adgangskode.',
    letterButton: 'Gå til kontoret',
    letterWrong: 'Er det en fejl, så svar på denne mail eller lad være med at gøre noget.',
  },
  {
    letterSubject: 'You are now a coordinator of Innovationspraktik',
    letterText:
      'One of the coordinators has given you access to the office. Here you see sign-ups, run the matching and send mail.',
    letterHow: 'Sign in with the e-mail address that this mail was sent to. There is no password.',
    letterButton: 'Go to the office',
    letterWrong: 'If this is a mistake, reply to this mail or do nothing.',
  },
);
