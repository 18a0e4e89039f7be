import { aRating } from '@hailong/schema/testing/builders';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { createSetupLink } from '../../auth/first-administrator.store.ts';
import { addTestUser, officeIdOf, signInForTest, TEST_PASSWORD } from '../../auth/testing/people.ts';

test('however much is logged, it holds no password, token, cookie, citizen’s name or comment', async () => {
  const app = await buildTestApp({ logLevel: 'trace' });
  const lines: string[] = [];
  Reflect.set(app.log, pino.symbols.streamSym, { write: (line: string) => lines.push(line) });

  const link = await createSetupLink(app.database, { publicUrl: undefined, port: 8080 });
  const token = link?.split('#')[1] ?? '';
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });
  const setup = { token, username: 'quan.tri', displayName: 'Quản trị', password: 'mưa rào tháng bảy' };
  await post('/api/setup', { ...setup, username: '' });
  await post('/api/setup', setup);
  await post('/api/setup', setup);
  await post('/api/auth/sign-in/username', { username: 'thong.ke', password: 'sai mật khẩu rồi' });
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician' });
  const cookie = await signInForTest(app, 'thong.ke');
  const sent = aRating({ customerName: 'Trần Văn Bình', comment: 'Chờ lâu quá trời' });
  const batch = { protocol: 1, deviceId: sent.id, sentAt: '2026-11-02T09:15:02+07:00', ratings: [sent] };
  await post('/api/offices/van-gia/ratings', batch);
  for (const route of ['ratings.csv?names=1', 'comments?names=1', 'comments?names=9']) {
    await app.inject({ url: `/api/offices/van-gia/months/2026-10/${route}`, headers: { cookie } });
  }
  // A fault in the middle of all this is logged with its cause.
  await app.database.$client`drop table rating_texts cascade`;
  await post('/api/offices/van-gia/ratings', {
    ...batch,
    ratings: [{ ...sent, id: batch.deviceId.replace(/^./, '0') }],
  });

  const logged = lines.join('');
  expect(lines.length).toBeGreaterThan(3);
  const session = cookie.split('=')[1] ?? '';
  for (const secret of [token, session, decodeURIComponent(session), TEST_PASSWORD, setup.password, 'sai mật khẩu']) {
    expect(logged).not.toContain(secret);
  }
  expect(logged).not.toMatch(/Trần Văn Bình|Chờ lâu|argon2id\$/);
});
