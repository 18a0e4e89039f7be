import { expect, test } from 'vitest';
import { aMigratedDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { counters } from '../database/tables/counters.ts';
import { criteriaSets } from '../database/tables/criteria-sets.ts';
import { officers } from '../database/tables/officers.ts';
import { offices } from '../database/tables/offices.ts';
import { procedures } from '../database/tables/procedures.ts';
import { sealingKeys } from '../database/tables/sealing-keys.ts';
import { createSampleOffice } from './create-sample-office.ts';
import { sampleCriteriaSet } from './criteria-set.ts';

test('five servers that start together create one sample office, whole', async () => {
  const database = openDatabase(await aMigratedDatabase());
  const created = await Promise.all(Array.from({ length: 5 }, () => createSampleOffice(database)));
  expect(created.filter(Boolean)).toHaveLength(1);
  const sizes = await Promise.all(
    [offices, counters, officers, procedures, criteriaSets, sealingKeys].map((table) => database.$count(table)),
  );
  expect(sizes).toEqual([1, 6, 6, 108, 1, 1]);
  await closeDatabase(database);
});

test('an office that is already there is left alone', async () => {
  const database = openDatabase(await aMigratedDatabase());
  await createSampleOffice(database);
  const before = await database.select().from(sealingKeys);
  expect(await createSampleOffice(database)).toBe(false);
  expect(await database.select().from(sealingKeys)).toEqual(before);
  await closeDatabase(database);
});

test('each low score offers at most six reasons', () => {
  for (const { reasons } of sampleCriteriaSet.items) expect(reasons.length).toBeLessThanOrEqual(6);
});
