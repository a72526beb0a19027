import { bilingual } from '../kit/bilingual.ts';
import type { Waits } from './mine.ts';

export const mineTexts = bilingual(
  {
    title: 'Min side',
    hello: (name: string) => (name === '' ? 'Min side' : `Hej ${name}`),
    waits: 'Det venter på dig',
    wants: {
      finish: (by: string, role: string) => `Gør din tilmelding som ${role} færdig: senest ${by}`,
      prove: (by: string, role: string) => `Bekræft din mail, så tæller din tilmelding som ${role}: senest ${by}`,
      manager: (by: string) =>
        `Skriv, hvem der siger ja til, at du tager af sted, så du kan blive matchet: senest ${by}`,
      talk: (by: string) => `Din leder vil gerne tale med dig, før du får et svar: senest ${by}`,
      'manager-silent': (by: string) => `Din leder har ikke sagt ja: Mind om det, eller spørg en anden, senest ${by}`,
      'manager-no': (by: string) => `Din leder har sagt nej: Se, hvad du kan gøre senest ${by}`,
      'fellow-manager': (by: string) =>
        `Din rejsefælle mangler en leders ja, og du vil kun af sted sammen: Tal med din rejsefælle senest ${by}`,
      apart: (by: string) =>
        `Du og din rejsefælle har for lidt til fælles til at få et match sammen: Se, hvad I kan gøre senest ${by}`,
      learn: (by: string) => `Skriv en sætning om jeres hverdag, så gæster kan se, hvad de kan lære: senest ${by}`,
      invited: (by: string) => `Du er inviteret til et besøg: Svar senest ${by}`,
      company: (by: string) => `Din kollega rejser ikke med dig: Vælg senest ${by}, hvad du nu vil`,
      'seek-host': (by: string) => `Inviter din vært: senest ${by}`,
      'lacks-guest': (by: string) =>
        `I mangler en gæst, før det, I selv har aftalt, gælder: Inviter en til, eller ret jeres svar senest ${by}`,
      'own-host': (by: string) => `Det blev ikke til noget med din egen vært: Vælg senest ${by}, hvad du nu vil`,
      'fellow-own-host': (by: string) =>
        `Det blev ikke til noget med jeres egen vært: Tal med din rejsefælle, som vælger for jer begge senest ${by}`,
      alone: (by: string) => `Din rejsefælle er faldet fra: Vælg senest ${by}, om du vil rejse alene`,
      'alone-or-together': (by: string) =>
        `Din rejsefælle vil gerne vente på en anden plads: Vælg senest ${by}, om I venter sammen, eller du rejser alene`,
    } satisfies Record<Waits, (by: string, role: string) => string>,
    invited: {
      host: (where: string, by: string) => `En praktikant fra ${where} vil gerne besøge jer: Svar senest ${by}`,
      pair: (where: string, by: string) => `To praktikanter fra ${where} vil gerne besøge jer: Svar senest ${by}`,
      intern: (where: string, by: string) => `${where} inviterer dig på besøg: Svar senest ${by}`,
      companion: (where: string, by: string) =>
        `Din rejsefælle vil gerne besøge ${where} sammen med dig: Svar senest ${by}`,
    },
    manager: (said: string) => `Din leders ja: ${said.toLowerCase()}`,
    answer: (visit: string, date: string) => `${visit} – svar på forslaget senest ${date}`,
    overdue: (visit: string, due: string, moment: string) =>
      `${visit} – fristen var ${due}, men dit svar tæller, hvis det kommer senest ${moment}`,
    about: (visit: string, what: string) => `${visit} – ${what}`,
    contact: {
      host: (by: string) => `fortæl os senest ${by}, om I er i kontakt`,
      intern: (by: string) => `fortæl os senest ${by}, om du er i kontakt med din vært`,
    },
    today: {
      on: (other: string, day: string) => `Se dagen i dag, ${day}: ${other}`,
      ahead: (other: string, day: string) => `Se din næste dag, ${day}: ${other}`,
    },
    plan: (by: string) => `Læg et program for besøget, og del det med dine gæster: senest ${by}`,
    programmes: {
      title: 'Besøgsprogram',
      shared: (date: string) => `Delt ${date}`,
      notShared: 'Ikke delt endnu',
    },
    nothing: 'Intet lige nu. Vi skriver til dig, når der er noget.',
    nothingNow: 'Intet lige nu.',
    signUps: 'Dine tilmeldinger',
    roles: { host: 'vært', intern: 'innovationspraktikant' },
    as: (role: string, year: number) => `${year}: ${role}`,
    awaits: (email: string) => `Vi venter på, om ${email} rejser med.`,
    awaitsAnswer: (who: string, other: string, day: string) =>
      `Vi venter på svar fra ${who} (${other}), senest ${day}.`,
    arranged: {
      holds: (who: string, days: string) => `Alle har sagt ja: ${who} (${days})`,
      awaitsManager: (who: string, days: string) =>
        `Gæst og vært har sagt ja: ${who} (${days}), men en leder har ikke sagt ja endnu`,
      inLine: {
        intern: (who: string, days: string, place: number) =>
          `Alle har sagt ja: ${who} (${days}), men pladserne er taget. Du er nummer ${place} i køen.`,
        host: (who: string, days: string, place: number) =>
          `Alle har sagt ja: ${who} (${days}), men jeres pladser er taget. Nummer ${place} i køen.`,
      },
      lacks: (who: string, days: string, why: string) =>
        `Alle har sagt ja: ${who} (${days}), men det holder ikke: ${why}`,
    },
    deputy: (name: string) => `Stedfortræder: ${name}`,
    states: {
      draft: 'Kladde, ikke sendt',
      submitted: 'Sendt, mangler bekræftelse',
      confirmed: 'Tilmeldt',
      withdrawn: 'Trukket tilbage',
      expired: 'Udløbet',
    },
    duplicate: 'Lagt til side, du var tilmeldt i forvejen',
    none: 'Du har ingen tilmeldinger endnu.',
    noneThisYear: 'Du er ikke tilmeldt i år.',
    opens: (day: string) => `Tilmeldingen åbner ${day}.`,
    shut: 'Tilmeldingen er lukket.',
    start: 'Tilmeld dig',
    notes: 'Kontorets noter om dig',
    notesText: 'Er noget forkert, så skriv til os. Så retter vi det.',
    toEarlier: 'Se, hvad du har været med til før',
    earlier: 'Tidligere år',
    noEarlier: 'Du har ikke været med før.',
    back: 'Tilbage til Min side',
    next: 'Næste skridt',
    catalogue: 'Se årets værter, og ønsk dem, du helst vil besøge',
    rolesOfSteps: { host: 'vært', intern: 'innovationspraktikant', deputy: 'stedfortræder' },
    stepAs: (roles: readonly string[], text: string) => `Som ${roles.join(' og ')}: ${text}`,
    step: {
      announced: (date: string) => `Tilmeldingen åbner ${date}.`,
      'sign-up': (date: string) => `Du kan rette dine svar, indtil tilmeldingen lukker ${date}.`,
      matching: (date: string) => `Kontoret matcher. Du hører fra os ${date}.`,
      proposals: (date: string) => `Forslagene besvares senest ${date}.`,
      preparation: (date: string) => `Praktikugen begynder ${date}.`,
      visits: (date: string) => `Praktikugen slutter ${date}. God fornøjelse.`,
      'visits-done': (date: string) => `Praktikugen slutter ${date}.`,
      evaluation: (date: string) => `Runden slutter ${date}.`,
      closed: (date: string) =>
        `Runden sluttede ${date}. Tak for i år. Næste runde står på forsiden, når datoerne er sat.`,
      out: (date: string) => `Du kommer med i matchningen, når du har svaret på det, der venter: senest ${date}.`,
      'out-fellow': (date: string) =>
        `I kommer med i matchningen, hvis din rejsefælle senest ${date} vælger, at vi finder en vært til jer.`,
      'out-manager': (date: string) => `Du kommer med i matchningen, hvis du har en leders ja senest ${date}.`,
      'out-manager-apart': (date: string) =>
        `Du kommer med i matchningen, hvis du senest ${date} har en leders ja og har svaret på det, der venter om din rejsefælle.`,
      'out-fellow-manager': (date: string) =>
        `I kommer med i matchningen, hvis din rejsefælle har en leders ja senest ${date}.`,
      prove: (date: string) => `Din tilmelding tæller, hvis du bekræfter din mail senest ${date}.`,
      'without-host': (date: string) => `Vi spørger jer, hvis der er en gæst til jer. Det kan ske til og med ${date}.`,
      'without-intern': (date: string) =>
        `Vi kigger efter en vært til dig til og med ${date}. Du hører fra os, hvis vi finder en.`,
      'without-asked': (date: string) =>
        `Vælg senest ${date}, om du vil rejse alene. Vælger du det, ser kontoret efter en plads til dig. Ved spørgsmålet står, hvad der sker, hvis du ikke svarer.`,
      'without-asked-both': (date: string) =>
        `Vælg senest ${date}, om du vil vente sammen med din rejsefælle eller rejse alene. Vælger du en af delene, ser kontoret efter en plads. Ved spørgsmålet står, hvad der sker, hvis du ikke svarer.`,
      'without-fellow': (date: string) =>
        `Din rejsefælle vælger senest ${date}, om I venter sammen. Så kigger vi efter en plads.`,
      'without-both': (date: string) =>
        `I rejser sammen, så vi kigger først efter en plads, når I begge har sagt ja til at vente: senest ${date}.`,
      'without-not-host': (date: string) =>
        `I har ikke et besøg i år. Vil I have, at vi spørger jer, hvis der er en gæst til jer, så sig til senest ${date}.`,
      'without-not-intern': (date: string) =>
        `Du har ikke et besøg i år. Vil du have, at vi kigger efter en sen plads, så sig til senest ${date}.`,
      'without-over': (date: string) => `Praktikugen er i gang og slutter ${date}. Du har ikke et besøg i år.`,
      deputy: (date: string) => `Forslagene besvares senest ${date}. De besøg, der bliver aftalt, ser du her.`,
      manager: (date: string) => `Forslagene sendes ${date}. Indtil da kan du rette dit svar som leder.`,
      'may-sign-up': (date: string) => `Du kan tilmelde dig, indtil tilmeldingen lukker ${date}.`,
      'week-ahead': (date: string) => `Tilmeldingen er lukket i år. Praktikugen begynder ${date}.`,
      cancelled: (date: string) =>
        `Årets runde blev desværre aflyst ${date}. Næste runde står på forsiden, når datoerne er sat.`,
    },
  },
  {
    title: 'My page',
    hello: (name: string) => (name === '' ? 'My page' : `Hello ${name}`),
    waits: 'What waits for you',
    wants: {
      finish: (by: string, role: string) => `Finish your sign-up as ${role}: by ${by}`,
      prove: (by: string, role: string) => `Confirm your address, so that your sign-up as ${role} counts: by ${by}`,
      manager: (by: string) => `Write who says yes to your going, so that you can be matched: by ${by}`,
      talk: (by: string) => `Your manager would like to talk to you before answering: by ${by}`,
      'manager-silent': (by: string) => `Your manager has not said yes: remind them, or ask somebody else, by ${by}`,
      'manager-no': (by: string) => `Your manager has said no: see what you can do by ${by}`,
      'fellow-manager': (by: string) =>
        `Your companion lacks a manager’s yes, and you only go together: talk to your companion by ${by}`,
      apart: (by: string) =>
        `You and your companion have too little in common for a match together: see what you can do by ${by}`,
      learn: (by: string) =>
        `Write a sentence about your everyday work, so that guests can see what they may learn: by ${by}`,
      invited: (by: string) => `You are invited to a visit: answer by ${by}`,
      company: (by: string) => `Your colleague is not travelling with you: choose by ${by} what you would like now`,
      'seek-host': (by: string) => `Invite your host: by ${by}`,
      'lacks-guest': (by: string) =>
        `You lack a guest before what you have agreed on holds: invite one more, or change your answer, by ${by}`,
      'own-host': (by: string) => `Nothing came of your own host: choose by ${by} what you would like now`,
      'fellow-own-host': (by: string) =>
        `Nothing came of the host you had found: talk to your companion, who chooses for you both by ${by}`,
      alone: (by: string) => `Your companion has dropped out: choose by ${by} whether you travel alone`,
      'alone-or-together': (by: string) =>
        `Your companion would like to wait for another place: choose by ${by} whether you wait together or travel alone`,
    },
    invited: {
      host: (where: string, by: string) => `An intern of ${where} would like to visit you: answer by ${by}`,
      pair: (where: string, by: string) => `Two interns of ${where} would like to visit you: answer by ${by}`,
      intern: (where: string, by: string) => `${where} invites you to visit: answer by ${by}`,
      companion: (where: string, by: string) => `Your companion would like to visit ${where} with you: answer by ${by}`,
    },
    manager: (said: string) => `Your manager’s yes: ${said.toLowerCase()}`,
    answer: (visit: string, date: string) => `${visit} – answer the proposal by ${date}`,
    overdue: (visit: string, due: string, moment: string) =>
      `${visit} – the deadline was ${due}, but your answer counts if it comes by ${moment}`,
    about: (visit: string, what: string) => `${visit} – ${what}`,
    contact: {
      host: (by: string) => `tell us by ${by} whether you are in touch`,
      intern: (by: string) => `tell us by ${by} whether you are in touch with your host`,
    },
    today: {
      on: (other: string, day: string) => `See today, ${day}: ${other}`,
      ahead: (other: string, day: string) => `See your next day, ${day}: ${other}`,
    },
    plan: (by: string) => `Plan a programme for the visit and share it with your guests: by ${by}`,
    programmes: { title: 'Visit programme', shared: (date: string) => `Shared ${date}`, notShared: 'Not shared yet' },
    nothing: 'Nothing right now. We write to you when there is something.',
    nothingNow: 'Nothing right now.',
    signUps: 'Your sign-ups',
    roles: { host: 'host', intern: 'intern' },
    as: (role: string, year: number) => `${year}: ${role}`,
    awaits: (email) => `We wait to hear whether ${email} comes along.`,
    awaitsAnswer: (who: string, other: string, day: string) =>
      `We wait for an answer from ${who} (${other}) by ${day}.`,
    arranged: {
      holds: (who: string, days: string) => `All have said yes: ${who} (${days})`,
      awaitsManager: (who: string, days: string) =>
        `Guest and host have said yes: ${who} (${days}), but a manager has not yet`,
      inLine: {
        intern: (who: string, days: string, place: number) =>
          `All have said yes: ${who} (${days}), but the seats are taken. You are number ${place} in line.`,
        host: (who: string, days: string, place: number) =>
          `All have said yes: ${who} (${days}), but your seats are taken. Number ${place} in line.`,
      },
      lacks: (who: string, days: string, why: string) =>
        `All have said yes: ${who} (${days}), but it does not hold: ${why}`,
    },
    deputy: (name: string) => `Deputy: ${name}`,
    states: {
      draft: 'Draft, not sent',
      submitted: 'Sent, address not confirmed',
      confirmed: 'Signed up',
      withdrawn: 'Withdrawn',
      expired: 'Expired',
    },
    duplicate: 'Set aside, you had signed up already',
    none: 'You have no sign-ups yet.',
    noneThisYear: 'You have not signed up this year.',
    opens: (day: string) => `Sign-up opens on ${day}.`,
    shut: 'Sign-up is closed.',
    start: 'Sign up',
    notes: 'The office’s notes about you',
    notesText: 'If something is wrong, write to us. Then we correct it.',
    toEarlier: 'See what you took part in before',
    earlier: 'Earlier years',
    noEarlier: 'You have not taken part before.',
    back: 'Back to my page',
    next: 'Next step',
    catalogue: 'See this year’s hosts, and wish for those you would like to visit most',
    rolesOfSteps: { host: 'host', intern: 'intern', deputy: 'deputy' },
    stepAs: (roles: readonly string[], text: string) => `As ${roles.join(' and ')}: ${text}`,
    step: {
      announced: (date: string) => `Sign-up opens on ${date}.`,
      'sign-up': (date: string) => `You can change your answers until sign-up closes on ${date}.`,
      matching: (date: string) => `The office is matching. You hear from us on ${date}.`,
      proposals: (date: string) => `Proposals are answered by ${date}.`,
      preparation: (date: string) => `The week of the visits begins on ${date}.`,
      visits: (date: string) => `The week of the visits ends on ${date}. Enjoy it.`,
      'visits-done': (date: string) => `The week ends on ${date}.`,
      evaluation: (date: string) => `The round ends on ${date}.`,
      closed: (date: string) =>
        `The round ended on ${date}. Thank you for this year. The front page tells of the next one once its dates are set.`,
      out: (date: string) => `You come into the matching once you have answered what waits for you: by ${date}.`,
      'out-fellow': (date: string) =>
        `You both come into the matching if your companion chooses by ${date} that we find you a host.`,
      'out-manager': (date: string) => `You come into the matching if you have a manager’s yes by ${date}.`,
      'out-manager-apart': (date: string) =>
        `You come into the matching if by ${date} you have a manager’s yes and have answered what waits about your companion.`,
      'out-fellow-manager': (date: string) =>
        `You both come into the matching if your companion has a manager’s yes by ${date}.`,
      prove: (date: string) => `Your sign-up counts if you confirm your address by ${date}.`,
      'without-host': (date: string) => `We ask you if there is a guest for you. That can happen until ${date}.`,
      'without-intern': (date: string) =>
        `We are looking for a host for you until ${date}. You hear from us if we find one.`,
      'without-asked': (date: string) =>
        `Choose by ${date} whether you travel alone. If you do, the office looks for a place for you. Beside the question you read what happens if you do not answer.`,
      'without-asked-both': (date: string) =>
        `Choose by ${date} whether you wait together with your companion or travel alone. If you choose either, the office looks for a place. Beside the question you read what happens if you do not answer.`,
      'without-fellow': (date: string) =>
        `Your companion chooses by ${date} whether the two of you wait together. Then we look for a place.`,
      'without-both': (date: string) =>
        `You travel together, so we look for a place once both of you have said yes to waiting: by ${date}.`,
      'without-not-host': (date: string) =>
        `You have no visit this year. If you would like us to ask you when there is a guest for you, tell us by ${date}.`,
      'without-not-intern': (date: string) =>
        `You have no visit this year. If you would like us to look for a late place, tell us by ${date}.`,
      'without-over': (date: string) =>
        `The week of the visits has begun and ends on ${date}. You have no visit this year.`,
      deputy: (date: string) => `Proposals are answered by ${date}. The visits that are agreed then stand here.`,
      manager: (date: string) =>
        `The proposals are sent on ${date}. Until then you can change your answer as a manager.`,
      'may-sign-up': (date: string) => `You can sign up until sign-up closes on ${date}.`,
      'week-ahead': (date: string) => `Sign-up is closed this year. The week of the visits begins on ${date}.`,
      cancelled: (date: string) =>
        `This year’s round was unfortunately cancelled on ${date}. The front page tells of the next one once its dates are set.`,
    },
  },
);
