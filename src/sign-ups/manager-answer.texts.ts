import { bilingual } from '../kit/bilingual.ts';

/** The page a manager answers on. `name` is the colleague who asks: the one thing of theirs it must say. */
export const managerAnswerTexts = bilingual(
  {
    /** The frame a yes gives, within a sentence. */
    frame: (days: number, overnight: boolean) =>
      `højst ${days} dage, ${overnight ? 'også med overnatning' : 'uden overnatning'}`,
    title: (name: string) => `Må ${name} tage i innovationspraktik?`,
    lead: (name: string, workplace: string, week: string) =>
      `${name} fra ${workplace} har tilmeldt sig Innovationspraktik i ${week}. Det bliver kun til noget, hvis du siger ja.`,
    wish: {
      near: (days: number) => `Ønsket er op til ${days} dage, tæt nok på til at sove hjemme.`,
      far: (days: number) => `Ønsket er op til ${days} dage, også så langt væk, at det kan kræve en overnatning.`,
    },
    /** Two who travel as one unit are two absences and two approvals (R10). */
    travels: {
      together: 'De er to kolleger, som vil af sted sammen. Så skal begge have et ja, og de er væk de samme dage.',
      preferably: 'De er to kolleger, som helst vil af sted sammen. I så fald er de væk de samme dage.',
      invited: (name: string) => `${name} har inviteret en kollega med, som ikke er tilmeldt endnu.`,
    },
    /** What the one who asks has said of the other not coming. */
    without: {
      alone: (name: string) => `Kommer kollegaen ikke med, tager ${name} af sted alene.`,
      not: (name: string) =>
        `Kommer kollegaen ikke med, er ${name} heller ikke med, medmindre ${name} vælger noget andet.`,
    },
    again: (frame: string) => `Du har tidligere sagt ja til ${frame}. Det gælder stadig, indtil du svarer på det nye.`,
    talked: (name: string) => `Du har svaret, at du gerne ville tale med ${name} først. Der kom ikke et ja i tide.`,
    what: 'Hvad er det?',
    points: {
      first: 'En offentligt ansat er med i hverdagen på en anden offentlig arbejdsplads i to til fem dage.',
      finder: {
        us: 'Programmets kontor finder værten. Både vært og praktikant siger ja, før noget er aftalt.',
        not: 'Din medarbejder finder selv værten. Både vært og praktikant siger ja, før noget er aftalt.',
        find: 'Din medarbejder finder selv værten, og lykkes det ikke, gør programmets kontor det. Begge siger ja, før noget er aftalt.',
      },
      last: 'Det er frivilligt, og I får idéer hjem, som andre allerede har prøvet af.',
    },
    terms: 'Det siger du ja til',
    termPoints: [
      'At undvære din medarbejder i højst det antal dage, du vælger her.',
      'At jeres egen arbejdsplads betaler løn, rejse og eventuelt ophold. Værten betaler ikke noget.',
    ],
    days: 'Hvor mange dage højst?',
    daysOption: (days: string) => `${days} dage`,
    daysWrong: 'Vælg fra to til fem dage',
    overnight: 'Må besøget kræve overnatning?',
    overnightYes: 'Ja',
    overnightNo: 'Nej, kun besøg med hjemrejse hver dag',
    overnightWrong: 'Vælg, om besøget må kræve overnatning',
    answerWrong: 'Vælg et af svarene',
    yes: 'Ja, god idé',
    noTitle: 'Passer det ikke?',
    noText: 'Du behøver ikke at forklare hvorfor. Du kan ændre dit svar, indtil forslagene bliver sendt.',
    no: {
      'not-this-year': 'Ikke i år',
      economy: 'Ikke nu, på grund af økonomien',
      talk: 'Tal med mig først',
    },
    until: (date: string) => `Svar senest ${date}. Linket viser dit svar bagefter.`,
    late: (moment: string) => `Fristen er gået, men dit svar tæller stadig, hvis det kommer senest ${moment}.`,
    answered: {
      yes: 'Tak. Du har sagt ja',
      'not-this-year': 'Tak. Du har svaret »ikke i år«',
      economy: 'Tak. Du har svaret, at økonomien ikke er til det nu',
      talk: 'Tak. Du vil gerne tale om det først',
    },
    receipt: {
      yes: (name: string, frame: string) =>
        `Dit ja gælder ${frame}, og kun værter inden for det kommer i betragtning. ${name} har fået besked.`,
      no: (name: string) => `${name} har fået besked og er ikke med i matchningen, så længe det er dit svar.`,
      talk: (name: string, date: string) =>
        `Vi har bedt ${name} tage fat i dig. Svar her, når I har talt sammen, senest ${date}.`,
    },
    next: (date: string) => `Forslagene bliver sendt ${date}. Du skal ikke gøre mere.`,
    change: 'Ret dit svar',
    closed:
      'Forslagene er sendt, så svaret kan ikke længere ændres her. Er noget anderledes nu, så tal med praktikanten.',
    closedUnanswered: 'Forslagene er sendt, så der kan ikke længere svares her.',
    yesNow: (name: string) => `Siger du ja nu, kan ${name} stadig få en sen plads. Så skriv til os:`,
    changed: 'Svaret er ændret, siden du åbnede siden. Sådan står det nu.',
    notSent: 'Dit svar er ikke gemt endnu. Tryk på et af svarene her på siden.',
    why: 'Hvorfor har I min mailadresse?',
    whyText: (name: string) =>
      `${name} har skrevet den i sin tilmelding. Vi bruger den kun til at spørge dig og sender højst én påmindelse for hvert spørgsmål. Den gemmes sammen med tilmeldingen, til runden er slut. Bliver en anden spurgt i stedet, glemmer vi den med det samme.`,
    privacy: 'Læs, hvem der er ansvarlig, og hvilke rettigheder du har',
    wrong: 'Har vi skrevet til den forkerte?',
    notManagerText: (name: string) => `Så glemmer vi din adresse og beder ${name} om en anden.`,
    notManager: (name: string) => `Jeg er ikke leder for ${name}`,
    stopText:
      'Du kan også slippe for mails af den slags, uanset hvem der spørger. Så gemmer vi kun et aftryk af adressen, så vi kan kende den igen.',
    stop: 'Skriv ikke til mig om det her',
    overTitle: 'Spørgsmålet gælder ikke længere',
    overText:
      'Måske er en anden blevet spurgt, tilmeldingen er trukket tilbage, eller runden er slut. Du skal ikke gøre mere.',
    gone: {
      'not-manager': { title: 'Tak, så ved vi det', text: 'Vi har glemt din adresse og beder om en anden.' },
      unwilling: {
        title: 'Vi skriver ikke til dig om det igen',
        text: 'Vi har glemt din adresse. Den, der spurgte, får besked om at tale med dig selv.',
      },
    },
  },
  {
    frame: (days: number, overnight: boolean) =>
      `${days} days at most, ${overnight ? 'nights away included' : 'without nights away'}`,
    title: (name: string) => `May ${name} go on an exchange visit?`,
    lead: (name: string, workplace: string, week: string) =>
      `${name} of ${workplace} has signed up for Innovationspraktik in ${week}. It only comes to something if you say yes.`,
    wish: {
      near: (days: number) => `The wish is up to ${days} days, near enough to sleep at home.`,
      far: (days: number) => `The wish is up to ${days} days, also so far away that a night away may be needed.`,
    },
    travels: {
      together:
        'They are two colleagues who travel together. For that both need a yes, and both are away on the same days.',
      preferably: 'They are two colleagues who would rather travel together. If so, both are away on the same days.',
      invited: (name) => `${name} has invited a colleague along, who has not signed up yet.`,
    },
    without: {
      alone: (name) => `If the colleague does not come, ${name} goes alone.`,
      not: (name) =>
        `If the colleague does not come, ${name} does not take part either, unless that answer is changed.`,
    },
    again: (frame: string) => `You have said yes before: ${frame}. That holds until you answer the new question.`,
    talked: (name: string) => `You answered that you wanted to talk to ${name} first. No yes came in time.`,
    what: 'What is it?',
    points: {
      first: 'A public employee joins everyday work at another public workplace for two to five days.',
      finder: {
        us: 'An office finds the host. Host and intern both say yes before anything is agreed.',
        not: 'Your colleague finds the host. Host and intern both say yes before anything is agreed.',
        find: 'Your colleague finds the host, and the programme’s office does if that fails. Both say yes before anything is agreed.',
      },
      last: 'It is voluntary, and you get ideas home that others have tried out already.',
    },
    terms: 'What you say yes to',
    termPoints: [
      'To spare your employee for at most the number of days you choose here.',
      'That your own workplace pays salary, travel and lodging, if any. The host pays nothing.',
    ],
    days: 'How many days at most?',
    daysOption: (days: string) => `${days} days`,
    daysWrong: 'Choose from two to five days',
    overnight: 'May the visit need nights away?',
    overnightYes: 'Yes',
    overnightNo: 'No, only visits with the journey home each day',
    overnightWrong: 'Choose whether the visit may need nights away',
    answerWrong: 'Choose one of the answers',
    yes: 'Yes, good idea',
    noTitle: 'Does it not suit you?',
    noText: 'You need not explain why. You can change your answer until the proposals are sent.',
    no: {
      'not-this-year': 'Not this year',
      economy: 'Not now, because of the economy',
      talk: 'Talk to me first',
    },
    until: (date: string) => `Answer by ${date}. The link shows your answer afterwards.`,
    late: (moment: string) => `The deadline has passed, but your answer still counts if it comes by ${moment}.`,
    answered: {
      yes: 'Thank you. You have said yes',
      'not-this-year': 'Thank you. You have answered “not this year”',
      economy: 'Thank you. You have answered that the economy does not allow it now',
      talk: 'Thank you. You would like to talk about it first',
    },
    receipt: {
      yes: (name: string, frame: string) =>
        `Your yes is to ${frame}, and only hosts within that are considered. ${name} has been told.`,
      no: (name: string) => `${name} has been told, and is not matched as long as this is your answer.`,
      talk: (name: string, date: string) =>
        `We have asked ${name} to come and see you. Answer here once you have talked, by ${date}.`,
    },
    next: (date: string) => `The proposals are sent on ${date}. There is nothing more for you to do.`,
    change: 'Change your answer',
    closed:
      'The proposals are out, so the answer can no longer be changed here. If something is different now, talk to the intern.',
    closedUnanswered: 'The proposals are out, so an answer can no longer be given here.',
    yesNow: (name: string) => `If you say yes now, ${name} can still get a late place. Then write to us:`,
    changed: 'The answer has been changed since you opened the page. This is how it stands now.',
    notSent: 'Your answer is not saved yet. Press one of the answers on this page.',
    why: 'Why do you have my address?',
    whyText: (name: string) =>
      `${name} wrote it in their sign-up. We use it to ask you, and for that alone, and send one reminder at most for each question. It is kept with the sign-up until the round is over. If somebody else is asked instead, we forget it at once.`,
    privacy: 'Read who is responsible and what rights you have',
    wrong: 'Have we written to the wrong person?',
    notManagerText: (name: string) => `Then we forget your address and ask ${name} for another.`,
    notManager: (name: string) => `I am not the manager of ${name}`,
    stopText:
      'You can also be spared mails of this kind, whoever asks. Then we keep only a fingerprint of the address, to recognise it by.',
    stop: 'Do not write to me about this',
    overTitle: 'The question no longer holds',
    overText:
      'Perhaps somebody else was asked, the sign-up was withdrawn, or the round is over. There is nothing more for you to do.',
    gone: {
      'not-manager': { title: 'Thank you, now we know', text: 'We have forgotten your address and ask for another.' },
      unwilling: {
        title: 'We will not write to you about this again',
        text: 'We have forgotten your address. Whoever asked is told to talk to you in person.',
      },
    },
  },
);
