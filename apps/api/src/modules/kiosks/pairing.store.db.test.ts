import { formatPairingCode } from '@hailong/schema/pairing-code';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { createKiosk, KIOSKS_URL, pairTablet, readFleetFor, signInAsAdministrator } from '../../../test/pair-kiosk.ts';

const pair = (app: FastifyInstance, code: string) =>
  app.inject({ method: 'POST', url: '/api/kiosks/pair', payload: { code } });
const ask = (app: FastifyInstance, cookie: string, path: string, method: 'POST' | 'PATCH', payload = {}) =>
  app.inject({ method, url: KIOSKS_URL + path, headers: { cookie }, payload });

test('an administrator creates a kiosk, and its code gives one tablet a key, once', async () => {
  const app = await buildTestApp({ citizenUrl: () => 'https://danh-gia.vn' });
  const cookie = await signInAsAdministrator(app);
  const { code, link, kioskId, expiresAt } = await createKiosk(app, cookie);
  expect(link).toBe(`https://danh-gia.vn/kiosk#pair=${code}`);
  expect(Date.parse(expiresAt) - Date.now()).toBeGreaterThan(14 * 60_000);
  expect((await readFleetFor(app, cookie)).kiosks).toMatchObject([{ state: 'unpaired', codeExpiresAt: expiresAt }]);

  const paired = await pairTablet(app, formatPairingCode(code).toLowerCase());
  expect(paired).toMatchObject({ office: 'van-gia', kiosk: { id: kioskId, name: 'Quầy 1' } });
  const again = await pair(app, code);
  expect([again.statusCode, again.json()]).toMatchObject([404, { code: 'kiosk.code-unknown', tryAgain: 'never' }]);
  expect((await readFleetFor(app, cookie)).kiosks).toMatchObject([
    { id: kioskId, state: 'paired', codeExpiresAt: null },
  ]);

  const kept = await app.database.execute(sql`select row_to_json(k)::text as row from kiosk_keys k
    union all select row_to_json(k)::text from kiosks k`);
  expect(JSON.stringify(kept)).not.toContain(paired.key);
  const log = await app.database.execute(sql`select actor, action from audit_log order by sequence`);
  expect([...log]).toEqual([
    { actor: 'quan.tri', action: 'kiosk.added' },
    { actor: 'kiosk', action: 'kiosk.paired' },
  ]);
});

test('a code that is too old, mistyped or replaced by a newer one gives nothing', async () => {
  const app = await buildTestApp();
  const cookie = await signInAsAdministrator(app);
  const { code, kioskId } = await createKiosk(app, cookie);
  const newer: unknown = (await ask(app, cookie, `/${kioskId}/pairing-code`, 'POST')).json();
  for (const wrong of [code, '', 'ABCD', 'không phải mã']) expect((await pair(app, wrong)).statusCode).toBe(404);
  await app.database.execute(sql`update kiosks set code_expires_at = now() - interval '1 second'`);
  expect((await pair(app, (newer as { code: string }).code)).statusCode).toBe(404);
});

test('two tablets with the same code at once: one is paired', async () => {
  const app = await buildTestApp();
  const { code } = await createKiosk(app, await signInAsAdministrator(app));
  const replies = await Promise.all(Array.from({ length: 8 }, () => pair(app, code)));
  expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
    201,
    ...Array.from({ length: 7 }, () => 404),
  ]);
});

test('whoever guesses codes has to wait', async () => {
  const app = await buildTestApp();
  const replies = await Promise.all(Array.from({ length: 80 }, (_, index) => pair(app, `WRONG${100 + index}`)));
  const wait = await pair(app, 'ABCD-EFGH');
  expect(replies.some(({ statusCode }) => statusCode === 404)).toBe(true);
  expect([wait.statusCode, wait.json()]).toMatchObject([429, { code: 'rate.limited', tryAgain: 'later' }]);
  expect(Number(wait.headers['retry-after'])).toBeGreaterThan(0);
});
