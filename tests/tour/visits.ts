import { sql } from 'kysely';
import { DEMO_COORDINATOR } from '../../src/worlds/demo.ts';
import { tourRepairs } from './repairs.ts';
import { internSignUpOf, managerLinkOf } from './managers.ts';
import { tourDeputy } from './deputies.ts';
import { tourPracticalities } from './practicalities.ts';
import { tourParted } from './parted.ts';
import { tourDaysChanged, tourOtherDays } from './other-days.ts';
import type { Tour, Tourist } from './tourist.ts';

interface Party {
  readonly visit: string;
  readonly host: string;
  readonly interns: readonly string[];
}

/** The proposals are out: as host, as intern, as a pair, as somebody without a visit; yes, no, agreed, called off, too late. */
export const tourVisits = async (tour: Tour): Promise<void> => {
  const [single, pair, other] = await partiesOf(tour);
  if (!single || !pair || !other) throw new Error('the demo has no pair, or no two single visits');
  await tourMinimum(tour);
  await tourYes(tour, single);
  await tourPair(tour, pair);
  await tourNo(tour, other);
  await tourParted(tour);
  await tourWithout(tour);
  const office = await tour.enter(DEMO_COORDINATOR.email);
  await office.see('/kontor/besoeg', 'kontor-besoeg', 'Karen Bruun');
  await office.see('/kontor', 'kontor-forslag');
  await tourLapsed(tour, office);
  await tourRepairs(tour, office);
  await tourContact(tour, office, pair);
  await tourProgramme(tour, pair);
  await office.leave();
};

/** Open visits: one of an intern whose manager was asked, a pair's, and another of one intern. */
const partiesOf = async ({ site }: Tour): Promise<Party[]> => {
  const rows = await site.world.db
    .selectFrom('placement_answers as a')
    .innerJoin('placements as p', 'p.id', 'a.placement_id')
    .innerJoin('sign_ups as s', 's.id', 'a.sign_up_id')
    .leftJoin('manager_approvals as m', (join) => join.onRef('m.sign_up', '=', 's.id').on('m.ended_at', 'is', null))
    .select(['p.id as visit', 'a.side', 's.email', 'm.state as said'])
    .where('p.state', '=', 'open')
    .orderBy('s.email')
    .execute();
  const parties = [...new Set(rows.map(({ visit }) => visit))].map((visit) => {
    const of = (side: string) =>
      rows.filter((row) => row.visit === visit && row.side === side).map(({ email }) => email ?? '');
    const isAsked = rows.some((row) => row.visit === visit && row.said === 'yes');
    return { visit, host: of('host')[0] ?? '', interns: of('intern'), isAsked };
  });
  const singles = parties.filter(({ interns }) => interns.length === 1);
  const single = singles.find(({ isAsked }) => isAsked);
  const other = singles.find((one) => one !== single);
  return [single, parties.find(({ interns }) => interns.length === 2), other].filter((one) => one !== undefined);
};

/** A host that wants company for its guests, before it has answered. */
const tourMinimum = async (tour: Tour): Promise<void> => {
  const wants = await tour.site.world.db
    .selectFrom('placements as p')
    .innerJoin('sign_ups as s', 's.id', 'p.host')
    .innerJoin('placement_answers as a', 'a.placement_id', 'p.id')
    .select(['p.id', 's.email'])
    .where('p.state', '=', 'open')
    .where(sql<boolean>`s.answers ->> 'minGuests' = '2'`)
    .groupBy(['p.id', 's.email'])
    .having(({ fn }) => fn.countAll(), '=', 2)
    .orderBy('s.email')
    .limit(1)
    .executeTakeFirstOrThrow();
  const host = await tour.enter(wants.email ?? '');
  await host.see(`/besoeg/${wants.id}`, 'besoeg-vaert-mindst-to');
  await host.leave();
};

const sayYes = 'main form[action$="/ja"] button';

