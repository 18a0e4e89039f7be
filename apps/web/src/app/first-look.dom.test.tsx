import type { RequestListener } from 'node:http';
import { render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { aCatalogue } from '../api-client/testing/a-catalogue.ts';
import { App } from './App.tsx';
import { firstLook } from './first-look.ts';
import { aQueue } from './testing/a-queue.ts';
import { serve } from './testing/whole-app.tsx';

let stop: (() => Promise<void>) | undefined;
afterEach(async () => stop?.());

const selfCheck = async () => Promise.resolve([]);
const loadOffline = async () => Promise.resolve({ queue: aQueue(), selfCheck });

/** A server that answers when it is told to, and how often it was asked. */
const aPatientServer = async () => {
  let asked = 0;
  const answers: (() => void)[] = [];
  const listener: RequestListener = (_request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json');
    answers.push(() => void response.end(JSON.stringify(aCatalogue())));
  };
  stop = await serve(listener);
  return { asked: () => asked, answers };
};

const open = async (office: string, waitMs: number) => {
  window.history.replaceState(null, '', `/o/${office}`);
  const first = await firstLook(office, waitMs);
  render(<App loadOffline={loadOffline} first={first} />);
};

const officer = async () => screen.findByRole('button', { name: /Nguyễn Thị Hương/ });

test('officers that come in time are the first thing drawn, and are asked for once', async () => {
  const server = await aPatientServer();
  const opened = open('quick', 30_000);
  await expect.poll(() => server.answers.length).toBe(1);
  server.answers[0]?.();
  await opened;
  expect(screen.getByRole('button', { name: /Nguyễn Thị Hương/ })).toBeTruthy();
  expect(await officer()).toBeTruthy();
  expect(server.asked()).toBe(1);
});

test('a slow server holds the page back for a moment only, and is not asked again', async () => {
  const server = await aPatientServer();
  await open('slow', 1);
  expect(screen.queryByRole('button', { name: /Nguyễn Thị Hương/ })).toBeNull();
  expect(screen.getByText('Đang tải danh sách cán bộ…')).toBeTruthy();
  await waitFor(() => expect(server.answers).toHaveLength(1));
  server.answers[0]?.();
  expect(await officer()).toBeTruthy();
  expect(server.asked()).toBe(1);
});
