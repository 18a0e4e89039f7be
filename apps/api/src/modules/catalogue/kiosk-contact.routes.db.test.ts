import { randomUUID } from 'node:crypto';
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

const TODAY = kioskToday();

const onlyKiosk = async (app: FastifyInstance, cookie: string) => (await readFleetFor(app, cookie)).kiosks[0];

test('totals of a day are the last word of each device, and a clock that is wrong is seen', async () => {
  const app = await buildTestApp();
  const { cookie, headers } = await aPairedTablet(app);
  await reportContact(app, headers, 3);
  await reportContact(app, headers, 4);
  await reportContact(app, headers, 2, {
    deviceId: randomUUID(),
    sentAt: minutesAgo(60),
    days: [{ day: TODAY, given: 2 }],
  });
  const kiosk = await onlyKiosk(app, cookie);
  expect(kiosk?.days).toEqual([{ day: TODAY, given: 6, stored: 0, setAside: 0 }]);
  expect(Math.round((kiosk?.lastContact?.skewMs ?? 0) / 60_000)).toBe(60);
});

test('who shows no valid key reports nothing', async () => {
  const app = await buildTestApp();
  const { cookie, kioskId, headers } = await aPairedTablet(app);
  expect((await reportContact(app, {}, 1)).json()).toMatchObject({ status: 401, code: 'kiosk.key-unknown' });
  await app.inject({ method: 'POST', url: `${KIOSKS_URL}/${kioskId}/revocation`, headers: { cookie } });
  expect((await reportContact(app, headers, 1)).json()).toMatchObject({ status: 401, code: 'kiosk.key-revoked' });
  expect(await onlyKiosk(app, cookie)).toMatchObject({ lastContact: null, days: [] });
});
