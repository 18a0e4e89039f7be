import { expect, test } from 'vitest';
import { passkeySite, passkeyUse } from './passkey-site.ts';

const PUBLIC = 'https://danhgia.vangia.vn';

test('over https passkeys are tied to the name of the public address', () => {
  const way = { protocol: 'https', host: 'danhgia.vangia.vn' } as const;
  expect(passkeySite('https', way, PUBLIC)).toEqual({ host: 'danhgia.vangia.vn', origin: PUBLIC });
  const port = { protocol: 'https', host: 'vangia.vn:8443' } as const;
  expect(passkeySite('https', port, 'https://vangia.vn:8443')).toEqual({
    host: 'vangia.vn',
    origin: 'https://vangia.vn:8443',
  });
});

test('on the server itself they are tied to localhost, and signed for its port', () => {
  const site = passkeySite('loopback', { protocol: 'http', host: 'LOCALHOST:8080' }, PUBLIC);
  expect(site).toEqual({ host: 'localhost', origin: 'http://localhost:8080' });
});

test.each([
  ['loopback', 'http', '127.0.0.1:8080', undefined],
  ['loopback', 'http', '[::1]:8080', undefined],
  ['insecure', 'http', '192.168.1.5:8080', undefined],
  ['https', 'https', '192.168.1.5', 'https://192.168.1.5'],
  ['https', 'https', '[fd00::5]', 'https://[fd00::5]'],
] as const)('%s at %s://%s has no passkeys', (access, protocol, host, publicUrl) => {
  expect(passkeySite(access, { protocol, host }, publicUrl)).toBeNull();
});

test('a passkey of a name that the office had before opens nothing', () => {
  const here = passkeySite('https', { protocol: 'https', host: 'danhgia.vangia.vn' }, PUBLIC);
  const uses = ['danhgia.vangia.vn', 'localhost', 'danhgia.vanninh.vn'].map((host) => passkeyUse(host, here, PUBLIC));
  expect(uses).toEqual(['here', 'elsewhere', 'nowhere']);
  expect(passkeyUse('danhgia.vangia.vn', null, PUBLIC)).toBe('elsewhere');
});
