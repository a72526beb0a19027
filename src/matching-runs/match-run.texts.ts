import { bilingual } from '../kit/bilingual.ts';

/** Whether a round can be matched, and the runs there are. */
export const matchRunTexts = bilingual(
  {
    title: 'Matchning',
    lead: 'Her fryses runden til et grundlag, og den bedste fordeling af praktikanter på værter regnes ud.',
    noRound: 'Der er ingen runde endnu. Opret en runde først.',
    readiness: 'Er runden klar?',
    phase: 'Fase',
    phases: {
      announced: 'Annonceret: tilmeldingen er ikke åbnet',
      'sign-up': 'Tilmelding: grundlaget kan stadig ændre sig',
      matching: 'Matchning',
      proposals: 'Forslag',
      preparation: 'Forberedelse',
      visits: 'Besøg: det er for sent at matche',
      evaluation: 'Evaluering: det er for sent at matche',
      closed: 'Afsluttet',
    },
    hosts: 'Værter',
    hostsWith: (hosts: number, seats: number) =>
      `${hosts} ${hosts === 1 ? 'vært' : 'værter'} med ${seats} ${seats === 1 ? 'plads' : 'pladser'}`,
    interns: 'Innovationspraktikanter',
    internsWith: (interns: number, pairs: number) =>
      pairs === 0
        ? `${interns}, ingen rejsepar`
        : `${interns}, heraf ${2 * pairs} i ${pairs} rejsepar, som skal samme sted hen samme dage`,
    priority: 'Højere prioritet',
    priorityIs: {
      workplace: (count: number) => `${count}, fordi deres egen arbejdsplads også er vært`,
      organisation: (count: number) => `${count}, fordi deres egen organisation også er vært`,
    },
    balance: 'Pladser og praktikanter',
    enough: (more: number) => (more === 0 ? 'Lige mange' : `${more} flere pladser end praktikanter`),
    tooFew: (fewer: number) => `${fewer} færre pladser end praktikanter: nogle får ikke en plads`,
    holds: 'Låst og må ikke matches',
    holdsAre: (pins: number, bans: number, own: number) =>
      `${pins} låst af kontoret, ${bans} må ikke matches${own > 0 ? `, ${own} låst efter deltagernes egen aftale` : ''}`,
    look: 'Tjek først',
    doubles: (count: number) =>
      count === 1 ? '1 par arbejdspladser kan være den samme' : `${count} par arbejdspladser kan være de samme`,
    unproved: (count: number) =>
      count === 1
        ? '1 tilmelding er ikke bekræftet endnu og er ikke med.'
        : `${count} tilmeldinger er ikke bekræftet endnu og er ikke med.`,
    pendingApproval: 'Deres leder har ikke svaret endnu. De er med her, men et besøg sendes ikke ud før et ja:',
    withoutApproval: 'Ingen leder har sagt ja til dem, eller ikke til nok, og de er derfor ikke med:',
    withoutCompanion: 'Vil kun rejse sammen med en, der ikke er med, og er derfor ikke med:',
    withoutOwnHost: 'Vil kun besøge en vært, de selv finder, men har ingen aftale, der holder, og er derfor ikke med:',
    idleHolds: (count: number) =>
      count === 1
        ? '1 lås gælder en, der ikke er med længere.'
        : `${count} låse gælder nogen, der ikke er med længere.`,
    invalid: 'Grundlaget kan ikke regnes på. Ret dette i tilmeldingerne først:',
    allWell: 'Der er intet at tjekke. Runden kan matches.',
    sentAs: (number: number) => `Matchning nr. ${number} er sendt ud. Runden matches ikke igen.`,
    preparedAs: (number: number) => `Matchning nr. ${number} er gjort klar til udsendelse.`,
    seePublication: 'Se udsendelsen',
    isSent: 'Sendt ud',
    isPrepared: 'Gjort klar til udsendelse',
    start: (number: number) => `Start matchning nr. ${number}`,
    whyNot: {
      'no-round': 'Runden findes ikke længere.',
      'sign-up-not-over': 'Tilmeldingen er ikke lukket. Der kan matches, når den er.',
      cancelled: 'Runden er aflyst.',
      'visits-begun': 'Besøgene er begyndt. Det er for sent at matche.',
      'is-running': 'En matchning er i gang. Vent, til den er færdig, eller stop den.',
      nobody: 'Der skal være mindst én vært og én praktikant.',
      invalid: 'Grundlaget kan ikke regnes på. Se hvorfor herunder.',
    },
    runs: 'Matchninger',
    noRuns: 'Ingen matchning er kørt endnu.',
    run: (number: number) => `Matchning nr.\u00a0${number}`,
    number: 'Nr.',
    started: 'Startet',
    by: 'Af',
    state: 'Resultat',
    took: 'Tid',
    states: {
      waiting: 'Venter i kø',
      running: 'Regner …',
      cancelled: 'Stoppet uden resultat',
      failed: 'Mislykket',
      optimal: 'Bevist optimal',
      feasible: 'Bedste fundet',
      infeasible: 'Umulig',
    },
  },
  {
    title: 'Matching',
    lead: 'Here the round is frozen into an instance, and the best way of placing interns with hosts is calculated.',
    noRound: 'There is no round yet. Set one up first.',
    readiness: 'Is the round ready?',
    phase: 'Phase',
    phases: {
      announced: 'Announced: sign-up has not opened',
      'sign-up': 'Sign-up: the instance can still change',
      matching: 'Matching',
      proposals: 'Proposals',
      preparation: 'Preparation',
      visits: 'Visits: too late to match',
      evaluation: 'Evaluation: too late to match',
      closed: 'Closed',
    },
    hosts: 'Hosts',
    hostsWith: (hosts: number, seats: number) =>
      `${hosts} ${hosts === 1 ? 'host' : 'hosts'} with ${seats} ${seats === 1 ? 'seat' : 'seats'}`,
    interns: 'Interns',
    internsWith: (interns: number, pairs: number) =>
      pairs === 0
        ? `${interns}, no pairs`
        : `${interns}, ${2 * pairs} of them in ${pairs} ${pairs === 1 ? 'pair' : 'pairs'} who go to the same place on the same days`,
    priority: 'Higher priority',
    priorityIs: {
      workplace: (count: number) => `${count}, because their own workplace hosts too`,
      organisation: (count: number) => `${count}, because their own organisation hosts too`,
    },
    balance: 'Seats and interns',
    enough: (more: number) => (more === 0 ? 'Equally many' : `${more} more seats than interns`),
    tooFew: (fewer: number) => `${fewer} fewer seats than interns: some will not get one`,
    holds: 'Pinned and banned',
    holdsAre: (pins, bans, own) =>
      `${pins} pinned by the office, ${bans} banned${own > 0 ? `, ${own} pinned as participants have agreed themselves` : ''}`,
    look: 'Check first',
    doubles: (count: number) =>
      count === 1 ? '1 pair of workplaces may be the same' : `${count} pairs of workplaces may be the same`,
    unproved: (count: number) =>
      count === 1
        ? '1 sign-up is not confirmed yet and does not take part.'
        : `${count} sign-ups are not confirmed yet and do not take part.`,
    pendingApproval: 'Their manager has not answered. They are matched here, but no visit is sent before a yes:',
    withoutApproval: 'No manager has said yes to them, or not to enough, so they do not take part:',
    withoutCompanion: 'Will only travel with somebody who does not take part, and therefore do not either:',
    withoutOwnHost:
      'Will only visit a host they find themselves, have no agreement that holds, and therefore do not take part:',
    idleHolds: (count: number) =>
      count === 1
        ? '1 pin or ban is about somebody who no longer takes part.'
        : `${count} pins or bans are about people who no longer take part.`,
    invalid: 'The instance cannot be calculated on. Put this right in the sign-ups first:',
    allWell: 'There is nothing to check. The round can be matched.',
    sentAs: (number: number) => `Matching no. ${number} has been sent. The round is not matched again.`,
    preparedAs: (number: number) => `Matching no. ${number} is prepared for publication.`,
    seePublication: 'See the publication',
    isSent: 'Sent',
    isPrepared: 'Prepared for publication',
    start: (number: number) => `Start matching no. ${number}`,
    whyNot: {
      'no-round': 'The round is no longer there.',
      'sign-up-not-over': 'Sign-up has not closed. Matching begins when it has.',
      cancelled: 'The round is cancelled.',
      'visits-begun': 'The visits have begun. It is too late to match.',
      'is-running': 'A matching is under way. Wait for it to end, or stop it.',
      nobody: 'There must be at least one host and one intern.',
      invalid: 'The instance cannot be calculated on. See why below.',
    },
    runs: 'Matchings',
    noRuns: 'No matching has been run yet.',
    run: (number: number) => `Matching no.\u00a0${number}`,
    number: 'No.',
    started: 'Started',
    by: 'By',
    state: 'Result',
    took: 'Time',
    states: {
      waiting: 'Waiting in line',
      running: 'Calculating …',
      cancelled: 'Stopped without a result',
      failed: 'Failed',
      optimal: 'Proved optimal',
      feasible: 'Best found',
      infeasible: 'Impossible',
    },
  },
);
