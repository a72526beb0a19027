/** The visit is agreed: its host says where to come, its guest whom to call. */
import type { Tour, Tourist } from './tourist.ts';

export const tourPracticalities = async (
  tour: Tour,
  { visit, host, theHost, guest }: { visit: string; host: string; theHost: Tourist; guest: Tourist },
): Promise<void> => {
  await theHost.see('/min-side', 'min-side-moedested');
  const path = `/besoeg/${visit}/praktisk`;
  const elsewhere = await tour.enter(host);
  await elsewhere.to(path);
  await theHost.see(path, 'moedested');
  await theHost.fill({ startsAt: 'tidligt', phone: 'ring bare' });
  await theHost.press();
  await theHost.look('moedested-fejl');
  await theHost.fill({
    address: 'Torvet 4, indgang B\nMeld dig i receptionen',
    startsAt: '9',
    goodToKnow: 'Cykler kan stå i gården. Vi spiser frokost sammen kl. 12, og den er på os.',
    phone: '12 34 56 78',
  });
  await theHost.press();
  await theHost.look('besoegsaftale-moedested', 'Torvet 4');
  await elsewhere.fill({ address: 'Torvet 5' });
  await elsewhere.press();
  await elsewhere.look('moedested-rettet-imens', 'Torvet 4');
  await elsewhere.leave();
  await guest.see(path, 'telefon');
  await guest.fill({ phone: '12' });
  await guest.press();
  await guest.look('telefon-fejl');
  await guest.fill({ phone: '+45 23 45 67 89' });
  await guest.press();
  await guest.look('besoegsaftale-telefon', 'Torvet 4');
};
