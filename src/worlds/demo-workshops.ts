/** The demo's workshops: those that were promised at sign-up, one of them online. Rooms and streets are invented. */
import type { LandsdelCode } from '../workplaces/landsdele.ts';
import type { WorkshopPlan } from '../workshops/workshop.ts';

const hours = { starts: '10:00', ends: '15:00', lang: 'da', isOnline: false } as const;

export const DEMO_WORKSHOPS: readonly WorkshopPlan[] = [
  {
    ...hours,
    place: 'Odense',
    address: 'Salen, Eksempelværftet 4, 5000 Odense C',
    day: '2027-08-25',
    capacity: 6,
    notes: 'Indgang fra kanalen. Frokost kl. 12.',
  },
  {
    ...hours,
    place: 'København',
    address: 'Lokale 2.07, Prøvegade 18, 1620 København V',
    day: '2027-08-26',
    capacity: 48,
    notes: 'Meld dig i receptionen. Frokost kl. 12.',
  },
  {
    ...hours,
    place: 'Aarhus',
    address: 'Laden, Øvevej 31, 8000 Aarhus C',
    day: '2027-08-27',
    capacity: 24,
    notes: 'Letbanen standser lige udenfor. Frokost kl. 12.',
  },
  {
    ...hours,
    isOnline: true,
    place: 'Online',
    address: 'https://moede.ipraktik.example/workshop',
    day: '2027-08-30',
    starts: '09:00',
    ends: '11:30',
    capacity: 60,
    notes: 'Log på fem minutter før, så lyden virker.',
  },
];

/** Where somebody from a part of the country would go. */
export const nearestWorkshop = (code: LandsdelCode): string => {
  if (/^DK0[12]/.test(code)) return 'København';
  return code.startsWith('DK03') ? 'Odense' : 'Aarhus';
};
