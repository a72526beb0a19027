/** node verified.mjs INSTANCE: what ours.mjs left is judged and its certificate checked, from reading the two files on. */
import { verify } from '../src/engine.ts';
import { readInstance, resultOf, used } from './model.mjs';

const [, , file] = process.argv;
const { verdict, objective, bound } = verify(readInstance(file), readInstance(resultOf(file)));
process.stdout.write(
  JSON.stringify({ status: verdict === 'optimal' ? 'verified optimal' : verdict, objective, bound, ...used() }),
);
