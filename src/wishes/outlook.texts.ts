import { bilingual } from '../kit/bilingual.ts';

/** A count that may be said: itself, or that it is none or small. */
type Said = number | 'none' | 'few';
const said = (count: Said, words: { none: string; few: string; many: (count: number) => string }): string =>
  count === 'none' ? words.none : count === 'few' ? words.few : words.many(count);

export const outlookTexts = bilingual(
  {
    title: 'Sådan ser det ud nu',
    none: 'Vi regner ud, hvordan det ser ud for dig. Kig forbi igen om nogle timer.',
    noneHost: 'Vi regner ud, hvordan det ser ud for jer. Kig forbi igen om nogle timer.',
    hosts: (count: Said) =>
      said(count, {
        none: 'Lige nu passer ingen værter til dine svar.',
        few: 'Lige nu passer nogle få værter til dine svar.',
        many: (many) => `Lige nu passer ${many} værter til dine svar.`,
      }),
    hostsPair: (count: Said) =>
      said(count, {
        none: 'Lige nu passer ingen værter til jer to.',
        few: 'Lige nu passer nogle få værter til jer to.',
        many: (many) => `Lige nu passer ${many} værter til jer to.`,
      }),
    interns: (count: Said) =>
      said(count, {
        none: 'Lige nu passer ingen praktikanter til jeres svar.',
        few: 'Lige nu passer nogle få praktikanter til jeres svar.',
        many: (many) => `Lige nu passer ${many} praktikanter til jeres svar.`,
      }),
    crowd: {
      few: 'Få eller ingen andre kan få de samme pladser.',
      some: 'Nogle andre kan få de samme pladser.',
      many: 'Mange andre kan få de samme pladser.',
    },
    field: (field: string, hosts: Said) =>
      `${field}: ${said(hosts, { none: 'ingen værter endnu', few: 'nogle få værter', many: (many) => `${many} værter` })}`,
    fieldCrowd: {
      few: 'få andre ønsker dette felt her',
      some: 'nogle andre ønsker dette felt her',
      many: 'mange andre ønsker dette felt her',
    },
    opens: 'Et svar, der ville åbne for flere',
    opensText: 'Hver linje er én ændring for sig. Du bestemmer selv, om den er det værd.',
    opensTextHost: 'Hver linje er én ændring for sig. I bestemmer selv, om den er det værd.',
    room: 'Der er der plads til flere.',
    both: 'Det kræver, at din rejsefælle svarer det samme.',
    nothingOfYours: 'Ingen enkelt ændring af dine egne svar ville åbne for flere lige nu.',
    nothingOpens: 'Ingen enkelt ændring ville åbne for flere lige nu.',
    change: 'Se dine svar',
    readAt: (when: string) => `Regnet ud ${when}. Det er et billede af tilmeldingerne dengang og ikke et løfte.`,
    changedSince: 'Du har ændret noget siden. Det er ikke regnet med endnu.',
  },
  {
    title: 'How it looks now',
    none: 'We are working out how it looks for you. Come back in a few hours.',
    noneHost: 'We are working out how it looks for you. Come back in a few hours.',
    hosts: (count: Said) =>
      said(count, {
        none: 'No hosts fit your answers just now.',
        few: 'A few hosts fit your answers just now.',
        many: (many) => `${many} hosts fit your answers just now.`,
      }),
    hostsPair: (count: Said) =>
      said(count, {
        none: 'No hosts fit the two of you just now.',
        few: 'A few hosts fit the two of you just now.',
        many: (many) => `${many} hosts fit the two of you just now.`,
      }),
    interns: (count: Said) =>
      said(count, {
        none: 'No interns fit your answers just now.',
        few: 'A few interns fit your answers just now.',
        many: (many) => `${many} interns fit your answers just now.`,
      }),
    crowd: {
      few: 'Few others or none can get the same seats.',
      some: 'Some others can get the same seats.',
      many: 'Many others can get the same seats.',
    },
    field: (field: string, hosts: Said) =>
      `${field}: ${said(hosts, { none: 'no hosts yet', few: 'a few hosts', many: (many) => `${many} hosts` })}`,
    fieldCrowd: {
      few: 'few others want this field here',
      some: 'some others want this field here',
      many: 'many others want this field here',
    },
    opens: 'An answer that would open more',
    opensText: 'Each line is one change by itself. Whether it is worth it is up to you.',
    opensTextHost: 'Each line is one change by itself. Whether it is worth it is up to you.',
    room: 'There is room for more there.',
    both: 'Your companion has to answer the same.',
    nothingOfYours: 'No single change of your own answers would open more just now.',
    nothingOpens: 'No single change would open more just now.',
    change: 'See your answers',
    readAt: (when: string) => `Worked out ${when}. It is a picture of the sign-ups then, and no promise.`,
    changedSince: 'You have changed something since. That is not counted yet.',
  },
);
