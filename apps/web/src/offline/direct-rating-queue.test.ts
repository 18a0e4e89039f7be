import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { createDirectRatingQueue } from './direct-rating-queue.ts';
import { aServerModel, type Fault } from './sync/testing/a-server-model.ts';

const aQueue = (faults: Fault[] = []) => {
  const server = aServerModel();
  const queue = createDirectRatingQueue({
    send: async (_office, body) => server.through(faults.shift() ?? 'none', body),
    now: () => 9,
  });
  return { queue, server };
};

test('a rating is recorded when the server has named it', async () => {
  const { queue, server } = aQueue();
  const rating = aRating();
  const code = await queue.submit('van-gia', rating);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/);
  expect(server.stored.size).toBe(1);
  expect(await queue.receipt(rating.id)).toMatchObject({ receiptCode: code, standing: 'sent' });
  expect(queue.state()).toMatchObject({ waiting: 0, lastSentAt: 9, obstacle: null, sending: false });
});

test('the same rating again answers the same and asks the server nothing', async () => {
  const { queue, server } = aQueue();
  const rating = aRating();
  expect(await queue.submit('van-gia', rating)).toBe(await queue.submit('van-gia', rating));
  expect(server.requests).toEqual([1]);
  expect(await queue.receipts()).toHaveLength(1);
});

test('a rating that did not arrive is not recorded, is not sent behind anybody’s back, and can be submitted again', async () => {
  const { queue, server } = aQueue(['reply-lost']);
  const rating = aRating();
  await expect(queue.submit('van-gia', rating)).rejects.toMatchObject({ name: 'NotRecorded', cause: 'unreachable' });
  expect(queue.state()).toMatchObject({ waiting: 0, obstacle: 'unreachable', sending: false });
  await queue.sendNow();
  expect(server.requests).toEqual([1]);
  await queue.submit('van-gia', rating);
  expect(server.stored.size).toBe(1);
});
