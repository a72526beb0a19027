import type { AccessRow, AccessTable } from './http/access.ts';

/**
 * The access table: every route and who may do what with it. The doors read it (http/doors.ts), so a route
 * without a row does not start; `access.test.ts` walks it, so a row that is not kept does not pass.
 */
const everyone: AccessRow = {
  anonymous: 'yes',
  draftHolder: 'yes',
  linkHolder: 'yes',
  participant: 'yes',
  coordinator: 'yes',
};
/** One's own pages behind a sign-in. */
const signedIn: AccessRow = {
  anonymous: 'sign-in',
  draftHolder: 'sign-in',
  linkHolder: 'no',
  participant: 'yes',
  coordinator: 'yes',
};
/** For the office alone. A participant is told so; anybody else is asked to sign in. */
const office: AccessRow = {
  anonymous: 'sign-in',
  draftHolder: 'sign-in',
  linkHolder: 'no',
  participant: 'no',
  coordinator: 'yes',
};

/** A sign-up: a person's own, or held by the browser that began it. A coordinator sees the others' through the office. */
const ownSignUp: AccessRow = {
  anonymous: 'sign-in',
  draftHolder: 'own',
  linkHolder: 'no',
  participant: 'own',
  coordinator: 'own',
};

/** For those who are in it, coordinators like anybody else. Who is not signed in is asked to. */
const theirs: AccessRow = {
  anonymous: 'sign-in',
  draftHolder: 'sign-in',
  linkHolder: 'no',
  participant: 'own',
  coordinator: 'own',
};

