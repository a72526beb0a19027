import { aSignUp, aVisit } from '../made.ts';
import type { Tour, Tourist } from './tourist.ts';

interface Asked {
  readonly move: string;
  readonly fill: string;
}
type Made = Awaited<ReturnType<typeof aSignUp>>;
interface Chain {
  readonly old: Made;
  readonly free: Made;
  readonly mover: Made;
  readonly newcomer: Made;
  readonly visit: string;
}

/** After drop-outs: the office finds new places and asks, somebody is asked to move, and it comes to nothing. */
export const tourRepairs = async (tour: Tour, office: Tourist): Promise<void> => {
  await tourAskedByGuest(tour);
  const chain = await aChain(tour);
  await tourJourney(tour, office);
  await office.see('/kontor/ny-plads', 'kontor-ny-plads');
  await office.press('main form[action$="/find"] button');
  await office.look('kontor-ny-plads-regner');
  await tour.site.world.work();
  await office.page.locator('main form[action$="/spoerg"]').first().waitFor();
  await office.see('/kontor/ny-plads', 'kontor-ny-plads-forslag', 'Mille Flytter');
  // Who else is looked for differs with the day's draw; the last line places the most, and with them whoever needs the move.
  const options = await office.page.locator('main form:has([name="option"])').count();
  await office.press(`main form:has([name="option"][value="${options - 1}"]) button`);
  await office.look('kontor-ny-plads-spurgt', 'Mille Flytter');
  await tour.site.world.work();
  await tourAsked(tour, chain, await askedIn(tour, chain));
  await office.see('/kontor/ny-plads', 'kontor-ny-plads-bagefter', 'Mille Flytter');
};

/** Somebody without a visit asks a host themselves, and the host says yes. */
const tourAskedByGuest = async (tour: Tour): Promise<void> => {
  const { world } = tour.site;
  const made = world.db.selectFrom('rounds').select('id').where('year', '=', 2027);
  const { id: round } = await made.executeTakeFirstOrThrow();
  const answers = { seats: 1 as const, shown: true, fields: ['kultur-fritid'] };
  const host = await aSignUp(world, { round, role: 'host', name: 'Asta Åben', workplace: 'Åbenhuset', answers });
  const guest = await aSignUp(world, { round, role: 'intern', name: 'Signe Selv', organisation: '0461' });
  const [asks, asked] = [await tour.enter(guest.email), await tour.enter(host.email)];
  await asks.see(`/uden-besoeg/${guest.id}/vaert`, 'spoerg-vaert', 'Åbenhuset');
  await asks.press();
  await asks.look('spoerg-vaert-fejl');
  await asks.fill({ vaert: host.id, days: ['tue', 'wed'] });
  await asks.press();
  await asks.look('spoerg-vaert-spurgt', 'Åbenhuset');
  await asks.see(`/uden-besoeg/${guest.id}`, 'uden-besoeg-har-spurgt');
  const open = world.db.selectFrom('placements').select('id').where('host', '=', host.id);
  const { id: visit } = await open.executeTakeFirstOrThrow();
  await asked.see(`/besoeg/${visit}`, 'besoeg-spurgt-af-gaest');
  await asked.press('main form[action$="/ja"] button');
  const manager = { decides: 'manager', managerEmail: 'leder@odense.example' } as const;
  const unapproved = await aSignUp(world, {
    round,
    role: 'intern',
    name: 'Uden Ja',
    organisation: '0461',
    answers: manager,
  });
  const waits = await tour.enter(unapproved.email);
  await waits.see(`/uden-besoeg/${unapproved.id}/vaert`, 'spoerg-vaert-mangler-leder');
  for (const somebody of [asks, asked, waits]) await somebody.leave();
};

