/** A real mail server for tests: takes letters by SMTP on the loopback and keeps them, parsed. */
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface TakenMail {
  readonly to: string;
  readonly parsed: ParsedMail;
  /** As it came over the wire. */
  readonly raw: string;
}

export interface MailServer {
  readonly url: string;
  readonly mails: TakenMail[];
  /** What the server does with the next letters; `answer` stands for how a real one behaves. */
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** `silent`: takes the letter and never says so. The others answer the named command with this code. */
export type Behaviour = 'takes all' | 'silent' | { at: 'RCPT' | 'DATA' | 'AUTH'; code: number };

const refusal = (code: number): Error =>
  Object.assign(new Error('not today, <anna@vejle.example>'), { responseCode: code });

/** `port`: where one that was down comes up again; any that is free unless it is named. */
export const openMailServer = async (port = 0): Promise<MailServer> => {
  const mails: TakenMail[] = [];
  let behaviour: Behaviour = 'takes all';
  const refuses = (at: string): Error | undefined =>
    typeof behaviour === 'object' && behaviour.at === at ? refusal(behaviour.code) : undefined;
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onAuth: (_auth, _session, done) => {
      const error = refuses('AUTH');
      if (error) done(error);
      else done(null, { user: 'ipraktik' });
    },
    onRcptTo: (_address, _session, done) => done(refuses('RCPT')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const error = refuses('DATA');
        if (error) return done(error);
        const raw = Buffer.concat(chunks).toString('latin1');
        const to = session.envelope.rcptTo[0]?.address ?? '';
        simpleParser(raw, (_error, parsed) => {
          mails.push({ to, parsed, raw });
          if (behaviour !== 'silent') done();
        });
      });
    },
  });
  // A client that is killed in the middle is what is tested, not a fault.
  server.on('error', () => {});
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port');
  return {
    url: `smtp://ipraktik:secret@127.0.0.1:${address.port}`,
    mails,
    behave: (next) => void (behaviour = next),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
};