export const access: AccessTable = {
  'GET /': everyone,
  'GET /ugen.ics': everyone,
  'GET /kontakt': everyone,
  'GET /privatliv': everyone,
  'GET /tilgaengelighed': everyone,
  'GET /was': everyone,

  'GET /log-ind': everyone,
  'POST /log-ind': everyone,
  'GET /log-ind/kode': everyone,
  'POST /log-ind/kode': everyone,
  'GET /log-ind/link/:secret': everyone,
  'POST /log-ind/link/:secret': everyone,
  'POST /log-ud': everyone,
  'GET /opsaetning': everyone,
  'POST /opsaetning': everyone,

  'GET /kan-vi-vaere-med': everyone,
  'POST /kan-vi-vaere-med': everyone,
  'GET /ugen': everyone,
  'GET /lodtraekning': everyone,

  'GET /tilmeld': everyone,
  'POST /tilmeld': everyone,
  'GET /tilmelding/:id': ownSignUp,
  'GET /tilmelding/:id/tjek': ownSignUp,
  'GET /tilmelding/:id/senere': ownSignUp,
  'POST /tilmelding/:id/senere': ownSignUp,
  'GET /fortsaet/:secret': everyone,
  'POST /fortsaet/:secret': everyone,
  'POST /tilmelding/:id/send': ownSignUp,
  'POST /tilmelding/:id/bevis': ownSignUp,
  'POST /tilmelding/:id/kode': ownSignUp,
  'GET /tilmelding/:id/afmeld': ownSignUp,
  'POST /tilmelding/:id/afmeld': ownSignUp,
  'POST /tilmelding/:id/igen': ownSignUp,
  'POST /tilmelding/:id/ogsaa': ownSignUp,
  'GET /tilmelding/:id/rejsefaelle': ownSignUp,
  'POST /tilmelding/:id/rejsefaelle': ownSignUp,
  'GET /rejsefaelle/:secret': everyone,
  'POST /rejsefaelle/:secret': everyone,
  'POST /rejsefaelle/:secret/nej': everyone,
  'GET /tilmelding/:id/leder': ownSignUp,
  'POST /tilmelding/:id/leder': ownSignUp,
  'GET /leder/:secret': everyone,
  'POST /leder/:secret': everyone,
  'POST /leder/:secret/ikke-mig': everyone,
  'POST /leder/:secret/skriv-ikke': everyone,
  'GET /tilmelding/:id/:question': ownSignUp,
  'POST /tilmelding/:id/:question': ownSignUp,

  'GET /kontor/runder': office,
  'GET /kontor/runder/ny': office,
  'POST /kontor/runder/ny': office,
  'GET /kontor/runder/:year': office,
  'GET /kontor/runder/:year/ret': office,
  'POST /kontor/runder/:year/ret': office,
  'GET /kontor/runder/:year/naeste-fase': office,
  'POST /kontor/runder/:year/naeste-fase': office,
  'GET /kontor/runder/:year/aflys': office,
  'POST /kontor/runder/:year/aflys': office,
  'GET /kontor/runder/:year/genaabn': office,
  'POST /kontor/runder/:year/genaabn': office,

  'GET /kontor/matchning': office,
  'POST /kontor/matchning/start': office,
  'GET /kontor/matchning/hold': office,
  'POST /kontor/matchning/hold': office,
  'POST /kontor/matchning/hold/:hold/loesn': office,
  'GET /kontor/matchning/:run': office,
  'GET /kontor/matchning/:run/uden-besoeg': office,
  'GET /kontor/matchning/:run/sammenlign': office,
  'GET /kontor/matchning/:run/fremdrift': office,
  'GET /kontor/matchning/:run/grundlag.json': office,
  'GET /kontor/matchning/:run/resultat.json': office,
  'POST /kontor/matchning/:run/stop': office,
  'GET /kontor/samme-arbejdsplads': office,
  'POST /kontor/samme-arbejdsplads/slaa-sammen': office,
  'POST /kontor/samme-arbejdsplads/to-forskellige': office,
  'POST /kontor/samme-arbejdsplads/fortryd': office,
  'GET /kontor/samme-arbejdsplads/organisation/:organisation': office,
  'POST /kontor/samme-arbejdsplads/organisation/:organisation': office,

  'GET /besoeg/:id': theirs,
  'POST /besoeg/:id/ja': theirs,
  'GET /besoeg/:id/nej': theirs,
  'POST /besoeg/:id/nej': theirs,
  'GET /besoeg/:id/afbud': theirs,
  'POST /besoeg/:id/afbud': theirs,
  'GET /uden-besoeg/:id': theirs,
  'GET /min-side': signedIn,

  'GET /kontor': office,
  'GET /kontor/besoeg': office,
  'POST /kontor/udsendelse': office,
  'GET /kontor/udsendelse/:publication': office,
  'POST /kontor/udsendelse/:publication/send': office,
  'POST /kontor/udsendelse/:publication/fortryd': office,
  'GET /kontor/udsendelse/:publication/brev/:letter': office,

  'GET /kontor/tilmeldinger': office,
  'GET /kontor/tilmeldinger.csv': office,
  'GET /kontor/tilmeldinger.xlsx': office,
  'GET /kontor/tilmeldinger/:id': office,
  'POST /kontor/tilmeldinger/:id/note': office,
  'POST /kontor/tilmeldinger/:id/note/:note/slet': office,
  'GET /kontor/tilmeldinger/:id/ret/:question': office,
  'POST /kontor/tilmeldinger/:id/ret/:question': office,
  'GET /kontor/tilmeldinger/:id/traek-tilbage': office,
  'POST /kontor/tilmeldinger/:id/traek-tilbage': office,
  'POST /kontor/tilmeldinger/:id/bekraeft-igen': office,
  'GET /kontor/tilmeldinger/:id/leder': office,
  'POST /kontor/tilmeldinger/:id/leder': office,
  'GET /kontor/tilmeldinger/:id/lederadresse': office,
  'POST /kontor/tilmeldinger/:id/lederadresse': office,
  'GET /kontor/udbakke': office,
  'GET /kontor/udbakke/:letter': office,
  'POST /kontor/udbakke/:letter/send-igen': office,
  'POST /kontor/udbakke/send-igen': office,
  'GET /kontor/breve': office,
  'GET /kontor/breve/:kind': office,
  'GET /kontor/brevlink/:page': office,
  'GET /kontor/koordinatorer': office,
  'POST /kontor/koordinatorer': office,
  'POST /kontor/koordinatorer/:coordinator/fjern': office,
};

/** The demo's own pages, hung only there: in a real instance these addresses do not exist. */
export const demoAccess: AccessTable = {
  'GET /demo': everyone,
  'POST /demo/log-ind': everyone,
  'POST /demo/naeste-fase': everyone,
  'POST /demo/naeste-dag': everyone,
  'POST /demo/forfra': everyone,
  'GET /demo/post': everyone,
  'GET /demo/post/:number': everyone,
};
