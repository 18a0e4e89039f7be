import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { readMinimumSample } from './minimum-sample.store.ts';

test('the smallest sample is what the office has set, five until it sets one', async () => {
  const { database } = await buildTestApp();
  const officeId = await officeIdOf(database);
  await database.$client`update offices set settings = '{}' where id = ${officeId}`;
  expect(await readMinimumSample(database, officeId)).toBe(5);
  await database.$client`update offices set settings = '{"minimumSample": 12}' where id = ${officeId}`;
  expect(await readMinimumSample(database, officeId)).toBe(12);
});
