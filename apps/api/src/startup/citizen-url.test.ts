import { expect, test } from 'vitest';
import { citizenUrl } from './citizen-url.ts';

const whereabouts = { port: 8080, host: '0.0.0.0', publicUrl: undefined, lanAddress: '192.168.1.10' };

test('the official address is the one, else that on the network, else this computer', () => {
  expect(citizenUrl({ ...whereabouts, publicUrl: 'https://danh-gia.vn' })).toBe('https://danh-gia.vn');
  expect(citizenUrl(whereabouts)).toBe('http://192.168.1.10:8080');
  expect(citizenUrl({ ...whereabouts, lanAddress: null })).toBe('http://localhost:8080');
  expect(citizenUrl({ ...whereabouts, host: '127.0.0.1' })).toBe('http://localhost:8080');
});
