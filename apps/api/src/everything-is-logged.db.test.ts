import { expect, test } from 'vitest';
import { anOfficeWithWork } from '../test/an-office-with-work.ts';
import { buildTestApp } from '../test/build-test-app.ts';
import { EVERY_WRITE, MONTH, SAMPLE_REMOVAL, WRITES_NOTHING } from '../test/every-write.ts';
import { aDatabaseWithSampleOffice, asServerRole } from '../test/test-database.ts';
import { MATRIX } from '../test/role-matrix.ts';
import { wordsOf } from '../test/words-of.ts';
import { brokenAt } from './auth/audit-entry.ts';
import { createAuditStore } from './auth/audit.store.ts';
import { addTestUser, officeIdOf, signInForTest } from './auth/testing/people.ts';

test('every route that writes is tried below', () => {
  const writes = Object.keys(MATRIX).filter((row) => !row.startsWith('GET '));
  expect([...Object.keys(EVERY_WRITE), ...WRITES_NOTHING, SAMPLE_REMOVAL].toSorted()).toEqual(writes.toSorted());
});

test('every write leaves a line in the log that names who did it, and the chain stays whole', async () => {
  // As an office runs it: the server owns no table, so that every write below shows what it is allowed.
  const databaseUrl = await asServerRole(await aDatabaseWithSampleOffice());
  const { app, officeId, askers, log } = await anOfficeWithWork({ databaseUrl });
  const wrong: string[] = [];
  for (const [row, write] of Object.entries(EVERY_WRITE)) {
    const before = (await log()).length;
    const { statusCode, body } = await write(askers);
    const added = (await log()).slice(before);
    if (statusCode >= 300) wrong.push(`${row}: ${statusCode} ${body}`);
    if (!added.some(({ actor }) => actor === 'quan.tri' || actor === 'thong.ke')) wrong.push(`${row}: not logged`);
  }
  expect(wrong).toEqual([]);
  expect(brokenAt(await createAuditStore(app.database).read(officeId))).toBeNull();
});

test('removing the sample is logged too', async () => {
  const app = await buildTestApp({ databaseUrl: await asServerRole(await aDatabaseWithSampleOffice()) });
  const officeId = await officeIdOf(app.database);
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  const headers = { cookie: await signInForTest(app, 'quan.tri') };
  const url = SAMPLE_REMOVAL.replace('POST ', '').replace('{office}', 'van-gia');
  expect((await app.inject({ method: 'POST', url, headers })).statusCode).toBe(200);
  expect(await createAuditStore(app.database).read(officeId)).toMatchObject([
    { actor: 'quan.tri', action: 'sample.removed' },
  ]);
});

test('every view of citizens’ names and every copy of the log is logged; the same without names is not', async () => {
  const { askers, log } = await anOfficeWithWork();
  const views = [
    [`/months/${MONTH}/comments`, null],
    [`/months/${MONTH}/ratings.csv`, null],
    [`/months/${MONTH}/comments?names=1`, 'names.viewed'],
    [`/months/${MONTH}/ratings.csv?names=1`, 'names.exported'],
    ['/audit.csv', 'audit.exported'],
  ] as const;
  for (const [path, action] of views) {
    const before = (await log()).length;
    const reply = await askers.statistician('GET', path);
    expect([path, reply.statusCode]).toEqual([path, 200]);
    const hasNames = reply.body.includes('Lê Thị Mận');
    const added = (await log()).slice(before).map(({ action: logged }) => logged);
    expect([path, added, hasNames]).toEqual([
      path,
      action === null ? [] : [action],
      action?.startsWith('names') ?? false,
    ]);
  }
});

test('no page that may be read tells a citizen’s name without a line in the log', async () => {
  const { askers, log } = await anOfficeWithWork();
  const fill = (row: string): string =>
    row.replace('GET ', '').replace('{office}', 'van-gia').replace('{month}', MONTH).replace('{period}', '2026-Q4');
  const pages = Object.keys(MATRIX)
    .filter((row) => row.startsWith('GET '))
    .map(fill)
    .filter((path) => !path.includes('{'));
  const before = (await log()).length;
  const telling: string[] = [];
  for (const path of pages) {
    for (const ask of [askers.administrator, askers.statistician]) {
      const reply = await ask('GET', path);
      expect([path, [200, 403].includes(reply.statusCode)]).toEqual([path, true]);
      if (wordsOf(reply).includes('Lê Thị Mận')) telling.push(path);
    }
  }
  expect(telling).toEqual([]);
  const actions = (await log()).slice(before).map(({ action }) => action);
  expect(actions.filter((action) => action.startsWith('names'))).toEqual([]);
});
