import { parentPort, workerData } from 'node:worker_threads';
import { gapRadar, outlook, solve, type Instance } from '@ipraktik/matching';
import { outlooksOf } from './outlook.rules.ts';

const { instance, seconds } = workerData as { readonly instance: Instance; readonly seconds: number };

// Matched as if sign-up closed now, for where there is room (the radar's cells); then everybody's own outlook. Half of
// the time each: without the first the second still tells who fits whom.
const result = solve(instance, { seconds: seconds / 2 });
const room = result.status === 'infeasible' ? [] : gapRadar(instance, result, { checked: 0 }).interns;
parentPort?.postMessage(outlooksOf(outlook(instance, { seconds: seconds / 2 }), instance, room));
