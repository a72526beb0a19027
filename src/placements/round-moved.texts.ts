import { bilingual } from '../kit/bilingual.ts';

/** The letters about dates of a round that have moved. */
export const roundMovedTexts = bilingual(
  {
    subject: { week: 'Praktikugen er flyttet', dates: 'Nye datoer for Innovationspraktik' },
    text: 'Vi har måttet flytte datoer, du har fået at vide. Det er vi kede af. Her er de nye.',
    dates: { visitWeek: 'Praktikuge', proposalsOn: 'Forslagene kommer', answersDue: 'Svar på forslag senest' },
    visit: 'Dit besøg',
    calendar: 'Med mailen følger en ny kalenderinvitation, som flytter besøget i din kalender.',
    booked:
      'Har du bestilt rejse, så skriv til os. Det, du har sagt om rejsen, gjaldt de gamle dage. Sig til igen på besøgets side, når rejsen passer.',
    cannot: {
      visit: 'Passer ugen ikke, kan du foreslå andre dage eller melde afbud på besøgets side.',
      signUp:
        'Passer ugen ikke, kan du trække din tilmelding tilbage på din side. Fortæl også din leder om den nye uge.',
    },
    see: 'Gå til din side',
    seeVisit: 'Se besøget',
    others: (week: string) => `Praktikugen i Innovationspraktik er flyttet til ${week}. Du behøver ikke gøre noget.`,
    seeWeek: 'Se ugen i kalenderen',
    notice:
      'Hvorfor får du mailen? En kollega har givet os din mailadresse som leder, rejsefælle eller stedfortræder, og du har fået den gamle uge at vide. Hvem der er ansvarlig, og hvad du har ret til, står her:',
  },
  {
    subject: { week: 'The visit week has moved', dates: 'New dates for Innovationspraktik' },
    text: 'We have had to move dates that you were told of. We are sorry. Here are the new ones.',
    dates: { visitWeek: 'Visit week', proposalsOn: 'Proposals come', answersDue: 'Answer proposals by' },
    visit: 'Your visit',
    calendar: 'A new invitation comes with this mail and moves the visit in your calendar.',
    booked:
      'If you have booked your journey, write to us. What you said of it was for the old days. Tell us again on the page of the visit once it fits.',
    cannot: {
      visit: 'If the week does not suit you, propose other days or cancel on the page of the visit.',
      signUp:
        'If the week does not suit you, withdraw your sign-up on your page. Tell your manager of the new week, too.',
    },
    see: 'Go to your page',
    seeVisit: 'See the visit',
    others: (week) => `The visit week of Innovationspraktik has moved to ${week}. There is nothing you need to do.`,
    seeWeek: 'See the week in the calendar',
    notice:
      'Why do you get this mail? A colleague gave us your address as a manager, companion or deputy, and you were told of the old week. Who is responsible, and what rights you have, stands here:',
  },
);
