/**
 * Where the packages of the running system may appear. An embraced one may stand anywhere in its role, because the code
 * is written in its terms. An isolated one has one place, so that it can be exchanged in an afternoon.
 */
export const EMBRACED = {
  hono: 'routes and their requests',
  kysely: 'SQL in stores',
  zod: 'what a person may send, what the environment says',
  'temporal-polyfill': 'days, weeks and time zones, until Node brings Temporal itself',
};

/** The one place below src/ that knows the package. */
export const ISOLATED = {
  '@hono/node-server': 'src/(main|web)\\.ts',
  'csv-stringify': 'src/kit/csv.ts',
  esbuild: 'src/kit/assets.ts',
  'ical-generator': 'src/kit/calendar-file.ts',
  nodemailer: 'src/messages/post.ts',
  pdfkit: 'src/visits/programme.file.ts',
  pg: 'src/platform/database.ts',
  'pg-boss': 'src/platform/jobs.ts',
  pino: 'src/platform/log.ts',
  qr: 'src/kit/qr-code.tsx',
  'write-excel-file': 'src/kit/excel.ts',
};
