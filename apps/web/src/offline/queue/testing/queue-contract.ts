import { randomUUID } from 'node:crypto';
import { BATCH_MAX_BYTES } from '@hailong/schema/limits';
import type { Verdict } from '@hailong/schema/verdict';
import { expect, test } from 'vitest';
import type { FrozenRating, RatingStore } from '../rating-store.ts';

export const aFrozenRating = (overrides: Partial<FrozenRating> = {}): FrozenRating => {
  const id = overrides.id ?? randomUUID();
  const text = overrides.text ?? `{ "id":"${id}",  "comment":"Cảm ơn 👍" }`;
  return {
    id,
    office: 'van-gia',
    protocol: 1,
    text,
    bytes: Buffer.byteLength(text),
    receiptCode: id.slice(0, 16).toUpperCase(),
    queuedAt: 1_000,
    ...overrides,
  };
};

const stored = (id: string): Verdict => ({ id, verdict: 'stored' });

/** What every queue promises, on disk or in memory. */
export const queueContract = (name: string, createQueue: () => RatingStore): void => {
  const filled = async (count: number, overrides: Partial<FrozenRating> = {}) => {
    const queue = createQueue();
    const ratings = Array.from({ length: count }, (_, index) => aFrozenRating({ queuedAt: index, ...overrides }));
    for (const rating of ratings) await queue.enqueue(rating);
    return { queue, ratings, ids: ratings.map(({ id }) => id) };
  };
  const waitingIds = async (queue: RatingStore, office = 'van-gia') =>
    (await queue.readOldest(office, 500)).map(({ id }) => id);

  test(`${name}: what was queued is read oldest first, as the very same text, and reading removes nothing`, async () => {
    const { queue, ratings, ids } = await filled(3);
    const first = await queue.readOldest('van-gia', 2);
    expect(first.map(({ text }) => text)).toEqual(ratings.slice(0, 2).map(({ text }) => text));
    expect(await waitingIds(queue)).toEqual(ids);
  });

  test(`${name}: the same id again changes nothing, queued or already sent`, async () => {
    const { queue, ratings, ids } = await filled(1);
    const [rating = aFrozenRating()] = ratings;
    await queue.enqueue({ ...rating, text: '{"changed":true}' });
    expect((await queue.readOldest('van-gia', 9)).map(({ text }) => text)).toEqual([rating.text]);
    await queue.settle(await queue.readOldest('van-gia', 9), ids.map(stored), 50);
    await queue.enqueue(rating);
    expect(await waitingIds(queue)).toEqual([]);
  });

  test(`${name}: offices wait in their own lines`, async () => {
    const { queue, ids } = await filled(2);
    const other = aFrozenRating({ office: 'ninh-hoa' });
    await queue.enqueue(other);
    expect(await queue.waitingOffices()).toEqual(['ninh-hoa', 'van-gia']);
    expect(await waitingIds(queue)).toEqual(ids);
    expect(await waitingIds(queue, 'ninh-hoa')).toEqual([other.id]);
  });

  test(`${name}: a batch fits in a request and is never mixed of protocols`, async () => {
    const { queue } = await filled(3, { bytes: BATCH_MAX_BYTES / 2 - 300 });
    expect(await waitingIds(queue)).toHaveLength(2);
    const mixed = createQueue();
    for (const protocol of [1, 1, 2]) await mixed.enqueue(aFrozenRating({ protocol }));
    expect(await waitingIds(mixed)).toHaveLength(2);
  });

  test(`${name}: stored, already stored and set aside leave with a trace of no content; what has no verdict stays`, async () => {
    const { queue, ids } = await filled(4);
    const [a = '', b = '', c = '', d = ''] = ids;
    const verdicts: Verdict[] = [
      stored(a.toUpperCase()),
      { id: b, verdict: 'already-stored' },
      { id: c, verdict: 'set-aside', code: 'unknown-officer' },
      stored('99999999-9999-4999-8999-999999999999'),
    ];
    expect(await queue.settle(await queue.readOldest('van-gia', 9), verdicts, 77)).toBe(3);
    expect(await waitingIds(queue)).toEqual([d]);
    const traces = await queue.receipts(9);
    expect(traces.map(({ id, standing, sentAt }) => [id, standing, sentAt])).toEqual([
      [d, 'waiting', null],
      [c, 'set-aside', 77],
      [b, 'sent', 77],
      [a, 'sent', 77],
    ]);
    expect(JSON.stringify(traces)).not.toContain('Cảm ơn');
    expect(await queue.count()).toEqual({ waiting: 1, setApart: 0, lastSentAt: 77, oldestWaitingAt: 3 });
  });

  test(`${name}: settling the same batch twice is harmless`, async () => {
    const { queue, ids } = await filled(2);
    const batch = await queue.readOldest('van-gia', 9);
    await queue.settle(batch, ids.map(stored), 1);
    await queue.settle(batch, ids.map(stored), 2);
    expect(await queue.count()).toMatchObject({ waiting: 0, setApart: 0 });
  });

  test(`${name}: a refused rating stays on the device, apart, with the reason`, async () => {
    const { queue, ids } = await filled(2);
    const [a = '', b = ''] = ids;
    await queue.settle(await queue.readOldest('van-gia', 9), [{ id: a, verdict: 'refused', code: 'too-large' }], 1);
    expect(await waitingIds(queue)).toEqual([b]);
    expect(await queue.receipt(a.toUpperCase())).toMatchObject({
      standing: 'set-apart',
      reason: 'too-large',
      sentAt: null,
    });
    expect(await queue.count()).toMatchObject({ waiting: 1, setApart: 1, lastSentAt: null });
  });

  test(`${name}: what was set apart is tried again once per version, in its old place and text`, async () => {
    const { queue, ratings, ids } = await filled(2);
    const [first] = await queue.readOldest('van-gia', 1);
    if (first) await queue.setApart(first, 'batch.malformed');
    expect(await queue.setApartOffices()).toEqual(['van-gia']);
    expect(await queue.retrySetApart('van-gia', 'app 2')).toBe(1);
    expect(await waitingIds(queue)).toEqual(ids);
    expect((await queue.readOldest('van-gia', 1))[0]?.text).toBe(ratings[0]?.text);
    if (first) await queue.setApart(first, 'batch.malformed');
    expect(await queue.retrySetApart('van-gia', 'app 2')).toBe(0);
    expect(await queue.retrySetApart('van-gia', 'app 3')).toBe(1);
  });

  test(`${name}: a reason this app has not heard of still has a code the screens know`, async () => {
    const { queue, ids } = await filled(1);
    const [only] = await queue.readOldest('van-gia', 1);
    if (only) await queue.setApart(only, 'moon.full');
    expect(await queue.receipt(ids[0] ?? '')).toMatchObject({ reason: 'request.invalid' });
  });

  test(`${name}: an empty queue says so`, async () => {
    const queue = createQueue();
    expect(await queue.waitingOffices()).toEqual([]);
    expect(await queue.count()).toEqual({ waiting: 0, setApart: 0, lastSentAt: null, oldestWaitingAt: null });
    expect(await queue.receipts(9)).toEqual([]);
    expect(await queue.receipt('nothing')).toBeUndefined();
  });

  test(`${name}: the device keeps its id`, async () => {
    const queue = createQueue();
    const id = await queue.deviceId();
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(await queue.deviceId()).toBe(id);
  });
};
