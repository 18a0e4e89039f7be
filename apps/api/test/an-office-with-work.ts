import { aRating } from '@hailong/schema/testing/builders';
import type { AppConfig } from '../src/app.ts';
import { buildTestApp } from './build-test-app.ts';
import type { Ask, Askers } from './asker.ts';
import { aSampleRating, sendRatings } from './send-ratings.ts';
import { sampleOfficers } from '../src/sample/roster.ts';
import { addTestUser, officeIdOf, signInForTest } from '../src/auth/testing/people.ts';

const BYTES = { 'content-type': 'application/octet-stream' };

/** The sample office with something to do for everybody: a comment with a name, something set aside, three users. */
export const anOfficeWithWork = async (overrides: Partial<AppConfig> = {}) => {
  const app = await buildTestApp({ requestsPerAddressAndMinute: 100_000, ...overrides });
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  // Rated too, but by nobody here.
  const officerId = sampleOfficers.at(-1)?.id ?? null;
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician', officerId });
  await addTestUser(app.database, { username: 'dong.nghiep', officeId, role: 'duty-staff' });
  const unknown = aRating({ officerId: '99999999-9999-4999-8999-999999999999' });
  await sendRatings(app, [aSampleRating({ comment: 'Rất chu đáo', customerName: 'Lê Thị Mận' }), unknown]);
  const askAs = async (username: string): Promise<Ask> => {
    let cookie = await signInForTest(app, username);
    return async (method, path, payload) => {
      const reply = await app.inject({
        method,
        url: path.startsWith('/api') ? path : `/api/offices/van-gia${path}`,
        headers: { cookie, ...(Buffer.isBuffer(payload) && BYTES) },
        ...(payload && { payload }),
      });
      // A confirmed code makes a session of its own.
      const [fresh] = reply.cookies;
      if (fresh) cookie = `${fresh.name}=${encodeURIComponent(fresh.value)}`;
      return reply;
    };
  };
  await signInForTest(app, 'quan.tri');
  const [user] = await app.database.$client<{ id: string }[]>`select id from users where username = 'dong.nghiep'`;
  const askers: Askers = {
    administrator: await askAs('quan.tri'),
    statistician: await askAs('thong.ke'),
    colleague: user?.id ?? '',
  };
  /** Who did what, oldest first. */
  const log = (): Promise<{ actor: string; action: string }[]> =>
    app.database.$client<{ actor: string; action: string }[]>`
      select actor, action from audit_log where office_id = ${officeId} order by sequence`;
  return { app, officeId, askers, log };
};
