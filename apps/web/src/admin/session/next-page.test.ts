import { expect, test } from 'vitest';
import { nextPage, signInFor, wasSentHere } from './next-page.ts';

const searchOf = (address: string) => new URL(address, 'http://localhost').searchParams;

test('sign-in leads back to the page that asked for it', () => {
  const search = searchOf(signInFor('/admin/offices/van-gia/months/2026-10'));
  expect(wasSentHere(search)).toBe(true);
  expect(nextPage(search)).toBe('/admin/offices/van-gia/months/2026-10');
});

test.each(['', 'https://elsewhere.example/admin', '//elsewhere.example', '/', '/administrator', '/admin/../kiosk\\x'])(
  'sign-in never leads out of the administration: %s',
  (page) => {
    expect(nextPage(searchOf(signInFor(page)))).toBe('/admin');
  },
);

test('without a page to go back to, the first page follows', () => {
  expect(nextPage(searchOf('/admin/sign-in'))).toBe('/admin');
  expect(wasSentHere(searchOf('/admin/sign-in'))).toBe(false);
});
