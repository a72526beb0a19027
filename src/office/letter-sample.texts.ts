import { bilingual } from '../kit/bilingual.ts';

export const sampleTexts = bilingual(
  {
    title: 'Sådan ser mailene ud',
    intro: (count: number) =>
      `${count} slags mails, på begge sprog og med opdigtede oplysninger. Under hver emnelinje står mailens links, så du kan prøve dem.`,
    back: 'Til udbakken',
    linkTitle: 'Her fører linket hen',
    linkIsOwn:
      'Siden er modtagerens egen, så i en prøve er der ingen at vise. I en rigtig mail åbner linket den rigtige side.',
    ownPages: {
      'sign-in':
        'Linket åbner en side med én knap. Et tryk på den logger modtageren ind. Linket virker én gang i ti minutter.',
      draft: 'Linket åbner modtagerens kladde, så den kan gøres færdig og sendes uden at logge ind.',
      'sign-up':
        'Linket åbner modtagerens egen tilmelding: hvordan den står, svarene, og hvordan man trækker den tilbage.',
      manager: 'Linket åbner lederens side: hvem der spørger, hvad det er, ja med én ramme og tre slags nej.',
      invitation: 'Linket åbner invitationen: hvem der inviterer, ja med ét tryk og nej med ét tryk.',
      'deputy-question': 'Linket åbner spørgsmålet: hvem der spørger, ja med ét tryk og nej med ét tryk.',
      deputy: 'Linket åbner værtens side om sin stedfortræder, når de er logget ind.',
      visit:
        'Linket åbner modtagerens eget besøg, når de er logget ind: forslaget med ja og nej, aftalen, eller hvorfor det ikke blev til noget.',
      'took-place': 'Linket åbner spørgsmålet om, hvorvidt besøget fandt sted, uden at man logger ind.',
      'own-host':
        'Linket åbner invitationen til et besøg, I selv aftaler: hvem der spørger, hvilke dage, ja og nej tak.',
      'workshop-offer':
        'Linket åbner tilbuddet om en ledig plads: ja eller nej tak i ét tryk, uden at logge ind, indtil fristen.',
      'no-visit':
        'Linket åbner modtagerens egen side, når de er logget ind: hvorfor der ikke blev et match, og tre veje videre.',
    },
    show: (count: number) => `Vis de ${count} mails her`,
    languages: { da: 'Dansk', en: 'Engelsk' },
    links: 'Links i mailen',
    noLinks: 'Ingen links.',
    text: 'Som ren tekst',
  },
  {
    title: 'What the mails look like',
    intro: (count: number) =>
      `${count} kinds of mail, in both languages, with invented details. Below each subject stand the links of the mail, for you to try.`,
    back: 'To the outbox',
    linkTitle: 'Where the link leads',
    linkIsOwn:
      'The page is the recipient’s own, so a sample has nobody’s to show. In a real mail the link opens the page.',
    ownPages: {
      'sign-in':
        'The link opens a page with one button, and pressing it signs the recipient in. It works once, for ten minutes.',
      draft: 'The link opens the recipient’s draft, to be finished and sent without signing in.',
      'sign-up': 'The link opens the recipient’s own sign-up: where it stands, the answers, and how to withdraw it.',
      manager: 'The link opens the manager’s page: who asks, what it is, yes with a frame and three kinds of no.',
      invitation: 'The link opens the invitation: who invites, yes with one press and no with one press.',
      'deputy-question': 'The link opens the question: who asks, yes with one press and no with one press.',
      deputy: 'The link opens the host’s page about its deputy, once they have signed in.',
      visit:
        'The link opens the recipient’s own visit once they have signed in: the proposal with yes and no, the agreement, or why it fell through.',
      'took-place': 'The link opens the question whether the visit took place, without signing in.',
      'own-host':
        'The link opens the invitation to a visit that people arrange themselves: who asks, which days, yes and no.',
      'workshop-offer':
        'The link opens the offer of a free seat: yes or no thanks in one press, without signing in, until the deadline.',
      'no-visit':
        'The link opens the recipient’s own page once they have signed in: why there was no match, and three ways on.',
    },
    show: (count: number) => `Show the ${count} mails here`,
    languages: { da: 'Danish', en: 'English' },
    links: 'Links in the mail',
    noLinks: 'No links.',
    text: 'As plain text',
  },
);
