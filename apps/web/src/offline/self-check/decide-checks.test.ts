import { expect, test } from 'vitest';
import { decideChecks, type Facts } from './decide-checks.ts';

const NOW = Date.parse('2026-11-23T09:15:00+07:00');
const allWell: Facts = {
  health: { kind: 'ok', serverTime: NOW },
  deviceTime: NOW,
  storageUsable: true,
  storagePersistent: true,
  secureContext: true,
  worker: 'active',
  version: { here: '0.1.0+a', atServer: '0.1.0+a' },
  queue: { waiting: 0, setApart: 0, oldestWaitingAt: null },
};
const codes = (facts: Partial<Facts>) =>
  decideChecks({ ...allWell, ...facts })
    .filter(({ standing }) => standing !== 'ok')
    .map(({ code, standing, detail }) => [code, standing, detail]);

test('a device with nothing wrong', () => {
  expect(decideChecks(allWell).map(({ code }) => code)).toEqual([
    'server-ok',
    'storage-usable',
    'queue-empty',
    'context-secure',
    'worker-active',
    'storage-persistent',
    'clock-right',
    'version-newest',
  ]);
  expect(codes({})).toEqual([]);
});

test.each([
  ['unavailable', 'server-unavailable'],
  ['not-our-server', 'server-not-ours'],
  ['unreachable', 'server-unreachable'],
] as const)('a server that is %s', (kind, code) => {
  expect(codes({ health: { kind, serverTime: null } })).toEqual([
    [code, 'failed', null],
    ['clock-unknown', 'warning', null],
  ]);
});

test.each([
  [119_000, []],
  [-119_000, []],
  [3_600_000, [['clock-off', 'warning', 3_600]]],
  [-315_360_000_000, [['clock-off', 'warning', -315_360_000]]],
])('a clock that is %d ms ahead', (ahead, found) => {
  expect(codes({ deviceTime: NOW + ahead, queue: allWell.queue })).toEqual(found);
});

test('plain http: said once, not again for the worker it cannot have', () => {
  expect(codes({ secureContext: false, worker: 'unsupported', storagePersistent: null })).toEqual([
    ['context-insecure', 'warning', null],
    ['storage-may-be-cleared', 'warning', null],
  ]);
});

test('a browser that cannot store: said once, not again for persistence', () => {
  expect(codes({ storageUsable: false, storagePersistent: false })).toEqual([['storage-unusable', 'failed', null]]);
});

test('the worker, the version and the queue', () => {
  expect(codes({ worker: 'inactive' })).toEqual([['worker-inactive', 'warning', null]]);
  expect(codes({ worker: 'unsupported' })).toEqual([['worker-unsupported', 'warning', null]]);
  expect(codes({ version: { here: 'a', atServer: 'b' } })).toEqual([['version-old', 'warning', 'b']]);
  expect(codes({ version: { here: 'a', atServer: null } })).toEqual([['version-unknown', 'warning', 'a']]);
  expect(codes({ queue: null })).toEqual([['queue-unknown', 'warning', null]]);
  expect(codes({ queue: { waiting: 2, setApart: 1, oldestWaitingAt: NOW - 60_000 } })).toEqual([
    ['queue-waiting', 'warning', 2],
    ['queue-set-apart', 'warning', 1],
  ]);
  expect(codes({ queue: { waiting: 2, setApart: 0, oldestWaitingAt: NOW - 90_000_000 } })).toEqual([
    ['queue-overdue', 'warning', 2],
  ]);
});
