import { randomUUID } from 'node:crypto';
import { chooseSuite } from '@hailong/sealing/choose-suite';
import { seal } from '@hailong/sealing/seal';
import { catalogueSchema } from '@hailong/schema/catalogue';
import { kioskContactReplySchema } from '@hailong/schema/kiosk';
import { batchReplySchema } from '@hailong/schema/sync';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import {
  aPairedTablet,
  kioskToday,
  KIOSKS_URL,
  minutesAgo,
  readFleetFor,
  reportContact,
} from '../../../test/pair-kiosk.ts';
import { aSampleRating, sendRatings, verdictsOf } from '../../../test/send-ratings.ts';
import { ratings } from '../../database/tables/ratings.ts';

const TODAY = kioskToday();

/** Given a minute ago at the counter. */
const aKioskRating = (overrides: Parameters<typeof aSampleRating>[0] = {}) =>
  aSampleRating({ channel: 'kiosk', ratedAt: minutesAgo(1), ...overrides });

const onlyKiosk = async (app: FastifyInstance, cookie: string) => (await readFleetFor(app, cookie)).kiosks[0];

test('a kiosk needs its own key, until the hour it was revoked', async () => {
  const app = await buildTestApp();
  const { headers } = await aPairedTablet(app);
  expect(verdictsOf(await sendRatings(app, [aKioskRating()], headers))).toEqual(['stored']);
  expect(verdictsOf(await sendRatings(app, [aKioskRating()]))).toEqual(['set-aside kiosk-key-missing']);
  expect(verdictsOf(await sendRatings(app, [aKioskRating()], { authorization: 'Bearer other' }))).toEqual([
    'set-aside kiosk-key-missing',
  ]);
  const given = aKioskRating();
  await app.database.execute(sql`update kiosk_keys set revoked_at = now()`);
  expect(verdictsOf(await sendRatings(app, [given], headers))).toEqual(['stored']);
  await app.database.execute(sql`update kiosk_keys set revoked_at = now() - interval '1 hour'`);
  expect(verdictsOf(await sendRatings(app, [aKioskRating()], headers))).toEqual(['set-aside kiosk-key-revoked']);
  expect(verdictsOf(await sendRatings(app, [given], headers))).toEqual(['already-stored']);
});

test('given on the tablet = stored + set aside + waiting, however often things are sent', async () => {
  const app = await buildTestApp();
  const { cookie, headers } = await aPairedTablet(app);
  const stored = [aKioskRating(), aKioskRating({ comment: 'Cảm ơn' })];
  const stray = aKioskRating({ officerId: randomUUID() });
  for (let time = 0; time < 2; time += 1) await sendRatings(app, [...stored, stray], headers);
  const reply = await reportContact(app, headers, 5);
  const { catalogueVersion } = kioskContactReplySchema.parse(reply.json());
  const catalogue = await app.inject({ url: '/api/offices/van-gia/catalogue', headers });
  expect(catalogueSchema.parse(catalogue.json()).version).toBe(catalogueVersion);
  expect(await onlyKiosk(app, cookie)).toMatchObject({
    lastContact: { waiting: 2, appVersion: '1.2.3', storage: 'persistent', battery: { level: 80, charging: true } },
    days: [{ day: TODAY, given: 5, stored: 2, setAside: 1 }],
  });
});

const importFile = (app: FastifyInstance, cookie: string, file: object) =>
  app.inject({ method: 'POST', url: '/api/offices/van-gia/kiosk-imports', headers: { cookie }, payload: file });

test('what a dead tablet exported is taken in exactly once, sealed as it was', async () => {
  const app = await buildTestApp();
  const { cookie, kioskId, headers } = await aPairedTablet(app);
  const { sealingKey } = catalogueSchema.parse((await app.inject('/api/catalogue')).json());
  const suite = await chooseSuite();
  const given = Array.from({ length: 3 }, () => aKioskRating({ comment: 'niêm phong' }));
  const elements = await Promise.all(
    given.map(async (rating) => ({
      id: rating.id,
      sealed: {
        keyId: sealingKey.id,
        box: await seal(suite, sealingKey.publicKey, rating.id, JSON.stringify(rating)),
      },
    })),
  );
  // One of them had arrived, and its reply was lost.
  await sendRatings(app, [elements[0]], headers);
  await app.inject({ method: 'POST', url: `${KIOSKS_URL}/${kioskId}/revocation`, headers: { cookie } });
  const file = {
    format: 'hailong-kiosk-queue',
    version: 1,
    office: 'van-gia',
    kioskId: kioskId.toUpperCase(),
    deviceId: randomUUID(),
    exportedAt: minutesAgo(0),
    ratings: [...elements, { id: randomUUID(), sealed: { keyId: 'x', box: 'y' } }],
  };
  const first = batchReplySchema.parse((await importFile(app, cookie, file)).json());
  expect(verdictsOf(first)).toEqual(['already-stored', 'stored', 'stored', 'set-aside sealed-box-unopened']);
  const second = batchReplySchema.parse((await importFile(app, cookie, file)).json());
  expect(verdictsOf(second)).toEqual([
    'already-stored',
    'already-stored',
    'already-stored',
    'set-aside sealed-box-unopened',
  ]);
  expect(await app.database.$count(ratings)).toBe(3);
  expect(await onlyKiosk(app, cookie)).toMatchObject({ days: [{ day: TODAY, given: 0, stored: 3, setAside: 1 }] });
  const log = await app.database.execute(sql`select action, details from audit_log order by sequence desc limit 1`);
  expect([...log]).toEqual([{ action: 'kiosk.queue-imported', details: { kiosk: file.kioskId, ratings: 4 } }]);

  expect((await importFile(app, cookie, { ...file, office: 'dai-lanh' })).statusCode).toBe(400);
  expect((await importFile(app, cookie, { ...file, kioskId: randomUUID() })).statusCode).toBe(400);
  expect((await importFile(app, cookie, { ...file, ratings: [] })).json()).toMatchObject({ code: 'request.invalid' });
  expect((await importFile(app, '', file)).statusCode).toBe(401);
});
