import { createTransport } from 'nodemailer';

/** A letter ready to go. */
export interface Envelope {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly lang: string;
  /** What the reader's calendar acts on, as a part of the letter (RFC 6047). */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly content: string };
  /** Extra headers, such as List-Unsubscribe. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** How a letter leaves the house. `refused` is for ever (SMTP 5xx); `failed` is tried again. */
export type Delivery = { outcome: 'sent' | 'failed' | 'refused'; answer: string };
export interface Post {
  send(envelope: Envelope): Promise<Delivery>;
}

/** Keeps only the first line of a server's answer, without addresses: it is shown to the office and stored. */
const tidy = (answer: string): string => (answer.split('\n')[0] ?? '').replace(/\S+@\S+/g, '…').slice(0, 200);

/** A connection that comes up slowly is tried again later; a server that thinks before it says yes gets a minute. */
const PATIENCE = { dnsTimeout: 10_000, connectionTimeout: 10_000, greetingTimeout: 20_000, socketTimeout: 60_000 };

/** Commands whose answer is about this letter or its recipient; a 5xx to any other is about us, and passes once mended. */
const ABOUT_THE_LETTER = new Set(['RCPT TO', 'DATA', 'API']);

const failure = (error: unknown): Delivery => {
  const { responseCode, command, code, message } = error as Error & {
    responseCode?: number;
    command?: string;
    code?: string;
  };
  const isPermanent = responseCode === undefined ? code === 'EENVELOPE' : responseCode >= 500;
  return { outcome: isPermanent && ABOUT_THE_LETTER.has(command ?? '') ? 'refused' : 'failed', answer: tidy(message) };
};

/** Hands letters to a mail server by SMTP, each over a connection of its own, so that none suffers from another's. */
export const smtpPost = (url: string, from: string): Post => {
  const transport = createTransport({ url, ...PATIENCE });
  return {
    async send(envelope) {
      try {
        const info = await transport.sendMail({
          from,
          to: envelope.to,
          subject: envelope.subject,
          text: envelope.text,
          html: envelope.html,
          messageId: envelope.messageId,
          ...(envelope.calendar && { icalEvent: { ...envelope.calendar, filename: 'kalender.ics' } }),
          headers: { 'Content-Language': envelope.lang, 'Auto-Submitted': 'auto-generated', ...envelope.headers },
        });
        return { outcome: 'sent', answer: tidy(String(info.response)) };
      } catch (error) {
        return failure(error);
      }
    },
  };
};

/** Without SMTP, an operator's own console is the letter box: for setting up, and never a page. */
export const consolePost = (print: (text: string) => void): Post => ({
  async send({ to, subject, text }) {
    print(`\n--- ${to} --- ${subject}\n${text}\n---\n`);
    return { outcome: 'sent', answer: 'printed to the console' };
  },
});

/** The demo's letter box: in memory alone, gone with the process, for invented people on one machine. */
export interface DemoPost extends Post {
  /** The newest first, as many as it keeps. */
  readonly letters: readonly (Envelope & { readonly at?: Date | undefined })[];
  /** How many have come, those included that it keeps no more. */
  readonly count: number;
  empty(): void;
}
/** A whole round of the demo's people fits in. */
const MOST_KEPT = 2500;
/** `now` tells when a letter came, by the demo's own clock. */
export const demoPost = (now?: () => Date): DemoPost => {
  const letters: (Envelope & { readonly at?: Date | undefined })[] = [];
  let count = 0;
  return {
    letters,
    get count() {
      return count;
    },
    empty: () => void letters.splice(0),
    async send(envelope) {
      letters.unshift({ ...envelope, at: now?.() });
      letters.splice(MOST_KEPT);
      count += 1;
      return { outcome: 'sent', answer: 'put in the demo post box' };
    },
  };
};
