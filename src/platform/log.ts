import { pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * One JSON line an event on standard output. What is logged are ids, routes' patterns and error classes:
 * never an address typed by a person, a name, a query string or the text of a letter.
 * Lines are written together, each half second or as soon as there are 16 KB of them, and the rest as the process ends:
 * written one by one they cost a tenth of what a page costs, and whoever reads them slowly would hold up every request.
 */
export const openLog = (level: string): Log => {
  const lines = pino.destination({ sync: true, minLength: 16_000, periodicFlush: 500 });
  process.on('exit', () => lines.flushSync());
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, lines);
};
