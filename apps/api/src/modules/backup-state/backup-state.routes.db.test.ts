import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';

const ask = async (newest: Date | null) => {
  const app = await buildTestApp({ backups: { nightly: true, newest: async () => newest } });
  await addTestUser(app.database, {
    username: 'quan.tri',
    officeId: await officeIdOf(app.database),
    role: 'administrator',
  });
  const headers = { cookie: await signInForTest(app, 'quan.tri') };
  return (await app.inject({ url: '/api/offices/van-gia/backup', headers })).json<unknown>();
};

test('an administrator hears that the last backup is too old, or that there is none', async () => {
  const [fresh, old] = [new Date(), new Date(Date.now() - 27 * 3_600_000)];
  expect(await ask(fresh)).toEqual({ nightly: true, newestAt: fresh.toISOString(), late: false });
  expect(await ask(old)).toEqual({ nightly: true, newestAt: old.toISOString(), late: true });
  expect(await ask(null)).toEqual({ nightly: true, newestAt: null, late: true });
});
