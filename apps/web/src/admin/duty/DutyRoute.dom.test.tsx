import { apiPaths } from '@hailong/schema/api-paths';
import type { DutyPlan } from '@hailong/schema/duty-schedule';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adminPaths } from '../../admin-paths.ts';
import { aDutyPlan } from '../testing/a-duty-plan.ts';
import { aMembership, anAccount } from '../testing/an-account.ts';
import { startOfficeServer } from '../testing/an-office-server.ts';
import { renderAdmin, standInForBrowser } from '../testing/render-admin.tsx';

standInForBrowser();

const DUTY = apiPaths.duty('van-gia');
const plan = aDutyPlan();
const [first, second] = plan.counters.map(({ id }) => id) as [string, string];
const [lan, minh] = plan.officers.map(({ id }) => id) as [string, string];

let server: Awaited<ReturnType<typeof startOfficeServer>>;
beforeEach(async () => {
  server = await startOfficeServer();
});
afterEach(() => server.close());

const open = async (known: DutyPlan = plan, role: 'administrator' | 'duty-staff' = 'administrator') => {
  server.state.account = anAccount({ memberships: [aMembership({ role })] });
  server.state.instead[`GET ${DUTY}`] = { body: known };
  renderAdmin(server.origin, adminPaths.duty('van-gia'));
  await screen.findByRole('heading', { level: 1, name: 'Lịch trực' });
};

test('today is seen at a glance: who serves where, and where nobody does', async () => {
  await open();
  const today = within(screen.getByRole('region', { name: 'Hôm nay, 26/11/2026' }));
  expect(today.getByText('Trần Thị Lan')).toBeDefined();
  expect(today.getByText('Lúc này không có ai trực')).toBeDefined();
});

test('today is changed without touching the week', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Đổi hôm nay ở Quầy 1' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.selectOptions(dialog.getByLabelText('26/11/2026, ca 1: người trực'), minh);
  const path = `PUT ${apiPaths.dutyDay('van-gia', first, '2026-11-26')}`;
  server.state.instead[path] = { status: 204 };
  await userEvent.click(dialog.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Đã lưu lịch ngày 26/11/2026.')).toBeDefined();
  expect(server.state.bodies[path]).toEqual({ shifts: [{ from: '07:30', until: '11:30', officerId: minh }] });
});

test('a week is filled in: Monday copied to the other working days', async () => {
  await open();
  const week = within(screen.getByRole('region', { name: 'Lịch tuần' }));
  await userEvent.selectOptions(week.getByLabelText('Quầy'), second);
  await userEvent.click(week.getByRole('button', { name: 'Thêm ca Thứ Hai' }));
  await userEvent.click(week.getByRole('button', { name: /Chép thứ Hai/ }));
  const path = `PUT ${apiPaths.dutyWeek('van-gia', second)}`;
  server.state.instead[path] = { status: 204 };
  await userEvent.click(week.getByRole('button', { name: 'Lưu lịch tuần' }));
  expect(await screen.findByText('Đã lưu lịch tuần.')).toBeDefined();
  const day = [{ from: '07:30', until: '11:30', officerId: minh }];
  expect(server.state.bodies[path]).toEqual({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] });
});

test('shifts that overlap cannot be saved, and the page says why', async () => {
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Đổi hôm nay ở Quầy 1' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.click(dialog.getByRole('button', { name: 'Thêm ca 26/11/2026' }));
  const until = dialog.getByLabelText('26/11/2026, ca 1: đến giờ');
  await userEvent.clear(until);
  await userEvent.type(until, '15:00');
  expect(dialog.getByText(/hai ca chồng giờ nhau/)).toBeDefined();
  expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Lưu' }).disabled).toBe(true);
});

test('a day that differs goes back to the week', async () => {
  const shifts = [{ from: '08:00', until: '10:00', officerId: lan }];
  const [schedule, ...others] = plan.schedules;
  if (!schedule) throw new Error('a schedule');
  const different = { ...schedule, exceptions: [{ day: '2026-12-24', shifts }] };
  await open({ ...plan, schedules: [different, ...others] });
  await userEvent.click(screen.getByRole('button', { name: 'Sửa 24/12/2026, Quầy 1' }));
  const path = `PUT ${apiPaths.dutyDay('van-gia', first, '2026-12-24')}`;
  server.state.instead[path] = { status: 204 };
  await userEvent.click(await screen.findByRole('button', { name: 'Trở về lịch tuần' }));
  expect(await screen.findByText('Ngày 24/12/2026 theo lịch tuần.')).toBeDefined();
  expect(server.state.bodies[path]).toEqual({ shifts: null });
});

test('counters are added, renamed and ordered; one that is in use cannot be retired', async () => {
  await open();
  const panel = within(screen.getByRole('region', { name: 'Quầy' }));
  expect(panel.getByRole<HTMLButtonElement>('button', { name: 'Ngừng dùng Quầy 1' }).disabled).toBe(true);
  const order = `PUT ${apiPaths.counterOrder('van-gia')}`;
  server.state.instead[order] = { status: 204 };
  await userEvent.click(panel.getByRole('button', { name: 'Chuyển Quầy 2 lên' }));
  expect(await screen.findByText('Đã chuyển Quầy 2.')).toBeDefined();
  expect(server.state.bodies[order]).toEqual({ counterIds: [second, first] });
  const change = `PATCH ${apiPaths.counter('van-gia', first)}`;
  server.state.instead[change] = { status: 204 };
  await userEvent.click(panel.getByRole('button', { name: 'Đổi tên Quầy 1' }));
  await userEvent.type(panel.getByLabelText('Tên quầy'), ' (ưu tiên)');
  await userEvent.click(panel.getByRole('button', { name: 'Lưu' }));
  expect(await screen.findByText('Đã lưu “Quầy 1 (ưu tiên)”.')).toBeDefined();
});

test('duty staff change a day and plan no week', async () => {
  await open(plan, 'duty-staff');
  expect(screen.getByRole('button', { name: 'Đổi hôm nay ở Quầy 1' })).toBeDefined();
  expect(screen.queryByRole('region', { name: 'Lịch tuần' })).toBeNull();
  expect(screen.queryByRole('region', { name: 'Quầy' })).toBeNull();
});
