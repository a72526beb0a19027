import { pino, type Logger } from 'pino';

export type Log = Logger;

/**
 * One JSON line an event on standard output. What is logged are ids, routes' patterns and error classes:
 * never an address typed by a person, a name, a query string or the text of a letter.
 */
export const openLog = (level: string): Log => pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
