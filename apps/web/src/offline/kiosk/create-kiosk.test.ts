// Node's own page: in jsdom, bytes come from two worlds and the cryptography refuses one of them.
import 'fake-indexeddb/auto';
import { aRating } from '@hailong/schema/testing/builders';
import { generateSealingKeyPair } from '@hailong/sealing/key-pair';
import { open } from '@hailong/sealing/open';
import { webCryptoSuite } from '@hailong/sealing/suite';
import { beforeEach, expect, test } from 'vitest';
import { aCatalogue } from '../../api-client/testing/a-catalogue.ts';
import { aDevice, type ADevice } from '../database/testing/a-device.ts';
import { createKiosk } from './create-kiosk.ts';
import type { Kiosk, KioskCatalogue } from './kiosk.ts';
import { aKioskPart } from './testing/a-kiosk-part.ts';
import { quietQueue } from './testing/quiet-queue.ts';

const NOW = Date.parse('2026-11-26T08:00:00+07:00');
const KEY = 'secret-key';
const paired = { key: KEY, office: 'van-gia', kiosk: { id: aKioskPart().id, name: 'Máy quầy 1' } };
let device: ADevice;
let now: number;
let reachable: boolean;
let refusal: string | null;
/** Holds the next answer about a tablet back; what it says is what the server knew when it was asked. */
let late: Promise<void> | null;
let catalogue: KioskCatalogue;
let asked: { readonly path: string; readonly key: string | undefined; readonly body: unknown }[];

const reply = (status: number, body: unknown, type = 'application/json'): Response =>
  Object.defineProperty(
    new Response(status === 304 ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': type, etag: `"${catalogue.version}"` },
    }),
    'type',
    { value: 'basic' },
  );

const problem = (status: number, code: string): Response =>
  reply(status, { status, code, tryAgain: 'later' }, 'application/problem+json');

const send = async (path: string, init: RequestInit): Promise<Response> => {
  if (!reachable) throw new TypeError('Failed to fetch');
  const headers = init.headers as Record<string, string>;
  asked.push({ path, key: headers['authorization'], body: JSON.parse((init.body as string | undefined) ?? 'null') });
  if (path.endsWith('/pair')) return refusal ? problem(404, refusal) : reply(201, paired);
  const [refused, held] = [refusal, late];
  late = null;
  await held;
  if (refused) return problem(401, refused);
  if (path.endsWith('/kiosk-contacts')) return reply(200, { receivedAt: 'x', catalogueVersion: catalogue.version });
  return headers['if-none-match'] === `"${catalogue.version}"` ? reply(304, null) : reply(200, catalogue);
};

const opened = async (): Promise<Kiosk> =>
  createKiosk({
    storage: device.reopen(),
    startQueue: quietQueue(() => now),
    send,
    now: () => now,
    condition: async () => Promise.resolve({ storage: 'persistent', battery: null }),
    appVersion: '0.1.0+test',
  });

beforeEach(() => {
  device = aDevice();
  now = NOW;
  reachable = true;
  refusal = null;
  late = null;
  catalogue = { ...aCatalogue(), kiosk: aKioskPart() };
  asked = [];
});

test('a code is exchanged for a key, and the catalogue is there at once', async () => {
  const kiosk = await opened();
  expect(await kiosk.pair('ABCD2345')).toBe('paired');
  expect(kiosk.state()).toMatchObject({ pairing: { key: KEY }, catalogue: { version: 'v1' }, lastContactAt: NOW });
  expect(asked.map(({ path, key }) => [path, key])).toEqual([
    ['/api/kiosks/pair', undefined],
    ['/api/offices/van-gia/catalogue', `Bearer ${KEY}`],
    ['/api/offices/van-gia/kiosk-contacts', `Bearer ${KEY}`],
  ]);
});

test.each([
  ['kiosk.code-unknown', 'code-unknown'],
  ['rate.limited', 'limited'],
])('%s pairs nothing', async (code, result) => {
  refusal = code;
  const kiosk = await opened();
  expect(await kiosk.pair('ABCD2345')).toBe(result);
  expect(kiosk.state().pairing).toBeNull();
});

test('after a restart in flight mode everything is there', async () => {
  await (await opened()).pair('ABCD2345');
  reachable = false;
  const kiosk = await opened();
  expect(kiosk.state()).toMatchObject({ pairing: { key: KEY }, catalogue: { version: 'v1' }, refusal: null });
  await kiosk.contact();
  expect(kiosk.state()).toMatchObject({ catalogue: { version: 'v1' }, refusal: null });
});

