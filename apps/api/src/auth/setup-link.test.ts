import { expect, test } from 'vitest';
import { hashSetupToken, newSetupToken, setupUrl } from './setup-link.ts';

test('a token has 256 bits and is never the same twice', () => {
  expect(newSetupToken()).toMatch(/^[\w-]{43}$/);
  expect(newSetupToken()).not.toBe(newSetupToken());
  expect(hashSetupToken('a')).not.toEqual(hashSetupToken('b'));
});

test.each([
  [undefined, 'http://localhost:8080/admin/setup#T'],
  ['http://192.168.1.10:8080', 'http://localhost:8080/admin/setup#T'],
  ['https://danhgia.example.vn', 'https://danhgia.example.vn/admin/setup#T'],
])('with PUBLIC_URL %s the link is %s', (publicUrl, expected) => {
  expect(setupUrl('T', { publicUrl, port: 8080 })).toBe(expected);
});
