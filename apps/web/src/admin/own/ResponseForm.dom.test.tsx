import { apiPaths } from '@hailong/schema/api-paths';
import type { OwnMonth } from '@hailong/schema/own-month';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { problemReply } from '../testing/json-server.ts';
import { renderPart, standInForBrowser } from '../testing/render-admin.tsx';
import { ResponseForm } from './ResponseForm.tsx';

standInForBrowser();

const path = apiPaths.ownResponse('van-gia', '2026-10');
const own = (response: OwnMonth['response']): OwnMonth => ({
  month: '2026-10',
  minimumSample: 5,
  state: 'small',
  figures: null,
  response,
});

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
});
afterEach(() => server.close());

test('a response is sent, then taken back; nothing is sent while there are no words', async () => {
  renderPart(server.origin, <ResponseForm office="van-gia" month="2026-10" written={null} />);
  await userEvent.click(screen.getByRole('button', { name: 'Gửi giải trình' }));
  expect(screen.getByText('Hãy ghi nội dung trước khi gửi.')).toBeDefined();
  expect(server.state.requests).toEqual([]);

  const response = { text: 'Hệ thống lỗi hai ngày.', at: '2026-11-03T02:00:00Z' };
  server.state.instead[`PUT ${path}`] = { body: own(response) };
  await userEvent.type(screen.getByLabelText('Nội dung giải trình'), 'Hệ thống lỗi hai ngày.');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi giải trình' }));
  expect(await screen.findByText('Đã gửi giải trình.')).toBeDefined();
  expect(server.state.bodies[`PUT ${path}`]).toEqual({ text: 'Hệ thống lỗi hai ngày.' });

  server.state.instead[`PUT ${path}`] = { body: own(null) };
  await userEvent.click(screen.getByRole('button', { name: 'Rút lại' }));
  expect(await screen.findByText('Đã rút lại giải trình.')).toBeDefined();
  expect(server.state.bodies[`PUT ${path}`]).toEqual({ text: '' });
});

test('words that could not be sent stay where they were typed', async () => {
  server.state.instead[`PUT ${path}`] = problemReply('month.not-closed');
  renderPart(server.origin, <ResponseForm office="van-gia" month="2026-10" written={null} />);
  await userEvent.type(screen.getByLabelText('Nội dung giải trình'), 'Sớm quá');
  await userEvent.click(screen.getByRole('button', { name: 'Gửi giải trình' }));
  expect(await screen.findByText(/^Tháng này chưa chốt/)).toBeDefined();
  expect(screen.getByLabelText<HTMLTextAreaElement>('Nội dung giải trình').value).toBe('Sớm quá');
});
