/** node ours.mjs INSTANCE SECONDS: the engine, from reading the file to the result with its certificate. */
import { solve } from '../src/engine.ts';
import { readInstance, used } from './model.mjs';

const [, , file, seconds] = process.argv;
const { status, objective, bound } = solve(readInstance(file), { seconds: Number(seconds) });
process.stdout.write(JSON.stringify({ status, objective, bound, ...used() }));