const tourYes = async (tour: Tour, { visit, host, interns }: Party): Promise<void> => {
  const [theHost, theIntern] = [await tour.enter(host), await tour.enter(interns[0])];
  await theHost.see(`/besoeg/${visit}`, 'besoeg-vaert');
  await theHost.see('/min-side', 'min-side-vaert-forslag');
  await theIntern.see(`/besoeg/${visit}`, 'besoeg-praktikant');
  await theIntern.see('/min-side', 'min-side-praktikant-forslag');
  await tourRequirements(theHost, visit);
  await tourOtherDays(tour, { visit, theHost, theIntern });
  await theHost.to(`/besoeg/${visit}`);
  await theHost.press(sayYes);
  await theHost.look('besoeg-vaert-venter');
  await theIntern.see(`/besoeg/${visit}`, 'besoeg-praktikant-vaert-har-sagt-ja');
  await theIntern.press(sayYes);
  await theIntern.look('besoegsaftale-praktikant', host);
  await theHost.see(`/besoeg/${visit}`, 'besoegsaftale-vaert', interns[0]);
  await tourManagerOf(tour, interns[0] ?? '');
  await theHost.see('/min-side', 'min-side-aftalt');
  await theHost.see(`/besoeg/${visit}/afbud`, 'besoeg-afbud');
  await theHost.press('main form[action$="/afbud"] button');
  await theHost.look('besoeg-afbud-fejl');
  await theHost.fill({ reason: 'work' });
  await theHost.press('main form[action$="/afbud"] button');
  await theHost.look('besoeg-afbud-vaert');
  await theIntern.see(`/besoeg/${visit}`, 'besoeg-afbud-praktikant');
  await theIntern.press(`main a[href*="/uden-besoeg/"]`);
  await theIntern.look('uden-besoeg-mistet');
  await theHost.leave();
  await theIntern.leave();
};

/** The host says what guests must have in order. */
const tourRequirements = async (theHost: Tourist, visit: string): Promise<void> => {
  await theHost.to(`/besoeg/${visit}`);
  await theHost.press('main a[href*="/krav"]');
  await theHost.look('krav');
  await theHost.press();
  await theHost.look('krav-fejl');
  await theHost.fill({ needs: ['id', 'confidentiality'] });
  await theHost.press();
  await theHost.look('besoeg-vaert-krav');
};

/** The intern's manager sees what came of the yes; it can no longer be changed. */
const tourManagerOf = async (tour: Tour, intern: string): Promise<void> => {
  const manager = await tour.enter();
  await manager.see(await managerLinkOf(tour, await internSignUpOf(tour, intern)), 'leder-besoeg-aftalt');
  await manager.leave();
};

const tourPair = async (tour: Tour, { visit, host, interns }: Party): Promise<void> => {
  const [theHost, one, other] = [await tour.enter(host), await tour.enter(interns[0]), await tour.enter(interns[1])];
  await theHost.see(`/besoeg/${visit}`, 'besoeg-vaert-rejsepar');
  await one.see(`/besoeg/${visit}`, 'besoeg-rejsepar');
  await one.press(sayYes);
  await one.look('besoeg-rejsepar-venter');
  await other.see(`/besoeg/${visit}`, 'besoeg-rejsepar-anden');
  await other.press(sayYes);
  await theHost.to(`/besoeg/${visit}`);
  await theHost.press(sayYes);
  await theHost.look('besoegsaftale-rejsepar', interns[1]);
  await tourDaysChanged(tour, { visit, theHost, pair: [one, other] });
  await tourDeputy(tour, { visit, theHost });
  await tourPracticalities(tour, { visit, host, theHost, guest: one });
  for (const somebody of [theHost, one, other]) await somebody.leave();
};

const tourNo = async (tour: Tour, { visit, host, interns }: Party): Promise<void> => {
  const [theHost, theIntern] = [await tour.enter(host), await tour.enter(interns[0])];
  await theIntern.see(`/besoeg/${visit}/nej`, 'besoeg-nej');
  await theIntern.press();
  await theIntern.look('besoeg-nej-fejl');
  await theIntern.fill({ reason: 'days' });
  await theIntern.press();
  await theIntern.look('besoeg-nej-sagt');
  await theHost.see(`/besoeg/${visit}`, 'besoeg-nej-vaert');
  await theHost.leave();
  await theIntern.leave();
};

