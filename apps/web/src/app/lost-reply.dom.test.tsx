import type { RequestListener } from 'node:http';
import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDirectRatingQueue } from '../offline/direct-rating-queue.ts';
import type { RatingQueue } from '../offline/rating-queue.ts';
import { httpLine } from '../offline/sync/http-line.ts';
import { aServerModel } from '../offline/sync/testing/a-server-model.ts';
import { answerAll, Forms, heading, openTab, tap, user } from './testing/forms.tsx';
import { serve } from './testing/whole-app.tsx';

type Listener = (...exchange: Parameters<RequestListener>) => Promise<void>;

let server: ReturnType<typeof aServerModel>;
/** How many more replies the network loses. */
let repliesToLose: number;
/** Each rating that reached the server, as it came. */
let arrived: unknown[];
let closeServer: () => Promise<void>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T09:15:02+07:00') });
  server = aServerModel();
  repliesToLose = 1;
  arrived = [];
  const answer: Listener = async (request, response) => {
    const body = Buffer.concat((await request.toArray()) as Buffer[]).toString();
    arrived.push(...(JSON.parse(body) as { ratings: unknown[] }).ratings);
    const reply = server.through('none', body);
    repliesToLose -= 1;
    if (repliesToLose >= 0) return void response.destroy();
    const verdicts = reply.kind === 'answered' && reply.body;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ protocol: 1, receivedAt: '2026-11-23T09:15:02+07:00', verdicts }));
  };
  closeServer = await serve((request, response) => void answer(request, response));
});
afterEach(async () => {
  vi.useRealTimers();
  await closeServer();
});

const aQueue = (): RatingQueue => createDirectRatingQueue(httpLine);
const later = (): void => void vi.setSystemTime(Date.now() + 3_000);

const sendAndHearNothing = async (button: string): Promise<void> => {
  await tap(button);
  await screen.findByRole('alert');
  expect(server.stored.size).toBe(1);
  later();
};

const expectCountedOnce = async (queue: RatingQueue): Promise<void> => {
  await heading('Đã ghi nhận');
  expect(arrived).toHaveLength(2);
  expect(arrived[1]).toEqual(arrived[0]);
  expect(server.stored.size).toBe(1);
  expect(await queue.receipts()).toMatchObject([{ standing: 'sent' }]);
};

const rateAndHearNothing = async (queue: RatingQueue) => {
  const page = openTab('/', queue);
  await answerAll();
  await tap('Bỏ qua, xem lại phiếu');
  await sendAndHearNothing('Gửi đánh giá');
  return page;
};

test('after a lost reply the very same rating is sent again, and counts once', async () => {
  const queue = aQueue();
  await rateAndHearNothing(queue);
  await tap('Thử lại');
  expect(await heading('Đã ghi nhận')).toBeTruthy();
  await expectCountedOnce(queue);
});

test('a reload in between changes nothing about it', async () => {
  const page = await rateAndHearNothing(aQueue());
  page.unmount();
  const queue = aQueue();
  render(<Forms queue={queue} />);
  expect((await screen.findByRole('alert')).textContent).toContain('có thể đã đến đơn vị');
  await tap('Thử lại');
  await expectCountedOnce(queue);
});

test('what may have arrived can no longer be changed, and says why', async () => {
  await rateAndHearNothing(aQueue());
  expect(screen.getByRole('alert').textContent).toContain('nên không sửa được nữa');
  expect(screen.queryByRole('button', { name: /^(Sửa|Thêm)/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Không phải người này' })).toBeNull();
  window.history.back();
  await heading('Xem lại trước khi gửi');
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('somebody else can be rated instead, and the first rating taken up again where it was', async () => {
  const queue = aQueue();
  await rateAndHearNothing(queue);
  await tap('Đánh giá người khác');
  await heading('Hôm nay ai đã phục vụ Ông/Bà?');
  await tap('Làm tiếp');
  expect(await heading('Xem lại trước khi gửi')).toBeTruthy();
  await tap('Thử lại');
  await expectCountedOnce(queue);
});

test('a suggestion too is sent again as it was, also after a reload', async () => {
  const page = openTab('/suggestion', aQueue());
  await user.type(screen.getByLabelText('Nội dung'), 'Nên có thêm ghế chờ');
  await tap('Xem lại phiếu');
  await sendAndHearNothing('Gửi góp ý');
  expect(screen.queryByRole('button', { name: /^(Sửa|Thêm)/ })).toBeNull();
  page.unmount();
  const queue = aQueue();
  render(<Forms queue={queue} />);
  await tap('Thử lại');
  await expectCountedOnce(queue);
});
