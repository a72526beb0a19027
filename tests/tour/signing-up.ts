import { sql } from 'kysely';
import { codeIn, formsOf, linkIn, newestTo, type Fields } from '../signing-up.ts';
import type { Tour, Tourist } from './tourist.ts';

/** A sign-up's address: what every one of its pages begins with. */
const ownAddress = (someone: Tourist): string =>
  /\/tilmelding\/[^/?]+/.exec(new URL(someone.page.url()).pathname)?.[0] ?? 'no sign-up';

const begin = async (someone: Tourist, how: string): Promise<string> => {
  await someone.to('/tilmeld');
  await someone.fill({ how });
  await someone.press();
  return ownAddress(someone);
};

/** Looks at every question empty, wrong and then answered. */
const answerAll = async (someone: Tourist, own: string, role: string, forms: Record<string, Fields>): Promise<void> => {
  for (const [slug, fields] of Object.entries(forms)) {
    if (slug === 'arbejdsplads') {
      await tourWorkplace(someone, own, role, fields);
      continue;
    }
    await someone.see(`${own}/${slug}`, `${role}-${slug}`);
    await someone.press();
    await someone.look(`${role}-${slug}-fejl`);
    await someone.fill(fields);
    await someone.press();
  }
};

const tourWorkplace = async (someone: Tourist, own: string, role: string, fields: Fields): Promise<void> => {
  await someone.see(`${own}/arbejdsplads`, `${role}-arbejdsplads`);
  await someone.see(`${own}/arbejdsplads?q=styrelsen`, `${role}-arbejdsplads-fundet`, 'Styrelsen');
  await someone.see(`${own}/arbejdsplads?q=qqqqqq`, `${role}-arbejdsplads-ikke-fundet`, 'qqqqqq');
  await someone.see(`${own}/arbejdsplads?organisation=ny`, `${role}-arbejdsplads-ny-organisation`);
  await someone.press();
  await someone.look(`${role}-arbejdsplads-ny-organisation-fejl`);
  await someone.see(`${own}/arbejdsplads?organisation=${String(fields.organisation)}`, `${role}-arbejdsplads-navn`);
  await someone.press();
  await someone.look(`${role}-arbejdsplads-navn-fejl`);
  const { organisation, ...rest } = fields;
  await someone.to(`${own}/arbejdsplads?organisation=${String(organisation)}`);
  await someone.fill(rest);
  await someone.press();
};

const proveByCode = async ({ site }: Tour, someone: Tourist, email: string): Promise<void> => {
  await site.world.work();
  await someone.fill({ code: codeIn(newestTo(site.world, email).text) });
  await someone.press();
  await site.world.work();
};

const HOST = {
  arbejdsplads: { organisation: '0101', workplace: 'ny', name: 'Beskæftigelses- og Integrationsforvaltningen' },
  kontakt: {
    name: 'Maximiliane Rosenkrantz-Bjerregaard',
    email: 'maximiliane@kobenhavn.example',
    agreedHere: 'yes',
    workshop: 'yes',
    curious: 'yes',
  },
};

