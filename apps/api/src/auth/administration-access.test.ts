import { expect, test } from 'vitest';
import { administrationAccess } from './administration-access.ts';

const https = 'https://danhgia.example.vn';

test.each([
  // protocol, host header, PUBLIC_URL, expected
  ['http', 'localhost:8080', undefined, 'loopback'],
  ['http', 'LOCALHOST', undefined, 'loopback'],
  ['http', '127.0.0.1:8080', https, 'loopback'],
  ['http', '[::1]:8080', undefined, 'loopback'],
  ['https', 'danhgia.example.vn', https, 'https'],
  ['https', 'DanhGia.Example.vn', https, 'https'],
  ['https', 'danhgia.example.vn:443', https, 'https'],
  ['https', 'danhgia.example.vn:8443', 'https://danhgia.example.vn:8443', 'https'],
  ['http', 'danhgia.example.vn', https, 'insecure'],
  ['http', 'danhgia.example.vn:443', https, 'insecure'],
  ['https', 'danhgia.example.vn:8080', https, 'insecure'],
  ['http', '192.168.1.10:8080', undefined, 'insecure'],
  ['https', '192.168.1.10:8080', 'http://192.168.1.10:8080', 'insecure'],
  ['https', '192.168.1.10:8080', https, 'insecure'],
  ['https', 'localhost.evil.example', https, 'insecure'],
  ['https', 'evil.example', https, 'insecure'],
  ['https', '127.0.0.1.evil.example:8080', https, 'insecure'],
  ['https', 'localhost:8080@evil.example', https, 'insecure'],
  ['https', 'localhost:8080/x', https, 'insecure'],
  ['https', '', https, 'insecure'],
  ['https', undefined, https, 'insecure'],
] as const)('%s, host %s, with PUBLIC_URL %s is %s', (protocol, host, publicUrl, expected) => {
  expect(administrationAccess({ protocol, host }, publicUrl)).toBe(expected);
});
