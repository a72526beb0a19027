import { bilingual } from '../kit/bilingual.ts';

export const overviewTexts = bilingual(
  {
    title: 'Overblik',
    noRound: 'Der er ingen runde endnu.',
    setUp: 'Sæt en runde op',
    cancelled: 'Runden er aflyst',
    hosts: (count: number) => (count === 1 ? 'vært' : 'værter'),
    seats: (count: number) => (count === 1 ? 'plads' : 'pladser'),
    interns: (count: number) => (count === 1 ? 'praktikant' : 'praktikanter'),
    agreed: (count: number) => (count === 1 ? 'aftalt besøg' : 'aftalte besøg'),
    waits: 'Det venter',
    nothing: 'Intet venter lige nu.',
    unproved: (count: number) => (count === 1 ? 'tilmelding mangler bekræftelse' : 'tilmeldinger mangler bekræftelse'),
    companions: (count: number) =>
      count === 1 ? 'inviteret rejsefælle har ikke svaret' : 'inviterede rejsefæller har ikke svaret',
    leftAlone: (count: number) =>
      count === 1
        ? 'praktikant står uden rejsefælle og har ikke valgt, hvad de så vil'
        : 'praktikanter står uden rejsefælle og har ikke valgt, hvad de så vil',
    invitationsExpired: (count: number) =>
      count === 1
        ? 'invitation til et selvaftalt besøg blev ikke besvaret'
        : 'invitationer til selvaftalte besøg blev ikke besvaret',
    late: (_count: number, lapses: string) => `svar mangler, og fristen er gået. Forslagene udløber ${lapses}`,
    withoutProgramme: (_count: number) => 'besøg begynder om højst ti dage og har intet delt program',
    daysUnanswered: (count: number) =>
      `${count === 1 ? 'aftalt' : 'aftalte'} besøg, hvor andre dage ikke blev besvaret`,
    unbooked: (_count: number) => 'skal på besøg eller have besøg og har ikke valgt workshop i tide',
    heldManagers: (count: number) =>
      count === 1 ? 'leders adresse skal ses efter' : 'lederes adresser skal ses efter',
    managers: (count: number) => (count === 1 ? 'leder mangler at svare' : 'ledere mangler at svare'),
    withoutManager: (count: number) =>
      count === 1 ? 'praktikant er uden sin leders svar' : 'praktikanter er uden deres leders svar',
    doubles: (count: number) =>
      count === 1 ? 'par arbejdspladser kan være den samme' : 'par arbejdspladser kan være de samme',
    open: (_count: number, due: string) => `forslag venter på svar senest ${due}`,
    ended: (_count: number) => 'besøg blev ikke til noget',
    drafted: (count: number, promised: string) =>
      `${count === 1 ? 'mail er gjort klar, men ikke sendt' : 'mails er gjort klar, men ikke sendt'}. Svarene er lovet ${promised}`,
    below: (count: number) => (count === 1 ? 'vært har for få gæster' : 'værter har for få gæster'),
    outOfTouch: (count: number) =>
      count === 1 ? 'aftalt besøg, hvor de ikke er i kontakt' : 'aftalte besøg, hvor de ikke er i kontakt',
    brokenOff: (_count: number) => 'besøg, hvor nogen har meldt afbud undervejs',
    notHeld: (_count: number) => 'besøg, der måske ikke fandt sted',
    seeking: (count: number) =>
      count === 1
        ? 'praktikant er uden besøg, og der er en ledig plads'
        : 'praktikanter er uden besøg, og der er ledige pladser',
    dead: (count: number) => (count === 1 ? 'brev kom ikke frem' : 'breve kom ikke frem'),
    match: 'Tilmeldingen er lukket. Kør en matchning',
    matchLate: (promised: string) => `Svarene var lovet ${promised}, og intet er sendt. Kør en matchning`,
  },
  {
    title: 'Overview',
    noRound: 'There is no round yet.',
    setUp: 'Set up a round',
    cancelled: 'The round is cancelled',
    hosts: (count: number) => (count === 1 ? 'host' : 'hosts'),
    seats: (count: number) => (count === 1 ? 'seat' : 'seats'),
    interns: (count: number) => (count === 1 ? 'intern' : 'interns'),
    agreed: (count: number) => (count === 1 ? 'agreed visit' : 'agreed visits'),
    waits: 'What waits',
    nothing: 'Nothing waits right now.',
    unproved: (count: number) => (count === 1 ? 'sign-up is not confirmed' : 'sign-ups are not confirmed'),
    companions: (count: number) =>
      count === 1 ? 'invited companion has not answered' : 'invited companions have not answered',
    leftAlone: (count: number) =>
      count === 1
        ? 'intern is left without a companion and has not chosen what then'
        : 'interns are left without a companion and have not chosen what then',
    invitationsExpired: (count: number) =>
      count === 1
        ? 'invitation to a visit arranged by people themselves was not answered'
        : 'invitations to visits arranged by people themselves were not answered',
    late: (count: number, lapses: string) =>
      `${count === 1 ? 'answer is' : 'answers are'} missing, and the deadline has passed. The proposals lapse on ${lapses}`,
    withoutProgramme: (count: number) =>
      `${count === 1 ? 'visit begins' : 'visits begin'} within ten days and no programme has been shared`,
    daysUnanswered: (count: number) =>
      `${count === 1 ? 'agreed visit' : 'agreed visits'} where other days were not answered`,
    unbooked: (count: number) =>
      `${count === 1 ? 'person with a visit has' : 'people with a visit have'} not chosen a workshop in time`,
    heldManagers: (count: number) =>
      count === 1 ? 'manager’s address is to be looked at' : 'managers’ addresses are to be looked at',
    managers: (count: number) => (count === 1 ? 'manager has yet to answer' : 'managers have yet to answer'),
    withoutManager: (count: number) =>
      count === 1 ? 'intern is without their manager’s answer' : 'interns are without their managers’ answer',
    doubles: (count: number) =>
      count === 1 ? 'pair of workplaces may be the same' : 'pairs of workplaces may be the same',
    open: (count: number, due: string) =>
      count === 1 ? `proposal awaits an answer by ${due}` : `proposals await an answer by ${due}`,
    ended: (count: number) => (count === 1 ? 'visit came to nothing' : 'visits came to nothing'),
    drafted: (count: number, promised: string) =>
      `${count === 1 ? 'letter is prepared but not sent' : 'letters are prepared but not sent'}. Answers are promised on ${promised}`,
    below: (count: number) => (count === 1 ? 'host has too few guests' : 'hosts have too few guests'),
    outOfTouch: (count: number) =>
      count === 1 ? 'agreed visit whose people are not in touch' : 'agreed visits whose people are not in touch',
    brokenOff: (count) => `${count === 1 ? 'visit' : 'visits'} that somebody dropped out of on the way`,
    notHeld: (count: number) =>
      count === 1 ? 'visit that may not have happened' : 'visits that may not have happened',
    seeking: (count: number) =>
      count === 1
        ? 'intern is without a visit while a seat is free'
        : 'interns are without a visit while seats are free',
    dead: (count: number) => (count === 1 ? 'letter did not arrive' : 'letters did not arrive'),
    match: 'Sign-up has closed. Run a matching',
    matchLate: (promised: string) => `Answers were promised on ${promised}, and nothing is sent. Run a matching`,
  },
);
