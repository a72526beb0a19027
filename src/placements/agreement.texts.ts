import { bilingual } from '../kit/bilingual.ts';

/** The agreement, to each voice. Address and practical matters are the two sides' own to settle, so it says so. */
export const agreementTexts = bilingual(
  {
    title: 'Besøgsaftale',
    lead: {
      host: 'Alle har sagt ja. Skriv til gæsten, og aftal, hvor og hvornår I mødes.',
      'host-of-pair': 'Alle har sagt ja. Skriv til gæsterne, og aftal, hvor og hvornår I mødes.',
      intern: 'Alle har sagt ja. Skriv til værten, og aftal, hvor og hvornår du skal møde.',
      'intern-of-pair': 'Alle har sagt ja. Skriv til værten, og aftal, hvor og hvornår I skal møde.',
    },
    host: 'Vært',
    guest: 'Gæst',
    guests: 'Gæster',
    where: 'Sted',
    whereExactly: 'Adressen aftaler I selv.',
    learn: 'Det kan man lære hos værten',
    purpose: { one: 'Det vil gæsten have med hjem', two: 'Det vil gæsterne have med hjem' },
    terms: 'Vilkår',
    termsList: {
      one: [
        'Værten betaler ikke løn. Løn, transport, ophold og lignende betales af gæstens egen arbejdsplads.',
        'Gæsten er ansat på sin egen arbejdsplads under hele besøget.',
        'Det, der er fortroligt hos værten, bliver hos værten.',
        'Vært og gæst deltager hver i en forberedende workshop.',
        'Det er frivilligt. Kan en af jer alligevel ikke, melder I afbud på siden, så snart I ved det.',
      ],
      two: [
        'Værten betaler ikke løn. Løn, transport, ophold og lignende betales af gæsternes egen arbejdsplads.',
        'Gæsterne er ansat på deres egen arbejdsplads under hele besøget.',
        'Det, der er fortroligt hos værten, bliver hos værten.',
        'Værten og begge gæster deltager hver i en forberedende workshop.',
        'Det er frivilligt. Kan en af jer alligevel ikke, melder I afbud på siden, så snart I ved det.',
      ],
    },
    agreedOn: (moment: string) => `Aftalt ${moment}`,
    print: 'Siden kan printes på ét ark.',
    unnamed: 'Har ikke skrevet sit navn',
    privacy: 'Oplysningerne er kun til at aftale dette besøg. Giv dem ikke videre.',
  },
  {
    title: 'Agreement on a visit',
    lead: {
      host: 'Everybody has said yes. Write to the guest and arrange where and when you meet.',
      'host-of-pair': 'Everybody has said yes. Write to the guests and arrange where and when you meet.',
      intern: 'Everybody has said yes. Write to the host and arrange where and when to come.',
      'intern-of-pair': 'Everybody has said yes. Write to the host and arrange where and when to come.',
    },
    host: 'Host',
    guest: 'Guest',
    guests: 'Guests',
    where: 'Place',
    whereExactly: 'You arrange the address between you.',
    learn: 'What can be learned at the host’s',
    purpose: { one: 'What the guest hopes to take home', two: 'What the guests hope to take home' },
    terms: 'Terms',
    termsList: {
      one: [
        'The host pays no salary. Salary, travel, lodging and the like are paid by the guest’s own workplace.',
        'The guest is employed by their own workplace during the whole visit.',
        'What is confidential at the host’s stays with the host.',
        'Host and guest each take part in a preparatory workshop.',
        'It is voluntary. If one of you cannot come after all, cancel on this page as soon as you know.',
      ],
      two: [
        'The host pays no salary. Salary, travel, lodging and the like are paid by the guests’ own workplace.',
        'The guests are employed by their own workplace during the whole visit.',
        'What is confidential at the host’s stays with the host.',
        'The host and both guests each take part in a preparatory workshop.',
        'It is voluntary. If one of you cannot come after all, cancel on this page as soon as you know.',
      ],
    },
    agreedOn: (moment: string) => `Agreed ${moment}`,
    print: 'The page fits on one printed sheet.',
    unnamed: 'Has not written a name',
    privacy: 'The details are for arranging this visit alone. Do not pass them on.',
  },
);
