/** Fifty presses of one button at the same moment do what one does, to every row of every table. */
import { deepEqual, notDeepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import { FORMS } from './every-form.ts';
import type { FormToSend } from './sending.ts';
import { changesBetween, takeSnapshot, type Snapshot } from './snapshot.ts';
import { openWorld } from './world.ts';

/** What pressing changes in a world of its own, and what was answered. */
const pressed = async ({ make }: FormToSend, times: number): Promise<{ changes: Snapshot; statuses: number[] }> => {
  const world = await openWorld();
  try {
    const { browser, path, fields } = await make(world);
    const before = await takeSnapshot(world.db);
    const presses = Array.from({ length: times }, () => browser.post(path, fields));
    const statuses = (await Promise.all(presses)).map(({ status }) => status);
    return { changes: changesBetween(before, await takeSnapshot(world.db)), statuses };
  } finally {
    await world.close();
  }
};

for (const [name, form] of FORMS)
  test(`${name}: fifty presses at once have the effect of one`, async () => {
    const once = await pressed(form, 1);
    notDeepEqual(once.changes, {});
    const often = await pressed(form, 50);
    deepEqual(often.changes, once.changes);
    // Each is told that it is done, or what is so by now.
    const first = once.statuses[0] ?? 0;
    const others = often.statuses.filter(
      (status) => status !== first && !(form.again && status >= 400 && status < 500),
    );
    deepEqual(others, []);
    ok(often.statuses.includes(first));
  });