/** Who was not matched: an intern and a host, each with their own reason. */
const tourWithout = async (tour: Tour): Promise<void> => {
  const without = await tour.site.world.db
    .selectFrom('sign_ups as s')
    .innerJoin('rounds as r', 'r.id', 's.round_id')
    .leftJoin('placement_answers as a', 'a.sign_up_id', 's.id')
    .select(['s.id', 's.email', 's.role'])
    .where('r.year', '=', 2027)
    .where('s.state', '=', 'confirmed')
    .where('a.placement_id', 'is', null)
    .orderBy('s.email')
    .execute();
  for (const [role, name] of [
    ['intern', 'uden-besoeg-praktikant'],
    ['host', 'uden-besoeg-vaert'],
  ] as const) {
    const one = without.find((row) => row.role === role);
    if (!one) continue;
    const somebody = await tour.enter(one.email ?? '');
    await somebody.see(`/uden-besoeg/${one.id}`, name);
    await somebody.press('main form[action$="/vent"] button');
    await somebody.press('main form[action$="/naeste-aar"] button');
    await somebody.look(`${name}-nej-tak`);
    await somebody.press('main form[action$="/vent"] button');
    await somebody.see(`/uden-besoeg/${one.id}/ret/${role === 'host' ? 'hverdag' : 'dage'}`, `${name}-ret`);
    await somebody.see('/min-side', `min-side-${name}`);
    await somebody.leave();
  }
};

/** The deadline passes: whoever has not answered reads what follows, and the office sees it. */
const tourLapsed = async (tour: Tour, office: Tourist): Promise<void> => {
  const [late] = await partiesOf(tour);
  if (!late) throw new Error('everybody has answered');
  // Somebody looks on as this intern, so the demo does not answer for them.
  const intern = await tour.enter(late.interns[0]);
  await office.press('form[action$="/demo/naeste-fase"] button');
  await office.see('/kontor', 'kontor-efter-frist');
  await office.see('/kontor/besoeg?vis=grace', 'kontor-besoeg-sidste-chance');
  await intern.see('/min-side', 'min-side-efter-frist');
  await intern.see(`/besoeg/${late.visit}`, 'besoeg-efter-frist');
  await office.press('form[action$="/demo/naeste-dag"] button');
  await office.see('/kontor/besoeg', 'kontor-besoeg-efter-frist', 'Karen Bruun');
  await intern.see(`/besoeg/${late.visit}`, 'besoeg-ikke-besvaret');
  await intern.leave();
};

/** Weeks after they agreed: have you been in touch? The host says no, and the office sees it. */
const tourContact = async (tour: Tour, office: Tourist, { visit, host }: Party): Promise<void> => {
  const theHost = await tour.enter(host);
  await theHost.see('/min-side', 'min-side-kontakt');
  await theHost.see(`/besoeg/${visit}`, 'besoegsaftale-kontakt');
  await theHost.see(`/besoeg/${visit}/kontakt`, 'besoeg-kontakt');
  await theHost.press('main button[value="no"]');
  await theHost.look('besoegsaftale-ikke-i-kontakt');
  await office.see('/kontor/besoeg?vis=out-of-touch', 'kontor-besoeg-ikke-i-kontakt');
  await theHost.leave();
};

/** As people paste it: one word, wider than any telephone. */
const LONG_ADDRESS = 'https://intranet.kommunen.example/beskaeftigelses-og-integrationsforvaltningen/velkommen-til-nye';

/** The host plans a programme from the outline and shares it; a guest comments; a colleague has the link. */
const tourProgramme = async (tour: Tour, { visit, host, interns }: Party): Promise<void> => {
  const [theHost, guest] = [await tour.enter(host), await tour.enter(interns[0])];
  const programme = `/besoeg/${visit}/program`;
  await guest.see(programme, 'program-venter');
  await theHost.see(programme, 'program-skitse');
  await theHost.press('main form[action$="/begynd"] button');
  await theHost.look('program-ikke-delt');
  await theHost.see(`${programme}/mon`, 'program-dag');
  await theHost.fill({ 'starts-0': '9.30', 'ends-0': '9', 'note-0': LONG_ADDRESS });
  await theHost.press('main form .button-primary');
  await theHost.look('program-dag-fejl');
  await theHost.fill({ 'ends-0': '10.30' });
  await theHost.press('main form .button-primary');
  await theHost.look('program-dag-gemt');
  await theHost.press('main form[action$="/del"] button');
  await theHost.press('main form[action$="/link"] button');
  await guest.to(programme);
  await guest.fill({ text: 'Må vi se, hvordan I holder morgenmøde?' });
  await guest.press('main form[action$="/kommentar"] button');
  await guest.look('program-gaest');
  await guest.press('main form[action$="/kommentar"] button');
  await guest.look('program-kommentar-fejl');
  await theHost.see(programme, 'program-delt');
  await guest.see(`/besoeg/${visit}/med-hjem`, 'med-hjem-foer');
  const link = await tour.site.world.db.selectFrom('visit_programmes').select('link').executeTakeFirstOrThrow();
  await guest.see(`/program/${link.link}`, 'program-link');
  await theHost.leave();
  await guest.leave();
};
