import { bilingual } from '../kit/bilingual.ts';

/** The letters about one's own sign-up. Links and dates, nobody's name or answers. */
export const signUpLetterTexts = bilingual(
  {
    see: 'Se din tilmelding',
    next: (proposals: string, answers: string) =>
      `Du får svar ${proposals}. Får du et matchforslag, svarer du ja eller nej tak senest ${answers}.`,
    invite: {
      find: (closes: string) => `Inviter din vært senest ${closes}. Ellers finder vi en til dig.`,
      not: (closes: string) => `Inviter din vært senest ${closes}. Ellers er du ikke med i år, som du har valgt.`,
    },
    mayChange: (closes: string) => `Du kan rette dine svar eller trække tilmeldingen tilbage til ${closes}.`,
    closed: 'Tilmeldingen er lukket, så svarene kan ikke længere rettes. Svar på denne mail, hvis noget er ændret.',
    visits: (week: string) => `Hold dagene fri i kalenderen: Besøgene er i ${week}.`,
    received: {
      subject: { host: 'I er tilmeldt som praktikværter', intern: 'Du er tilmeldt som innovationspraktikant' },
      text: 'Tak for din tilmelding. Vi har den nu, og den tæller med.',
    },
    proved: {
      subject: {
        host: 'Bekræftet: Din tilmelding som vært gælder',
        intern: 'Bekræftet: Din tilmelding som innovationspraktikant gælder',
      },
      text: {
        host: 'Tak. Nu er I med som praktikværter.',
        intern: 'Tak. Nu er du med som innovationspraktikant.',
      },
    },
    changed: {
      subject: 'Din tilmelding er ændret',
      text: 'Der er rettet i dine svar. Se, hvordan de står nu.',
      late: (day: string) =>
        `Svarene tæller med, når vi kigger efter en plads. Du kan rette dem igen fra Min side til og med ${day}.`,
      notYou: 'Har du ikke selv rettet noget, så svar på denne mail.',
      hidden: {
        subject: 'I vises ikke længere i kataloget',
        text: 'I vises ikke længere i kataloget over værter. Det har du bedt om på siden med dine data. I er stadig tilmeldt.',
        notYou: 'Har du ikke selv bedt om det, så svar på denne mail.',
      },
    },
    forYou: {
      changedSubject: 'Kontoret har rettet i din tilmelding',
      changed: 'Kontoret har rettet et svar for dig. Se, hvordan dine svar står nu.',
      withdrawn: 'Kontoret har trukket din tilmelding tilbage for dig. Du er ikke længere med i årets runde.',
      question: 'Rettet',
      reason: 'Kontorets begrundelse',
      wrong: 'Er det ikke, som du vil have det, så svar på denne mail.',
    },
    as: {
      host: 'praktikvært',
      intern: 'innovationspraktikant',
      both: 'praktikvært og innovationspraktikant',
    },
    closes: (closes: string) => `Tilmeldingen lukker ${closes}.`,
    notYou: 'Har du ikke selv begyndt på den, så skal du ikke gøre noget. Så sletter vi den af sig selv.',
    saved: {
      subject: 'Fortsæt din tilmelding',
      text: (as: string) =>
        `Din kladde som ${as} er gemt i 30 dage. Knappen fører dig tilbage til den, i hvilken browser du vil.`,
      button: 'Fortsæt tilmeldingen',
    },
    waiting: {
      subject: 'Din tilmelding venter på dig',
      text: (as: string) => `Du er begyndt på en tilmelding som ${as}, men har ikke sendt den. Dine svar er gemt.`,
      button: 'Gør den færdig',
    },
    unproved: {
      subject: 'Din tilmelding mangler at blive bekræftet',
      text: (as: string) =>
        `Vi har fået din tilmelding som ${as}. Den tæller først, når du har bekræftet din mailadresse.`,
      button: 'Bekræft adressen',
    },
    closing: {
      subject: 'Tilmeldingen lukker snart',
      answers: {
        text: (as: string) =>
          `Din tilmelding som ${as} er ikke færdig. Dine svar er gemt, så det tager kun et øjeblik.`,
        button: 'Gør den færdig',
      },
      proof: {
        text: (as: string) => `Din tilmelding som ${as} er sendt. Den gælder, når du har bekræftet din mailadresse.`,
        button: 'Bekræft adressen',
      },
      learn: {
        text: () =>
          'I er tilmeldt som praktikværter. Nu mangler kun den sætning om jeres hverdag, du ville skrive senere: Hvad er helt almindeligt hos jer, som andre kunne lære af?',
        button: 'Skriv sætningen',
      },
    },
    withdrawn: {
      subject: 'Din tilmelding er trukket tilbage',
      text: 'Du er ikke længere med i årets runde. Tak, fordi du gav besked.',
      again: (closes: string) => `Fortryder du, kan du tilmelde dig igen med de samme svar til ${closes}.`,
      notYou: 'Har du ikke selv trukket den tilbage, så svar på denne mail.',
    },
  },
  {
    see: 'See your sign-up',
    next: (proposals: string, answers: string) =>
      `You hear from us on ${proposals}. If you get a proposal, you answer yes or no by ${answers}.`,
    invite: {
      find: (closes: string) => `Invite your host by ${closes}. Otherwise we find one for you.`,
      not: (closes: string) => `Invite your host by ${closes}. Otherwise you do not take part this year, as you chose.`,
    },
    mayChange: (closes: string) => `You can change your answers or withdraw until ${closes}.`,
    closed: 'Sign-up is closed, so the answers can no longer be changed. Answer this mail if something has changed.',
    visits: (week: string) => `Keep the days free in your calendar: the visits are in ${week}.`,
    received: {
      subject: { host: 'You are signed up as hosts', intern: 'You are signed up as an intern' },
      text: 'Thank you for signing up. We have your sign-up now, and it counts.',
    },
    proved: {
      subject: {
        host: 'Confirmed: your sign-up as a host counts',
        intern: 'Confirmed: your sign-up as an intern counts',
      },
      text: {
        host: 'Thank you. You now take part as hosts.',
        intern: 'Thank you. You now take part as an intern.',
      },
    },
    changed: {
      subject: 'Your sign-up has been changed',
      text: 'Your answers have been changed. See what they say now.',
      late: (day: string) =>
        `Your answers count when we look for a place. You can change them again from My page until ${day}.`,
      notYou: 'If you have changed nothing yourself, answer this mail.',
      hidden: {
        subject: 'You are no longer shown in the catalogue',
        text: 'You are no longer shown in the host catalogue, as you asked on the page with your data. You are still signed up.',
        notYou: 'If you have not asked for it yourself, answer this mail.',
      },
    },
    forYou: {
      changedSubject: 'The office has changed your sign-up',
      changed: 'The office has changed an answer for you. See what your answers say now.',
      withdrawn: 'The office has withdrawn your sign-up for you. You no longer take part in this round.',
      question: 'Changed',
      reason: 'The office’s reason',
      wrong: 'If this is not as you want it, answer this mail.',
    },
    as: { host: 'host', intern: 'intern', both: 'host and intern' },
    closes: (closes: string) => `Sign-up closes ${closes}.`,
    notYou: 'If you have not begun it yourself, you need not do anything. Then it is deleted after a while.',
    saved: {
      subject: 'Continue your sign-up',
      text: (as: string) =>
        `Your draft as ${as} is kept for 30 days. The button leads back to it, in whichever browser you like.`,
      button: 'Continue the sign-up',
    },
    waiting: {
      subject: 'Your sign-up is waiting for you',
      text: (as: string) => `You have begun a sign-up as ${as} but not sent it. Your answers are saved.`,
      button: 'Finish it',
    },
    unproved: {
      subject: 'Please confirm your sign-up',
      text: (as: string) =>
        `We have your sign-up as ${as}. It counts only once you have confirmed your e-mail address.`,
      button: 'Confirm the address',
    },
    closing: {
      subject: 'Sign-up closes soon',
      answers: {
        text: (as: string) =>
          `Your sign-up as ${as} is not finished. Your answers are saved, so it takes only a moment.`,
        button: 'Finish it',
      },
      proof: {
        text: (as: string) => `Your sign-up as ${as} is sent. It counts once you have confirmed your e-mail address.`,
        button: 'Confirm the address',
      },
      learn: {
        text: () =>
          'You are signed up as hosts. What is missing is the sentence you put off: what is quite ordinary at your workplace that others could learn from?',
        button: 'Write the sentence',
      },
    },
    withdrawn: {
      subject: 'Your sign-up is withdrawn',
      text: 'You no longer take part in this round. Thank you for telling us.',
      again: (closes: string) =>
        `If you change your mind, you can sign up again with the same answers until ${closes}.`,
      notYou: 'If you have not withdrawn it yourself, answer this mail.',
    },
  },
);
