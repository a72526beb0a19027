import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { readTyped } from './read-form.ts';

const read = async (fields: Record<string, string>): Promise<unknown> => {
  const web = new Hono().post('/', async (visit) => visit.json(await readTyped(visit)));
  return (await web.request('/', { method: 'POST', body: new URLSearchParams(fields) })).json();
};

test('what no keyboard sends, and what turns the direction of writing, is dropped; letters of every script stay', async () => {
  deepEqual(await read({ name: 'Karen\u202E nesnaH\u2066\u0000\u0007', note: 'én\r\nto\tأهلا 👩‍🏫' }), {
    name: ['Karen nesnaH'],
    note: ['én\nto\tأهلا 👩‍🏫'],
  });
});
