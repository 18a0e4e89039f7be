import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, onTestFinished, test } from 'vitest';

import { doOnce } from './stamp.mjs';

/** Work that leaves a product behind, and counts how often it was done. */
const someWork = async () => {
  const root = await mkdtemp(join(tmpdir(), 'hailong-stamp-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const product = join(root, 'product');
  const state = { fingerprint: 'a', times: 0, fails: false };
  const run = () =>
    doOnce({
      root,
      name: 'work',
      fingerprint: async () => state.fingerprint,
      products: [product],
      work: async () => {
        state.times += 1;
        if (state.fails) throw new Error('cut short');
        await writeFile(product, '');
      },
    });
  return { root, product, state, run };
};

test('work is done once for the same inputs', async () => {
  const { state, run } = await someWork();
  expect([await run(), await run(), state.times]).toEqual(['done', 'unchanged', 1]);
});

test('changed inputs mean work again', async () => {
  const { state, run } = await someWork();
  await run();
  state.fingerprint = 'b';
  expect([await run(), await run(), state.times]).toEqual(['done', 'unchanged', 2]);
});

test('a product that is gone is made again', async () => {
  const { product, run } = await someWork();
  await run();
  await rm(product);
  expect(await run()).toBe('done');
  expect(existsSync(product)).toBe(true);
});

test('work cut short never looks done, not even for the inputs it had been done for before', async () => {
  const { state, run } = await someWork();
  await run();
  Object.assign(state, { fingerprint: 'b', fails: true });
  await expect(run()).rejects.toThrow('cut short');
  Object.assign(state, { fingerprint: 'a', fails: false });
  expect(await run()).toBe('done');
});
