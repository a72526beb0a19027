import { bilingual } from '../kit/bilingual.ts';

/**
 * Why a visit came to nothing and what follows, on the page and in the letter. What follows promises nothing: the office
 * may look for another by hand, and whoever said no or left is not looked for until they ask.
 */
export const endedTexts = bilingual(
  {
    title: 'Dette besøg bliver ikke til noget',
    subject: 'Et besøg bliver desværre ikke til noget',
    receipt: { no: 'Vi har fået dit nej tak', left: 'Vi har fået dit afbud' },
    told: 'De andre i besøget får besked. Det er det hele – du behøver ikke gøre mere.',
    why: {
      youSaidNo: 'Du har sagt nej tak. Tak, fordi du svarede.',
      youLeft: 'Du har meldt afbud. Tak, fordi du sagde det.',
      hostNo: 'Værten har desværre ikke mulighed for at tage imod.',
      hostLeft: 'Værten har desværre meldt afbud.',
      guestNo: {
        host: 'Gæsten har desværre ikke mulighed for at komme.',
        'host-of-pair': 'En af gæsterne har desværre ikke mulighed for at komme. De rejser kun sammen.',
      },
      guestLeft: {
        host: 'Gæsten har desværre meldt afbud.',
        'host-of-pair': 'En af gæsterne har desværre meldt afbud. De rejser kun sammen.',
      },
      companionNo: 'Din rejsefælle har desværre ikke mulighed for at komme.',
      companionLeft: 'Din rejsefælle har desværre meldt afbud.',
      workInTheWay: 'Arbejdet kom i vejen.',
      lapsed: {
        answered: 'Tak for dit svar. Ikke alle nåede at svare inden fristen.',
        unanswered: 'Vi fik ikke dit svar inden fristen, og derfor er forslaget udløbet.',
      },
      roundCancelled: 'Årets runde er aflyst.',
    },
    next: {
      host: 'Kontoret kan se, om der er en anden gæst til jer. Vi kan ikke love det, og vi skriver kun, hvis vi finder en.',
      intern:
        'Kontoret kan se, om der er en anden vært til dig. Vi kan ikke love det, og vi skriver kun, hvis vi finder en.',
      companion: 'Skriv til os, om du vil rejse alene, finde en ny rejsefælle eller stoppe for i år.',
      mine: {
        host: 'Vi foreslår jer ikke en anden gæst af os selv. Vil I stadig gerne være vært, så skriv til os.',
        intern: 'Vi foreslår dig ikke en anden vært af os selv. Vil du stadig gerne på besøg, så skriv til os.',
      },
    },
    human: 'Du kan altid bede om, at en medarbejder ser på det en gang til.',
  },
  {
    title: 'This visit will not take place',
    subject: 'A visit will unfortunately not take place',
    receipt: { no: 'We have received your no thanks', left: 'We have received your cancellation' },
    told: 'The others in the visit are told. There is nothing more you need to do.',
    why: {
      youSaidNo: 'You have said no thanks. Thank you for answering.',
      youLeft: 'You have cancelled. Thank you for telling us.',
      hostNo: 'Unfortunately the host is not able to receive anybody.',
      hostLeft: 'Unfortunately the host has had to cancel.',
      guestNo: {
        host: 'Unfortunately the guest is not able to come.',
        'host-of-pair': 'Unfortunately one of the guests is not able to come, and they only travel together.',
      },
      guestLeft: {
        host: 'Unfortunately the guest has had to cancel.',
        'host-of-pair': 'Unfortunately one of the guests has had to cancel, and they only travel together.',
      },
      companionNo: 'Unfortunately your companion is not able to come.',
      companionLeft: 'Unfortunately your companion has had to cancel.',
      workInTheWay: 'Work got in the way.',
      lapsed: {
        answered: 'Thank you for your answer. Not everybody answered before the deadline.',
        unanswered: 'We did not get your answer before the deadline, so the proposal has lapsed.',
      },
      roundCancelled: 'This year’s round is cancelled.',
    },
    next: {
      host: 'The office may be able to find you another guest. We cannot promise it, and we only write if we do.',
      intern: 'The office may be able to find you another host. We cannot promise it, and we only write if we do.',
      companion: 'Tell us whether you would like to travel alone, find a new companion or stop for this year.',
      mine: {
        host: 'We will not suggest another guest unless you ask. If you would still like to host, write to us.',
        intern: 'We will not suggest another host unless you ask. If you would still like a visit, write to us.',
      },
    },
    human: 'You can always ask a member of the office to take another look.',
  },
);
