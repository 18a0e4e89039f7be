import { apiPaths } from '@hailong/schema/api-paths';
import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminPaths } from '../../admin-paths.ts';
import { aDutyPlan } from '../testing/a-duty-plan.ts';
import { aMembership, anAccount } from '../testing/an-account.ts';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { renderAdmin, standInForBrowser } from '../testing/render-admin.tsx';

standInForBrowser();

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
  server.state.account = anAccount({ memberships: [aMembership({ role: 'duty-staff' })] });
});
afterEach(() => server.close());

test('duty staff begin with the guide: codes, addresses, and who is where', async () => {
  const wifi = [{ ssid: 'Đánh Giá Cán Bộ', password: '12345678' }];
  server.state.instead[`GET ${apiPaths.guide('van-gia')}`] = {
    body: { plan: aDutyPlan(), citizenUrl: 'http://192.168.1.10:8080', wifi },
  };
  const router = renderAdmin(server.origin, adminPaths.home);
  await screen.findByRole('heading', { level: 1, name: 'Hướng dẫn' });
  expect(router.state.location.pathname).toBe(adminPaths.guide('van-gia'));
  expect(screen.getByRole('img', { name: 'Mã QR để vào Wi-Fi Đánh Giá Cán Bộ' })).toBeDefined();
  expect(screen.getByRole('img', { name: 'Mã QR của trang đánh giá' })).toBeDefined();
  expect(screen.getByText('http://192.168.1.10:8080/')).toBeDefined();
  const counters = within(screen.getByRole('region', { name: 'Ai ở quầy nào, ngày 26/11/2026' }));
  expect(counters.getByText('Trần Thị Lan')).toBeDefined();
  expect(counters.getByText('Hôm nay không có ai trực')).toBeDefined();
});

test('an office that named no Wi-Fi is told where to name it', async () => {
  server.state.instead[`GET ${apiPaths.guide('van-gia')}`] = {
    body: { plan: aDutyPlan(), citizenUrl: 'https://danh-gia.vn', wifi: [] },
  };
  renderAdmin(server.origin, adminPaths.guide('van-gia'));
  expect(await screen.findByText(/chưa khai báo mạng Wi-Fi/)).toBeDefined();
});
