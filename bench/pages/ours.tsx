/**
 * ipraktik itself: the whole web as `npm start` opens it, every guard and every route, with three doors more. Behind them
 * stand the real pages; what a store would find lies in memory. The database is opened and never asked.
 */
import { randomBytes } from 'node:crypto';
import { createAdaptorServer } from '@hono/node-server';
import { readConfig } from '../../src/config.ts';
import type { AccessRow } from '../../src/http/access.ts';
import { answerPage } from '../../src/http/answer.ts';
import { openDoors, type TurnedAway } from '../../src/http/doors.ts';
import { lookingForm } from '../../src/office/listed-sign-up.form.ts';
import { SignUpListPage } from '../../src/office/listed-sign-up.page.tsx';
import { lookThrough } from '../../src/office/listed-sign-up.rules.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { openDatabase } from '../../src/platform/database.ts';
import { openJobs } from '../../src/platform/jobs.ts';
import { openLog } from '../../src/platform/log.ts';
import { QuestionPage } from '../../src/sign-ups/question.page.tsx';
import { SharedProgrammePage } from '../../src/visits/programme.page.tsx';
import { openWeb } from '../../src/web.ts';
import { DOUBLES, errors, guests, list, PATHS, programme, round, signUp, typed, WORKPLACE } from './scene.ts';
import { stand } from './stand.ts';

const config = readConfig({ PUBLIC_URL: 'https://ipraktik.example' });
const log = openLog(config.logLevel);
const db = openDatabase({ host: '/nowhere' }, (error) => log.error(error));
const web = openWeb({ config, db, clock: systemClock, jobs: openJobs(), log, key: randomBytes(32) });

const everybody: AccessRow = {
  anonymous: 'yes',
  draftHolder: 'yes',
  linkHolder: 'yes',
  participant: 'yes',
  coordinator: 'yes',
};
const notFound: TurnedAway['missing'] = (visit) => visit.notFound();
const access = Object.fromEntries(Object.values(PATHS).map((path) => [`GET ${path}`, everybody]));
const doors = openDoors(web, access, { signIn: notFound, forbidden: notFound, missing: notFound });

doors.get(PATHS.form, (visit) => {
  const { view } = visit.var;
  const page = QuestionPage({ view, signUp, round, question: 'contact', typed, errors, ownEmail: null, company: null });
  return answerPage(visit, page, 400);
});

doors.get(PATHS.list, (visit) => {
  const { page, ...looking } = lookingForm.parse(visit.req.query());
  const found = lookThrough(list, looking);
  const { timeZone } = round;
  return SignUpListPage({ view: visit.var.view, looking, page, all: list, found, timeZone, doubles: DOUBLES });
});

doors.get(PATHS.programme, (visit) =>
  SharedProgrammePage({ view: visit.var.view, workplace: WORKPLACE, round, programme, guests }),
);

stand(createAdaptorServer({ fetch: web.fetch }));
