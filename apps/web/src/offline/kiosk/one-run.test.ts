import { expect, test } from 'vitest';
import { oneRun } from './one-run.ts';

/** A job whose runs end when they are told to. */
const aJob = () => {
  const runs: PromiseWithResolvers<void>[] = [];
  const job = async (): Promise<void> => {
    const run = Promise.withResolvers<void>();
    runs.push(run);
    await run.promise;
  };
  return { runs, job };
};

test('whoever asks while it runs shares that run; afterwards it runs again', async () => {
  const { runs, job } = aJob();
  const { join } = oneRun(job);
  const both = [join(), join()];
  expect(runs).toHaveLength(1);
  runs[0]?.resolve();
  await Promise.all(both);
  const third = join();
  expect(runs).toHaveLength(2);
  runs[1]?.resolve();
  await third;
});

test('anew begins at once, and the end of the earlier run does not hide it from those who join', async () => {
  const { runs, job } = aJob();
  const { join, anew } = oneRun(job);
  const earlier = join();
  const later = anew();
  expect(runs).toHaveLength(2);
  runs[0]?.resolve();
  await earlier;
  const joined = join();
  expect(runs).toHaveLength(2);
  runs[1]?.resolve();
  await Promise.all([later, joined]);
});

test('a run that failed is over: the next one begins', async () => {
  const { runs, job } = aJob();
  const { join } = oneRun(job);
  const failing = join();
  runs[0]?.reject(new Error('no line'));
  await expect(failing).rejects.toThrow('no line');
  const next = join();
  expect(runs).toHaveLength(2);
  runs[1]?.resolve();
  await next;
});
