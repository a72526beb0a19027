import { bilingual } from '../kit/bilingual.ts';

export const drawTexts = bilingual(
  {
    title: 'Sådan trækker vi lod',
    why: 'Nogle gange er flere måder at matche på lige gode. Så er det et tilfældigt tal, der afgør, hvilken vi bruger.',
    when: 'Tallet blev trukket, da runden blev sat op. Derfor kan ingen vælge det, efter at de har set, hvem der er tilmeldt.',
    none: 'Der er ingen runde endnu. Når der kommer en, står dens kontrolsum her.',
    hash: 'Kontrolsum (SHA-256)',
    hashHint: (name: string) => `Her er beviset for ${name}. Kontrolsummen kan ikke laves om, uden at det kan ses.`,
    later: (date: string) => `Selve tallet bliver vist her, når forslagene bliver sendt ${date}.`,
    seed: 'Tallet',
    salt: 'Salt',
    check:
      'Tjek det selv: Skriv tallet, et kolon og saltet efter hinanden, og beregn SHA-256. På en Mac eller i Linux:',
  },
  {
    title: 'How the draw works',
    why: 'Sometimes several ways to match are equally good. Then a random number decides which one we use.',
    when: 'The number was drawn when the round was set up. So nobody can choose it after having seen who signed up.',
    none: 'There is no round yet. When there is, you will find its checksum here.',
    hash: 'Checksum (SHA-256)',
    hashHint: (name) => `This is the proof for ${name}. The checksum cannot be changed without anybody seeing it.`,
    later: (date) => `The number itself is shown here when the proposals are sent on ${date}.`,
    seed: 'The number',
    salt: 'Salt',
    check:
      'Check it yourself: write the number, a colon and the salt after each other, and compute SHA-256. On a Mac or Linux:',
  },
);
