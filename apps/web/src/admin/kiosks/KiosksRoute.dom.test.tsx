import { apiPaths } from '@hailong/schema/api-paths';
import type { KioskFleet } from '@hailong/schema/kiosk';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminPaths } from '../../admin-paths.ts';
import { aFleet, aFleetKiosk, aKioskWord } from '../testing/a-fleet.ts';
import { aMembership, anAccount } from '../testing/an-account.ts';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { renderAdmin, standInForBrowser } from '../testing/render-admin.tsx';

standInForBrowser();

const FLEET = apiPaths.kiosks('van-gia');
const { id } = aFleetKiosk();
let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
});
afterEach(() => server.close());

const open = async (fleet: KioskFleet, role: 'administrator' | 'duty-staff' = 'administrator') => {
  server.state.account = anAccount({ memberships: [aMembership({ role })] });
  server.state.instead[`GET ${FLEET}`] = { body: fleet };
  renderAdmin(server.origin, adminPaths.kiosks('van-gia'));
  await screen.findByRole('heading', { level: 1, name: 'Máy tính bảng' });
};

test('a tablet says how it is, what it holds and what is the matter', async () => {
  const lastContact = aKioskWord({ waiting: 2, oldestWaitingAt: '2026-11-26T08:00:00+07:00', storage: 'best-effort' });
  const days = [{ day: '2026-11-26', given: 12, stored: 9, setAside: 1 }];
  await open(aFleet({ kiosks: [aFleetKiosk({ lastContact, days })] }));
  expect(screen.getByText('2 phiếu, cũ nhất từ 1 giờ trước')).toBeDefined();
  expect(screen.getByText(/chưa hứa giữ dữ liệu lâu dài/)).toBeDefined();
  const row = screen.getByRole('row', { name: /26\/11\/2026/, hidden: true });
  expect(
    within(row)
      .getAllByRole('cell', { hidden: true })
      .map(({ textContent }) => textContent),
  ).toEqual(['12', '9', '1', '2']);
});

test('a new tablet gets its code at once, and the page notices when it is used', async () => {
  await open(aFleet({ kiosks: [] }));
  const expiresAt = '2026-11-26T09:15:00+07:00';
  server.state.instead[`POST ${FLEET}`] = {
    status: 201,
    body: { kioskId: id, code: 'ABCD2345', link: 'http://192.168.1.10:8080/kiosk#pair=ABCD2345', expiresAt },
  };
  const waiting = aFleetKiosk({ name: 'Máy mới', state: 'unpaired', codeExpiresAt: expiresAt, lastContact: null });
  await userEvent.click(screen.getByRole('button', { name: 'Thêm máy tính bảng' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Tạo và nhận mã ghép' }));
  expect(screen.getByText('Hãy đặt tên cho máy.')).toBeDefined();
  await userEvent.type(screen.getByLabelText(/Tên máy/), 'Máy mới');
  await userEvent.type(screen.getByLabelText(/Mã PIN/), '2604');
  server.state.instead[`GET ${FLEET}`] = { body: aFleet({ kiosks: [waiting] }) };
  await userEvent.click(screen.getByRole('button', { name: 'Tạo và nhận mã ghép' }));
  expect(await screen.findByText('ABCD-2345')).toBeDefined();
  expect(screen.getByRole('img', { name: 'Mã QR để ghép máy' })).toBeDefined();
  expect(server.state.bodies[`POST ${FLEET}`]).toEqual({ name: 'Máy mới', counterId: null, pin: '2604' });
  server.state.instead[`GET ${FLEET}`] = { body: aFleet({ kiosks: [aFleetKiosk({ name: 'Máy mới' })] }) };
  expect(await screen.findByText('“Máy mới” đã ghép xong.')).toBeDefined();
});

test('revoking asks first and says what it does', async () => {
  await open(aFleet());
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi Máy quầy 1' }));
  expect(screen.getByText(/Phiếu đã nhận trước lúc này vẫn gửi/)).toBeDefined();
  const path = `POST ${apiPaths.kioskRevocation('van-gia', id)}`;
  expect(server.state.requests).not.toContain(path);
  server.state.instead[path] = { status: 204 };
  server.state.instead[`GET ${FLEET}`] = {
    body: aFleet({ kiosks: [aFleetKiosk({ state: 'revoked', revokedAt: '2026-11-26T09:00:00+07:00' })] }),
  };
  await userEvent.click(screen.getByRole('button', { name: 'Thu hồi ngay' }));
  expect(await screen.findByText('Đã thu hồi (1)')).toBeDefined();
  expect(server.state.requests).toContain(path);
});

test('a tablet is moved without losing its PIN', async () => {
  await open(aFleet());
  const path = `PATCH ${apiPaths.kiosk('van-gia', id)}`;
  server.state.instead[path] = { status: 204 };
  await userEvent.click(screen.getByRole('button', { name: 'Sửa Máy quầy 1' }));
  await userEvent.selectOptions(await screen.findByLabelText(/^Quầy/), '');
  await userEvent.click(screen.getByRole('button', { name: 'Lưu' }));
  await waitFor(() => expect(server.state.bodies[path]).toEqual({ name: 'Máy quầy 1', counterId: null }));
});

test('a file of a dead tablet is taken in and its outcome counted', async () => {
  await open(aFleet());
  const verdicts = [
    { id: '1', verdict: 'stored' },
    { id: '2', verdict: 'already-stored' },
    { id: '3', verdict: 'set-aside', code: 'sealed-box-unopened' },
  ];
  server.state.instead[`POST ${apiPaths.kioskImports('van-gia')}`] = {
    body: { protocol: 1, receivedAt: '2026-11-26T09:00:00Z', verdicts },
  };
  const file = new File(['{"format":"hailong-kiosk-queue"}'], 'phieu.json', { type: 'application/json' });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no file field');
  await userEvent.upload(input, file);
  await userEvent.click(screen.getByRole('button', { name: 'Nhập phiếu' }));
  expect(await screen.findByText(/1 phiếu mới được tính, 1 phiếu đã có từ trước, 1 phiếu để riêng/)).toBeDefined();
});

test('duty staff may pair a tablet, and keep none', async () => {
  await open(aFleet(), 'duty-staff');
  expect(screen.getByRole('button', { name: 'Mã ghép mới cho Máy quầy 1' })).toBeDefined();
  expect(screen.queryByRole('button', { name: /Thu hồi|Thêm máy|Nhập phiếu|^Sửa/ })).toBeNull();
});
