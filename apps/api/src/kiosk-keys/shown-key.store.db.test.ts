import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { createKiosk, pairTablet, signInAsAdministrator } from '../../test/pair-kiosk.ts';
import { insertTestOffice, officeIdOf } from '../auth/testing/people.ts';
import { hashKioskKey } from './kiosk-key.ts';
import { findShownKey } from './shown-key.store.ts';

test('a key is good in its own office only', async () => {
  const app = await buildTestApp();
  const { code, kioskId } = await createKiosk(app, await signInAsAdministrator(app));
  const hash = hashKioskKey((await pairTablet(app, code)).key);
  const here = await officeIdOf(app.database);
  expect(await findShownKey(app.database, here, hash)).toEqual({ kioskId, revokedAt: null });
  expect(await findShownKey(app.database, await insertTestOffice(app.database), hash)).toBeNull();
  expect(await findShownKey(app.database, here, hashKioskKey('other'))).toBeNull();
});
