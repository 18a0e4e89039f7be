import { expect, test } from 'vitest';
import { retryConflicts } from './retry-conflicts.ts';

const failing = (codes: string[]) => {
  let calls = 0;
  const work = async () => {
    const code = codes[calls];
    calls += 1;
    if (code !== undefined) throw Object.assign(new Error(code), { code });
    return calls;
  };
  return { work, calls: () => calls };
};

test('a deadlock and a serialisation failure are tried again', async () => {
  expect(await retryConflicts(failing(['40P01', '40001', '40001']).work)).toBe(4);
});

test('the fourth failure is the caller’s', async () => {
  const { work, calls } = failing(['40001', '40001', '40001', '40001', '40001']);
  await expect(retryConflicts(work)).rejects.toMatchObject({ code: '40001' });
  expect(calls()).toBe(4);
});

test('any other failure is not tried again', async () => {
  const { work, calls } = failing(['23505']);
  await expect(retryConflicts(work)).rejects.toMatchObject({ code: '23505' });
  expect(calls()).toBe(1);
});
