import { bilingual } from '../kit/bilingual.ts';

export const feedTexts = bilingual(
  {
    title: 'Min kalender',
    back: 'Tilbage til min side',
    name: 'Innovationspraktik',
    lead: 'Din telefon eller Outlook kan selv hente dine datoer herfra: ugen, frister, workshop, besøg og program.',
    follows: 'Bliver noget flyttet eller aflyst, følger kalenderen med. Det kan tage nogle timer.',
    make: 'Lav en adresse til min kalender',
    holdsSince: (moment: string) => `Din kalender har haft en adresse siden ${moment}. Vi kan ikke vise den igen.`,
    remake: 'Lav en ny adresse',
    remakeMeans: 'Har du mistet adressen, eller kender andre den, så lav en ny. Den gamle holder op med at virke.',
    stop: 'Stop adressen',
    made: 'Her er adressen',
    once: 'Kopiér den nu, for den bliver kun vist denne ene gang. Alle, der har den, kan læse din kalender.',
    address: 'Kalenderens adresse',
    open: 'Åbn i min kalender',
    openHint: 'Virker på iPhone, Mac og de fleste computere med Outlook.',
    how: 'Sådan sætter du den ind',
    ways: [
      {
        title: 'Outlook',
        steps: [
          'Vælg Tilføj kalender i kalenderen, og derefter Abonner fra internettet.',
          'Sæt adressen ind, og vælg Importér.',
          'Kan du ikke finde det, så brug Outlook i browseren. Kalenderen kommer også frem i programmet.',
        ],
      },
      {
        title: 'Google Kalender',
        steps: [
          'Åbn Google Kalender på en computer.',
          'Vælg plus ved Andre kalendere, og derefter Via webadresse.',
          'Sæt adressen ind, og vælg Tilføj kalender.',
        ],
      },
      {
        title: 'iPhone og iPad',
        steps: [
          'Åbn denne side på telefonen, og tryk Åbn i min kalender.',
          'Eller: Åbn Kalender, tryk Kalendere, Tilføj kalender og Tilføj kalenderabonnement. Sæt adressen ind.',
        ],
      },
    ],
    where:
      'I kalenderen står ingen navne på de andre og ingen mailadresser. Googles og Microsofts kalendere gemmer det, de henter.',
    due: {
      answer: 'Sidste dag: svar på dit matchforslag',
      contact: 'Sidste dag: fortæl, om I er i kontakt',
      workshop: 'Sidste dag: vælg workshop',
      offer: 'Sidste dag: svar på tilbuddet om en plads',
      'sign-up': 'Sidste dag: gør din tilmelding færdig',
      alone: 'Sidste dag: vælg, om du rejser alene',
    },
    dueText: (address: string) => `Det venter på dig her:\n\n${address}`,
    off: (summary: string) => `Aflyst: ${summary}`,
    gone: 'Denne kalenderadresse er stoppet. Lav en ny på din side.',
    unknown: 'Der er ingen kalender på denne adresse.',
    tooOften: 'Kalenderen er hentet for ofte. Prøv igen om lidt.',
    mine: 'Få dine datoer i din egen kalender',
  },
  {
    title: 'My calendar',
    back: 'Back to my page',
    name: 'Innovationspraktik',
    lead: 'Your phone or Outlook can fetch your dates from here: the week, deadlines, workshop, visits and programme.',
    follows: 'If something is moved or called off, the calendar follows. That may take some hours.',
    make: 'Make an address for my calendar',
    holdsSince: (moment) => `Your calendar has had an address since ${moment}. We cannot show it again.`,
    remake: 'Make a new address',
    remakeMeans: 'If you have lost the address, or others know it, make a new one. The old one stops working.',
    stop: 'Stop the address',
    made: 'Here is the address',
    once: 'Copy it now, as it is shown this once. Whoever has it can read your calendar.',
    address: 'The calendar’s address',
    open: 'Open in my calendar',
    openHint: 'Works on iPhone, Mac and most computers with Outlook.',
    how: 'How to put it in',
    ways: [
      {
        title: 'Outlook',
        steps: [
          'In the calendar choose Add calendar, then Subscribe from web.',
          'Paste the address and choose Import.',
          'If you cannot find it, use Outlook in the browser. The calendar appears in the program, too.',
        ],
      },
      {
        title: 'Google Calendar',
        steps: [
          'Open Google Calendar on a computer.',
          'Choose the plus beside Other calendars, then From URL.',
          'Paste the address and choose Add calendar.',
        ],
      },
      {
        title: 'iPhone and iPad',
        steps: [
          'Open this page on the phone and press Open in my calendar.',
          'Or: open Calendar, press Calendars, Add Calendar and Add Subscription Calendar. Paste the address.',
        ],
      },
    ],
    where:
      'The calendar holds none of the others’ names and no addresses. Google’s and Microsoft’s calendars keep what they fetch.',
    due: {
      answer: 'Last day: answer your proposal',
      contact: 'Last day: say whether you are in touch',
      workshop: 'Last day: choose a workshop',
      offer: 'Last day: answer the offer of a seat',
      'sign-up': 'Last day: finish your sign-up',
      alone: 'Last day: choose whether you travel alone',
    },
    dueText: (address) => `It waits for you here:\n\n${address}`,
    off: (summary) => `Cancelled: ${summary}`,
    gone: 'This calendar address has been stopped. Make a new one on your page.',
    unknown: 'There is no calendar at this address.',
    tooOften: 'The calendar has been fetched too often. Try again in a while.',
    mine: 'Get your dates in your own calendar',
  },
);
