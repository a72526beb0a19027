import { bilingual } from '../kit/bilingual.ts';
import type { Piece } from './about.ts';

/** An engineer's text, to be confirmed by the operator's lawyer before a real round. */
export const privacyTexts = bilingual(
  {
    title: 'Sådan passer vi på dine oplysninger',
    lead: 'Vi spørger kun om det, der skal til for at finde et godt match.',
    controller: 'Hvem er ansvarlig?',
    officer: 'Vores databeskyttelsesrådgiver:',
    basis: 'Vi må behandle oplysningerne efter',
    complaint: 'Hvis du vil klage',
    pieces: [
      {
        title: 'Hvad gemmer vi om dig?',
        list: [
          'Dit navn, din arbejdsmail og din arbejdsplads.',
          'Dine fagfelter og dine ønsker til fag, sted, dage, følgeskab og værter.',
          'Det, du selv skriver om jeres hverdag, hvad du gerne vil se, og hvad du tager med hjem.',
          'Dine svar på forslag, og hvornår du gav dem.',
          'Adressen, man møder på, og den telefon, du eventuelt giver til besøgsdagene.',
          'Kontorets noter om din tilmelding. Du kan læse dem på Min side.',
          'Trækker du dig eller siger nej, gemmer vi hvornår, og hvilken af de grunde du valgte.',
          'En log over, hvem der gjorde hvad og hvornår, og hvilke mails vi har sendt dig. Mailenes tekst gemmer vi ikke.',
        ],
      },
      {
        title: 'Det spørger vi aldrig om',
        text: ['Vi vil hverken have CPR-numre eller oplysninger om helbred. Har du særlige behov, så ring til os.'],
      },
      {
        title: 'Er du nævnt af en kollega?',
        text: [
          'Måske har en kollega givet os din arbejdsmail, fordi I vil rejse sammen, eller for at du kan være stedfortræder.',
          'Så står det i den første mail fra os, at en kollega har gjort det. Hvem det er, ser du på siden, som mailen fører til. Der kan du også sige nej.',
          'Hører vi ikke fra dig, sletter vi din adresse efter 30 dage.',
        ],
      },
      {
        title: 'Er du inviteret til et besøg?',
        text: [
          'En praktikant eller en vært har givet os din arbejdsmail for at invitere dig. Hvem det er, ser du på siden bag linket i mailen.',
          'Vi bruger adressen til invitationen, højst én påmindelse og besked, hvis den trækkes tilbage. Når du har svaret, eller fristen er gået, sletter vi den.',
          'Dens første bogstav og det, der står efter snabel-a, er der, til forslagene er sendt. Så kan den, der inviterede, se, hvem svaret kom fra.',
          'Du siger nej på samme side. Vil du ikke inviteres igen, gemmer vi kun et aftryk af adressen.',
        ],
      },
      {
        title: 'Er du leder for en, der vil af sted?',
        text: [
          'En medarbejder har givet os din arbejdsmail, fordi en leder skal sige ja. Vi bruger den kun til at spørge dig.',
          'Vi gemmer adressen og dit svar sammen med tilmeldingen, til runden er slut. Et nej er en af tre slags og har ingen begrundelse.',
          'Bliver en anden spurgt i stedet, eller trækkes tilmeldingen tilbage, glemmer vi adressen med det samme.',
          'Vil du ikke have den slags mails, siger du det på siden bag linket. Så gemmer vi kun et aftryk af adressen.',
        ],
      },
      {
        title: 'Hvem kan se det?',
        list: [
          'Kontoret ser din tilmelding og din leders svar.',
          'Din leder ser dit navn, din arbejdsplads og, hvor mange dage og hvor langt væk du ønsker.',
          'Får du et forslag, ser den anden side din arbejdsplads, dine fagfelter og det, du selv har skrevet, men ikke dit navn.',
          'Siger I begge ja, ser I hinandens navn og kontaktoplysninger. Andre gæster og værter ser dem ikke.',
          'Skriver du, hvad du tager med hjem fra et besøg, kan de andre i besøget læse det.',
          'Har værten en stedfortræder, som selv har sagt ja, ser gæsten også den, og stedfortræderen ser gæstens kontaktoplysninger.',
          'Adressen og telefonen til et aftalt besøg ser kun I, der er med i det, og værtens stedfortræder. Kontoret ser dem ikke.',
          'Siger I som værter ja til det, viser kataloget jer for årets praktikanter: arbejdsplads, kommune, fagfelter, dage, pladser og jeres sætning.',
          'Har du lavet en adresse til din kalender, kan den, der kender adressen, læse dine datoer. Du kan stoppe den på Min side.',
          'Hvilke værter du ønsker, ser kun sekretariatet. Værterne får det ikke at vide.',
          'Inviterer du selv en vært, ser værten dit navn, din arbejdsplads og de dage, du foreslår.',
          'Forsiden viser kun antal tilmeldte i hver kommune.',
          'De, der driver systemet for os, må kun bruge oplysningerne til det.',
        ],
      },
      {
        title: 'Hvem bestemmer, hvem der matcher?',
        text: [
          'Et program regner ud, hvordan flest mulige får et besøg, de ønsker. Et menneske ser på resultatet og beslutter.',
          'Du kan få en begrundelse, og du kan altid bede et menneske se på din sag.',
        ],
      },
      {
        title: 'Hvor længe gemmer vi det?',
        list: [
          'En kladde slettes efter 30 dage, hvis du ikke arbejder videre på den.',
          'Links og koder til at logge ind virker i 10 minutter.',
          'Vi tæller, hvor tit der bliver bedt om mails og prøvet koder. Til det gemmer vi et aftryk af mailadressen og IP-adressen, og dagen efter er det væk.',
          'Har du bedt os spørge igen næste år, gemmer vi din mailadresse og datoen til det ene brev. Du kan tage det tilbage.',
          'Telefoner til besøgsdagene slettes, når praktikugen er slut.',
          'Tilmeldinger og besøg gemmes, til runden er evalueret og fulgt op. Så slettes de eller gøres anonyme.',
        ],
      },
      {
        title: 'Dine rettigheder',
        text: [
          'På Min side under Mine data kan du se, hente, rette og slette det, vi gemmer om dig.',
          'Du kan også skrive til os, så hjælper vi dig. Du har ret til at',
        ],
        list: [
          'se, hvad vi har gemt om dig',
          'få rettet det, der er forkert',
          'få slettet det, vi ikke længere skal bruge',
          'få begrænset brugen af det',
          'gøre indsigelse mod, at vi bruger det.',
        ],
      },
      {
        title: 'Cookies',
        text: [
          'Siden sætter én cookie. Den husker, at du er logget ind, eller hvilken kladde der er din.',
          'Vi måler ikke på dig, og ingen andre gør det på vores sider. Derfor spørger vi ikke om lov.',
        ],
      },
    ] as readonly Piece[],
  },
  {
    title: 'How we look after your data',
    lead: 'We ask only for what it takes to find a good match.',
    controller: 'Who is responsible?',
    officer: 'Our data protection officer:',
    basis: 'We may process the data under',
    complaint: 'If you want to complain',
    pieces: [
      {
        title: 'What do we keep about you?',
        list: [
          'Your name, your work e-mail and your workplace.',
          'Your fields of work, and your wishes for fields, places, days, company and hosts.',
          'What you write yourself about your working day, what you would like to see, and what you take home.',
          'Your answers to proposals, and when you gave them.',
          'The address to come to, and the telephone you may give for the days of the visit.',
          'The office’s notes on your sign-up. You can read them on My page.',
          'If you withdraw or say no: when, and which of the reasons you chose.',
          'A log of who did what and when, and which mails we have sent you. We do not keep the text of the mails.',
        ],
      },
      {
        title: 'What we never ask for',
        text: [
          'We want neither civil registration numbers nor anything about your health. If you have special needs, please call us.',
        ],
      },
      {
        title: 'Has a colleague mentioned you?',
        text: [
          'Perhaps a colleague gave us your work e-mail because you want to travel together, or to make you a deputy.',
          'Our first e-mail then says that a colleague did so. Who it was stands on the page it leads to. There you can also say no.',
          'If we do not hear from you, we delete your address after 30 days.',
        ],
      },
      {
        title: 'Have you been invited to a visit?',
        text: [
          'An intern or a host gave us your work e-mail to invite you. Who it was stands on the page behind the link.',
          'We use the address for the invitation, one reminder at most, and word if it is taken back. Once you have answered, or the deadline has passed, we delete it.',
          'Its first letter and what stands after the at sign remain until the proposals are sent. That way whoever invited you sees whom the answer came from.',
          'You say no on the same page. If you do not want to be invited again, we keep only a fingerprint of the address.',
        ],
      },
      {
        title: 'Are you the manager of somebody who wants to go?',
        text: [
          'An employee gave us your work e-mail because a manager must say yes. We use it to ask you, and for that alone.',
          'We keep the address and your answer with the sign-up until the round is over. A no is one of three kinds and has no reason.',
          'If somebody else is asked instead, or the sign-up is withdrawn, we forget the address at once.',
          'If you want no such mails, say so on the page behind the link. Then we keep only a fingerprint of the address.',
        ],
      },
      {
        title: 'Who can see it?',
        list: [
          'The office sees your sign-up and your manager’s answer.',
          'Your manager sees your name, your workplace, and how many days and how far away you wish for.',
          'If you get a proposal, the other side sees your workplace, your fields and what you wrote yourself, but not your name.',
          'If both say yes, you see each other’s name and contact details. Other guests and hosts do not.',
          'If you write what you take home from a visit, the others in the visit can read it.',
          'If the host has a deputy who has said yes themselves, guests see them too, and the deputy sees the guests’ contact details.',
          'The address and telephone for an agreed visit are seen by those in it and the host’s deputy alone, not by the office.',
          'If you as hosts agree to it, the catalogue shows you to this year’s interns: workplace, municipality, fields, days, seats and your sentence.',
          'If you have made an address for your calendar, whoever knows the address can read your dates. You can stop it on My page.',
          'Which hosts you wish for is seen by the secretariat alone. The hosts are not told.',
          'If you invite a host yourself, the host sees your name, your workplace and the days you propose.',
          'The front page shows only the number of sign-ups in each municipality.',
          'Those who run the system for us may use the data for that alone.',
        ],
      },
      {
        title: 'Who decides who is matched?',
        text: [
          'A program works out how as many as possible get a visit they want. A person looks at the result and decides.',
          'You can have the reasons, and you can always ask for a person to look at your case.',
        ],
      },
      {
        title: 'How long do we keep it?',
        list: [
          'A draft is deleted after 30 days if you do not go on with it.',
          'Links and codes for signing in work for 10 minutes.',
          'We count how often mails are asked for and codes tried. For that we keep a fingerprint of the e-mail and IP address, and the day after it is gone.',
          'If you asked us to ask again next year, we keep your address and the date for that one letter. You can take it back.',
          'Telephones for the days of a visit are deleted when the week of the visits is over.',
          'Sign-ups and visits are kept until the round is evaluated and followed up. Then they are deleted or made anonymous.',
        ],
      },
      {
        title: 'Your rights',
        text: [
          'On My page, under My data, you can see, take with you, correct and erase what we keep about you.',
          'You can also write to us, and we will help you. You have the right to',
        ],
        list: [
          'see what we have kept about you',
          'have what is wrong corrected',
          'have what we no longer need deleted',
          'have its use restricted',
          'object to our using it.',
        ],
      },
      {
        title: 'Cookies',
        text: [
          'The site sets one cookie. It remembers that you are signed in, or which draft is yours.',
          'We do not track you, and nobody else does so on our pages. That is why we need not ask.',
        ],
      },
    ],
  },
);
