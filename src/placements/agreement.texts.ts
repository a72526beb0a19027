import { bilingual } from '../kit/bilingual.ts';

/** The agreement, to each voice. */
export const agreementTexts = bilingual(
  {
    title: 'Besøgsaftale',
    lead: {
      who: {
        host: 'Alle har sagt ja. Herunder står, hvem gæsten er. Sig gerne hej allerede nu.',
        'host-of-pair': 'Alle har sagt ja. Herunder står, hvem gæsterne er. Sig gerne hej allerede nu.',
        intern: 'Alle har sagt ja. Herunder står, hvem værten er. Sig gerne hej allerede nu.',
        'intern-of-pair': 'Alle har sagt ja. Herunder står, hvem værten er. Sig gerne hej allerede nu.',
      },
      whoAndWhere: {
        host: 'Alle har sagt ja. Herunder står, hvem gæsten er, og hvor gæsten skal møde. Sig gerne hej allerede nu.',
        'host-of-pair':
          'Alle har sagt ja. Herunder står, hvem gæsterne er, og hvor de skal møde. Sig gerne hej allerede nu.',
        intern: 'Alle har sagt ja. Herunder står, hvem værten er, og hvor du skal møde. Sig gerne hej allerede nu.',
        'intern-of-pair':
          'Alle har sagt ja. Herunder står, hvem værten er, og hvor I skal møde. Sig gerne hej allerede nu.',
      },
    },
    host: 'Vært',
    guest: 'Gæst',
    guests: 'Gæster',
    where: 'Sted',
    learn: 'Det kan man lære hos værten',
    purpose: { one: 'Det vil gæsten have med hjem', two: 'Det vil gæsterne have med hjem' },
    terms: 'Vilkår',
    termsList: {
      one: [
        'Værten betaler ikke løn. Løn, transport, ophold og lignende betales af gæstens egen arbejdsplads.',
        'Gæsten er ansat på sin egen arbejdsplads under hele besøget.',
        'Det, der er fortroligt hos værten, bliver hos værten.',
        'Vært og gæst deltager hver i en forberedende workshop.',
      ],
      two: [
        'Værten betaler ikke løn. Løn, transport, ophold og lignende betales af gæsternes egen arbejdsplads.',
        'Gæsterne er ansat på deres egen arbejdsplads under hele besøget.',
        'Det, der er fortroligt hos værten, bliver hos værten.',
        'Værten og begge gæster deltager hver i en forberedende workshop.',
      ],
    },
    mayCancel: 'Det er frivilligt. Kan en af jer alligevel ikke, melder I afbud på siden, så snart I ved det.',
    confirmed: 'Bekræftelser',
    saidYes: (moment: string) => `Sagde ja ${moment}`,
    managerOf: (name: string) => `Leder for ${name}`,
    manager: 'Gæstens leder',
    theGuest: 'gæsten',
    decidesAlone: (who: string) => `Ikke spurgt, for ${who} bestemmer selv`,
    unknown: 'Tidspunktet er ikke noteret',
    daysChanged: 'Nye dage',
    daysChangedOn: (moment: string) => `Alle sagde ja, senest ${moment}`,
    print: 'Siden kan printes på ét ark.',
    unnamed: 'Har ikke skrevet sit navn',
    erased: 'Har fået slettet sine data',
    privacy: 'Oplysningerne er kun til at aftale dette besøg. Giv dem ikke videre.',
  },
  {
    title: 'Agreement on a visit',
    lead: {
      who: {
        host: 'Everybody has said yes. Below is who the guest is. Do say hello already.',
        'host-of-pair': 'Everybody has said yes. Below is who the guests are. Do say hello already.',
        intern: 'Everybody has said yes. Below is who the host is. Do say hello already.',
        'intern-of-pair': 'Everybody has said yes. Below is who the host is. Do say hello already.',
      },
      whoAndWhere: {
        host: 'Everybody has said yes. Below is who the guest is and where they are to come. Do say hello already.',
        'host-of-pair':
          'Everybody has said yes. Below is who the guests are and where they are to come. Do say hello already.',
        intern: 'Everybody has said yes. Below is who the host is and where you are to come. Do say hello already.',
        'intern-of-pair':
          'Everybody has said yes. Below is who the host is and where you are to come. Do say hello already.',
      },
    },
    host: 'Host',
    guest: 'Guest',
    guests: 'Guests',
    where: 'Place',
    learn: 'What can be learned at the host’s',
    purpose: { one: 'What the guest hopes to take home', two: 'What the guests hope to take home' },
    terms: 'Terms',
    termsList: {
      one: [
        'The host pays no salary. Salary, travel, lodging and the like are paid by the guest’s own workplace.',
        'The guest is employed by their own workplace during the whole visit.',
        'What is confidential at the host’s stays with the host.',
        'Host and guest each take part in a preparatory workshop.',
      ],
      two: [
        'The host pays no salary. Salary, travel, lodging and the like are paid by the guests’ own workplace.',
        'The guests are employed by their own workplace during the whole visit.',
        'What is confidential at the host’s stays with the host.',
        'The host and both guests each take part in a preparatory workshop.',
      ],
    },
    mayCancel: 'It is voluntary. If one of you cannot come after all, cancel on this page as soon as you know.',
    confirmed: 'Confirmations',
    saidYes: (moment: string) => `Said yes ${moment}`,
    managerOf: (name: string) => `Manager of ${name}`,
    manager: 'The guest’s manager',
    theGuest: 'the guest',
    decidesAlone: (who: string) => `Not asked, as ${who} decides alone`,
    unknown: 'The time was not recorded',
    daysChanged: 'New days',
    daysChangedOn: (moment: string) => `Everybody said yes, the last ${moment}`,
    print: 'The page fits on one printed sheet.',
    unnamed: 'Has not written a name',
    erased: 'Has had their data erased',
    privacy: 'The details are for arranging this visit alone. Do not pass them on.',
  },
);