/** One whose seat alone suits somebody who waits, and who could go to a host that is free. */
const aChain = async ({ site: { world } }: Tour): Promise<Chain> => {
  const { id: round } = await world.db
    .selectFrom('rounds')
    .select('id')
    .where('year', '=', 2027)
    .executeTakeFirstOrThrow();
  const host = (name: string, fields: readonly string[]) =>
    aSignUp(world, {
      round,
      role: 'host',
      name,
      workplace: `${name}s hus`,
      answers: { fields: [...fields], seats: 1 },
    });
  const guest = (name: string, interests: readonly string[]) =>
    aSignUp(world, { round, role: 'intern', name, organisation: '0461', answers: { interests: [...interests] } });
  const [old, free] = [await host('Gerda Gammel', ['forsvar-beredskab']), await host('Frida Fri', ['foedevarer'])];
  const mover = await guest('Mille Flytter', ['forsvar-beredskab', 'foedevarer']);
  const newcomer = await guest('Nis Ny', ['forsvar-beredskab']);
  const visit = await aVisit(world, { round, host: old.id, interns: [mover.id] });
  // Nobody else is looked for, so that the lines are about these.
  await world.db.deleteFrom('late_place_waits').execute();
  await world.db.insertInto('late_place_waits').values({ sign_up: newcomer.id, since: world.clock.now() }).execute();
  return { old, free, mover, newcomer, visit };
};

const askedIn = async ({ site: { world } }: Tour, { visit, old }: Chain): Promise<Asked> => {
  const open = world.db.selectFrom('placements').select('id').where('state', '=', 'open');
  const move = await open.where('replaces', '=', visit).executeTakeFirstOrThrow();
  const fill = await open.where('host', '=', old.id).executeTakeFirstOrThrow();
  return { move: move.id, fill: fill.id };
};

/** A guest has booked the journey; the office takes it back for them. */
const tourJourney = async (tour: Tour, office: Tourist): Promise<void> => {
  const { id, email, visit } = await tour.site.world.db
    .selectFrom('placements as p')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .select(['s.id', 's.email', 'p.id as visit'])
    .where('p.state', '=', 'agreed')
    .where('a.side', '=', 'intern')
    .orderBy('s.email', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  const guest = await tour.enter(email ?? '');
  await guest.to(`/besoeg/${visit}`);
  await guest.press('main form[action$="/rejse"] button');
  await guest.look('besoegsaftale-rejse-bestilt');
  await guest.leave();
  await office.see(`/kontor/tilmeldinger/${id}/rejse`, 'kontor-rejse');
  await office.press();
  await office.look('kontor-rejse-fejl');
};

const tourAsked = async (tour: Tour, chain: Chain, { move, fill }: Asked): Promise<void> => {
  const [mover, old] = [await tour.enter(chain.mover.email), await tour.enter(chain.old.email)];
  const [free, newcomer] = [await tour.enter(chain.free.email), await tour.enter(chain.newcomer.email)];
  const sayYes = 'main form[action$="/ja"] button';
  await mover.see('/min-side', 'min-side-flytte', 'Frida Fri');
  await mover.see(`/besoeg/${move}`, 'besoeg-flytte', 'Frida Fri');
  await mover.see(`/besoeg/${move}/nej`, 'besoeg-flytte-nej');
  await mover.see(`/besoeg/${chain.visit}`, 'besoegsaftale-flytte-spurgt');
  await old.see(`/besoeg/${fill}`, 'besoeg-vaert-bytte');
  await newcomer.see(`/uden-besoeg/${chain.newcomer.id}`, 'uden-besoeg-sen-plads');
  await newcomer.see(`/besoeg/${fill}`, 'besoeg-bytte');
  await mover.to(`/besoeg/${move}`);
  await mover.press(sayYes);
  await free.to(`/besoeg/${move}`);
  await free.press(sayYes);
  await mover.see(`/besoeg/${move}`, 'besoeg-flytte-venter');
  await old.to(`/besoeg/${fill}/nej`);
  await old.fill({ reason: 'other' });
  await old.press();
  await mover.see(`/besoeg/${move}`, 'besoeg-ikke-flyttet');
  await newcomer.see(`/besoeg/${fill}`, 'besoeg-bytte-blev-ikke-til-noget');
  await newcomer.see(`/uden-besoeg/${chain.newcomer.id}`, 'uden-besoeg-stadig');
  for (const somebody of [mover, old, free, newcomer]) await somebody.leave();
};
