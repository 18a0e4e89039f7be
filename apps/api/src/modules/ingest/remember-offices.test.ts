import { expect, test } from 'vitest';
import type { KnownOffice } from './known-office.store.ts';
import { rememberOffices } from './remember-offices.ts';

const office: KnownOffice = {
  officeId: 1,
  timeZone: 'Asia/Ho_Chi_Minh',
  officers: new Set(),
  criteriaSets: new Map(),
  sealingKeys: new Map(),
};

const setUp = () => {
  const reads: string[] = [];
  let now = 0;
  const remembered = rememberOffices(
    async (slug) => {
      reads.push(slug);
      return slug === 'van-gia' ? office : null;
    },
    () => now,
  );
  return { remembered, reads, wait: (ms: number) => (now += ms) };
};

test('an office is read once a minute', async () => {
  const { remembered, reads, wait } = setUp();
  await remembered.recall('van-gia');
  wait(59_000);
  await remembered.recall('van-gia');
  expect(reads).toHaveLength(1);
  wait(1_000);
  await remembered.recall('van-gia');
  expect(reads).toHaveLength(2);
});

test('what is missing from memory is looked up at once', async () => {
  const { remembered, reads } = setUp();
  await remembered.recall('van-gia');
  await remembered.readAgain('van-gia');
  expect(reads).toHaveLength(2);
});

test('an unknown office is never remembered', async () => {
  const { remembered, reads } = setUp();
  expect([await remembered.recall('nowhere'), await remembered.recall('nowhere')]).toEqual([null, null]);
  expect(reads).toHaveLength(2);
});
