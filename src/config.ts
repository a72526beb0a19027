import { isIP } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { projectRoot } from './platform/root.ts';

/** An empty variable counts as one that is not set, because that is what most tools that set them mean. */
const blank = (value: unknown): unknown => (value === '' ? undefined : value);
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blank, schema.optional());

const isNetwork = (text: string): boolean => {
  const [address = '', bits] = text.split('/');
  const family = isIP(address);
  return family !== 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)));
};

const environment = z.object({
  PORT: z.preprocess(blank, z.coerce.number().int().min(0).max(65535).default(3000)),
  DATABASE_URL: optional(z.url({ protocol: /^postgres(ql)?$/ })),
  PUBLIC_URL: optional(
    z
      .url({ protocol: /^https?$/ })
      .refine((url) => new URL(url).pathname === '/' && !new URL(url).search, 'has no path of its own'),
  ),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: optional(z.email()),
  CONTACT_EMAIL: optional(z.email()),
  ACCESSIBILITY_STATEMENT_URL: optional(z.url({ protocol: /^https$/ })),
  TRUSTED_PROXY: optional(
    z
      .string()
      .transform((list) => list.split(',').map((one) => one.trim()))
      .refine((list) => list.every(isNetwork), 'takes addresses or networks, as in 10.0.0.5,192.168.7.0/24'),
  ),
  DATA_DIR: optional(z.string()),
  XDG_RUNTIME_DIR: optional(z.string()),
  LOG_LEVEL: z.preprocess(blank, z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info')),
});

export interface Config {
  /** The demo is a closed world: loopback, invented people, a clock of its own. It ends where anything real is configured. */
  readonly mode: 'demo' | 'real';
  readonly port: number;
  /** Loopback until a public address is named; the demo therefore never leaves the machine. */
  readonly host: string;
  /** Where links in letters point, without a slash at the end. Never taken from a request's Host. */
  readonly publicUrl: string;
  readonly databaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly contactEmail: string;
  /** The official statement, made in the authorities' WAS-Tool; undefined until there is one. */
  readonly accessibilityStatementUrl: string | undefined;
  readonly trustedProxies: readonly string[];
  readonly dataDir: string;
  /** Where sockets of running programs belong, when the system says so. */
  readonly runtimeDir: string | undefined;
  readonly logLevel: string;
}

/** Thrown with every variable that is wrong, one line each. */
export class ConfigError extends Error {}

/** Reads the environment once; the only place that does. Throws `ConfigError` naming everything that is wrong at once. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const read = environment.safeParse(env);
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(`These settings cannot be used (see docs/running-it.md):\n  ${lines.join('\n  ')}`);
  }
  const given = read.data;
  const mode = given.DATABASE_URL === undefined && given.PUBLIC_URL === undefined ? 'demo' : 'real';
  const publicUrl = (given.PUBLIC_URL ?? `http://127.0.0.1:${given.PORT}`).replace(/\/$/, '');
  const domain = given.PUBLIC_URL === undefined ? 'ipraktik.example' : new URL(publicUrl).hostname;
  return {
    mode,
    port: given.PORT,
    host: given.PUBLIC_URL === undefined ? '127.0.0.1' : '0.0.0.0',
    publicUrl,
    databaseUrl: given.DATABASE_URL,
    smtpUrl: given.SMTP_URL,
    mailFrom: given.MAIL_FROM ?? `innovationspraktik@${domain}`,
    contactEmail: given.CONTACT_EMAIL ?? given.MAIL_FROM ?? `kontakt@${domain}`,
    accessibilityStatementUrl: given.ACCESSIBILITY_STATEMENT_URL,
    trustedProxies: given.TRUSTED_PROXY ?? [],
    dataDir: path.resolve(given.DATA_DIR ?? path.join(projectRoot, '.data')),
    runtimeDir: given.XDG_RUNTIME_DIR,
    logLevel: given.LOG_LEVEL,
  };
};

export const config = (): Config => readConfig(process.env);
