import { parentPort, workerData } from 'node:worker_threads';
import { compare, explain, repair, type Repair } from '@ipraktik/matching';
import { optionsOf, type Line } from './option.rules.ts';
import type { Situation } from './repair.ts';

const { situation, seconds } = workerData as { readonly situation: Situation; readonly seconds: number };
const { instance, standing, frozen } = situation;

const nobodyMoves = ({ asked }: Line): boolean => asked.length === 0;

/**
 * Where many hosts have seats that somebody without a place could take, the engine is asked in two steps: who finds a place
 * with nobody moved, and then, those being there, who else does if somebody moves. So it is always few who are asked.
 */
const further = (first: Repair): Line[] => {
  const placed = first.comparison.gain.flatMap(({ interns }) => interns);
  const after = repair(instance, first.placements, { frozen: [...frozen, ...placed], rates: [], seconds });
  return after
    .filter((line) => !nobodyMoves(line))
    .map(({ placements, asked }) => ({ placements, asked, comparison: compare(instance, standing, placements) }));
};

const direct = repair(instance, standing, { frozen, rates: [], seconds });
const first = direct.find(nobodyMoves);
const lines: readonly Line[] = first && direct.every(nobodyMoves) ? [first, ...further(first)] : direct;
parentPort?.postMessage(
  optionsOf(
    situation,
    lines.map((line) => ({ line, explanation: explain(instance, line) })),
  ),
);
