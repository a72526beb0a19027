import { bilingual } from '../kit/bilingual.ts';

/**
 * Why a visit came to nothing and what follows, on the page and in the letter. What follows promises nothing: the office
 * may look for another by hand, and whoever said no or left is not looked for until they ask.
 */
export const endedTexts = bilingual(
  {
    title: 'Dette besøg bliver ikke til noget',
    subject: 'Et besøg bliver desværre ikke til noget',
    movedSubject: 'Jeres gæst har skiftet vært',
    receipt: {
      no: 'Vi har fået dit nej tak',
      left: 'Vi har fået dit afbud',
      deputy: 'Jeres stedfortræder har meldt afbud',
    },
    told: 'De andre i besøget får besked.',
    all: 'Det er det hele – du behøver ikke gøre mere.',
    why: {
      youSaidNo: 'Du har sagt nej tak. Tak, fordi du svarede.',
      youLeft: 'Du har meldt afbud. Tak, fordi du sagde det.',
      colleagueLeft: {
        deputy: 'Jeres stedfortræder har meldt afbud til besøget.',
        contact: 'Jeres kontaktperson har meldt afbud til besøget.',
      },
      hostNo: 'Værten har desværre ikke mulighed for at tage imod.',
      hostLeft: 'Værten har desværre meldt afbud.',
      guestNo: {
        host: 'Gæsten har desværre ikke mulighed for at komme.',
        'host-of-pair': 'En af gæsterne har desværre ikke mulighed for at komme.',
      },
      guestLeft: {
        host: 'Gæsten har desværre meldt afbud.',
        'host-of-pair': 'En af gæsterne har desværre meldt afbud.',
      },
      companionNo: 'Din rejsefælle har desværre ikke mulighed for at komme.',
      companionLeft: 'Din rejsefælle har desværre meldt afbud.',
      workInTheWay: 'Arbejdet kom i vejen.',
      lapsed: {
        answered: 'Tak for dit svar. Ikke alle nåede at svare inden fristen.',
        unanswered: 'Vi fik ikke dit svar inden fristen, og derfor er forslaget udløbet.',
      },
      roundCancelled: 'Årets runde er aflyst.',
      moved: {
        host: 'Jeres gæst har sagt ja til at besøge en anden vært i stedet.',
        intern: 'Du har sagt ja til at besøge en anden vært i stedet.',
      },
      takenBack: 'Kontoret har trukket forslaget tilbage.',
      repairFell: 'Forslaget hang sammen med andre besøg, og ikke alle havde mulighed for det.',
    },
    next: {
      host: 'Vi spørger jer, hvis der er en anden gæst til jer. Vi kan ikke love det.',
      intern:
        'Kontoret ser efter en anden vært til dig. Vi kan ikke love det. Finder vi en, bliver du spurgt, før noget ændrer sig.',
      companion: {
        asked: {
          alone: (by: string) => `Vælg senest ${by}, om du vil rejse alene eller stoppe for i år.`,
          perhaps: (by: string) =>
            `Vælg senest ${by}, om du vil rejse alene eller stoppe for i år. Beder din rejsefælle om en anden plads, kan I også vente sammen.`,
          together: (by: string) =>
            `Vælg senest ${by}, om I venter sammen på en plads, om du rejser alene, eller om du stopper for i år.`,
        },
        silence: {
          alone: 'Hører vi ikke fra dig, rejser du alene, og kontoret ser efter en plads til dig.',
          not: 'Hører vi ikke fra dig, ser vi ikke efter en plads til dig, for du har skrevet, at I kun rejser sammen.',
        },
        answered: {
          alone: 'Du rejser nu alene, og kontoret ser efter en plads til dig. Finder vi en, bliver du spurgt.',
          together: 'I venter nu sammen på en anden plads. Finder vi en, bliver I spurgt.',
          stop: 'Du er ikke med længere i år.',
        },
        wasSilent: {
          alone: 'Vi hørte ikke fra dig i tide, så du rejser alene, og kontoret ser efter en plads til dig.',
          not: 'Vi hørte ikke fra dig i tide, så vi ser ikke efter en plads til dig. Du kan stadig sige til.',
        },
        late: 'Der er ikke tid til at finde en anden plads til dig i år. Det er vi kede af.',
      },
      pair: {
        together: 'De to ville kun rejse sammen. Nu vælger den anden, om det skal være alene.',
        preferably: 'De to ville helst rejse sammen. Nu vælger den anden, om det skal være alene.',
      },
      mine: {
        host: 'Vi foreslår jer ikke en anden gæst af os selv. Vil I stadig gerne være vært, så sig til.',
        intern: 'Vi foreslår dig ikke en anden vært af os selv. Vil du stadig gerne på besøg, så sig til.',
      },
      moved: {
        host: 'Den nye gæst, I har sagt ja til, kommer i stedet. Aftalen står på din side.',
        intern: 'Den nye aftale står på din side.',
      },
      stays: 'Det besøg, du allerede har aftalt, gælder stadig. Du skal ikke gøre noget.',
      others: {
        waiting: (count: number) =>
          count === 1
            ? 'Et andet forslag venter stadig på jeres svar. Det står på din side.'
            : `${count} andre forslag venter stadig på jeres svar. De står på din side.`,
        standing: 'Det, I har svaret ja til, gælder stadig.',
        instead: 'Vi foreslår jer ikke en ny gæst af os selv.',
      },
    },
    ways: 'Se, hvad du selv kan gøre',
    human: 'Du kan altid bede om, at en medarbejder ser på det en gang til.',
  },
  {
    title: 'This visit will not take place',
    subject: 'A visit will unfortunately not take place',
    movedSubject: 'Your guest has changed hosts',
    receipt: {
      no: 'We have received your no thanks',
      left: 'We have received your cancellation',
      deputy: 'Your deputy has cancelled a visit',
    },
    told: 'The others in the visit are told.',
    all: 'There is nothing more you need to do.',
    why: {
      youSaidNo: 'You have said no thanks. Thank you for answering.',
      youLeft: 'You have cancelled. Thank you for telling us.',
      colleagueLeft: {
        deputy: 'Your deputy has cancelled the visit.',
        contact: 'Your contact has cancelled the visit.',
      },
      hostNo: 'Unfortunately the host is not able to receive anybody.',
      hostLeft: 'Unfortunately the host has had to cancel.',
      guestNo: {
        host: 'Unfortunately the guest is not able to come.',
        'host-of-pair': 'Unfortunately one of the guests is not able to come.',
      },
      guestLeft: {
        host: 'Unfortunately the guest has had to cancel.',
        'host-of-pair': 'Unfortunately one of the guests has had to cancel.',
      },
      companionNo: 'Unfortunately your companion is not able to come.',
      companionLeft: 'Unfortunately your companion has had to cancel.',
      workInTheWay: 'Work got in the way.',
      lapsed: {
        answered: 'Thank you for your answer. Not everybody answered before the deadline.',
        unanswered: 'We did not get your answer before the deadline, so the proposal has lapsed.',
      },
      roundCancelled: 'This year’s round is cancelled.',
      moved: {
        host: 'Your guest has agreed to visit another host instead.',
        intern: 'You have agreed to visit another host instead.',
      },
      takenBack: 'The office has taken the proposal back.',
      repairFell: 'The proposal hung together with other visits, and not everybody was able to.',
    },
    next: {
      host: 'We ask you if there is another guest for you. We cannot promise one.',
      intern:
        'The office looks for another host for you. We cannot promise one. You are asked before anything changes.',
      companion: {
        asked: {
          alone: (by: string) => `Choose by ${by} whether you travel alone or stop for this year.`,
          perhaps: (by: string) =>
            `Choose by ${by} whether you travel alone or stop for this year. If your companion asks for another place, you can also wait together.`,
          together: (by: string) =>
            `Choose by ${by} whether you wait together for a place, travel alone, or stop for this year.`,
        },
        silence: {
          alone: 'If we do not hear from you, you travel alone, and the office looks for a place for you.',
          not: 'If we do not hear from you, we do not look for a place for you, because you wrote that you only travel together.',
        },
        answered: {
          alone: 'You now travel alone, and the office looks for a place for you. If we find one, you are asked.',
          together: 'You now wait for another place together. If we find one, you are asked.',
          stop: 'You no longer take part this year.',
        },
        wasSilent: {
          alone: 'We did not hear from you in time, so you travel alone, and the office looks for a place for you.',
          not: 'We did not hear from you in time, so we do not look for a place for you. You can still tell us.',
        },
        late: 'There is no time left to find you another place this year. We are sorry.',
      },
      pair: {
        together: 'The two only wanted to travel together. The other now chooses whether to travel alone.',
        preferably: 'The two preferred to travel together. The other now chooses whether to travel alone.',
      },
      mine: {
        host: 'We will not suggest another guest unless you ask. If you would still like to host, tell us.',
        intern: 'We will not suggest another host unless you ask. If you would still like a visit, tell us.',
      },
      moved: {
        host: 'The new guest you said yes to comes instead. The agreement is on your page.',
        intern: 'The new agreement is on your page.',
      },
      stays: 'The visit you have already agreed still holds. There is nothing you need to do.',
      others: {
        waiting: (count: number) =>
          count === 1
            ? 'Another proposal still waits for your answer. It is on your page.'
            : `${count} other proposals still wait for your answer. They are on your page.`,
        standing: 'What you have said yes to still holds.',
        instead: 'We will not suggest another guest in its place unless you ask.',
      },
    },
    ways: 'See what you can do yourself',
    human: 'You can always ask a member of the office to take another look.',
  },
);
