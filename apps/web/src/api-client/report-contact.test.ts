import type { KioskContact } from '@hailong/schema/kiosk';
import { expect, test } from 'vitest';
import { reportContact } from './report-contact.ts';
import { aServerThatSays } from './testing/a-server.ts';

const contact: KioskContact = {
  sentAt: '2026-11-26T08:00:00+07:00',
  appVersion: '0.1.0+test',
  waiting: 0,
  setApart: 0,
  oldestWaitingAt: null,
  storage: 'persistent',
  battery: null,
  days: [],
};

const tell = async (reply: Parameters<typeof aServerThatSays>[0]) => {
  const server = await aServerThatSays(reply);
  try {
    return await reportContact('van-gia', contact, server.send);
  } finally {
    await server.close();
  }
};

test('the answer names the newest catalogue', async () => {
  const body = { receivedAt: '2026-11-26T08:00:01+07:00', catalogueVersion: 'v2' };
  expect(await tell({ body })).toEqual({ kind: 'answered', body: { catalogueVersion: 'v2' } });
});

test('a page that says something else is not our server', async () => {
  expect(await tell({ body: { ok: true } })).toEqual({ kind: 'not-our-server' });
});
