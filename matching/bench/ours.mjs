/** node ours.mjs INSTANCE SECONDS: the engine, from reading the file to the result with its certificate, left beside it. */
import { writeFileSync } from 'node:fs';
import { solve } from '../src/engine.ts';
import { readInstance, resultOf, used } from './model.mjs';

const [, , file, seconds] = process.argv;
const result = solve(readInstance(file), { seconds: Number(seconds) });
const { status, objective, bound } = result;
process.stdout.write(JSON.stringify({ status, objective, bound, ...used() }));
writeFileSync(resultOf(file), JSON.stringify(result));
