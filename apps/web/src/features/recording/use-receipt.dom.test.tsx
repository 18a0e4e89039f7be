import { renderHook, waitFor } from '@testing-library/react';
import '../../ui/testing/patience.ts';
import { expect, test } from 'vitest';
import type { RatingQueue, ReceiptEntry, Standing } from '../../offline/rating-queue.ts';
import { useReceipt } from './use-receipt.ts';

const QUIET = { waiting: 0, setApart: 0, sending: false, lastSentAt: null, oldestWaitingAt: null, obstacle: null };

const entry = (standing: Standing): ReceiptEntry => ({
  id: 'r1',
  office: 'van-gia',
  receiptCode: '7K2M9Q4T0XBA5DCE',
  standing,
  queuedAt: 0,
  sentAt: null,
  reason: null,
});

const readsInTurn = (...answers: (() => Promise<ReceiptEntry>)[]): RatingQueue => ({
  durability: 'stored',
  submit: async () => Promise.resolve(''),
  state: () => QUIET,
  subscribe: () => () => undefined,
  receipts: async () => Promise.resolve([]),
  receipt: async () => answers.shift()?.(),
  sendNow: async () => Promise.resolve(),
});

test('the receipt follows the queue', async () => {
  const queue = readsInTurn(
    async () => Promise.resolve(entry('waiting')),
    async () => Promise.resolve(entry('sent')),
  );
  const { result, rerender } = renderHook(({ state }) => useReceipt(queue, state, 'r1'), {
    initialProps: { state: QUIET },
  });
  await waitFor(() => expect(result.current?.standing).toBe('waiting'));
  rerender({ state: { ...QUIET } });
  await waitFor(() => expect(result.current?.standing).toBe('sent'));
});

test('a moment in which it cannot be read does not take away what was known', async () => {
  const queue = readsInTurn(
    async () => Promise.resolve(entry('waiting')),
    async () => Promise.reject(new Error('connection lost')),
    async () => Promise.resolve(entry('sent')),
  );
  const { result, rerender } = renderHook(({ state }) => useReceipt(queue, state, 'r1'), {
    initialProps: { state: QUIET },
  });
  await waitFor(() => expect(result.current?.standing).toBe('waiting'));
  rerender({ state: { ...QUIET } });
  expect(result.current?.standing).toBe('waiting');
  rerender({ state: { ...QUIET } });
  await waitFor(() => expect(result.current?.standing).toBe('sent'));
});
