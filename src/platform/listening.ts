import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { CannotStart } from './cannot-start.ts';

/**
 * Waits until a server that was told to listen does.
 * @throws CannotStart when the port is taken, or only root may have it
 */
export const listening = async (server: Server, port: number): Promise<void> => {
  try {
    if (!server.listening) await once(server, 'listening');
  } catch (error) {
    const why = WHY[(error as NodeJS.ErrnoException).code ?? ''];
    if (why === undefined) throw error;
    throw new CannotStart(`Port ${port} ${why} Set PORT to another one.`, { cause: error });
  }
};

/**
 * Takes the port for a moment, before anything else is begun: who cannot have it should hear so at once, and not after a
 * database has been made.
 * @throws CannotStart as `listening` does
 */
export const provePort = async (port: number, host: string): Promise<void> => {
  const server = createServer().listen(port, host);
  await listening(server, port);
  server.close();
  await once(server, 'close');
};

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is taken: another program listens on it, perhaps an ipraktik that already runs.',
  EACCES: 'may only be used by root.',
};
