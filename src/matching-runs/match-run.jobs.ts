import { Worker } from 'node:worker_threads';
import { actingAs, type House } from '../http/house.ts';
import type { CalculationNews, CalculationOrder } from './calculation.ts';
import { finishRun, takeUpRun } from './match-run.acts.ts';
import { LONGEST_SECONDS, type ProgressStep } from './match-run.ts';
import { beat, type RunEnd } from './match-run.store.ts';

/** How often a calculation says that it lives, and hears whether it should stop. */
const BEAT_MS = 300;
/** A thread asked to stop that has not stopped by then is ended without a result. */
const PATIENCE_MS = 5_000;
/** A calculation that needs more ends itself, not the service. What lives shortly is tidied up early, which costs no time. */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 };

/**
 * Where the build puts the thread's entry: `.build/app` bundles this file with others, `.build/tests` does not, and
 * both keep an entry at its path below the project.
 */
const threadFile = new URL(
  'src/matching-runs/calculation.thread.js',
  import.meta.url.replace(/^(.*\/\.build\/[^/]+\/).*$/, '$1'),
);

/** One calculation in a thread of its own: what it has said, whether it is to stop, and how it ends. */
class Calculation {
  readonly steps: ProgressStep[] = [];
  readonly over: Promise<RunEnd>;
  readonly #stop = new Int32Array(new SharedArrayBuffer(4));
  readonly #thread: Worker;
  readonly #begun = performance.now();
  #isStopping = false;

  constructor(order: Omit<CalculationOrder, 'stop'>, log: House['log'], file: URL) {
    const stop = this.#stop.buffer;
    this.#thread = new Worker(file, { workerData: { ...order, stop }, resourceLimits: THREAD_LIMITS });
    this.over = new Promise((resolve) => {
      this.#thread.on('message', (news: CalculationNews) => {
        if (news.kind === 'progress') this.#note(news.step);
        else resolve(this.#endOf(news, log));
      });
      this.#thread.on('error', (error: Error) =>
        log.error({ stack: error.stack ?? error.message }, 'a calculation crashed'),
      );
      this.#thread.on('exit', () => resolve(this.#withoutResult()));
    });
  }

  get tookMs(): number {
    return Math.round(performance.now() - this.#begun);
  }

  /** Asks for the best so far, and after a while no longer asks. */
  stop(): void {
    if (this.#isStopping) return;
    this.#isStopping = true;
    Atomics.store(this.#stop, 0, 1);
    setTimeout(() => this.quit(), PATIENCE_MS).unref();
  }

  quit(): void {
    void this.#thread.terminate();
  }

  #note(step: ProgressStep): void {
    if (this.steps.at(-1)?.phase === step.phase) this.steps.pop();
    this.steps.push(step);
  }

  #withoutResult(): RunEnd {
    return this.#isStopping ? { state: 'cancelled' } : { state: 'failed', failure: 'crashed' };
  }

  /** Stopped before anything was found, there is nothing to keep; and "impossible" is then not proved. */
  #endOf({ calculated, complaints }: CalculationNews & { kind: 'over' }, log: House['log']): RunEnd {
    if (complaints.length > 0) {
      log.error({ complaints: complaints.slice(0, 20) }, 'the judge refuses a result');
      return { state: 'failed', failure: 'broke-a-rule' };
    }
    const { result } = calculated;
    const isEmpty = result.status === 'infeasible' || result.placements.length === 0;
    return this.#isStopping && isEmpty ? { state: 'cancelled' } : { state: 'done', calculated };
  }
}

/**
 * The job `run-matching`. The calculation has a thread, so that pages are served meanwhile and a crash is its own; this
 * side beats, hears the coordinator's stop, and writes the end down. `signal` comes when the worker must go.
 */
export const runMatching = async (
  house: House,
  id: string,
  signal: AbortSignal,
  file: URL = threadFile,
): Promise<void> => {
  const system = () => actingAs(house, { kind: 'system' });
  const taken = await takeUpRun(system(), id);
  if (!taken.ok) return;
  const calculation = new Calculation({ instance: taken.value, seconds: LONGEST_SECONDS }, house.log, file);
  signal.addEventListener('abort', () => calculation.quit(), { once: true });
  const beats = setInterval(() => {
    beat(house.db, id, calculation.steps).then(
      (answer) => {
        if (answer === 'stop') calculation.stop();
        if (answer === 'over') calculation.quit();
      },
      (error: unknown) => house.log.warn({ error: String(error) }, 'a beat was not written'),
    );
  }, BEAT_MS);
  try {
    const end = await calculation.over;
    const how: RunEnd = signal.aborted ? { state: 'failed', failure: 'interrupted' } : end;
    await finishRun(system(), id, { ...how, progress: calculation.steps, tookMs: calculation.tookMs });
  } finally {
    clearInterval(beats);
    calculation.quit();
  }
};
