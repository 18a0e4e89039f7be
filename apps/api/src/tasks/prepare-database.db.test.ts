import { expect, onTestFinished, test } from 'vitest';
import { anEmptyDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { offices } from '../database/tables/offices.ts';
import { prepareDatabase } from './prepare-database.ts';

const officesAt = async (url: string): Promise<string[]> => {
  const database = openDatabase(url, { max: 1 });
  onTestFinished(() => closeDatabase(database));
  return (await database.select({ slug: offices.slug }).from(offices)).map(({ slug }) => slug);
};

test('five servers that start at once on an empty database leave one sample office', async () => {
  const url = await anEmptyDatabase();
  const once = () => prepareDatabase({ url, sampleOffice: true, mayLoseData: true });
  await Promise.all(Array.from({ length: 5 }, once));
  expect(await officesAt(url)).toEqual(['van-gia']);
});

test('without the sample office there is none', async () => {
  const url = await anEmptyDatabase();
  await prepareDatabase({ url, sampleOffice: false, mayLoseData: true });
  expect(await officesAt(url)).toEqual([]);
});

test('a server that could lose ratings gets no tables', async () => {
  const url = await anEmptyDatabase();
  await expect(prepareDatabase({ url, sampleOffice: true })).rejects.toThrow('fsync');
  await expect(officesAt(url)).rejects.toThrow('Failed query');
});
