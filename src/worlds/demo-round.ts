/** The demo's round: 2027, week 37, with days that no weekend, holiday or summer week speaks against. */
import type { RoundSettings } from '../rounds/round.ts';

export const DEMO_ROUND: RoundSettings = {
  name: 'Innovationspraktik 2027',
  visitWeek: { isoYear: 2027, isoWeek: 37 },
  timeZone: 'Europe/Copenhagen',
  dates: {
    signUpOpens: '2027-02-01',
    signUpCloses: '2027-05-31',
    proposalsOn: '2027-06-07',
    answersDue: '2027-06-21',
    evaluationCloses: '2027-10-15',
  },
  workshops: [
    { day: '2027-08-25', from: '10:00', until: '15:00', place: 'Odense' },
    { day: '2027-08-26', from: '10:00', until: '15:00', place: 'København' },
    { day: '2027-08-27', from: '10:00', until: '15:00', place: 'Aarhus' },
    { day: '2027-08-30', from: '09:00', until: '11:30', place: 'Online' },
  ],
  sectors: ['municipal', 'state'],
  maxSeats: 3,
  priority: 'workplace',
  organiser: {
    name: 'Demosekretariatet for Innovationspraktik',
    email: 'kontakt@ipraktik.example',
    phone: '12 34 56 78',
    dataProtectionOfficer: 'dpo@ipraktik.example',
    legalBasis: {
      da: 'Databeskyttelsesforordningens artikel 6, stk. 1, litra e: en opgave i samfundets interesse.',
      en: 'Article 6(1)(e) of the General Data Protection Regulation: a task carried out in the public interest.',
    },
    complaints: {
      da: 'Du kan klage til Datatilsynet, Carl Jacobsens Vej 35, 2500 Valby, datatilsynet.dk.',
      en: 'You can complain to the Danish Data Protection Agency, datatilsynet.dk.',
    },
  },
};
