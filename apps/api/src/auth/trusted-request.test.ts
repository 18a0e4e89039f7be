import { expect, test } from 'vitest';
import { isTrustedRequest, trustedOrigins } from './trusted-request.ts';

const trusted = trustedOrigins(8080, 'https://danhgia.example.vn/');

test('PUBLIC_URL and localhost at the port are trusted, nothing else', () => {
  expect([...trusted]).toEqual([
    'http://localhost:8080',
    'http://127.0.0.1:8080',
    'http://[::1]:8080',
    'https://danhgia.example.vn',
  ]);
  expect(trustedOrigins(8080, undefined).size).toBe(3);
});

test.each([
  // method, host, origin, sec-fetch-site, trusted
  ['POST', 'localhost:8080', undefined, undefined, true],
  ['POST', 'localhost:8080', 'http://localhost:8080', undefined, true],
  ['POST', 'localhost:8080', 'http://localhost:8080', 'same-origin', true],
  ['POST', 'localhost:8080', undefined, 'none', true],
  ['POST', 'danhgia.example.vn', 'https://danhgia.example.vn', 'same-origin', true],
  ['POST', 'localhost:9999', 'http://localhost:9999', 'same-origin', true],
  ['POST', 'api:8080', 'https://danhgia.elsewhere.vn', 'same-origin', true],
  ['POST', undefined, 'https://danhgia.elsewhere.vn', 'same-origin', true],
  ['POST', 'api:8080', 'https://danhgia.elsewhere.vn', 'none', false],
  ['POST', 'api:8080', 'https://danhgia.elsewhere.vn', 'same-origin, cross-site', false],
  ['POST', 'localhost:8080', 'http://localhost:3000', undefined, false],
  ['POST', 'localhost:8080', 'http://localhost:3000', 'same-site', false],
  ['POST', 'localhost:8080', 'http://evil.example', undefined, false],
  ['POST', 'localhost:8080', 'http://evil.example', 'cross-site', false],
  ['POST', 'localhost:8080', undefined, 'cross-site', false],
  ['POST', 'localhost:8080', undefined, 'same-site', false],
  ['POST', 'localhost:8080', 'null', undefined, false],
  ['POST', 'localhost:8080', 'null', 'cross-site', false],
  ['POST', 'localhost:8080', 'null', 'same-origin', true],
  ['POST', 'localhost:8080', '', undefined, false],
  ['PUT', 'localhost:8080', 'http://evil.example', undefined, false],
  ['DELETE', 'localhost:8080', 'http://evil.example', undefined, false],
  ['GET', 'localhost:8080', 'http://evil.example', 'cross-site', true],
  ['HEAD', 'localhost:8080', undefined, 'cross-site', true],
] as const)('%s to %s from %s (%s): %s', (method, host, origin, fetchSite, expected) => {
  expect(isTrustedRequest({ method, host, origin, fetchSite }, trusted)).toBe(expected);
});
