import { bilingual } from '../kit/bilingual.ts';

/** The letters about visits that people arrange themselves. To whoever has signed up none of them names anybody: the page does. */
export const arrangementLetterTexts = bilingual(
  {
    see: 'Se invitationen',
    until: (day: string) => `Svar senest ${day}.`,
    invited: {
      subject: 'En praktikant vil gerne besøge jer',
      text: 'En praktikant foreslår at besøge jer på bestemte dage. Se, hvem det er, og svar ja eller nej tak.',
    },
    invitedByPair: {
      subject: 'To praktikanter vil gerne besøge jer sammen',
      text: 'To, der rejser sammen, foreslår at besøge jer på bestemte dage. Se, hvem der spørger, og svar ja eller nej tak.',
    },
    company: {
      subject: 'Din rejsefælle har fundet en vært til jer',
      text: 'I rejser som et par, så vi spørger jer begge. Se, hvem værten er, og hvilke dage det gælder.',
    },
    changed: {
      subject: {
        agreed: { own: 'Der er svaret ja på din invitation', other: 'Alle har sagt ja til besøget, I selv har aftalt' },
        yes: { own: 'Der er svaret ja på din invitation', other: 'Der er svaret ja på invitationen til et besøg' },
        no: {
          own: 'Der er svaret nej tak på din invitation',
          other: 'Der er sagt nej tak til besøget, du var inviteret til',
        },
        expired: { own: 'Din invitation er udløbet', other: 'Invitationen til dig er udløbet' },
        several: { own: 'Flere af dine invitationer er udløbet', other: 'Flere invitationer til dig er udløbet' },
        withdrawn: {
          own: 'Dit selvaftalte besøg er trukket tilbage',
          other: 'Et selvaftalt besøg er trukket tilbage',
        },
        outgrown: {
          own: 'Din invitation gælder ikke længere',
          other: 'En invitation til et besøg gælder ikke længere',
        },
        seated: { own: 'Der er en plads nu', other: 'Der er en plads nu' },
        holds: {
          own: 'Besøget, I selv har aftalt, er på plads nu',
          other: 'Besøget, I selv har aftalt, er på plads nu',
        },
        lost: {
          own: 'Besøget, I selv har aftalt, kan ikke gennemføres, som det står nu',
          other: 'Besøget, I selv har aftalt, kan ikke gennemføres, som det står nu',
        },
        changed: { own: 'Nyt om besøget, I selv har aftalt', other: 'Nyt om besøget, I selv har aftalt' },
      },
      text: {
        agreed: 'Alle, det gælder, har sagt ja. Se dagene, og hvad der sker nu.',
        yes: 'Endnu en har sagt ja, og vi venter på de sidste svar. Se, hvem der mangler.',
        no: 'Besøget bliver ikke til noget på den måde. Se, hvad du kan gøre nu.',
        expired: 'Der kom ikke svar fra alle inden fristen. Se, hvad du kan gøre nu.',
        expiredLate:
          'Der kom ikke svar fra alle inden fristen, og tilmeldingen er lukket. Derfor kan der ikke inviteres flere i år. Se, hvordan det står nu.',
        withdrawn: 'En af jer har trukket besøget tilbage, så det gælder ikke længere. Se, hvad du kan gøre nu.',
        outgrown:
          'Invitationen passer ikke længere med, hvem der rejser sammen. Derfor er den ophørt, og ingen skal svare på den. Se, hvad du kan gøre nu.',
        seated:
          'Besøget, I selv har aftalt, står ikke længere i kø: der er blevet plads hos værten. Se, hvordan det står nu.',
        seatedHost:
          'Besøget, I selv har aftalt, står ikke længere i kø: der er blevet plads hos jer. Se, hvordan det står nu.',
        holds: 'Det, der stod i vejen for besøget, I selv har aftalt, er væk. Se, hvordan det står nu.',
        changed: 'Der er sket noget med den invitation, du er en del af. Se, hvordan det står nu.',
      },
      awaitsManager:
        'Gæst og vært har sagt ja, men en leder har ikke sagt ja endnu, og det ja skal også til. Se dagene, og hvad der sker nu.',
      lacks: {
        intern: 'Gæst og vært har sagt ja, men værtens pladser er taget, så du står i kø. Se, hvad der sker nu.',
        host: 'Gæst og vært har sagt ja, men jeres pladser er taget, så gæsten står i kø. Se, hvad der sker nu.',
        other: 'Gæst og vært har sagt ja, men som det står nu, kan vi ikke give jer hinanden. Se hvorfor.',
      },
      see: 'Se, hvordan det står',
    },
    byOffice: {
      removedSubject: 'Kontoret har fjernet et besøg, du har aftalt',
      removed:
        'Kontoret har fjernet den invitation eller aftale om et besøg, du er en del af. Den gælder ikke længere.',
      reason: 'Kontorets begrundelse',
      bannedSubject: 'Det besøg, I selv har aftalt, kan ikke matches',
      banned: 'Kontoret har besluttet, at I ikke kan få hinanden, når vi matcher. Se, hvordan det står nu.',
      wrong: 'Vil du vide mere, eller er det ikke rigtigt, så svar på denne mail.',
    },
    reminded: {
      subject: 'Nogen venter på dit svar om et besøg',
      text: {
        host: 'En praktikant vil gerne besøge jer, og du har ikke svaret endnu. Vi minder dig kun om det denne ene gang.',
        pair: 'To praktikanter vil gerne besøge jer sammen, og du har ikke svaret endnu. Vi minder dig kun om det denne ene gang.',
        intern: 'Du er inviteret til et besøg og har ikke svaret endnu. Vi minder dig kun om det denne ene gang.',
      },
    },
    mailed: {
      subject: {
        host: 'En praktikant vil gerne besøge jer',
        pair: 'To praktikanter vil gerne besøge jer sammen',
        intern: 'Du er inviteret på besøg i Innovationspraktik',
      },
      text: {
        host: (week: string) =>
          `En praktikant i Innovationspraktik i ${week} vil gerne besøge jeres arbejdsplads og har skrevet din mailadresse.`,
        pair: (week: string) =>
          `En praktikant i Innovationspraktik i ${week} vil gerne besøge jeres arbejdsplads sammen med en kollega og har skrevet din mailadresse.`,
        intern: (week: string) =>
          `En vært i Innovationspraktik i ${week} vil gerne have dig på besøg og har skrevet din mailadresse.`,
      },
      what: 'Innovationspraktik er en uge, hvor ansatte på én offentlig arbejdsplads besøger en anden for at se, hvordan de gør.',
      signedUp: 'Du er allerede tilmeldt. Log ind, og svar på din egen side.',
      notSignedUp: 'Vil du være med, tilmelder du dig på fem minutter med denne mailadresse. Så kan du svare.',
      button: 'Se, hvem det er, og svar',
      no: {
        signedUp: 'Passer det ikke, siger du nej med én knap på samme side.',
        stranger:
          'Du siger nej med én knap på samme side, og uden at oprette noget. Der kan du også sige, at vi ikke må skrive igen.',
      },
      notice: {
        signedUp: 'Den, der inviterer, har skrevet din mailadresse og får ikke at vide, at du allerede er tilmeldt.',
        stranger:
          'Hvorfor får du mailen? Den, der inviterer, har givet os din mailadresse. Vi bruger den kun til invitationen og det, der følger af den. Svarer du ikke, sletter vi den, når fristen er gået. Hvem der er ansvarlig, og hvad du har ret til, står her:',
      },
    },
    mailedWithdrawn: {
      subject: 'Invitationen til et besøg er trukket tilbage',
      text: 'Invitationen til dig er trukket tilbage. Du skal ikke gøre noget, og linket i den første mail gælder ikke længere.',
      signUp: 'Vil du være med alligevel, kan du tilmelde dig uden en invitation.',
      button: 'Tilmeld dig',
    },
    mailedAgain: {
      subject: 'Din invitation til et besøg udløber snart',
      text: 'Du har ikke svaret på invitationen endnu. Vi skriver ikke igen om den.',
    },
  },
  {
    see: 'See the invitation',
    until: (day: string) => `Answer by ${day}.`,
    invited: {
      subject: 'An intern would like to visit you',
      text: 'An intern suggests visiting you on certain days. See who it is, and answer yes or no, thank you.',
    },
    invitedByPair: {
      subject: 'Two interns would like to visit you together',
      text: 'Two who travel together suggest visiting you on certain days. See who asks, and answer yes or no, thank you.',
    },
    company: {
      subject: 'Your companion has found a host for you both',
      text: 'You travel as a pair, so we ask you both. See who the host is and which days it is about.',
    },
    changed: {
      subject: {
        agreed: { own: 'Your invitation got a yes', other: 'Everybody has said yes to the visit you arranged' },
        yes: { own: 'Your invitation got a yes', other: 'The invitation to a visit got a yes' },
        no: { own: 'Your invitation got a no, thank you', other: 'The visit you were invited to got a no, thank you' },
        expired: { own: 'Your invitation has run out', other: 'The invitation to you has run out' },
        several: { own: 'Several of your invitations have run out', other: 'Several invitations to you have run out' },
        withdrawn: { own: 'The visit you arranged is taken back', other: 'A self-arranged visit is taken back' },
        outgrown: { own: 'Your invitation no longer holds', other: 'An invitation to a visit no longer holds' },
        seated: { own: 'There is a seat now', other: 'There is a seat now' },
        holds: {
          own: 'The visit you arranged yourselves is in place now',
          other: 'The visit you arranged yourselves is in place now',
        },
        lost: {
          own: 'The visit you arranged yourselves cannot take place as things stand',
          other: 'The visit you arranged yourselves cannot take place as things stand',
        },
        changed: {
          own: 'News of the visit you arranged yourselves',
          other: 'News of the visit you arranged yourselves',
        },
      },
      text: {
        agreed: 'Everybody it concerns has said yes. See the days, and what happens now.',
        yes: 'One more has said yes, and we are waiting for the last answers. See who is missing.',
        no: 'The visit does not come about this way. See what you can do now.',
        expired: 'Not everybody answered in time. See what you can do now.',
        expiredLate:
          'Not everybody answered in time, and sign-up is closed. Nobody else can be invited this year. See how it stands now.',
        withdrawn: 'One of you has taken the visit back, so it no longer holds. See what you can do now.',
        outgrown:
          'The invitation no longer fits who travels together. So it is over, and nobody has to answer it. See what you can do now.',
        seated:
          'The visit you arranged yourselves waits in line no longer: a seat with the host has fallen free. See how it stands now.',
        seatedHost:
          'The visit you arranged yourselves waits in line no longer: a seat with you has fallen free. See how it stands now.',
        holds: 'What stood in the way of the visit you arranged yourselves is gone. See how it stands now.',
        changed: 'Something has happened to the invitation you are part of. See how it stands now.',
      },
      awaitsManager:
        'Guest and host have said yes, but a manager has not yet, and that yes is needed too. See the days, and what happens now.',
      lacks: {
        intern:
          'Guest and host have said yes, but the host’s seats are taken, so you wait in line. See what happens now.',
        host: 'Guest and host have said yes, but your seats are taken, so the guest waits in line. See what happens now.',
        other: 'Guest and host have said yes, but as things stand we cannot give you each other. See why.',
      },
      see: 'See how it stands',
    },
    byOffice: {
      removedSubject: 'The office has removed a visit you arranged',
      removed:
        'The office has removed the invitation to a visit or the agreement that you are part of. It no longer holds.',
      reason: 'The office’s reason',
      bannedSubject: 'The visit you arranged yourselves cannot be matched',
      banned: 'The office has decided that you cannot get each other when we match. See how it stands now.',
      wrong: 'If you want to know more, or this is not right, answer this mail.',
    },
    reminded: {
      subject: 'Somebody waits for your answer about a visit',
      text: {
        host: 'An intern would like to visit you, and you have not answered yet. We remind you of it this once alone.',
        pair: 'Two interns would like to visit you together, and you have not answered yet. We remind you of it this once alone.',
        intern: 'You are invited to a visit and have not answered yet. We remind you of it this once alone.',
      },
    },
    mailed: {
      subject: {
        host: 'An intern would like to visit you',
        pair: 'Two interns would like to visit you together',
        intern: 'You are invited to a visit in Innovationspraktik',
      },
      text: {
        host: (week: string) =>
          `An intern of Innovationspraktik in ${week} would like to visit your workplace and wrote your e-mail address.`,
        pair: (week: string) =>
          `An intern of Innovationspraktik in ${week} would like to visit your workplace with a colleague and wrote your e-mail address.`,
        intern: (week: string) =>
          `A host of Innovationspraktik in ${week} would like you to visit and wrote your e-mail address.`,
      },
      what: 'Innovationspraktik is a week in which employees of one public workplace visit another to see how they do things.',
      signedUp: 'You have signed up already. Sign in, and answer on your own page.',
      notSignedUp: 'If you want to take part, sign up in five minutes with this e-mail address. Then you can answer.',
      button: 'See who it is, and answer',
      no: {
        signedUp: 'If it does not suit you, say no with one button on the same page.',
        stranger:
          'You say no with one button on the same page, without creating anything. There you can also say that we may not write again.',
      },
      notice: {
        signedUp: 'Whoever invites you wrote your address, and is not told that you have signed up already.',
        stranger:
          'Why do you get this mail? Whoever invites you gave us your address. We use it for the invitation and what follows from it alone. If you do not answer, we delete it once the deadline has passed. Who is responsible, and what rights you have, stands here:',
      },
    },
    mailedWithdrawn: {
      subject: 'The invitation to a visit is taken back',
      text: 'The invitation to you is taken back. You need not do anything, and the link in the first mail no longer holds.',
      signUp: 'If you want to take part all the same, you can sign up without an invitation.',
      button: 'Sign up',
    },
    mailedAgain: {
      subject: 'Your invitation to a visit runs out soon',
      text: 'You have not answered the invitation yet. We will not write about it again.',
    },
  },
);
