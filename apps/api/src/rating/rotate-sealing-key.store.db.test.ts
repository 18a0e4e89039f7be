import { chooseSuite } from '@hailong/sealing/choose-suite';
import { seal } from '@hailong/sealing/seal';
import { expect, onTestFinished, test } from 'vitest';
import { aDatabaseWithSampleOffice } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { createCatalogueStore } from '../modules/catalogue/catalogue.store.ts';
import { createKnownOfficeStore } from '../modules/ingest/known-office.store.ts';
import { createOpenBox } from './open-box.ts';
import { rotateSealingKey } from './rotate-sealing-key.store.ts';

const ID = '5f0c7a52-3b0e-4f5e-9a4f-0b1a2c3d4e5f';

test('devices get the new key, and what was sealed to the old ones is still opened', async () => {
  const database = openDatabase(await aDatabaseWithSampleOffice(), { max: 4 });
  onTestFinished(() => closeDatabase(database));
  const keyOfDevices = async () =>
    (await createCatalogueStore(database).readCatalogue('van-gia', new Date()))?.sealingKey;
  const keys = [await keyOfDevices()];
  for (let round = 0; round < 2; round += 1) {
    const id = await rotateSealingKey(database, 'van-gia');
    keys.push(await keyOfDevices());
    expect(keys.at(-1)?.id).toBe(id);
  }
  expect(new Set(keys.map((key) => key?.publicKey)).size).toBe(3);

  const office = await createKnownOfficeStore(database).read('van-gia');
  const openBox = createOpenBox(office?.sealingKeys ?? new Map());
  const suite = await chooseSuite();
  for (const { id, publicKey } of keys.filter((key) => key !== undefined)) {
    expect(await openBox(id, ID, await seal(suite, publicKey, ID, `niêm phong bằng ${id}`))).toBe(
      `niêm phong bằng ${id}`,
    );
  }
  expect(await rotateSealingKey(database, 'khong-co')).toBeNull();
});
