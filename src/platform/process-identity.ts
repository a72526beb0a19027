import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Names one run of one process, for ever: its number and when it began. The number alone is handed out again, within
 * days or at the next boot, and then a stranger would be taken for the one who left a file behind.
 */
export interface ProcessIdentity {
  readonly pid: number;
  /** Linux: the boot's id and the clock tick the process began at. Elsewhere: the start time as `ps` writes it. */
  readonly began: string;
}

/** Who has this number now, or nothing when nobody has. A zombie is nobody: it holds neither files nor sockets. */
export const processIdentity = (pid: number): ProcessIdentity | undefined => {
  const began = process.platform === 'linux' ? beganOnLinux(pid) : beganElsewhere(pid);
  return began === undefined ? undefined : { pid, began };
};

/** Says whether that very run of the process still goes on. */
export const isRunning = (who: ProcessIdentity): boolean => processIdentity(who.pid)?.began === who.began;

/** The command line of a running process, its parts separated by spaces; nothing when it has ended or is hidden. */
export const commandLine = (pid: number): string | undefined => {
  if (process.platform !== 'linux') return ps(pid, 'command=');
  return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ');
};

const beganOnLinux = (pid: number): string | undefined => {
  const stat = read(`/proc/${pid}/stat`);
  if (stat === undefined) return undefined;
  // proc(5): the second field is the program's name in brackets and may hold anything; state is 3, starttime 22.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, tick] = [fields[0], fields[19]];
  if (state === 'Z' || state === 'X' || tick === undefined) return undefined;
  return `${read('/proc/sys/kernel/random/boot_id')?.trim() ?? ''} ${tick}`;
};

const beganElsewhere = (pid: number): string | undefined => ps(pid, 'lstart=');

const ps = (pid: number, column: string): string | undefined => {
  try {
    return execFileSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    // ps ends with 1 when nobody has the number.
    return undefined;
  }
};

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has ended, perhaps between two looks.
    return undefined;
  }
};
