/** A line to PostgreSQL that can be cut at the worst moment: COMMIT has been carried out, and nobody hears of it. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Server } from './world.ts';

const SOCKET = '.s.PGSQL.5432';

export interface Line {
  /** The server as it is reached by way of this line. */
  readonly server: Server;
  /** Cuts the connection on which the next COMMIT goes, when its answer is on the way back. */
  cutAtCommit(): void;
  /** How often it has been cut. */
  cuts(): number;
  close(): Promise<void>;
}

export const openLine = async (server: Server): Promise<Line> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'line-'));
  const ends = new Set<Socket>();
  let isArmed = false;
  let cuts = 0;
  const joined = createServer((near) => {
    const far = connect(path.join(server.host, SOCKET));
    let isDoomed = false;
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.on('error', () => other.destroy());
      end.on('close', () => {
        ends.delete(end);
        other.destroy();
      });
    }
    near.on('data', (said: Buffer) => {
      if (isArmed && said.includes('commit\0')) [isDoomed, isArmed] = [true, false];
      far.write(said);
    });
    far.on('data', (said: Buffer) => {
      if (!isDoomed) return near.write(said);
      cuts += 1;
      return far.destroy();
    });
  });
  joined.listen(path.join(folder, SOCKET));
  await once(joined, 'listening');
  return {
    server: { ...server, host: folder },
    cutAtCommit: () => void (isArmed = true),
    cuts: () => cuts,
    close: async () => {
      for (const end of ends) end.destroy();
      joined.close();
      await once(joined, 'close');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
