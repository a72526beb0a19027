/** A worker in a process of its own, to be killed: `node letter-worker.js '{"host": …}' smtp://…`. Says when it is ready. */
import { randomBytes } from 'node:crypto';
import { readConfig } from '../src/config.ts';
import { deliverLetter } from '../src/messages/deliver.ts';
import { smtpPost } from '../src/messages/post.ts';
import { systemClock } from '../src/platform/clock.ts';
import { openDatabase } from '../src/platform/database.ts';
import { openJobs, startWorker } from '../src/platform/jobs.ts';
import { openLog } from '../src/platform/log.ts';
import { testKinds } from './test-letter.ts';

const [connectionText = '', smtpUrl = ''] = process.argv.slice(2);
const connection = JSON.parse(connectionText) as { host: string; user: string; database: string };
const db = openDatabase(connection, () => {});
const config = readConfig({ LOG_LEVEL: 'silent' });
const log = openLog('silent');
const house = { config, db, clock: systemClock, jobs: openJobs(), log, key: randomBytes(32) };
const post = smtpPost(smtpUrl, config.mailFrom);
await startWorker(
  connection,
  {
    'deliver-letter': ({ letter = '' }) => deliverLetter(house, post, testKinds, letter),
    'send-sign-in': async () => {},
    'run-matching': async () => {},
    'read-outlooks': async () => {},
    'find-repairs': async () => {},
  },
  log,
);
process.stdout.write('ready\n');
