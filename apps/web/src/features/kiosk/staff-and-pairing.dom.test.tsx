import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../ui/testing/patience.ts';
import { KioskApp } from './KioskApp.tsx';
import { aKiosk, LAN, type AKiosk } from './testing/a-kiosk.ts';

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

test('an unpaired tablet takes a code, and says what is wrong with it', async () => {
  const kiosk = open(aKiosk({ pairing: null, catalogue: null }));
  kiosk.pairs = 'code-unknown';
  await user.type(screen.getByLabelText('Mã ghép'), 'abcd');
  await tap('Ghép máy');
  expect(screen.getByRole('alert').textContent).toContain('8 chữ và số');
  await user.type(screen.getByLabelText('Mã ghép'), '-2345');
  await tap('Ghép máy');
  expect(screen.getByRole('alert').textContent).toContain('đã hết hạn');
  kiosk.pairs = 'paired';
  await tap('Ghép máy');
  heading('Thái độ phục vụ');
  expect(kiosk.codes).toEqual(['ABCD2345', 'ABCD2345']);
});

test('a scanned code pairs at once, and only once', async () => {
  const kiosk = open(aKiosk({ pairing: null, catalogue: null }), 'ABCD2345');
  await pass(0);
  heading('Thái độ phục vụ');
  expect(kiosk.codes).toEqual(['ABCD2345']);
});

const scan = async (code: string): Promise<void> =>
  act(async () => {
    window.location.hash = `#pair=${code}`;
    await new Promise((resolve) => {
      window.addEventListener('hashchange', resolve, { once: true });
    });
  });

test('a code scanned while the page stands open pairs it; the code leaves the address', async () => {
  const kiosk = open(aKiosk({ pairing: null, catalogue: null }));
  await scan('ABCD2345');
  await pass(0);
  heading('Thái độ phục vụ');
  expect(kiosk.codes).toEqual(['ABCD2345']);
  expect(window.location.hash).toBe('');
});

test('a revoked tablet takes the code that was scanned for it, once, and says so when it is revoked again', async () => {
  const kiosk = open(aKiosk({ refusal: 'kiosk.key-revoked' }), 'ABCD2345');
  await pass(0);
  heading('Thái độ phục vụ');
  act(() => {
    kiosk.become({ refusal: 'kiosk.key-revoked' });
  });
  heading('Máy tính bảng này đã ngừng dùng');
  kiosk.pairs = 'code-unknown';
  await scan('BCDE3456');
  await pass(0);
  expect(screen.getByRole('alert').textContent).toContain('đã hết hạn');
  expect(kiosk.codes).toEqual(['ABCD2345', 'BCDE3456']);
});

test('a code scanned on a tablet that is paired disturbs nobody, and is not tried when it is long too old', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'performance', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
  const kiosk = open(aKiosk(), 'ABCD2345');
  await pass(16 * 60_000);
  act(() => {
    kiosk.become({ refusal: 'kiosk.key-revoked' });
  });
  heading('Máy tính bảng này đã ngừng dùng');
  expect(kiosk.codes).toEqual([]);
});

test('a revoked tablet says so, with what it still holds, but not in the middle of a rating', async () => {
  const kiosk = open(aKiosk());
  await tap('Mức 5');
  act(() => {
    kiosk.report({ waiting: 2 });
    kiosk.become({ refusal: 'kiosk.key-revoked' });
  });
  await tap('Mức 5');
  await tap('Gửi đánh giá');
  await pass(0);
  await tap('Xong');
  heading('Máy tính bảng này đã ngừng dùng');
  expect(screen.getByText(/2 phiếu đang chờ/)).toBeTruthy();
  await tap('Ghép lại bằng mã mới');
  heading('Ghép máy tính bảng với đơn vị');
});

test('paired but without its catalogue yet, it says that it is coming', () => {
  open(aKiosk({ catalogue: null }));
  expect(heading('Đã ghép. Đang tải danh sách cán bộ…')).toBeTruthy();
});

const typePin = async (): Promise<void> => {
  await tap('Cán bộ trực');
  for (const digit of '2580') await tap(digit);
  await tap('Mở');
  await pass(0);
};

test('staff get in by their PIN, see how the tablet is, and change who serves', async () => {
  const kiosk = open(aKiosk());
  act(() => kiosk.report({ waiting: 2 }));
  await typePin();
  heading('Dành cho cán bộ trực');
  const figures = within(screen.getByRole('region', { name: 'Phiếu trên máy này' }));
  expect(figures.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(['3', '2', '10', '0']);
  expect(screen.getByText('80 %, đang sạc')).toBeTruthy();
  await tap('Lê Thị Lan');
  expect(kiosk.state().choice?.officerId).toBe(LAN);
  await tap('Xong, về màn hình người dân');
  expect(screen.getByText('Lê Thị Lan')).toBeTruthy();
});

test('tones are off until staff switch them on', async () => {
  const made = vi.fn<() => void>();
  vi.stubGlobal('AudioContext', made);
  const kiosk = open(aKiosk());
  await tap('Mức 5');
  expect(made).not.toHaveBeenCalled();
  await tap('Thôi, không đánh giá');
  await typePin();
  await tap('Phát âm thanh khi chạm');
  expect(kiosk.state().sound).toBe(true);
  await tap('Xong, về màn hình người dân');
  await tap('Mức 5');
  expect(made).toHaveBeenCalled();
});

test('a wrong PIN is told, and too many of them make everybody wait', async () => {
  const kiosk = open(aKiosk());
  kiosk.pin = 'wrong';
  await typePin();
  expect(screen.getByRole('status').textContent).toBe('Mã PIN không đúng.');
  kiosk.pin = { waitMs: 30_000 };
  for (const digit of '1111') await tap(digit);
  await tap('Mở');
  await pass(0);
  expect(screen.getByRole('status').textContent).toContain('30 giây');
  await pass(30_500);
  heading('Thái độ phục vụ');
});

test('with staff’s help the rating says so, and the next one does not', async () => {
  const kiosk = open(aKiosk());
  await typePin();
  await tap('Bấm giúp người dân');
  for (let rating = 0; rating < 2; rating += 1) {
    await tap('Mức 5');
    await tap('Mức 5');
    await tap('Gửi đánh giá');
    await pass(0);
    await tap('Xong');
  }
  expect(kiosk.submitted.map(({ assisted }) => assisted)).toEqual([true, undefined]);
});

test('a newer version is taken once the first screen has stood untouched, not before', async () => {
  const apply = vi.fn<() => void>();
  render(<KioskApp kiosk={aKiosk()} scanned={null} onUpdate={(found) => found(apply)} />);
  await tap('Mức 5');
  await pass(40_000);
  expect(apply).not.toHaveBeenCalled();
  await tap('Thôi, không đánh giá');
  await pass(31_000);
  expect(apply).toHaveBeenCalledOnce();
});