/** A host signs up: from the choice to the receipt, saved for later and taken up again, changed and withdrawn. */
export const tourHostSignUp = async (tour: Tour): Promise<void> => {
  const host = await tour.enter();
  await host.see('/tilmeld', 'tilmeld');
  await host.press();
  await host.look('tilmeld-fejl');
  const own = await begin(host, 'host');
  await host.see(own, 'vaert-opgaveliste-tom');
  await tourSavingForLater(tour, host, own);
  await answerAll(host, own, 'vaert', formsOf('host', HOST));
  await host.see(own, 'vaert-opgaveliste', '7');
  await host.see('/tilmeld', 'tilmeld-begyndt');
  await host.see(`${own}/tjek`, 'vaert-tjek', 'Beskæftigelses- og Integrationsforvaltningen');
  await host.press('main form[action$="/send"] button');
  await host.look('vaert-sendt', 'maximiliane@kobenhavn.example');
  await host.press();
  await host.look('vaert-kode-fejl', 'maximiliane@kobenhavn.example');
  await proveByCode(tour, host, 'maximiliane@kobenhavn.example');
  await host.see(own, 'vaert-kvittering', 'Beskæftigelses- og Integrationsforvaltningen');
  await host.see(`${own}/dage`, 'vaert-ret-dage');
  await host.press();
  await host.look('vaert-gemt', 'Beskæftigelses- og Integrationsforvaltningen');
  await host.see(`${own}/arbejdsplads`, 'vaert-ret-arbejdsplads', 'Beskæftigelses- og Integrationsforvaltningen');
  await tourBothParts(tour);
  await host.see('/min-side', 'min-side-tilmeldt', 'Maximiliane');
  await host.see(`${own}/afmeld`, 'vaert-afmeld');
  await host.press();
  await host.look('vaert-afmeldt');
  await host.leave();
};

/** Who signs up as both has two lists, and each says where one is. */
const tourBothParts = async (tour: Tour): Promise<void> => {
  const both = await tour.enter();
  const own = await begin(both, 'both');
  await both.see(own, 'begge-opgaveliste');
  await both.leave();
};

const tourSavingForLater = async (tour: Tour, host: Tourist, own: string): Promise<void> => {
  await host.see(`${own}/senere`, 'gem-til-senere');
  await host.press();
  await host.look('gem-til-senere-fejl');
  await host.fill({ email: 'maximiliane@kobenhavn.example' });
  await host.press();
  await host.look('gem-til-senere-sendt');
  await tour.site.world.work();
  const link = linkIn(newestTo(tour.site.world, 'maximiliane@kobenhavn.example').text, '/fortsaet/');
  const elsewhere = await tour.enter();
  await elsewhere.see(link, 'fortsaet');
  await elsewhere.see('/fortsaet/for-gammelt', 'fortsaet-gammelt');
  await elsewhere.leave();
};

const INTERN = {
  arbejdsplads: { organisation: '0630', workplace: 'ny', name: 'Center for Velfærdsteknologi' },
  vaert: { finder: 'outside', ifNotFound: 'find' },
  selskab: { travel: 'together', companionEmail: 'kaj@vejle.example', otherwise: 'alone' },
  kontakt: {
    name: 'Inger Iversen',
    email: 'inger@vejle.example',
    decides: 'manager',
    managerEmail: 'leder.velfaerd@vejle.example',
    workshop: 'yes',
    expenses: 'yes',
    curious: 'yes',
  },
};

/** The colleague's address is proved already, by the mailed link. */
const COLLEAGUE = { name: 'Kaj Kollega', decides: 'self', workshop: 'yes', expenses: 'yes', curious: 'yes' };

/** An intern signs up and asks a colleague along (R10), who reads the invitation, joins, answers and leaves. */
export const tourInternSignUp = async (tour: Tour): Promise<void> => {
  const intern = await tour.enter();
  const own = await begin(intern, 'intern');
  await intern.to(`${own}/vaert`);
  await intern.fill({ finder: 'outside' });
  await intern.press();
  await intern.look('praktikant-vaert-hvis-ikke');
  await answerAll(intern, own, 'praktikant', formsOf('intern', INTERN));
  await intern.see(`${own}/tjek`, 'praktikant-tjek', 'Center for Velfærdsteknologi');
  await intern.press('main form[action$="/send"] button');
  await proveByCode(tour, intern, 'inger@vejle.example');
  await intern.see(own, 'praktikant-kvittering-inviteret', 'Center for Velfærdsteknologi');
  await intern.see('/min-side', 'min-side-finder-vaert', 'Inger');
  await tourInvitation(tour);
  await intern.see(own, 'praktikant-kvittering-sammen', 'Kaj');
  await intern.see(`${own}/rejsefaelle`, 'rejsefaelle-forlad');
  await intern.see(`${own}/afmeld`, 'praktikant-afmeld');
  await intern.leave();
  await tourLeftAlone(tour);
};

