import { bilingual } from '../kit/bilingual.ts';

/** How an intern's manager's yes stands, as the intern reads it, and what to do next. */
export const ownApprovalTexts = bilingual(
  {
    title: 'Din leders ja',
    held: (email: string) =>
      `Et menneske på kontoret ser først på adressen ${email}, fordi den ikke ligner de andre på din arbejdsplads.`,
    asked: (email: string, date: string) => `Vi har spurgt ${email}. Svaret skal komme senest ${date}.`,
    askedMore: (frame: string, date: string) =>
      `Din leder har sagt ja til ${frame}. Dine svar rækker længere nu, så vi har spurgt igen. Svaret skal komme senest ${date}.`,
    talk: (date: string) =>
      `Din leder vil gerne tale med dig først, så tag en snak. Bagefter svarer din leder på linket i mailen, senest ${date}.`,
    yes: (frame: string) => `Din leder har sagt ja til ${frame}.`,
    narrower: 'Det er mindre, end du har ønsket, så vi finder et besøg inden for det.',
    beyond:
      'Dine svar kan ikke lade sig gøre inden for det. Ret dine svar, eller tal med din leder. Ellers kan vi ikke finde et besøg til dig.',
    'not-this-year': 'Din leder har svaret »ikke i år«.',
    economy: 'Din leder har svaret, at økonomien ikke er til det nu.',
    mayChange: (moment: string) =>
      `Vil du tale med din leder om det? Svaret kan ændres på linket i mailen, senest ${moment}.`,
    unseen:
      'Kontoret nåede ikke at se på adressen, så din leder er ikke spurgt. Skriv en anden adresse, eller skriv til os.',
    expired: 'Din leder nåede ikke at svare.',
    talked: 'Din leder ville gerne tale med dig først, og der kom ikke et ja i tide.',
    stillCounts: (moment: string) =>
      `Du er ikke med i matchningen, før vi har et ja, og det tæller stadig, hvis det kommer på linket i mailen senest ${moment}. Mind din leder om det, spørg igen, eller spørg en anden.`,
    returned: 'Kontoret beder dig skrive en anden adresse til din leder.',
    'not-manager': 'Den, vi spurgte, er ikke din leder. Skriv den rigtige.',
    unwilling:
      'Den, du skrev, vil ikke have vores mails. Tal selv med din leder, og skriv en anden adresse, eller ring til kontoret.',
    missing: 'Skriv, hvem der siger ja til, at du tager af sted.',
    out: 'Så længe det er svaret, er du ikke med i matchningen.',
    outUnasked: 'Du er ikke med i matchningen, før vi har en leder at spørge.',
    closed: 'Forslagene er sendt, så det kan ikke længere ændres her.',
    yesNow:
      'Siger din leder ja nu, så skriv til os, hvem det er, og hvor mange dage det gælder. Så kan du stadig få en sen plads.',
    another: 'Spørg en anden leder',
    again: 'Spørg igen, eller spørg en anden',
    name: 'Skriv, hvem vi skal spørge',
    intro: {
      replace: 'Skriver du en anden, holder det gamle link op med at virke.',
      again: 'Sender du den samme adresse, spørger vi én gang til.',
      first: 'Vi sender ét spørgsmål og højst én påmindelse.',
    },
    hint: 'Din leder svarer uden at oprette noget.',
    send: 'Gem og spørg',
    tooOften: 'Du har bedt om mange mails. Vent lidt, og prøv igen',
  },
  {
    title: 'Your manager’s yes',
    held: (email: string) =>
      `Somebody at the office looks at the address ${email} first, because it is not like the others at your workplace.`,
    asked: (email: string, date: string) => `We have asked ${email}. The answer is due by ${date}.`,
    askedMore: (frame: string, date: string) =>
      `Your manager has said yes to ${frame}. Your answers go further now, so we have asked again. The answer is due by ${date}.`,
    talk: (date: string) =>
      `Your manager would like to talk to you first, so have that talk. Then your manager answers by the link in the mail, by ${date}.`,
    yes: (frame: string) => `Your manager has said yes to ${frame}.`,
    narrower: 'That is less than you wished for, so we look for a visit within it.',
    beyond:
      'Your answers cannot be met within that. Change your answers, or talk to your manager. Otherwise we cannot find you a visit.',
    'not-this-year': 'Your manager has answered “not this year”.',
    economy: 'Your manager has answered that the economy does not allow it now.',
    mayChange: (moment: string) =>
      `Would you like to talk to your manager about it? The answer can be changed by the link in the mail, by ${moment}.`,
    unseen:
      'The office did not get to look at the address, so your manager has not been asked. Write another address, or write to us.',
    expired: 'Your manager did not answer in time.',
    talked: 'Your manager wanted to talk to you first, and no yes came in time.',
    stillCounts: (moment: string) =>
      `You are not matched before we have a yes, and it still counts if it comes by the link in the mail by ${moment}. Remind your manager, ask again, or ask somebody else.`,
    returned: 'The office asks you to write another address for your manager.',
    'not-manager': 'The person we asked is not your manager. Write the right one.',
    unwilling:
      'The person you named does not want our mails. Talk to your manager yourself and write another address, or call the office.',
    missing: 'Write who says yes to your going.',
    out: 'As long as that is the answer, you are not matched.',
    outUnasked: 'You are not matched before we have a manager to ask.',
    closed: 'The proposals are out, so it can no longer be changed here.',
    yesNow:
      'If your manager says yes now, write to us who that is and for how many days. Then you can still get a late place.',
    another: 'Ask another manager',
    again: 'Ask again, or ask somebody else',
    name: 'Write whom we should ask',
    intro: {
      replace: 'If you write somebody else, the old link no longer works.',
      again: 'If you send the same address, we ask once more.',
      first: 'We send one question, and one reminder at most.',
    },
    hint: 'Your manager answers without creating anything.',
    send: 'Save and ask',
    tooOften: 'You have asked for many mails. Wait a little and try again',
  },
);
