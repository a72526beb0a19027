import { bilingual } from '../kit/bilingual.ts';

/** Inviting, from either side: the two forms, the rule, and why something cannot be. */
export const inviteTexts = bilingual(
  {
    host: {
      title: 'Din egen vært',
      lead: 'Kender du allerede den vært, du vil besøge? Så inviter den. Siger alle ja, sætter vi jer sammen. Når vi har matchet, bekræfter I hver især med et ja. Værten ser dit navn og din arbejdsplads.',
      pair: (name: string) => `Du rejser sammen med ${name}. I inviterer som et par, så ${name} bliver også spurgt.`,
      host: 'Hvem vil du besøge?',
      choose: 'Vælg en vært i kataloget',
      email: 'Er værten ikke i kataloget?',
      emailHint: 'Skriv en arbejdsmail. Vi skriver til adressen, også hvis de ikke er tilmeldt endnu.',
      daysHint: 'Det skal være dage, I begge kan, og så mange, som I begge vil.',
      chooseHost: 'Vælg en vært fra listen, eller skriv en mailadresse.',
      notBoth: 'Vælg enten en vært fra listen, eller skriv en mailadresse.',
    },
    intern: {
      title: 'Inviter en praktikant',
      lead: 'Kender I nogen, der skal besøge jer? Skriv en arbejdsmail. Vi sender en invitation, også hvis de ikke er tilmeldt endnu. De ser dit navn og jeres arbejdsplads.',
      email: 'Praktikantens arbejdsmail',
      seats: (seats: number) =>
        seats === 1
          ? 'I har én plads og kan invitere én.'
          : `I har ${seats} pladser og kan invitere op til ${seats === 2 ? 'to' : 'tre'}.`,
      left: (left: number) => `I kan invitere ${left === 1 ? 'én' : 'to'} til.`,
      takeBack: 'Se, hvem I har inviteret, og træk en invitation eller et ja tilbage',
      moreSeats: 'Ret, hvor mange gæster I kan have',
    },
    emailWrong: 'Skriv en mailadresse som navn@arbejdsplads.dk.',
    days: 'Hvilke dage?',
    howMany: {
      intern: (range: string) => `Du har svaret, at dit besøg skal vare ${range} dage.`,
      host: (range: string) => `I har svaret, at et besøg hos jer skal vare ${range} dage.`,
    },
    hostDays: (days: string) => `Værten kan ${days}.`,
    hostLength: (range: string) => `Værten har svaret ${range} dage.`,
    manager: (frame: string) => `Din leder har sagt ja til ${frame}.`,
    chooseDays: 'Vælg mindst to dage.',
    otherwise: 'Hvad nu, hvis det ikke bliver til noget?',
    otherwiseHint: 'For eksempel hvis svaret er nej, eller pladserne er taget, når tilmeldingen lukker.',
    otherwises: { find: 'Find en vært til mig', not: 'Så er jeg ikke med i år' },
    chooseOtherwise: 'Vælg, hvad der skal ske, hvis det ikke bliver til noget.',
    send: 'Send invitationen',
    back: 'Din tilmelding',
    rule: 'Hvem får pladsen?',
    rules: [
      'Pladsen er taget, når den sidste af jer siger ja, uanset hvem af jer det er. Den, der er først enig med værten, får den.',
      'Vil værten have flere gæster på én gang, er der først taget pladser, når de er nok tilsammen.',
      'Er alle værtens pladser taget, står de næste i kø i samme rækkefølge. Falder en fra, rykker de op og beholder pladsen.',
      'Har man ingen plads, når vi matcher, gælder det, man selv har valgt: at vi finder en vært, eller at man ikke er med.',
      'Aftalen gælder, så længe dagene passer jer alle, og lederne har sagt ja.',
    ],
    answer: {
      title: (workplace: string) => `Vil du besøge ${workplace}?`,
      cannot: (workplace: string) => `Du kan ikke besøge ${workplace}`,
      lead: (name: string, workplace: string, days: string) =>
        `${name} fra ${workplace} inviterer dig på besøg ${days}.`,
      refused: {
        days: 'En af dagene passer ikke med dit svar. Ret svaret, eller bed værten om andre dage.',
        length: 'Antallet af dage passer ikke med dit svar. Ret svaret, eller bed værten om flere eller færre dage.',
      },
      refusedFellow: {
        days: (name: string) =>
          `Dagene passer med dit svar, men en af dem passer ikke med det, ${name} har svaret. Bed ${name} rette svaret, eller bed værten om andre dage.`,
        length: (name: string) =>
          `Antallet af dage passer med dit svar, men ikke med det, ${name} har svaret. Bed ${name} rette svaret, eller bed værten om flere eller færre dage.`,
      },
      changeDays: 'Ret dit svar om dage',
      one: 'Siger du ja, får andre værter, der har inviteret dig, besked om, at du har fundet en.',
      pair: (name: string) =>
        `Du rejser sammen med ${name}. Siger du ja, spørger vi også ${name} – og værten igen, fordi I er to.`,
      already: {
        invited: (where: string, days: string) =>
          `Der er allerede en invitation til ${where} (${days}). Man har én vært ad gangen. Træk invitationen tilbage, hvis du hellere vil sige ja her.`,
        agreed: (where: string, days: string) =>
          `Alle har sagt ja til dit besøg hos ${where} (${days}). Man har én vært ad gangen. Træk dit ja tilbage, hvis du hellere vil sige ja her.`,
        fellow: (where: string, days: string) =>
          `Din rejsefælle vil gerne besøge ${where} sammen med dig (${days}). Man har én vært ad gangen, så svar på det først.`,
        toAnswer: 'Svar din rejsefælle',
      },
    },
    already: {
      email: (days: string) =>
        `Du har allerede inviteret den adresse til ${days}. Træk den tilbage, hvis dagene skal være andre.`,
      vaert: (days: string) =>
        `Du har allerede inviteret den vært til ${days}. Træk den tilbage, hvis dagene skal være andre.`,
    },
    refused: {
      'not-open-yet': 'Tilmeldingen er ikke åbnet endnu.',
      closed: 'Tilmeldingen er lukket, så invitationer kan ikke længere sendes, besvares eller ændres.',
      gone: 'Din tilmelding gælder ikke længere.',
      over: 'Invitationen er besvaret, trukket tilbage, udløbet eller ikke sendt til dig.',
      'own-workplace': 'I hører til samme arbejdsplads. Et besøg skal gå til en anden – gerne i samme organisation.',
      oneself: 'Det er dig selv. Vælg en anden.',
      fellow: 'Det er din rejsefælle. Vælg en anden vært.',
      'not-shown': 'Værten er ikke længere i kataloget. Vælg en anden.',
      open: 'Du eller din rejsefælle har allerede en vært, I har inviteret eller sagt ja til. Svar, eller træk det tilbage først.',
      full: 'I har inviteret eller aftalt lige så mange gæster, som I har pladser til.',
      company: 'Praktikanten rejser nu sammen med en kollega, og invitationen gælder kun den ene. Bed om en ny.',
      days: 'En af dagene passer ikke med jeres svar. Vælg andre dage, eller ret svaret om dage.',
      length: 'Antallet af dage passer ikke med jeres svar. Vælg flere eller færre dage, eller ret svaret.',
      'host-days': 'En af dagene passer ikke med værtens svar.',
      'host-length': 'Antallet af dage passer ikke med værtens svar.',
      manager: 'En leders ja rækker ikke til så mange dage, eller ikke til at overnatte.',
      guest: 'Dagene passer ikke længere med gæstens svar eller med lederens ja. Aftal andre dage med gæsten.',
      seats: 'Værten har én plads, og I er to.',
    },
    noHostTitle: 'Kun værter kan invitere praktikanter',
    noHostText: 'Du har ingen tilmelding som vært i denne runde.',
    noHostButton: 'Tilmeld dig',
  },
  {
    host: {
      title: 'Your own host',
      lead: 'Do you already know which host you want to visit? Invite it. If everybody says yes, we put you together. When we have matched, each of you confirms with a yes. The host sees your name and your workplace.',
      pair: (name: string) => `You travel with ${name}. You invite as a pair, so ${name} is asked as well.`,
      host: 'Whom do you want to visit?',
      choose: 'Choose a host of the catalogue',
      email: 'Is the host not in the catalogue?',
      emailHint: 'Write a work e-mail address. We write to it, even if they have not signed up yet.',
      daysHint: 'They must be days that suit you both, and as many as you both want.',
      chooseHost: 'Choose a host from the list, or write an e-mail address.',
      notBoth: 'Choose a host from the list or write an e-mail address, not both.',
    },
    intern: {
      title: 'Invite an intern',
      lead: 'Do you know somebody who should visit you? Write a work e-mail address. We send an invitation, even if they have not signed up yet. They see your name and your workplace.',
      email: 'The intern’s work e-mail',
      seats: (seats: number) =>
        seats === 1
          ? 'You have one seat and can invite one.'
          : `You have ${seats} seats and can invite up to ${seats === 2 ? 'two' : 'three'}.`,
      left: (left: number) => `You can invite ${left === 1 ? 'one' : 'two'} more.`,
      takeBack: 'See whom you have invited, and take an invitation or a yes back',
      moreSeats: 'Change how many guests you can have',
    },
    emailWrong: 'Write an e-mail address such as name@workplace.dk.',
    days: 'Which days?',
    howMany: {
      intern: (range: string) => `You have answered that your visit is to last ${range} days.`,
      host: (range: string) => `You have answered that a visit to you is to last ${range} days.`,
    },
    hostDays: (days: string) => `The host is open on ${days}.`,
    hostLength: (range: string) => `The host has answered ${range} days.`,
    manager: (frame: string) => `Your manager has said yes to ${frame}.`,
    chooseDays: 'Choose two days at least.',
    otherwise: 'What if nothing comes of it?',
    otherwiseHint: 'For example if the answer is no, or the seats are taken when sign-up closes.',
    otherwises: { find: 'Find a host for me', not: 'Then I do not take part this year' },
    chooseOtherwise: 'Choose what is to happen if nothing comes of it.',
    send: 'Send the invitation',
    back: 'Your sign-up',
    rule: 'Who gets the seat?',
    rules: [
      'A seat is taken when the last of you says yes, whichever of you that is. Whoever first agrees with the host gets it.',
      'If the host wants several guests at a time, seats are taken only once they are enough together.',
      'If all of the host’s seats are taken, the next wait in line in the same order. If one falls out, they move up and keep the seat.',
      'Who has no seat when we match gets what they chose: a host that we find, or not to take part.',
      'The agreement holds as long as the days suit all of you and the managers have said yes.',
    ],
    answer: {
      title: (workplace: string) => `Do you want to visit ${workplace}?`,
      cannot: (workplace) => `You cannot visit ${workplace}`,
      lead: (name: string, workplace: string, days: string) => `${name} of ${workplace} invites you to visit ${days}.`,
      refused: {
        days: 'One of the days does not fit your answer. Change it, or ask the host for other days.',
        length: 'The number of days does not fit your answer. Change it, or ask the host for more days or fewer.',
      },
      refusedFellow: {
        days: (name: string) =>
          `The days fit your answer, but one of them does not fit what ${name} has answered. Ask ${name} to change it, or ask the host for other days.`,
        length: (name: string) =>
          `The number of days fits your answer, but not what ${name} has answered. Ask ${name} to change it, or ask the host for more days or fewer.`,
      },
      changeDays: 'Change your answer about days',
      one: 'If you say yes, other hosts that have invited you are told that you have found one.',
      pair: (name: string) =>
        `You travel with ${name}. If you say yes, we ask ${name} as well – and the host again, because you are two.`,
      already: {
        invited: (where: string, days: string) =>
          `There is an invitation to ${where} already (${days}). One has one host at a time. Take the invitation back if you would rather say yes here.`,
        agreed: (where: string, days: string) =>
          `Everybody has said yes to your visit at ${where} (${days}). One has one host at a time. Take your yes back if you would rather say yes here.`,
        fellow: (where: string, days: string) =>
          `Your companion would like to visit ${where} with you (${days}). One has one host at a time, so answer that first.`,
        toAnswer: 'Answer your companion',
      },
    },
    already: {
      email: (days: string) =>
        `You have already invited that address for ${days}. Take it back if the days are to be others.`,
      vaert: (days: string) =>
        `You have already invited that host for ${days}. Take it back if the days are to be others.`,
    },
    refused: {
      'not-open-yet': 'Sign-up has not opened yet.',
      closed: 'Sign-up is closed, so invitations can no longer be sent, answered or changed.',
      gone: 'Your sign-up no longer counts.',
      over: 'The invitation has been answered or taken back, has run out, or was not sent to you.',
      'own-workplace':
        'You belong to the same workplace. A visit goes to another – in the same organisation if you like.',
      oneself: 'That is yourself. Choose another.',
      fellow: 'That is your companion. Choose another host.',
      'not-shown': 'The host is no longer in the catalogue. Choose another.',
      open: 'You or your companion already have a host that you invited or said yes to. Answer, or take that back first.',
      full: 'You have invited or agreed with as many guests as you have seats.',
      company: 'The intern now travels with a colleague, and the invitation is for one alone. Ask for a new one.',
      days: 'One of the days does not fit your answers. Choose other days, or change your answer about days.',
      length: 'The number of days does not fit your answers. Choose more days or fewer, or change your answer.',
      'host-days': 'One of the days does not fit the host’s answers.',
      'host-length': 'The number of days does not fit the host’s answers.',
      manager: 'A manager’s yes is to fewer days than these, or to none with a night away.',
      guest: 'The days no longer fit the guest’s answers or the manager’s yes. Agree on other days with the guest.',
      seats: 'The host has one seat, and you are two.',
    },
    noHostTitle: 'Only hosts can invite interns',
    noHostText: 'You have no sign-up as host in this round.',
    noHostButton: 'Sign up',
  },
);
