import type { NetworkInterfaceInfo } from 'node:os';
import { expect, test } from 'vitest';
import { lanAddress } from './lan-address.ts';

const ipv4 = (address: string, internal = false): NetworkInterfaceInfo => ({
  address,
  netmask: '255.255.255.0',
  family: 'IPv4',
  mac: '00:00:00:00:00:00',
  internal,
  cidr: `${address}/24`,
});
const ipv6: NetworkInterfaceInfo = { ...ipv4('fe80::1'), family: 'IPv6', scopeid: 1 };

test('the router’s network is preferred to others', () => {
  expect(lanAddress({ eth0: [ipv4('100.64.0.2')], wlan0: [ipv6, ipv4('192.168.1.20')] })).toBe('192.168.1.20');
});

test('what programs made for themselves is passed over', () => {
  expect(lanAddress({ docker0: [ipv4('172.17.0.1')], 'br-1a': [ipv4('192.168.9.1')], en0: [ipv4('10.0.0.7')] })).toBe(
    '10.0.0.7',
  );
});

test('without a network there is none', () => {
  expect(lanAddress({ lo: [ipv4('127.0.0.1', true)], eth0: [ipv4('169.254.3.4')], eth1: undefined })).toBeNull();
});
