import { bilingual } from '../kit/bilingual.ts';

export const catalogueTexts = bilingual(
  {
    title: 'Værtskataloget',
    lead: 'Arbejdspladser, der gerne vil have besøg i år.',
    upTo: 'Ønsk op til fem.',
    notAll:
      'Kun værter, der har sagt ja til det, vises her. Du kan også få et match med en af de andre. De værter, du kan besøge, står først.',
    closed: 'Tilmeldingen er lukket, og der kan ikke ønskes mere.',
    mine: (count: number) => (count === 0 ? 'Du har ingen ønsker endnu' : `Dine ønsker: ${count} af 5`),
    seeMine: 'Se din liste',
    search: 'Søg',
    searchHint: 'Arbejdsplads, organisation, kommune, fagfelt eller et ord fra hverdagen',
    field: 'Fagfelt',
    any: 'Alle',
    seats: 'Ledige pladser',
    seatChoices: ['Alle værter', 'Mindst én', 'Mindst to', 'Tre'],
    landsdele: 'Hvor i landet',
    landsdeleLabel: 'Vis værter i',
    landsdeleHint: 'Vælg på listen eller på kortet. Vælger du ingen, søger vi i hele landet.',
    days: 'Dage',
    daysLabel: 'Vis værter, der har åbent alle disse dage',
    possible: 'Vis kun værter, jeg kan besøge',
    possiblePair: 'Vis kun værter, vi to kan besøge',
    show: 'Vis',
    clear: 'Ryd',
    found: (count: number, all: number) =>
      count === all ? (all === 1 ? '1 vært' : `${all} værter`) : `${count} af ${all} værter`,
    pageOf: (page: number, pages: number) => `side ${page} af ${pages}`,
    none: 'Ingen værter er i kataloget endnu. Kig forbi igen: Der kommer flere, så længe tilmeldingen er åben.',
    noneAtAll: 'Ingen værter er i kataloget i år.',
    noneFound: 'Ingen værter passer til det, du søger. Prøv med færre ord, eller ryd søgningen.',
    openOn: (days: string) => `Åbent ${days}`,
    stay: (min: number, max: number) => (min === max ? `${max}\u00a0dage` : `${min}–${max}\u00a0dage`),
    seatsOf: (left: number, seats: number) => {
      if (left === 0) return 'ingen ledig plads lige nu';
      if (left < seats) return `${left} af ${seats}\u00a0pladser ledig${left === 1 ? '' : 'e'}`;
      return left === 1 ? '1\u00a0ledig plads' : `${left}\u00a0ledige pladser`;
    },
    company: (guests: number) => `kun hvis mindst ${guests} kommer`,
    wish: 'Ønsk',
    isWish: (rank: number) => `Dit ønske nr. ${rank}`,
    cannot: 'Kan ikke ønskes:',
    full: 'Du har fem ønsker. Fjern et for at ønske en anden.',
  },
  {
    title: 'The host catalogue',
    lead: 'Workplaces that would like a visit this year.',
    upTo: 'Wish for up to five.',
    notAll:
      'Only hosts that have agreed to it are shown here. You may also be matched with one of the others. The hosts you can visit come first.',
    closed: 'Sign-up has closed, and wishing is over.',
    mine: (count: number) => (count === 0 ? 'You have no wishes yet' : `Your wishes: ${count} of 5`),
    seeMine: 'See your list',
    search: 'Search',
    searchHint: 'Workplace, organisation, municipality, field or a word of their everyday work',
    field: 'Field',
    any: 'All',
    seats: 'Seats left',
    seatChoices: ['All hosts', 'One at least', 'Two at least', 'Three'],
    landsdele: 'Where in the country',
    landsdeleLabel: 'Show hosts in',
    landsdeleHint: 'Choose in the list or on the map. If you choose none, we search the whole country.',
    days: 'Days',
    daysLabel: 'Show hosts that are open on all these days',
    possible: 'Show only hosts I can visit',
    possiblePair: 'Show only hosts the two of us can visit',
    show: 'Show',
    clear: 'Clear',
    found: (count: number, all: number) =>
      count === all ? (all === 1 ? '1 host' : `${all} hosts`) : `${count} of ${all} hosts`,
    pageOf: (page: number, pages: number) => `page ${page} of ${pages}`,
    none: 'No hosts are in the catalogue yet. Come back: more join as long as sign-up is open.',
    noneAtAll: 'No hosts are in the catalogue this year.',
    noneFound: 'No hosts fit what you are looking for. Try fewer words, or clear the search.',
    openOn: (days: string) => `Open ${days}`,
    stay: (min: number, max: number) => (min === max ? `${max}\u00a0days` : `${min}–${max}\u00a0days`),
    seatsOf: (left, seats) => {
      if (left === 0) return 'no seat left just now';
      if (left < seats) return `${left} of ${seats}\u00a0seats left`;
      return left === 1 ? '1\u00a0seat left' : `${left}\u00a0seats left`;
    },
    company: (guests: number) => `only if at least ${guests} come`,
    wish: 'Wish',
    isWish: (rank: number) => `Your wish no. ${rank}`,
    cannot: 'Cannot be wished for:',
    full: 'You have five wishes. Remove one to wish for another.',
  },
);