/** Somebody of the demo who has signed up to travel alone, at another workplace than the tour's own people. */
const signedUpElsewhere = async ({ site }: Tour): Promise<string> => {
  const { email } = await site.world.db
    .selectFrom('sign_ups')
    .select('email')
    .where('role', '=', 'intern')
    .where('state', '=', 'confirmed')
    .where((row) => row(sql<string>`answers ->> 'travel'`, '=', 'alone'))
    .orderBy('email')
    .limit(1)
    .executeTakeFirstOrThrow();
  return email ?? '';
};

/** Only together, otherwise not – and whom she names works elsewhere, and says no: what now is asked on her pages (R10). */
const tourLeftAlone = async (tour: Tour): Promise<void> => {
  const { world } = tour.site;
  const elsewhere = await signedUpElsewhere(tour);
  const left = await tour.enter();
  const own = await begin(left, 'intern');
  const forms = formsOf('intern', {
    ...INTERN,
    selskab: { travel: 'together', companionEmail: elsewhere, otherwise: 'not' },
    kontakt: { ...INTERN.kontakt, name: 'Ellen Enevoldsen', email: 'ellen@vejle.example' },
  });
  for (const [slug, fields] of Object.entries(forms)) {
    const { organisation, ...rest } = fields;
    await left.to(organisation ? `${own}/${slug}?organisation=${String(organisation)}` : `${own}/${slug}`);
    await left.fill(rest);
    await left.press();
  }
  await left.to(`${own}/tjek`);
  await left.press('main form[action$="/send"] button');
  await proveByCode(tour, left, 'ellen@vejle.example');
  const colleague = await tour.enter(elsewhere);
  const link = linkIn(newestTo(world, elsewhere).text, '/rejsefaelle/');
  await colleague.see(link, 'rejsefaelle-invitation-tilmeldt', 'Ellen');
  await colleague.press(`main form:not([action$="/nej"]) .button-primary`);
  await colleague.look('rejsefaelle-invitation-andet-sted');
  await colleague.press('main form[action$="/nej"] button');
  await colleague.leave();
  await left.see(own, 'praktikant-uden-rejsefaelle', 'Center for Velfærdsteknologi');
  await left.see('/min-side', 'min-side-uden-rejsefaelle', 'Ellen');
  await left.leave();
};

const tourInvitation = async (tour: Tour): Promise<void> => {
  const { world } = tour.site;
  const link = linkIn(newestTo(world, 'kaj@vejle.example').text, '/rejsefaelle/');
  const colleague = await tour.enter();
  await colleague.see(link, 'rejsefaelle-invitation', 'Inger');
  await colleague.see('/rejsefaelle/for-gammelt', 'rejsefaelle-gammelt');
  await colleague.to(link);
  await colleague.press(`main form:not([action$="/nej"]) .button-primary`);
  const own = ownAddress(colleague);
  await colleague.see(own, 'rejsefaelle-opgaveliste', '6');
  await colleague.see(`${own}/dage`, 'rejsefaelle-dage');
  for (const slug of ['fagfelter', 'oensker', 'hvor', 'dage', 'forskel', 'kontakt'] as const) {
    await colleague.to(`${own}/${slug}`);
    await colleague.fill(slug === 'kontakt' ? COLLEAGUE : (formsOf('intern')[slug] ?? {}));
    await colleague.press();
  }
  await colleague.see(`${own}/tjek`, 'rejsefaelle-tjek', 'Kaj Kollega');
  await colleague.press('main form[action$="/send"] button');
  await world.work();
  await colleague.see(own, 'rejsefaelle-kvittering', 'Inger');
  await colleague.leave();
};
