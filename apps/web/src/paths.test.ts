import { expect, test } from 'vitest';
import { adminPaths } from './admin-paths.ts';
import { officeOfPath, paths } from './paths.ts';

test('the addresses of the pages, with the bare address and with an office', () => {
  const citizen = (office: string | null): string[] => [
    paths.home(office),
    paths.counter(office, 'c1'),
    paths.officer(office, 'o1'),
    paths.suggestion(office),
    paths.sent(office),
    paths.receipt(office),
    paths.selfCheck(office),
  ];
  expect([...citizen(null), ...citizen('van-gia')]).toEqual([
    '/',
    '/counters/c1',
    '/officers/o1',
    '/suggestion',
    '/sent',
    '/receipt',
    '/self-check',
    '/o/van-gia',
    '/o/van-gia/counters/c1',
    '/o/van-gia/officers/o1',
    '/o/van-gia/suggestion',
    '/o/van-gia/sent',
    '/o/van-gia/receipt',
    '/o/van-gia/self-check',
  ]);
  expect([
    paths.kiosk,
    adminPaths.home,
    adminPaths.signIn,
    adminPaths.setup,
    adminPaths.office('van-gia'),
    adminPaths.month('van-gia', '2026-10'),
  ]).toEqual([
    '/kiosk',
    '/admin',
    '/admin/sign-in',
    '/admin/setup',
    '/admin/offices/van-gia',
    '/admin/offices/van-gia/months/2026-10',
  ]);
});

test('every citizen address leads back to its office', () => {
  for (const address of [paths.home, paths.suggestion, paths.sent, paths.receipt, paths.selfCheck]) {
    expect(officeOfPath(address('van-gia'))).toBe('van-gia');
    expect(officeOfPath(address(null))).toBeNull();
  }
});

test('an address that only looks like an office names none', () => {
  expect(['/o/', '/o/Van Gia', '/office/van-gia', '/admin/o/van-gia'].map(officeOfPath)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
