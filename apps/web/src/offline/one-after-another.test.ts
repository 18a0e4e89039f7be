import { expect, test } from 'vitest';
import { oneAfterAnother } from './one-after-another.ts';

test('asked ten times while it runs, a job runs once more and never beside itself', async () => {
  const ends: (() => void)[] = [];
  const look = oneAfterAnother(
    async () =>
      new Promise((resolve) => {
        ends.push(resolve);
      }),
  );
  const all = Array.from({ length: 11 }, async () => look());
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await Promise.all(all);
  expect(ends).toHaveLength(2);
});

test('a job that failed runs when it is asked for again', async () => {
  let runs = 0;
  const look = oneAfterAnother(async () => {
    runs += 1;
    if (runs === 1) throw new Error('disk');
  });
  await expect(look()).rejects.toThrow('disk');
  await look();
  expect(runs).toBe(2);
});
