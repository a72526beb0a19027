import { createTransport } from 'nodemailer';

/** A letter ready to go. */
export interface Envelope {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly messageId: string;
  readonly lang: string;
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

/** Hands letters to a mail server by SMTP. */
export const smtpPost = (url: string, from: string): Post => {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
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
          headers: { 'Content-Language': envelope.lang, 'Auto-Submitted': 'auto-generated', ...envelope.headers },
        });
        return { outcome: 'sent', answer: tidy(String(info.response)) };
      } catch (error) {
        const { responseCode, message } = error as Error & { responseCode?: number };
        const isFinal = responseCode !== undefined && responseCode >= 500;
        return { outcome: isFinal ? 'refused' : 'failed', answer: tidy(message) };
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
  readonly letters: readonly Envelope[];
}
export const demoPost = (): DemoPost => {
  const letters: Envelope[] = [];
  return {
    letters,
    async send(envelope) {
      letters.unshift(envelope);
      letters.splice(500);
      return { outcome: 'sent', answer: 'put in the demo post box' };
    },
  };
};
