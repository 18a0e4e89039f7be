import { expect, test } from 'vitest';
import { welcome, type Welcome } from './welcome.ts';

const situation: Welcome = {
  port: 8080,
  host: '0.0.0.0',
  publicUrl: undefined,
  lanAddress: '192.168.1.20',
  setupLink: 'http://localhost:8080/admin/setup#secret',
  usesPlanPassword: true,
  hasOffice: true,
};

test('phones are sent to the address on the Wi-Fi, administrators to this computer', () => {
  const text = welcome(situation);
  expect(text).toContain('http://192.168.1.20:8080/\n');
  expect(text).toContain('http://192.168.1.20:8080/kiosk');
  expect(text).toContain('http://localhost:8080/admin\n');
  expect(text).toContain('http://localhost:8080/admin/setup#secret');
  expect(text).toContain('12345678');
  expect(text).toMatch(/[▀▄█]{10}/);
});

test('the public address wins; over https the administration is there too', () => {
  const text = welcome({ ...situation, publicUrl: 'https://danhgia.vangia.vn' });
  expect(text).toContain('https://danhgia.vangia.vn/kiosk');
  expect(text).toContain('https://danhgia.vangia.vn/admin\n');
  expect(welcome({ ...situation, publicUrl: 'http://danhgia.lan' })).toContain('http://localhost:8080/admin\n');
});

test('a server that only listens to itself does not name the Wi-Fi', () => {
  expect(welcome({ ...situation, host: '127.0.0.1' })).not.toContain('192.168');
  expect(welcome({ ...situation, lanAddress: null })).toContain('http://localhost:8080/\n');
});

test('once everything is set up there is nothing to warn of', () => {
  const text = welcome({ ...situation, setupLink: null, usesPlanPassword: false });
  expect(text).not.toContain('setup');
  expect(text).not.toContain('12345678');
});

test('without an office the way to one is named', () => {
  expect(welcome({ ...situation, hasOffice: false })).toContain('SAMPLE_OFFICE=off');
  expect(welcome(situation)).not.toContain('SAMPLE_OFFICE');
});
