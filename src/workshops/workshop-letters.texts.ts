import { bilingual } from '../kit/bilingual.ts';

/** The letters about workshops. Times, places and links; nobody's name. */
export const workshopLetterTexts = bilingual(
  {
    when: 'Tid',
    where: 'Sted',
    online: 'Online. Linket står på din side.',
    see: 'Se din workshop',
    seeAll: 'Se workshops, og vælg',
    calendar: 'Med mailen følger en kalenderinvitation. Du kan også hente den på siden.',
    cannot: 'Kan du ikke, så vælg en anden eller giv pladsen tilbage. Så får en anden glæde af den.',
    choose: {
      subject: 'Vælg din forberedende workshop',
      text: (week: string) =>
        `Dit besøg i ${week} er aftalt. Før ugen mødes værter og gæster til en forberedende workshop. Vælg, hvor du vil være med.`,
      others: 'På siden kan du se, hvor de andre i dit besøg tager hen, så I kan mødes.',
      by: (date: string) => `Vælg senest ${date}.`,
    },
    chooseDue: {
      subject: 'Husk at vælge workshop',
      text: 'Du har ikke valgt en workshop endnu. Se, hvor der er plads, og hvor de andre i dit besøg tager hen.',
    },
    booked: {
      subject: 'Du har en plads på workshoppen',
      text: 'Din plads er reserveret.',
    },
    bookedForYou: {
      subject: 'Din rejsefælle har taget en plads til dig',
      text: 'Din rejsefælle har valgt workshop til jer begge. Din plads er din egen: Du kan skifte eller give den tilbage.',
    },
    givenBack: {
      subject: 'Din plads på workshoppen er givet tilbage',
      text: 'Du har ikke længere en plads her. Vælg en anden, når det passer dig.',
    },
    moved: {
      subject: 'Din workshop er ændret',
      text: 'Tid eller sted er ændret. Sådan er det nu. Din plads gælder stadig.',
      calendar: 'Har du den i din kalender, så flytter denne mail den.',
    },
    cancelled: {
      subject: 'Din workshop er aflyst',
      text: 'Workshoppen bliver ikke til noget. Det er vi kede af.',
      next: 'På siden står hvorfor, og hvilke andre der er.',
    },
    off: {
      subject: 'Din plads på workshoppen gælder ikke længere',
      why: {
        visit:
          'Workshoppen er for dem, der har et besøg, og det har du ikke længere. Får du et igen, kan du vælge en workshop på siden.',
        signUp: 'Du er ikke længere med i runden.',
        round: 'Årets runde er aflyst.',
      },
      calendar: 'Vi tager også workshoppen ud af din kalender.',
    },
    soon: {
      subject: 'Husk din workshop',
      text: 'Vi ses til den forberedende workshop.',
    },
    waiting: {
      subject: 'Du står på venteliste',
      text: 'Workshoppen er fuld. Bliver en plads ledig, tilbyder vi den til den næste i køen.',
      next: 'Så får du en mail med en frist. Imens kan du godt have en plads på en anden workshop.',
      see: 'Se ventelisten',
    },
    offered: {
      subject: 'Der er en ledig plads til dig på workshoppen',
      text: 'Du står på venteliste, og nu er der plads. Pladsen bliver holdt til dig indtil fristen.',
      until: 'Frist',
      see: 'Tag pladsen, eller sig nej tak',
      no: 'Er du ikke længere interesseret, så sig nej tak på samme side. Det kræver ét tryk, og så kan en anden få pladsen.',
    },
    lapsed: {
      subject: 'Tilbuddet om en plads er udløbet',
      text: 'Fristen er gået, og pladsen bliver ikke længere holdt til dig.',
      next: 'Vil du stadig med en workshop, så se på siden, hvor der er plads.',
    },
    over: {
      subject: 'Ventelisten er slut',
      text: 'Der blev desværre ikke plads til dig her.',
      next: 'Se, hvor der er plads i stedet.',
    },
    keeps: (place: string, day: string) => `Du beholder den plads, du har: ${place}, ${day}.`,
  },
  {
    when: 'Time',
    where: 'Place',
    online: 'Online. The link is on your page.',
    see: 'See your workshop',
    seeAll: 'See the workshops and choose',
    calendar: 'An invitation for your calendar comes with this mail. You can also fetch it on the page.',
    cannot: 'If you cannot come, choose another or give the seat back, so that somebody else can have it.',
    choose: {
      subject: 'Choose your preparatory workshop',
      text: (week: string) =>
        `Your visit in ${week} is agreed. Before the week hosts and guests meet at a preparatory workshop. Choose where you want to take part.`,
      others: 'On the page you can see where the others in your visit go, so that you can meet.',
      by: (date: string) => `Choose by ${date}.`,
    },
    chooseDue: {
      subject: 'Remember to choose a workshop',
      text: 'You have not chosen a workshop yet. See where there are seats, and where the others in your visit go.',
    },
    booked: {
      subject: 'You have a seat at the workshop',
      text: 'Your seat is booked.',
    },
    bookedForYou: {
      subject: 'Your companion has taken a seat for you',
      text: 'Your companion has chosen a workshop for you both. Your seat is your own: you can change it or give it back.',
    },
    givenBack: {
      subject: 'Your seat at the workshop is given back',
      text: 'You no longer have a seat here. Choose another when it suits you.',
    },
    moved: {
      subject: 'Your workshop has changed',
      text: 'The time or the place has changed. This is how it is now. Your seat is still yours.',
      calendar: 'If you have it in your calendar, this mail moves it.',
    },
    cancelled: {
      subject: 'Your workshop is cancelled',
      text: 'The workshop does not take place. We are sorry.',
      next: 'The page says why, and which others there are.',
    },
    off: {
      subject: 'Your seat at the workshop no longer holds',
      why: {
        visit:
          'The workshop is for those who have a visit, and you no longer do. If you get one again, you can choose a workshop on the page.',
        signUp: 'You are no longer in the round.',
        round: 'This year’s round is cancelled.',
      },
      calendar: 'We take the workshop out of your calendar, too.',
    },
    soon: {
      subject: 'Your workshop is near',
      text: 'See you at the preparatory workshop.',
    },
    waiting: {
      subject: 'You are on the waiting list',
      text: 'The workshop is full. If a seat becomes free, we offer it to the next in line.',
      next: 'You then get a mail with a deadline. Meanwhile you may well have a seat at another workshop.',
      see: 'See the waiting list',
    },
    offered: {
      subject: 'There is a free seat for you at the workshop',
      text: 'You are on the waiting list, and now there is a seat. It is held for you until the deadline.',
      until: 'Deadline',
      see: 'Take the seat, or say no thanks',
      no: 'If you are no longer interested, say no thanks on the same page. It takes one press, and somebody else can have the seat.',
    },
    lapsed: {
      subject: 'The offer of a seat has expired',
      text: 'The deadline has passed, and the seat is no longer held for you.',
      next: 'If you still want to come to a workshop, see on the page where there are seats.',
    },
    over: {
      subject: 'The waiting list has ended',
      text: 'There was no seat for you here.',
      next: 'See where there is one instead.',
    },
    keeps: (place: string, day: string) => `You keep the seat that you have: ${place}, ${day}.`,
  },
);
