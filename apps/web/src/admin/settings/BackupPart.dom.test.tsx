import { apiPaths } from '@hailong/schema/api-paths';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { renderPart, standInForBrowser } from '../testing/render-admin.tsx';
import { BackupPart } from './BackupPart.tsx';

standInForBrowser();

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
});
afterEach(() => server.close());

const show = (body: object) => {
  server.state.instead[`GET ${apiPaths.backupState('van-gia')}`] = { body };
  renderPart(server.origin, <BackupPart office="van-gia" />);
};

test('a backup of last night is named, without an alarm', async () => {
  show({ nightly: true, newestAt: '2026-11-25T15:00:00.000Z', late: false });
  expect(await screen.findByText(/^Bản gần nhất: /)).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('one that is too old is an alarm that says what to do', async () => {
  show({ nightly: true, newestAt: '2026-11-20T15:00:00.000Z', late: true });
  const alarm = await screen.findByRole('alert');
  expect(alarm.textContent).toContain('quá 26 giờ');
  expect(alarm.textContent).toContain('npm run backup -- make');
});

test('so is having none', async () => {
  show({ nightly: false, newestAt: null, late: true });
  expect((await screen.findByRole('alert')).textContent).toContain('Chưa có bản sao lưu nào');
});
