import { expect, test } from 'vitest';
import { wifiCode } from './wifi-code.ts';

test.each([
  [{ ssid: 'Đánh Giá Cán Bộ', password: '12345678' }, 'WIFI:T:WPA;S:Đánh Giá Cán Bộ;P:12345678;;'],
  [{ ssid: 'Quầy; "một"', password: 'a\\b:c,d;e' }, 'WIFI:T:WPA;S:Quầy\\; \\"một\\";P:a\\\\b\\:c\\,d\\;e;;'],
  [{ ssid: 'Mở', password: '' }, 'WIFI:T:nopass;S:Mở;;'],
])('%o', (wifi, code) => {
  expect(wifiCode(wifi)).toBe(code);
});
