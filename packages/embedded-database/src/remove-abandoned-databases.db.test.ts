import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { isRunning } from './process-state.ts';
import { removeAbandonedDatabases } from './remove-abandoned-databases.ts';
import { aDataDir } from './testing/data-folder-for-test.ts';
import { holdDatabase, postmasterPid } from './testing/database-holder.ts';

/** A folder for temporary databases. */
const aParent = async (): Promise<string> => dirname(await aDataDir());

test('what a killed run left behind is removed, its server included', async () => {
  const parent = await aParent();
  const abandoned = join(parent, 'temporary-a');
  const holder = holdDatabase(abandoned);
  await holder.answer;
  const leftover = await postmasterPid(abandoned);
  await holder.end('SIGKILL');
  await removeAbandonedDatabases(parent, 'temporary-');
  expect(existsSync(abandoned)).toBe(false);
  expect(isRunning(leftover)).toBe(false);
});

test('a database in use, one just being made and anything else stay', async () => {
  const parent = await aParent();
  const [inUse, beingMade, foreign] = ['temporary-a', 'temporary-b', 'other'].map((name) => join(parent, name));
  const holder = holdDatabase(String(inUse));
  onTestFinished(() => holder.end('SIGTERM'));
  await holder.answer;
  await mkdir(String(beingMade));
  await mkdir(String(foreign));
  await removeAbandonedDatabases(parent, 'temporary-');
  expect([inUse, beingMade, foreign].map((path) => existsSync(String(path)))).toEqual([true, true, true]);
  expect(isRunning(await postmasterPid(String(inUse)))).toBe(true);
});
