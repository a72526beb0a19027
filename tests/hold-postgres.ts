/**
 * Launches PostgreSQL on a folder and holds it: the process that the launcher's tests start, kill and start again.
 * It tells its parent what happens by messages (`Told`), and stops when its parent asks or goes away.
 */
import { launchPostgres } from '../src/platform/postgres.launcher.ts';

export type Told =
  | { readonly kind: 'ready'; readonly host: string; readonly pid: number }
  | { readonly kind: 'refused'; readonly name: string; readonly message: string }
  | { readonly kind: 'ended'; readonly how: string }
  | { readonly kind: 'stopped' };

const tell = (told: Told): Promise<void> => new Promise((resolve) => process.send?.(told, () => resolve()));

const log = { info: () => undefined, error: () => undefined };
const [dataDir = '', runtimeDir] = process.argv.slice(2);
try {
  const postgres = await launchPostgres({
    dataDir,
    runtimeDir,
    log,
    onExit: (how) => void tell({ kind: 'ended', how }),
  });
  const stop = async (): Promise<void> => {
    await postgres.stop();
    if (process.connected) await tell({ kind: 'stopped' });
    process.exit();
  };
  process.once('message', () => void stop());
  process.once('disconnect', () => void stop());
  await tell({ kind: 'ready', host: postgres.host, pid: postgres.pid });
} catch (error) {
  const { name, message } = error as Error;
  await tell({ kind: 'refused', name, message });
  process.exit(1);
}