test('a rating is sealed before it is kept: only the office’s key opens it', async () => {
  const suite = webCryptoSuite();
  const keys = await generateSealingKeyPair(suite);
  catalogue = { ...catalogue, sealingKey: { id: 'k9', publicKey: keys.publicKey } };
  const kiosk = await opened();
  await kiosk.pair('ABCD2345');
  const rating = aRating({ channel: 'kiosk', comment: 'MARKER-Đặng', customerName: 'MARKER-Mận' });
  await kiosk.submit(rating);
  await kiosk.submit(rating);
  const file = (await kiosk.exportWaiting()) ?? '';
  expect(file).not.toMatch(/MARKER|attitude|scores/);
  const [element, ...others] = (
    JSON.parse(file) as { ratings: { id: string; sealed: { keyId: string; box: string } }[] }
  ).ratings;
  expect(others).toEqual([]);
  expect(element).toMatchObject({ id: rating.id, sealed: { keyId: 'k9' } });
  const text = await open(suite, keys.privateKey, rating.id, element?.sealed.box ?? '');
  expect(JSON.parse(text ?? 'null')).toEqual(rating);
  expect(await kiosk.given()).toEqual({ today: 1, total: 1 });
});

test('a rating that cannot be sealed is not recorded in clear', async () => {
  catalogue = { ...catalogue, sealingKey: { id: 'k9', publicKey: 'not a key' } };
  const kiosk = await opened();
  await kiosk.pair('ABCD2345');
  await expect(kiosk.submit(aRating())).rejects.toMatchObject({ name: 'NotRecorded' });
  expect(await kiosk.exportWaiting()).toBeNull();
});

test('what the server hears are counts', async () => {
  const kiosk = await opened();
  await kiosk.pair('ABCD2345');
  await kiosk.contact();
  expect(asked[asked.length - 1]?.body).toMatchObject({ waiting: 0, setApart: 0, storage: 'persistent', days: [] });
});

test('a revoked key is remembered over a restart, and forgotten when it is good again', async () => {
  const kiosk = await opened();
  await kiosk.pair('ABCD2345');
  refusal = 'kiosk.key-revoked';
  await kiosk.contact();
  expect(kiosk.state().refusal).toBe('kiosk.key-revoked');
  reachable = false;
  const later = await opened();
  expect(later.state()).toMatchObject({ refusal: 'kiosk.key-revoked', catalogue: { version: 'v1' } });
  reachable = true;
  refusal = null;
  await later.contact();
  expect(later.state().refusal).toBeNull();
});

// Found by a journey on a busy machine: a tablet that had just been paired anew said that it was out of use.
test('a refusal of the earlier key that comes after pairing anew refuses nothing, and the new key is asked for at once', async () => {
  const kiosk = await opened();
  await kiosk.pair('ABCD2345');
  const { promise, resolve } = Promise.withResolvers<void>();
  late = promise;
  refusal = 'kiosk.key-revoked';
  const earlier = kiosk.contact();
  await expect.poll(() => late).toBeNull();
  refusal = null;
  const before = kiosk.state().pairing;
  const again = kiosk.pair('EFGH6789');
  await expect.poll(() => kiosk.state().pairing === before).toBe(false);
  resolve();
  await Promise.all([earlier, again]);
  expect(kiosk.state()).toMatchObject({ refusal: null, catalogue: { version: 'v1' } });
});

test('a catalogue for phones does not replace the tablet’s own', async () => {
  const kiosk = await opened();
  await kiosk.pair('ABCD2345');
  catalogue = { ...aCatalogue(), version: 'v2' } as KioskCatalogue;
  await kiosk.contact();
  expect(kiosk.state().catalogue?.version).toBe('v1');
});

test('paired with another office, the earlier one’s catalogue is not shown', async () => {
  const kiosk = await opened();
  await kiosk.pair('ABCD2345');
  catalogue = { ...catalogue, kiosk: { ...catalogue.kiosk, id: '88888888-8888-4888-8888-888888888888' } };
  await kiosk.contact();
  reachable = false;
  expect((await opened()).state().catalogue?.version ?? null).toBe('v1');
});

test('staff’s word and the counter they chose survive a restart; pairing anew forgets them', async () => {
  const kiosk = await opened();
  await kiosk.pair('ABCD2345');
  const moved = { counterId: 'c2', insteadOf: null };
  await kiosk.move(moved);
  await kiosk.choose({ officerId: 'o1', until: NOW + 1 });
  await kiosk.setSound(true);
  const later = await opened();
  expect(later.state()).toMatchObject({ moved, choice: { officerId: 'o1', until: NOW + 1 }, sound: true });
  await later.pair('ABCD2345');
  expect(later.state()).toMatchObject({ moved: null, choice: null });
});
