import { bilingual } from '../kit/bilingual.ts';

export const arrangementTexts = bilingual(
  {
    title: 'Din egen vært',
    lead: 'Kender du allerede den vært, du vil besøge? Så inviter den. Siger værten ja, får I hinanden, når vi matcher. Værten ser dit navn og din arbejdsplads.',
    none: 'Du kan selv finde din vært i kataloget og aftale dagene på forhånd.',
    way: 'Inviter en vært',
    host: 'Hvem vil du besøge?',
    choose: 'Vælg en vært',
    days: 'Hvilke dage?',
    daysHint: 'Det skal være dage, I begge kan, og så mange, som I begge vil.',
    send: 'Send invitationen',
    chooseHost: 'Vælg en vært fra listen.',
    chooseDays: 'Vælg mindst to dage.',
    rule: 'Hvem får pladsen?',
    rules: [
      'Den, som værten først siger ja til, får pladsen.',
      'Er alle værtens pladser taget, står du i kø i den rækkefølge, værten sagde ja.',
      'Falder en fra, rykker de næste op. Har du ingen plads, når vi matcher, finder vi en vært til dig på lige fod med de andre.',
      'Det gælder, så længe dagene stadig passer jer begge, og jeres ledere har sagt ja.',
    ],
    refused: {
      'not-open-yet': 'Tilmeldingen er ikke åbnet endnu.',
      closed: 'Tilmeldingen er lukket, så invitationer kan ikke længere sendes eller ændres.',
      gone: 'Din tilmelding som praktikant gælder ikke længere.',
      pair: 'Du rejser sammen med en kollega. Skriv til kontoret, hvis I to har fundet en vært.',
      'own-workplace': 'Værten er din egen arbejdsplads. Vælg en anden.',
      oneself: 'Værten er dig selv. Vælg en anden.',
      'not-shown': 'Værten er ikke længere i kataloget. Vælg en anden.',
      open: 'Du har allerede inviteret en vært. Træk den invitation tilbage først.',
      days: 'En af dagene passer ikke jer begge. Ret dagene, eller vælg en anden vært.',
      length: 'Antallet af dage passer ikke med, hvad I begge har svaret. Vælg flere eller færre dage.',
    },
    overTitle: 'Invitationen kan ikke besvares',
    over: 'Den er besvaret, trukket tilbage eller ikke sendt til dig.',
    invited: (workplace: string, days: string) =>
      `Du har inviteret ${workplace} (${days}). Værten har ikke svaret endnu.`,
    accepted: (workplace: string, days: string) =>
      `${workplace} har sagt ja (${days}). I får hinanden, når vi matcher, hvis dagene stadig passer jer begge, og din leder har sagt ja.`,
    inLine: (workplace: string, place: number) =>
      `${workplace} har sagt ja, men pladserne er taget. Du er nummer ${place} i køen.`,
    withdraw: 'Træk invitationen tilbage',
    hostTitle: 'Praktikanter, der har inviteret jer',
    asks: (name: string, workplace: string, days: string) => `${name} fra ${workplace} vil gerne besøge jer ${days}.`,
    comes: (name: string, workplace: string, days: string) =>
      `${name} fra ${workplace} har fået jeres ja til ${days}, og der er plads.`,
    waits: (name: string, workplace: string, place: number) => `${name} fra ${workplace} er nummer ${place} i køen.`,
    hostRule:
      'Den, I først siger ja til, får pladsen. Når jeres pladser er taget, står de næste i kø i den rækkefølge, I siger ja. Falder en fra, rykker den næste op.',
    yes: 'Sig ja',
    no: 'Sig nej tak',
    back: 'Din tilmelding',
    letters: {
      see: 'Se invitationen',
      invited: {
        subject: 'En praktikant vil gerne besøge jer',
        text: 'En praktikant har fundet jer i kataloget og foreslår nogle dage. Se, hvem det er, og svar ja eller nej tak.',
        why: 'Du får mailen, fordi du har tilmeldt en vært og vist den i kataloget. Under dine svar kan du skjule den igen.',
      },
      changed: {
        subject: 'Nyt om besøget, I selv har aftalt',
        text: 'Der er sket noget med den invitation, du er en del af. Se, hvordan det står nu.',
      },
    },
  },
  {
    title: 'Your own host',
    lead: 'Do you already know which host you want to visit? Invite it. If it says yes, you get each other when we match. The host sees your name and your workplace.',
    none: 'You can find your host in the catalogue yourself and agree on the days beforehand.',
    way: 'Invite a host',
    host: 'Whom do you want to visit?',
    choose: 'Choose a host',
    days: 'Which days?',
    daysHint: 'They must be days that suit you both, and as many as you both want.',
    send: 'Send the invitation',
    chooseHost: 'Choose a host from the list.',
    chooseDays: 'Choose two days at least.',
    rule: 'Who gets the seat?',
    rules: [
      'Whoever the host says yes to first gets the seat.',
      'If all of the host’s seats are taken, you wait in line in the order in which the host said yes.',
      'If one falls out, the next move up. If you have no seat when we match, we find you a host on a par with the others.',
      'It holds as long as the days still suit you both and the managers have said yes.',
    ],
    refused: {
      'not-open-yet': 'Sign-up has not opened yet.',
      closed: 'Sign-up is closed, so invitations can no longer be sent or changed.',
      gone: 'Your sign-up as intern no longer counts.',
      pair: 'You travel with a colleague. Write to the office if you two have found a host.',
      'own-workplace': 'The host is your own workplace. Choose another.',
      oneself: 'The host is yourself. Choose another.',
      'not-shown': 'The host is no longer in the catalogue. Choose another.',
      open: 'You have invited a host already. Take that invitation back first.',
      days: 'One of the days does not suit you both. Change the days, or choose another host.',
      length: 'The number of days does not fit what you both answered. Choose more days or fewer.',
    },
    overTitle: 'The invitation cannot be answered',
    over: 'It has been answered, taken back or was not sent to you.',
    invited: (workplace: string, days: string) => `You have invited ${workplace} (${days}). It has not answered yet.`,
    accepted: (workplace: string, days: string) =>
      `${workplace} has said yes (${days}). You get each other when we match, if the days still suit you both and your manager has said yes.`,
    inLine: (workplace: string, place: number) =>
      `${workplace} has said yes, but its seats are taken. You are number ${place} in line.`,
    withdraw: 'Take the invitation back',
    hostTitle: 'Interns who have invited you',
    asks: (name: string, workplace: string, days: string) => `${name} of ${workplace} would like to visit you ${days}.`,
    comes: (name: string, workplace: string, days: string) =>
      `${name} of ${workplace} has your yes for ${days}, and there is a seat.`,
    waits: (name: string, workplace: string, place: number) => `${name} of ${workplace} is number ${place} in line.`,
    hostRule:
      'Whoever you say yes to first gets the seat. Once your seats are taken, the next wait in line in the order in which you say yes. If one falls out, the next moves up.',
    yes: 'Say yes',
    no: 'Say no, thank you',
    back: 'Your sign-up',
    letters: {
      see: 'See the invitation',
      invited: {
        subject: 'An intern would like to visit you',
        text: 'An intern has found you in the catalogue and suggests some days. See who it is, and answer yes or no, thank you.',
        why: 'You get this mail because you signed up a host and show it in the catalogue. Among your answers you can hide it again.',
      },
      changed: {
        subject: 'News of the visit you arranged yourselves',
        text: 'Something has happened to the invitation you are part of. See how it stands now.',
      },
    },
  },
);
