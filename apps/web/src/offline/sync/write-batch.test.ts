import { batchSchema } from '@hailong/schema/sync';
import { expect, test } from 'vitest';
import { aFrozenRating } from '../queue/testing/queue-contract.ts';
import { writeBatch } from './write-batch.ts';

const DEVICE = '22222222-2222-4222-8222-222222222222';
const queued = (overrides: Parameters<typeof aFrozenRating>[0], seq: number) => ({ ...aFrozenRating(overrides), seq });

test('a batch is what the wire wants', () => {
  const batch = [queued({}, 1), queued({}, 2)];
  const body = JSON.parse(writeBatch(DEVICE, batch, Date.parse('2026-11-23T09:15:02.120+07:00'))) as unknown;
  expect(batchSchema.safeParse(body).error).toBeUndefined();
  // The tests' zone is Phoenix: the device says its own offset.
  expect(body).toMatchObject({ protocol: 1, deviceId: DEVICE, sentAt: '2026-11-22T19:15:02.120-07:00' });
});

test('the frozen texts are sent as they are, spaces, escapes and order included', () => {
  const text = '{ "id": "x", "b":1.0,"a":"\\u0041\\ud83d\\ude00" }';
  expect(writeBatch(DEVICE, [queued({ text }, 1), queued({ text }, 2)], 0)).toContain(`[${text},${text}]}`);
});

test('ratings frozen under an older protocol are sent under it', () => {
  expect(writeBatch(DEVICE, [queued({ protocol: 7 }, 1)], 0)).toMatch(/^\{"protocol":7,/);
});
