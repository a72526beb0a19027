import { bilingual } from '../kit/bilingual.ts';

/**
 * The letters about a manager's yes (R6). In a manager's text, and never in its subject, stands whose question it is: of whom
 * we have the address must be said (GDPR art. 14), and a request from nobody would be thrown away. An intern's names nobody.
 */
export const managerLetterTexts = bilingual(
  {
    asked: {
      subject: 'Må en af dine medarbejdere tage i innovationspraktik?',
      text: (name: string, workplace: string, week: string) =>
        `${name} fra ${workplace} vil gerne i Innovationspraktik i ${week}. Det er to til fem dage som gæst i hverdagen på en anden offentlig arbejdsplads, og det kræver dit ja.`,
      more: (before: string) =>
        `Du har sagt ja til ${before}. Ønskerne rækker længere nu, så vi spørger igen. Dit tidligere ja gælder imens.`,
      terms: 'Værten betaler ikke noget. Løn, rejse og eventuelt ophold er jeres egen arbejdsplads’ udgift.',
      button: 'Se, hvad det er, og svar',
      until: (date: string) =>
        `Svar senest ${date}. Det er ja eller en af tre slags nej, og du skal ikke oprette noget.`,
      out: 'Er det ikke dig, vi skal spørge, eller vil du ikke have mails om det, så siger du det nederst på samme side.',
      notice: (name: string) =>
        `Hvorfor får du mailen? ${name} har skrevet din mailadresse som sin leders. Vi bruger den kun til at spørge dig og sender højst én påmindelse. Vi gemmer den, til runden er slut, eller til en anden bliver spurgt i stedet. Hvem der er ansvarlig, og hvad du har ret til, står her:`,
    },
    reminded: {
      subject: 'En af dine medarbejdere venter på dit svar',
      text: 'Vi har spurgt dig før og skriver ikke igen om det.',
    },
    recorded: {
      subject: 'Vi har skrevet dit svar ned',
      text: (name: string) => `Kontoret har noteret, hvad du har svaret på, om ${name} må tage i innovationspraktik.`,
      answer: 'Svar',
      reason: 'Kontorets begrundelse',
      wrong: 'Er det ikke, som du har sagt det, så ret svaret på siden.',
      wrongNow: 'Er det ikke, som du har sagt det, så svar på denne mail.',
      button: 'Se svaret, og ret det',
      see: 'Se svaret',
    },
    answered: {
      subject: {
        yes: 'Din leder har sagt ja',
        'not-this-year': 'Din leder har svaret: ikke i år',
        economy: 'Din leder har svaret: ikke nu',
        talk: 'Din leder vil gerne tale med dig',
        unseen: 'Din leder er ikke spurgt endnu',
        expired: 'Din leder nåede ikke at svare',
        talked: 'Din leder har ikke sagt ja endnu',
        'not-manager': 'Vi mangler adressen på din leder',
        unwilling: 'Vi kunne ikke spørge din leder',
      },
      text: {
        yes: (frame: string) => `Din leder har sagt ja til ${frame}. Vi skriver til dig, når vi har matchet.`,
        'not-this-year':
          'Du er ikke med i matchningen, så længe svaret er et nej. Din leder kan ændre det på sit link, hvis I taler om det.',
        economy:
          'Det er økonomien, der ikke rækker nu. Et besøg tæt på eller på færre dage koster måske ingenting. Ret dine ønsker, og tal med din leder, som kan ændre svaret på sit link.',
        economyClosed: (moment: string) =>
          `Det er økonomien, der ikke rækker nu. Et ja til færre dage, eller uden overnatning, koster måske ingenting. Tal med din leder, som kan ændre svaret på sit link senest ${moment}.`,
        talk: (date: string) =>
          `Spørgsmålet står stadig åbent. Tag en snak, så svarer din leder bagefter på sit link, senest ${date}.`,
        unseen:
          'Kontoret nåede ikke at se på den adresse, du skrev for din leder, så vi har ikke skrevet til den. Skriv en anden adresse, eller svar på denne mail.',
        expired: 'Der kom ikke noget svar i tide. Spørg igen, eller spørg en anden.',
        talked:
          'Din leder ville gerne tale med dig først, og der kom ikke et ja i tide. Spørg igen, eller spørg en anden.',
        talkedYet: (moment: string) =>
          `Din leder ville gerne tale med dig først, og der kom ikke et ja i tide, så du er ikke med i matchningen nu. Et ja tæller stadig, hvis din leder giver det på sit link senest ${moment}. Tag snakken, spørg igen, eller spørg en anden.`,
        expiredYet: (moment: string) =>
          `Der kom ikke noget svar i tide, så du er ikke med i matchningen nu. Et ja tæller stadig, hvis din leder giver det på sit link senest ${moment}. Mind din leder om det, spørg igen, eller spørg en anden.`,
        'not-manager': 'Den, vi spurgte, er ikke din leder. Skriv den rigtige, så spørger vi igen.',
        unwilling:
          'Den, du skrev, vil ikke have vores mails. Tal selv med din leder. Skriv derefter en anden adresse, eller ring til kontoret.',
      },
      out: 'Du er ikke med i matchningen, før vi har en leder at spørge.',
    },
    forYou: {
      subject: 'Kontoret har set på din leders ja',
      recorded: 'Kontoret har skrevet ned, hvad din leder har svaret.',
      returned:
        'Kontoret har set på den adresse, du skrev for din leder, og beder dig om en anden. Indtil da er du ikke med i matchningen.',
      answer: 'Svar',
      reason: 'Kontorets begrundelse',
      wrong: 'Er det ikke rigtigt, så svar på denne mail.',
    },
    see: 'Se, hvordan det står',
    name: 'Skriv, hvem vi skal spørge',
  },
  {
    asked: {
      subject: 'May one of your staff go on an exchange visit?',
      text: (name: string, workplace: string, week: string) =>
        `${name} of ${workplace} would like to take part in Innovationspraktik in ${week}. That is two to five days as a guest in the everyday work of another public workplace, and it takes your yes.`,
      more: (before: string) =>
        `You have said yes before: ${before}. The wishes go further now, so we ask again. Your earlier yes holds meanwhile.`,
      terms: 'The host pays nothing. Salary, travel and lodging, if any, are paid by your own workplace.',
      button: 'See what it is, and answer',
      until: (date: string) =>
        `Answer by ${date}. It is yes or one of three kinds of no, and there is nothing to create.`,
      out: 'If you are not the one to ask, or do not want mails about it, say so at the bottom of the same page.',
      notice: (name: string) =>
        `Why do you get this mail? ${name} gave your address as their manager’s. We use it to ask you, and for that alone, and send one reminder at most. We keep it until the round is over, or until somebody else is asked instead. Who is responsible, and what rights you have, stands here:`,
    },
    reminded: {
      subject: 'One of your staff waits for your answer',
      text: 'We have asked you before and will not write about it again.',
    },
    recorded: {
      subject: 'We have written down your answer',
      text: (name: string) => `The office has noted what you answered on whether ${name} may go on an exchange visit.`,
      answer: 'Answer',
      reason: 'The office’s reason',
      wrong: 'If this is not what you said, change the answer on the page.',
      wrongNow: 'If this is not what you said, answer this mail.',
      button: 'See the answer and change it',
      see: 'See the answer',
    },
    answered: {
      subject: {
        yes: 'Your manager has said yes',
        'not-this-year': 'Your manager has answered: not this year',
        economy: 'Your manager has answered: not now',
        talk: 'Your manager would like to talk to you',
        unseen: 'Your manager has not been asked yet',
        expired: 'Your manager did not answer in time',
        talked: 'Your manager has not said yes yet',
        'not-manager': 'We need your manager’s address',
        unwilling: 'We could not ask your manager',
      },
      text: {
        yes: (frame: string) => `Your manager has said yes to ${frame}. We write to you once we have matched.`,
        'not-this-year':
          'You are not matched as long as the answer is a no. Your manager can change it by their link if you talk about it.',
        economy:
          'It is the economy that does not allow it now. A visit nearby, or of fewer days, may cost nothing: change your wishes and talk to your manager, who can change the answer by their link.',
        economyClosed: (moment: string) =>
          `It is the economy that does not allow it now. A yes to fewer days, or to none away from home, may cost nothing: talk to your manager, who can change the answer by their link by ${moment}.`,
        talk: (date: string) =>
          `The question is still open. Have a talk; afterwards your manager answers by their link, by ${date}.`,
        unseen:
          'The office did not get to look at the address you wrote for your manager, so we have not written to it. Write another address, or answer this mail.',
        expired: 'No answer came in time. Ask again, or ask somebody else.',
        talked: 'Your manager wanted to talk to you first, and no yes came in time. Ask again, or ask somebody else.',
        talkedYet: (moment: string) =>
          `Your manager wanted to talk to you first, and no yes came in time, so you are not matched now. A yes still counts if your manager gives it by the link by ${moment}. Have that talk, ask again, or ask somebody else.`,
        expiredYet: (moment: string) =>
          `No answer came in time, so you are not matched now. A yes still counts if your manager gives it by their link by ${moment}. Remind your manager, ask again, or ask somebody else.`,
        'not-manager': 'The person we asked is not your manager. Write the right one and we ask again.',
        unwilling:
          'The person you named does not want our mails. Talk to your manager yourself. Then write another address, or call the office.',
      },
      out: 'You are not matched before we have a manager to ask.',
    },
    forYou: {
      subject: 'The office has looked at your manager’s yes',
      recorded: 'The office has written down what your manager answered.',
      returned:
        'The office has looked at the address you gave for your manager and asks you for another. Until then you are not matched.',
      answer: 'Answer',
      reason: 'The office’s reason',
      wrong: 'If this is not right, answer this mail.',
    },
    see: 'See how it stands',
    name: 'Write whom we should ask',
  },
);
