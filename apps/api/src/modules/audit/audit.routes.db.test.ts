import type { AuditPage } from '@hailong/schema/audit';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { createAuditStore } from '../../auth/audit.store.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';

const URL = '/api/offices/van-gia/audit';

test('the log is filtered, paged, exported and says where it was tampered with', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  const log = createAuditStore(app.database);
  for (let line = 0; line < 55; line += 1) {
    await log.append({
      officeId,
      actor: line % 2 ? 'thong.ke' : 'lanh.dao',
      action: 'names.viewed',
      details: { line },
    });
  }
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  await addTestUser(app.database, { username: 'can.bo', officeId, role: 'officer' });
  const cookie = await signInForTest(app, 'quan.tri');
  const read = async (query = '') =>
    (await app.inject({ url: `${URL}${query}`, headers: { cookie } })).json<AuditPage>();

  const officer = { cookie: await signInForTest(app, 'can.bo') };
  expect((await app.inject({ url: URL, headers: officer })).statusCode).toBe(403);
  expect((await app.inject({ url: `${URL}.csv`, headers: officer })).statusCode).toBe(403);

  const first = await read();
  expect(first).toMatchObject({ total: 55, chain: { entries: 55, brokenAt: null }, actors: ['lanh.dao', 'thong.ke'] });
  expect(first.entries[0]?.sequence).toBe(55);
  expect((await read('?page=2')).entries.map(({ sequence }) => sequence)).toEqual([5, 4, 3, 2, 1]);
  expect((await read('?actor=thong.ke')).total).toBe(27);
  expect((await read('?from=2020-01-01&until=2020-12-31')).total).toBe(0);
  expect((await app.inject({ url: `${URL}?from=hôm-qua`, headers: { cookie } })).statusCode).toBe(400);

  const csv = await app.inject({ url: `${URL}.csv?actor=thong.ke`, headers: { cookie } });
  expect(csv.body.split('\r\n')).toHaveLength(29);
  expect(csv.body).toContain(',previous_hash,hash');
  expect((await read('?action=audit.exported')).entries).toMatchObject([
    { actor: 'quan.tri', details: { entries: 27 } },
  ]);

  await app.database.$client.unsafe(`
    alter table audit_log disable trigger append_only;
    delete from audit_log where sequence = 9;
    alter table audit_log enable trigger append_only`);
  expect((await read()).chain.brokenAt).toBe(9);
});
