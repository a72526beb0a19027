import { bilingual } from '../kit/bilingual.ts';

/** Travelling together: the invitation's page, what two have in common, and how it stands. */
export const companionTexts = bilingual(
  {
    invitation: {
      title: (name: string) => `${name} vil gerne rejse sammen med dig`,
      lead: (week: string, workplace: string) =>
        `I innovationspraktik i ${week} besøger I en anden arbejdsplads som et par fra ${workplace}.`,
      points: [
        'Du svarer på fem-seks spørgsmål. Din kollegas svar står der som forslag, og du retter dem, der ikke passer til dig.',
        'Det er frivilligt. Får I et matchforslag, kan du stadig sige nej tak.',
        'Din egen arbejdsplads betaler løn, rejse og ophold.',
      ],
      theirs: (name: string) => `Det har ${name} svaret`,
      bond: {
        together: 'I besøger samme vært på de samme dage – eller ingen.',
        preferably:
          'I besøger helst samme vært på de samme dage. Kan det ikke lade sig gøre, kan I få hvert jeres besøg.',
      },
      /** Who finds the host says it for both (R11). */
      finder: {
        find: (name: string) =>
          `${name} finder selv en vært til jer. Bliver det ikke til noget, finder vi en vært til jer.`,
        not: (name: string) => `${name} finder selv en vært til jer. Bliver det ikke til noget, er I ikke med i år.`,
      },
      already:
        'Du er allerede tilmeldt. Siger du ja, rejser I sammen. Arbejder I i samme organisation, hører din tilmelding derefter til din kollegas arbejdsplads.',
      yes: 'Ja, jeg vil gerne med',
      no: 'Nej tak',
      noHint: 'Siger du nej, får din kollega besked, og vi glemmer din adresse. Du får ikke flere invitationer.',
      why: 'Hvorfor har vi din mailadresse?',
      notice: (days: number) =>
        `Din kollega har skrevet den for at invitere dig. Vi bruger den kun til invitationen og én påmindelse. Uden svar sletter vi den efter højst ${days} dage, eller når tilmeldingen lukker.`,
      privacy: 'Læs, hvem der er ansvarlig, og hvilke rettigheder du har',
      yesMeans: (address: string) =>
        `Med et ja bekræfter du også, at adressen ${address} er din, og du bliver logget ind med den.`,
      yesAsks: (address: string) =>
        `Adressen ${address} har vi i forvejen. Siger du ja, beder vi dig først logge ind med den. Så kommer du tilbage hertil.`,
      another: (address: string) =>
        `Du er logget ind som ${address}. Det er en anden adresse end den, invitationen er sendt til. Siger du ja, skifter du til den.`,
      overTitle: 'Invitationen gælder ikke længere',
      overText: 'Den er besvaret, trukket tilbage eller udløbet. Du kan godt selv tilmelde dig.',
      overClosed:
        'Den er besvaret, trukket tilbage eller udløbet, og tilmeldingen er lukket. Vi åbner igen til næste år.',
      signUp: 'Tilmeld dig selv',
      declinedTitle: 'Tak for svaret',
      declinedText:
        'Din kollega får besked. Adressen i invitationen er slettet. Kun et fingeraftryk af den er gemt, så kolleger ikke kan invitere dig igen. Har du selv tilmeldt dig, gælder din tilmelding stadig.',
      elsewhereTitle: 'I hører til hver jeres organisation',
      elsewhereText:
        'To, der rejser sammen, kommer fra samme arbejdsplads. Din egen tilmelding hører til en anden organisation end din kollegas. Vi har ikke ændret noget, og invitationen venter stadig på svar.',
      sameTitle: 'Arbejder I samme sted?',
      sameText: 'Så ret arbejdspladsen i din tilmelding, og sig ja med linket i mailen igen.',
      sameLink: 'Ret arbejdspladsen',
      notSameTitle: 'Arbejder I hver sit sted?',
      notSameText: 'Så kan I begge tilmelde jer hver for sig. Din kollega får besked og kan invitere en anden.',
      takenTitle: 'Du rejser allerede sammen med en anden',
      takenText: 'Man kan have én rejsefælle. Vil du skifte, så forlad først den, du rejser med.',
      see: 'Se din tilmelding',
    },
    fellowSaid: (name: string) => `${name} har svaret:`,
    fellow: 'Din rejsefælle',
    common: {
      title: 'Det har I til fælles',
      days: 'Dage',
      stay: 'Længde',
      landsdele: 'Dele af landet',
      interests: 'Ønsker',
      contrast: 'Forskel',
      noField: 'Ingen fagfelter. Jeres vært skal så have noget for jer hver især.',
      apart: 'Den ene vil helst se noget helt andet, den anden sit eget fag.',
      none: 'Ingen',
      said: (max: number, min: number) => (max === min ? `${max} dage` : `Helst ${max} dage, mindst ${min}`),
      obstacles: {
        days: 'I har færre end to dage til fælles. Så kan vi ikke finde en vært til jer sammen.',
        stay: 'Den ene vil mindst have flere dage, end den anden helst vil. Så kan vi ikke finde en vært til jer sammen.',
        landsdele: 'I har ingen del af landet til fælles. Så kan vi ikke finde en vært til jer sammen.',
      },
      mend: {
        open: 'Tal sammen, og ret et af svarene, eller rejs hver for sig.',
        change: 'Se begge svar, og ret dit',
        closed: 'Svarene kan ikke længere rettes her. Rejser I hver for sig, kan I stadig få et match.',
      },
    },
    company: {
      title: 'Rejsefælle',
      invited: (email: string, until: string) => `Vi har skrevet til ${email} og venter på svar til ${until}.`,
      begun: 'Din kollega har sagt ja og er ved at svare på spørgsmålene.',
      confirmed: (name: string) => `Du rejser sammen med ${name}.`,
      wasConfirmed: (name: string) => `Du rejste sammen med ${name}.`,
      erased: 'Din rejsefælle har fået slettet sine data.',
      somebody: 'en kollega',
      fellowOut: {
        alone: 'Lige nu mangler din rejsefælle en leders ja. Kommer det ikke, inden vi matcher, rejser du alene.',
        not: 'Lige nu mangler din rejsefælle en leders ja. Kommer det ikke, inden vi matcher, deltager du heller ikke.',
        over: 'Din rejsefælle har ikke en leders ja.',
      },
      gone: {
        declined: 'Din kollega rejser ikke med denne gang.',
        expired: 'Din kollega nåede ikke at svare.',
        left: 'Din rejsefælle er ikke længere med.',
      },
      /** What comes of it, said before the other has answered. */
      beforehand: {
        alone: 'Er din kollega ikke med, når tilmeldingen lukker, rejser du alene, som du har skrevet.',
        not: 'Er din kollega ikke med, når tilmeldingen lukker, er du heller ikke med, medmindre du vælger noget andet.',
      },
      /** What happens now, while one can still choose everything … */
      open: {
        alone: (by: string) =>
          `Du er stadig med og rejser alene, som du har skrevet. Du kan invitere en anden indtil ${by}.`,
        not: (by: string) =>
          `Du har skrevet, at du så ikke deltager, så lige nu er du ikke med i matchningen. Vælg senest ${by}, hvad du nu vil.`,
        unsaid: (by: string) =>
          `Vil du rejse alene, invitere en anden eller trække tilmeldingen tilbage? Vælg senest ${by}. Hører vi ikke fra dig, rejser du alene.`,
      },
      /** … once sign-up has closed, and nobody else can be invited … */
      closed: {
        alone: () => 'Du er stadig med og rejser alene, som du har skrevet.',
        not: (by: string) =>
          `Du har skrevet, at du så ikke deltager, så du er ikke med i matchningen. Vil du rejse alene i stedet, så vælg det senest ${by}.`,
        unsaid: (by: string) =>
          `Tilmeldingen er lukket, så du kan ikke invitere en anden. Vælg senest ${by}, om du rejser alene. Hører vi ikke fra dig, gør du det.`,
      },
      /** … and once the proposals are out. */
      over: 'Forslagene er sendt, så en ny kollega kan ikke komme med. Har du ikke et besøg, kan du vente på en sen plads og rejse alene.',
      out: 'Lige nu er du ikke med i matchningen',
      alone: 'Rejs alene',
      another: 'Inviter en anden',
      withdraw: 'Træk tilmeldingen tilbage',
      leave: 'Rejs ikke sammen alligevel',
      draft: 'Din tilmelding er en kladde endnu. Du svarer selv på, om du rejser alene eller med en anden.',
    },
    leave: {
      title: 'Vil I ikke rejse sammen alligevel?',
      you: 'Så rejser du alene.',
      /** They find the host no longer: the other did it for both. */
      found: 'Din kollega finder så ikke længere en vært til dig. Det gør vi i stedet.',
      other: {
        alone: 'Din kollega får besked og rejser også alene, hvis ikke kollegaen vælger noget andet.',
        not: 'Din kollega har svaret, at det er sammen eller slet ikke. Kollegaen får besked og er ikke med i matchningen, før der er valgt noget nyt.',
        invited: 'Invitationen bliver trukket tilbage, og linket i den virker ikke længere.',
      },
      button: 'Rejs alene',
      keep: 'Bliv ved med at rejse sammen',
    },
  },
  {
    invitation: {
      title: (name: string) => `${name} would like to travel with you`,
      lead: (week: string, workplace: string) =>
        `In the exchange in ${week}, you visit another workplace as a pair from ${workplace}.`,
      points: [
        'You answer five or six questions. Your colleague’s answers stand there as suggestions; change those that do not suit you.',
        'It is voluntary. If you get a proposal, you can still say no.',
        'Your own workplace pays salary, travel and lodging.',
      ],
      theirs: (name: string) => `What ${name} has answered`,
      bond: {
        together: 'You visit the same host on the same days – or none.',
        preferably:
          'Preferably you visit the same host on the same days. If that cannot be done, you may get a visit each.',
      },
      finder: {
        find: (name: string) => `${name} finds a host for you both. If nothing comes of it, we find you a host.`,
        not: (name: string) =>
          `${name} finds a host for you both. If nothing comes of it, neither of you takes part this year.`,
      },
      already:
        'You have signed up already. If you say yes, you travel together. If you work in the same organisation, your sign-up then belongs to your colleague’s workplace.',
      yes: 'Yes, I would like to come',
      no: 'No, thank you',
      noHint: 'If you say no, your colleague is told and we forget your address. You get no more invitations.',
      why: 'Why do we have your address?',
      notice: (days: number) =>
        `Your colleague wrote it to invite you. We use it for the invitation and one reminder alone. Without an answer we delete it after ${days} days at most, or when sign-up closes.`,
      privacy: 'Read who is responsible and what rights you have',
      yesMeans: (address: string) =>
        `With a yes you also confirm that the address ${address} is yours, and you are signed in with it.`,
      yesAsks: (address: string) =>
        `We know the address ${address} already. If you say yes, we ask you to sign in with it first. Then you come back here.`,
      another: (address: string) =>
        `You are signed in as ${address}. That is another address than the one the invitation was sent to. With a yes you change to that one.`,
      overTitle: 'The invitation no longer holds',
      overText: 'It was answered, taken back or has run out. You are welcome to sign up yourself.',
      overClosed: 'It was answered, taken back or has run out, and sign-up is closed. We open again next year.',
      signUp: 'Sign up yourself',
      declinedTitle: 'Thank you for answering',
      declinedText:
        'Your colleague is told. The address in the invitation is deleted. Only a fingerprint of it is kept, so that colleagues cannot invite you again. If you have signed up yourself, that still stands.',
      elsewhereTitle: 'You belong to two organisations',
      elsewhereText:
        'Two who travel together come from the same workplace. Your own sign-up belongs to another organisation than your colleague’s. Nothing has been changed, and the invitation still waits for your answer.',
      sameTitle: 'Do you work in the same place?',
      sameText: 'Then correct the workplace in your sign-up, and say yes with the link in the mail once more.',
      sameLink: 'Correct the workplace',
      notSameTitle: 'Do you work in two places?',
      notSameText: 'Then you can both sign up, each alone. Your colleague is told and can invite somebody else.',
      takenTitle: 'You travel with somebody else already',
      takenText: 'You can have only one companion. To change, first leave the one you travel with.',
      see: 'See your sign-up',
    },
    fellowSaid: (name: string) => `${name} has answered:`,
    fellow: 'Your companion',
    common: {
      title: 'What you have in common',
      days: 'Days',
      stay: 'Length',
      landsdele: 'Parts of the country',
      interests: 'Wishes',
      contrast: 'Contrast',
      noField: 'No field. Your host must then have something for each of you.',
      apart: 'One of you prefers something quite different, the other their own field.',
      none: 'None',
      said: (max: number, min: number) => (max === min ? `${max} days` : `Preferably ${max} days, at least ${min}`),
      obstacles: {
        days: 'You have fewer than two days in common. Then we cannot find a host for the two of you together.',
        stay: 'One of you wants more days at least than the other prefers. Then we cannot find a host for the two of you together.',
        landsdele: 'You have no part of the country in common. Then we cannot find a host for the two of you together.',
      },
      mend: {
        open: 'Talk together and change one of the answers, or travel separately.',
        change: 'See both answers, and change yours',
        closed: 'The answers can no longer be changed here. If you travel separately, you can still get a match.',
      },
    },
    company: {
      title: 'Companion',
      invited: (email: string, until: string) => `We have written to ${email} and wait for an answer until ${until}.`,
      begun: 'Your colleague has said yes and is answering the questions.',
      confirmed: (name: string) => `You travel with ${name}.`,
      wasConfirmed: (name: string) => `You travelled with ${name}.`,
      erased: 'Your companion has had their data erased.',
      somebody: 'a colleague',
      fellowOut: {
        alone: 'Right now your companion lacks a manager’s yes. If it does not come before we match, you travel alone.',
        not: 'Right now your companion lacks a manager’s yes. If it does not come before we match, you do not take part either.',
        over: 'Your companion has no manager’s yes.',
      },
      gone: {
        declined: 'Your colleague does not come along this time.',
        expired: 'Your colleague did not answer in time.',
        left: 'Your companion is no longer with you.',
      },
      beforehand: {
        alone: 'If your colleague has not joined when sign-up closes, you travel alone, as you wrote.',
        not: 'If your colleague has not joined when sign-up closes, you do not take part either, unless you choose otherwise.',
      },
      open: {
        alone: (by: string) =>
          `You still take part and travel alone, as you wrote. You can invite somebody else until ${by}.`,
        not: (by: string) =>
          `You wrote that you then do not take part, so just now you are not part of the matching. Choose by ${by} what you would like instead.`,
        unsaid: (by: string) =>
          `Will you travel alone, invite somebody else or withdraw? Choose by ${by}. If we do not hear from you, you travel alone.`,
      },
      closed: {
        alone: () => 'You still take part and travel alone, as you wrote.',
        not: (by: string) =>
          `You wrote that you then do not take part, so you are not part of the matching. If you would rather travel alone, choose that by ${by}.`,
        unsaid: (by: string) =>
          `Sign-up is closed, so nobody else can be invited. Choose by ${by} whether you travel alone. If we do not hear from you, you do.`,
      },
      over: 'The proposals are out, so a new colleague cannot join. If you have no visit, you can wait for a late place and travel alone.',
      out: 'Just now you are not part of the matching',
      alone: 'Travel alone',
      another: 'Invite somebody else',
      withdraw: 'Withdraw the sign-up',
      leave: 'Do not travel together after all',
      draft: 'Your sign-up is still a draft. You say yourself whether you travel alone or with somebody else.',
    },
    leave: {
      title: 'Will you not travel together after all?',
      you: 'Then you travel alone.',
      found: 'Your colleague then no longer finds a host for you. We do instead.',
      other: {
        alone: 'Your colleague is told, and travels alone too unless they choose otherwise.',
        not: 'Your colleague answered together or not at all. They are told, and are not part of the matching until they have chosen anew.',
        invited: 'The invitation is taken back, and its link no longer works.',
      },
      button: 'Travel alone',
      keep: 'Keep travelling together',
    },
  },
);
