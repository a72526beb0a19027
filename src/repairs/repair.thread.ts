import { parentPort, workerData } from 'node:worker_threads';
import { explain, repair } from '@ipraktik/matching';
import { optionsOf } from './option.rules.ts';
import type { Situation } from './repair.ts';

const { situation, seconds } = workerData as { readonly situation: Situation; readonly seconds: number };
const { instance, standing, frozen } = situation;

const lines = repair(instance, standing, { frozen, seconds });
parentPort?.postMessage(
  optionsOf(
    situation,
    lines.map((line) => ({ line, explanation: explain(instance, line) })),
  ),
);
