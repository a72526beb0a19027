import { bilingual } from '../kit/bilingual.ts';

/** A visit people arrange themselves, as it stands on their own pages. */
export const arrangementTexts = bilingual(
  {
    title: 'Din egen vært',
    none: 'Kender du en vært, du vil besøge? Inviter den, og aftal dagene på forhånd.',
    way: 'Inviter en vært',
    aColleague: 'en kollega',
    endsWith: 'Det, I selv har aftalt eller inviteret til, gælder heller ikke længere:',
    hostTitle: 'Gæster, I selv har aftalt',
    hostNone: 'Kender I nogen, der skal besøge jer? Inviter dem, og aftal dagene på forhånd.',
    hostWay: 'Inviter en praktikant',
    until: (day: string) => `Svar senest ${day}.`,
    waitsUntil: (day: string) => `Invitationen gælder til ${day}.`,
    missing: (who: string) => `Vi venter på svar fra ${who}.`,
    whoIs: { intern: 'praktikanten', companion: 'rejsefællen', host: 'værten' },
    intern: {
      invitedAddress: (email: string, days: string) => `Du har inviteret ${email} (${days}).`,
      invited: (workplace: string, days: string) => `Du har inviteret ${workplace} (${days}).`,
      wasInvited: (workplace: string, days: string) => `Du har sagt ja til at besøge ${workplace} (${days}).`,
      companionAsked: (name: string, where: string, days: string) =>
        `${name} vil gerne besøge ${where} sammen med dig (${days}). Siger alle ja, får I to pladser.`,
      asks: (name: string, workplace: string, days: string) =>
        `${name} fra ${workplace} inviterer dig på besøg (${days}).`,
      full: {
        one: (place: number) => `Værtens pladser er taget. Siger du ja, bliver du nummer ${place} i køen.`,
        pair: (place: number) => `Værten har ikke to ledige pladser. Siger I alle ja, bliver I nummer ${place} i køen.`,
      },
      invite: (by: string) => `Du finder selv din vært. Inviter den senest ${by}.`,
      asTwo: 'I rejser sammen, så en ny invitation gælder jer begge.',
      toInvite: 'Inviter din vært',
      toAnswer: 'Se invitationen, og svar',
      holds: (workplace: string, days: string, isPair: boolean) =>
        `${workplace} har ${isPair ? 'to pladser til jer' : 'en plads til dig'} (${days}). Når vi har matchet, bekræfter I hver især med et ja.`,
      inLine: (workplace: string, days: string, place: number) =>
        `Alle har sagt ja til ${workplace} (${days}), men pladserne er taget. Du er nummer ${place} i køen.`,
      lacks: (workplace: string, days: string) =>
        `Alle har sagt ja til ${workplace} (${days}), men sådan som det står nu, kan vi ikke give jer hinanden:`,
      lack: {
        gone: 'En af jer er ikke med i matchningen.',
        manager: 'En leders ja rækker ikke til så mange dage, eller ikke til at overnatte.',
        placed: 'Kontoret har givet dig et andet besøg.',
        banned: 'Kontoret har besluttet, at I ikke kan matches. Skriv til kontoret, hvis du vil vide mere.',
        company: 'Du rejser nu sammen med en kollega, som værten ikke har sagt ja til.',
        'own-workplace': 'I hører nu til samme arbejdsplads.',
        days: 'En af dagene passer ikke længere jer alle.',
        length: 'Antallet af dage passer ikke længere med, hvad I har svaret.',
        minimum: 'Værten vil have flere gæster på én gang, end der har sagt ja til at komme sammen med dig.',
      },
      inviteAgain: 'Træk aftalen tilbage, og inviter igen som to.',
      otherwise: {
        find: 'Bliver det ikke til noget, finder vi en vært til dig på lige fod med de andre.',
        not: 'Bliver det ikke til noget, er du ikke med i år.',
      },
      findMe: 'Find en vært til mig',
      findMeThen: 'Find en vært til mig, hvis det ikke bliver til noget',
      out: {
        title: 'Lige nu er du ikke med i matchningen',
        mine: 'Det blev ikke til noget med din egen vært, og du har valgt, at du så ikke er med i år.',
        companions:
          'Det blev ikke til noget med den vært, I havde fundet, og din rejsefælle har valgt, at I så ikke er med i år.',
      },
    },
    host: {
      invited: (who: string, days: string) => `I har inviteret ${who} (${days}).`,
      asks: (name: string, workplace: string, days: string) => `${name} fra ${workplace} vil gerne besøge jer ${days}.`,
      comes: (name: string, workplace: string, days: string, isPair: boolean) =>
        `${name} fra ${workplace} har ${isPair ? 'to pladser' : 'en plads'} hos jer (${days}).`,
      agreed: (name: string, workplace: string, days: string) =>
        `I har sagt ja til ${name} fra ${workplace} (${days}).`,
      waits: (name: string, workplace: string, days: string, place: number) =>
        `${name} fra ${workplace} er nummer ${place} i køen til jeres pladser (${days}).`,
      lacks: (name: string, workplace: string, days: string) =>
        `${name} fra ${workplace} og I har aftalt ${days}, men sådan som det står nu, kan vi ikke give jer hinanden:`,
      lack: {
        gone: 'En af jer er ikke med i matchningen.',
        manager: 'Gæstens leder har ikke sagt ja til så mange dage, eller ikke til at overnatte.',
        placed: 'Kontoret har givet gæsten et andet besøg.',
        banned: 'Kontoret har besluttet, at I ikke kan matches. Skriv til kontoret, hvis I vil vide mere.',
        company: 'Gæsten rejser nu sammen med en kollega, som I ikke har sagt ja til.',
        'own-workplace': 'I hører nu til samme arbejdsplads.',
        days: 'En af dagene passer ikke længere jer alle.',
        length: 'Antallet af dage passer ikke længere med, hvad I har svaret.',
        minimum: 'I vil have flere gæster på én gang, end der har sagt ja til at komme sammen med gæsten.',
      },
      enough: {
        open: 'Inviter en til, eller sig ja til færre gæster ad gangen.',
        change: 'Ret jeres svar om gæster',
        closed:
          'Tilmeldingen er lukket, så I kan ikke længere invitere. Vi kan rette jeres svar om gæster, hvis I skriver til os, før vi sender forslagene. Ellers matches I som andre værter.',
      },
      rule: 'Pladsen er taget, når den sidste af dem, det gælder, har sagt ja. Vil I have flere på én gang, er der først taget pladser, når de er nok tilsammen. Er jeres pladser taget, står de næste i kø i den rækkefølge. Falder en fra, rykker den næste op og beholder pladsen.',
    },
    wantsMore: (minimum: number) =>
      `I har svaret, at I vil have mindst ${minimum} gæster på én gang. En gæst alene tæller først, når der er sagt ja til ${minimum}.`,
    matched: {
      yes: (who: string) =>
        `Matchningen er overstået, og der blev foreslået et besøg ud fra jeres aftale: ${who}. På Min side ser du, hvordan det står.`,
      no: (who: string) => `Matchningen er overstået, og der blev ikke et besøg ud af jeres aftale: ${who}.`,
    },
    ended: {
      title: 'Invitationer, der ikke blev til noget',
      somebody: 'En, du inviterede',
      declined: (day: string) => `sagde nej tak ${day}.`,
      declinedByOne: (day: string) => `en af dem, du spurgte, sagde nej tak ${day}.`,
      expired: (day: string) => `udløb ${day}, uden at alle havde svaret.`,
      withdrawn: (day: string) => `blev trukket tilbage ${day}.`,
      outgrown: (day: string) => `ophørte ${day}, fordi den ikke længere passede med, hvem der rejser sammen.`,
    },
    yes: 'Sig ja',
    no: 'Sig nej tak',
    withdraw: 'Træk invitationen tilbage',
    withdrawYes: 'Træk dit ja tilbage',
    saidYes: { title: 'Du har sagt ja til invitationen', see: 'Se, hvordan det står' },
    overTitle: 'Invitationen kan ikke besvares',
    mine: 'Min side',
  },
  {
    title: 'Your own host',
    none: 'Do you know a host you want to visit? Invite it and agree on the days beforehand.',
    way: 'Invite a host',
    aColleague: 'a colleague',
    endsWith: 'What you have arranged or invited to yourselves no longer holds either:',
    hostTitle: 'Guests you arranged yourselves',
    hostNone: 'Do you know somebody who should visit you? Invite them and agree on the days beforehand.',
    hostWay: 'Invite an intern',
    until: (day: string) => `Answer by ${day}.`,
    waitsUntil: (day: string) => `The invitation holds until ${day}.`,
    missing: (who: string) => `We are waiting for an answer from ${who}.`,
    whoIs: { intern: 'the intern', companion: 'the companion', host: 'the host' },
    intern: {
      invitedAddress: (email: string, days: string) => `You have invited ${email} (${days}).`,
      invited: (workplace: string, days: string) => `You have invited ${workplace} (${days}).`,
      wasInvited: (workplace: string, days: string) => `You have said yes to visiting ${workplace} (${days}).`,
      companionAsked: (name: string, where: string, days: string) =>
        `${name} would like to visit ${where} with you (${days}). If everybody says yes, you get two seats.`,
      asks: (name: string, workplace: string, days: string) =>
        `${name} of ${workplace} invites you to visit (${days}).`,
      full: {
        one: (place: number) => `The host’s seats are taken. If you say yes, you become number ${place} in line.`,
        pair: (place: number) =>
          `The host has not got two free seats. If all of you say yes, you become number ${place} in line.`,
      },
      invite: (by: string) => `You find your host yourself. Invite it by ${by}.`,
      asTwo: 'You travel together, so a new invitation is for you both.',
      toInvite: 'Invite your host',
      toAnswer: 'See the invitation and answer',
      holds: (workplace: string, days: string, isPair: boolean) =>
        `${workplace} has ${isPair ? 'two seats for you both' : 'a seat for you'} (${days}). When we have matched, each of you confirms with a yes.`,
      inLine: (workplace: string, days: string, place: number) =>
        `Everybody has said yes to ${workplace} (${days}), but its seats are taken. You are number ${place} in line.`,
      lacks: (workplace: string, days: string) =>
        `Everybody has said yes to ${workplace} (${days}), but as things stand we cannot give you each other:`,
      lack: {
        gone: 'One of you is not part of the matching.',
        manager: 'A manager’s yes is to fewer days than these, or to none with a night away.',
        placed: 'The office has given you another visit.',
        banned: 'The office has decided that you cannot be matched. Write to the office if you want to know more.',
        company: 'You now travel with a colleague whom the host has not said yes to.',
        'own-workplace': 'You now belong to the same workplace.',
        days: 'One of the days no longer suits all of you.',
        length: 'The number of days no longer fits what you have answered.',
        minimum: 'The host wants more guests at a time than have said yes to coming together with you.',
      },
      inviteAgain: 'Take the agreement back, and invite again as two.',
      otherwise: {
        find: 'If nothing comes of it, we find you a host on a par with the others.',
        not: 'If nothing comes of it, you do not take part this year.',
      },
      findMe: 'Find a host for me',
      findMeThen: 'Find a host for me if nothing comes of it',
      out: {
        title: 'Just now you are not part of the matching',
        mine: 'Nothing came of your own host, and you chose not to take part this year then.',
        companions:
          'Nothing came of the host you had found, and your companion chose that you do not take part this year then.',
      },
    },
    host: {
      invited: (who: string, days: string) => `You have invited ${who} (${days}).`,
      asks: (name: string, workplace: string, days: string) =>
        `${name} of ${workplace} would like to visit you ${days}.`,
      comes: (name: string, workplace: string, days: string, isPair: boolean) =>
        `${name} of ${workplace} ${isPair ? 'have two seats' : 'has a seat'} with you (${days}).`,
      agreed: (name: string, workplace: string, days: string) =>
        `You have said yes to ${name} of ${workplace} (${days}).`,
      waits: (name: string, workplace: string, days: string, place: number) =>
        `${name} of ${workplace} is number ${place} in line for your seats (${days}).`,
      lacks: (name: string, workplace: string, days: string) =>
        `${name} of ${workplace} and you have agreed on ${days}, but as things stand we cannot give you each other:`,
      lack: {
        gone: 'One of you is not part of the matching.',
        manager: 'The guest’s manager has said yes to fewer days, or to none with a night away.',
        placed: 'The office has given the guest another visit.',
        banned: 'The office has decided that you cannot be matched. Write to the office if you want to know more.',
        company: 'The guest now travels with a colleague whom you have not said yes to.',
        'own-workplace': 'You now belong to the same workplace.',
        days: 'One of the days no longer suits all of you.',
        length: 'The number of days no longer fits what you have answered.',
        minimum: 'You want more guests at a time than have said yes to coming together with the guest.',
      },
      enough: {
        open: 'Invite one more, or say yes to fewer guests at a time.',
        change: 'Change your answer about guests',
        closed:
          'Sign-up is closed, so you can no longer invite. We can change your answer about guests if you write to us before we send the proposals. Otherwise you are matched like other hosts.',
      },
      rule: 'A seat is taken when the last of those concerned has said yes. If you want several at a time, seats are taken only once they are enough together. Once your seats are taken, the next wait in line in that order. If one falls out, the next moves up and keeps the seat.',
    },
    wantsMore: (minimum: number) =>
      `You have answered that you want at least ${minimum} guests at a time. One alone counts only once ${minimum} have a yes.`,
    matched: {
      yes: (who: string) =>
        `The matching is done, and a visit was proposed from your agreement: ${who}. My page shows how it stands.`,
      no: (who: string) => `The matching is done, and no visit came of your agreement: ${who}.`,
    },
    ended: {
      title: 'Invitations that came to nothing',
      somebody: 'Somebody you invited',
      declined: (day: string) => `said no, thank you on ${day}.`,
      declinedByOne: (day: string) => `one of those you asked said no, thank you on ${day}.`,
      expired: (day: string) => `ran out on ${day} before everybody had answered.`,
      withdrawn: (day: string) => `was taken back on ${day}.`,
      outgrown: (day: string) => `ended on ${day}, because it no longer fitted who travels together.`,
    },
    yes: 'Say yes',
    no: 'Say no, thank you',
    withdraw: 'Take the invitation back',
    withdrawYes: 'Take your yes back',
    saidYes: { title: 'You have said yes to the invitation', see: 'See how it stands' },
    overTitle: 'The invitation cannot be answered',
    mine: 'My page',
  },
);
