import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aKioskPart, everyDay, HUONG } from '../../offline/kiosk/testing/a-kiosk-part.ts';
import '../../ui/testing/patience.ts';
import { KioskApp } from './KioskApp.tsx';
import { aKiosk, aKioskCatalogue, LAN, RECEIPT_CODE, type AKiosk } from './testing/a-kiosk.ts';

const MORNING = new Date('2026-11-26T08:00:00+07:00');
let user: ReturnType<typeof userEvent.setup>;

beforeEach(() => {
  vi.stubGlobal('__APP_VERSION__', '0.1.0+test');
  // Testing Library itself waits with setTimeout.
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval'] });
  vi.setSystemTime(MORNING);
  user = userEvent.setup();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const open = (kiosk: AKiosk, scanned: string | null = null): AKiosk => {
  render(<KioskApp kiosk={kiosk} scanned={scanned} onUpdate={() => undefined} />);
  return kiosk;
};
const tap = async (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
const heading = (name: string | RegExp): HTMLElement => screen.getByRole('heading', { level: 1, name });
const pass = async (ms: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

test('one tap on a face answers the first question, three more taps and the rating is recorded', async () => {
  const kiosk = open(aKiosk());
  heading('Thái độ phục vụ');
  expect(screen.getByText('Nguyễn Thị Hương')).toBeTruthy();
  await tap('Mức 5');
  heading('Giải quyết hồ sơ');
  await tap('Chưa có kết quả');
  await tap('Gửi đánh giá');
  await pass(0);
  heading('Cảm ơn Ông/Bà!');
  expect(screen.getByText('7K2M 9Q4T 0XBA 5DCE')).toBeTruthy();
  expect(kiosk.submitted).toMatchObject([
    { officerId: HUONG, scores: { attitude: 5, resolution: null }, channel: 'kiosk', language: 'vi' },
  ]);
  expect(kiosk.submitted[0]).not.toHaveProperty('assisted');
});

test('the thanks go by themselves, and the next citizen finds nothing of the last', async () => {
  open(aKiosk());
  await tap('Mức 4');
  await tap('Mức 4');
  await user.type(screen.getByLabelText('Họ tên của Ông/Bà'), 'Trần Văn Mẫu');
  await tap('Gửi đánh giá');
  await pass(0);
  await pass(20_500);
  heading('Thái độ phục vụ');
  expect(document.body.textContent).not.toContain(RECEIPT_CODE.slice(0, 4));
  await tap('Mức 5');
  await tap('Mức 5');
  expect(screen.getByLabelText<HTMLInputElement>('Họ tên của Ông/Bà').value).toBe('');
});

test('whoever leaves in the middle is asked, then everything is erased and nothing sent', async () => {
  const kiosk = open(aKiosk());
  await tap('Mức 1');
  await tap('Thiếu lịch sự');
  await pass(45_500);
  const warning = screen.getByRole('alertdialog');
  expect(within(warning).getByText(/bị xóa sau 10 giây/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Thiếu lịch sự' })).toBeNull();
  await pass(10_500);
  heading('Thái độ phục vụ');
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(kiosk.submitted).toEqual([]);
});

test('whoever is still there goes on where they were', async () => {
  open(aKiosk());
  await tap('Mức 1');
  await pass(50_000);
  await tap('Tiếp tục');
  await pass(40_000);
  heading('Điều gì chưa tốt?');
  await tap('Quay lại');
  expect(heading('Thái độ phục vụ')).toBeTruthy();
});

test('language and large text go back by themselves for the next person', async () => {
  open(aKiosk());
  await tap('EN: switch to English');
  await tap('Larger text');
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.classList.contains('kiosk-large-text')).toBe(true);
  await pass(56_000);
  expect(document.documentElement.lang).toBe('vi');
  expect(document.documentElement.classList.contains('kiosk-large-text')).toBe(false);
  expect(screen.getByText('Đang phục vụ Ông/Bà')).toBeTruthy();
});

test('not this person: another one is chosen, and answered about', async () => {
  const kiosk = open(aKiosk());
  await tap('Không phải người này');
  await tap(/Lê Thị Lan/);
  await tap('Mức 3');
  await tap('Mức 3');
  await tap('Gửi đánh giá');
  await pass(0);
  expect(kiosk.submitted).toMatchObject([{ officerId: LAN, scores: { attitude: 3, resolution: 3 } }]);
});

test('at the boundary of a shift the next officer is shown, but nobody is swapped under a citizen’s answers', async () => {
  const kiosk = aKioskPart({
    schedules: [
      everyDay([
        { from: '07:00', until: '08:01', officerId: HUONG },
        { from: '08:01', until: '17:00', officerId: LAN },
      ]),
    ],
  });
  const tablet = open(aKiosk({ catalogue: aKioskCatalogue({ kiosk }) }));
  await tap('Mức 5');
  await pass(30_000);
  await tap('Quay lại');
  await tap('Mức 4');
  await pass(31_000);
  await tap('Mức 4');
  await tap('Gửi đánh giá');
  await pass(0);
  expect(tablet.submitted).toMatchObject([{ officerId: HUONG }]);
  await tap('Xong');
  expect(screen.getByText('Lê Thị Lan')).toBeTruthy();
});

test('with nobody on duty the citizen says who it was', async () => {
  open(aKiosk({ catalogue: aKioskCatalogue({ kiosk: aKioskPart({ schedules: [] }) }) }));
  heading('Ai đã phục vụ Ông/Bà?');
  await tap(/Nguyễn Thị Hương/);
  expect(heading('Thái độ phục vụ')).toBeTruthy();
});

test('what could not be kept is said, and sending again works on the same rating', async () => {
  const kiosk = open(aKiosk());
  kiosk.breakDown();
  await tap('Mức 5');
  await tap('Mức 5');
  await tap('Gửi đánh giá');
  await pass(0);
  expect(screen.getByRole('alert').textContent).toContain('Chưa ghi nhận được phiếu');
  expect(screen.queryByText('Cảm ơn Ông/Bà!')).toBeNull();
});

test('a procedure is found and named', async () => {
  const kiosk = open(aKiosk());
  await tap('Mức 5');
  await tap('Mức 5');
  await tap('Chọn thủ tục');
  await user.type(screen.getByRole('searchbox'), 'khai sinh');
  await tap(/Đăng ký khai sinh/);
  await tap('Gửi đánh giá');
  await pass(0);
  expect(kiosk.submitted).toMatchObject([{ procedure: { code: '1.001193' } }]);
});

test('no field remembers or suggests anything', async () => {
  open(aKiosk());
  await tap('Mức 5');
  await tap('Mức 5');
  const fields = screen.getAllByRole<HTMLInputElement>('textbox');
  expect(fields).toHaveLength(2);
  for (const field of fields) {
    expect(field.getAttribute('autocomplete')).toBe('off');
    expect(field.name).toMatch(/^f[0-9a-f-]{36}$/);
  }
});
