import { bilingual } from '../kit/bilingual.ts';

/** What is said once about workshops, by its word in an address. */
export const workshopFlashTexts = bilingual(
  {
    'plads-taget': 'Pladsen er din. Vi har sendt en kvittering.',
    'pladser-taget': 'I har begge en plads. Vi har skrevet til jer.',
    'i-koe': 'Du står på venteliste.',
    'koe-forladt': 'Du står ikke længere på venteliste.',
    'plads-givet-tilbage': 'Din plads er givet tilbage.',
    'workshop-oprettet': 'Workshoppen er sat op.',
    'workshop-rettet': 'Workshoppen er rettet.',
    'workshop-aflyst': 'Workshoppen er aflyst, og alle har fået besked.',
    'fremmoede-gemt': 'Fremmødet er gemt.',
    'fremmoede-fortrudt': 'Det, der blev gemt sidst, er fortrudt.',
  },
  {
    'plads-taget': 'The seat is yours. We have sent a receipt.',
    'pladser-taget': 'You both have a seat. We have written to you both.',
    'i-koe': 'You are on the waiting list.',
    'koe-forladt': 'You are no longer on the waiting list.',
    'plads-givet-tilbage': 'Your seat is given back.',
    'workshop-oprettet': 'The workshop is set up.',
    'workshop-rettet': 'The workshop is changed.',
    'workshop-aflyst': 'The workshop is cancelled, and everybody has been told.',
    'fremmoede-gemt': 'Attendance is saved.',
    'fremmoede-fortrudt': 'What was saved last is undone.',
  },
);
