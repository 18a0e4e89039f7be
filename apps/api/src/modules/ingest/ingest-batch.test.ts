import { aBatch, aCriteriaSet, aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { ingestBatch, ingestExport, type IngestParts } from './ingest-batch.ts';
import type { KnownKiosk, KnownOffice } from './known-office.store.ts';
import type { Delivery } from './rating.store.ts';

const NOW = Date.parse('2026-11-02T12:00:00+07:00');
const rating = aRating();

const office = (officers: readonly string[]): KnownOffice => ({
  officeId: 7,
  timeZone: 'Asia/Ho_Chi_Minh',
  officers: new Set(officers),
  criteriaSets: new Map([[1, aCriteriaSet()]]),
  sealingKeys: new Map(),
});

const KIOSK: KnownKiosk = { id: '33333333-3333-4333-8333-333333333333', standing: 'valid', skewMs: 3_600_000 };

const setUp = (recalled: KnownOffice | null, now: KnownOffice | null, kiosk: KnownKiosk | null = KIOSK) => {
  const stored: string[] = [];
  const deliveries: Delivery[] = [];
  const asked: unknown[] = [];
  const parts: IngestParts = {
    offices: { recall: async () => recalled, readAgain: async () => now },
    kiosks: {
      readKiosk: async (_office, which) => {
        asked.push(which);
        return kiosk;
      },
    },
    deliver: async (officeId, delivery) => {
      const { decisions } = delivery;
      deliveries.push(delivery);
      stored.push(...decisions.map((decision) => `${officeId} ${'code' in decision ? decision.code : 'counts'}`));
      return [];
    },
    now: () => NOW,
  };
  const batch = aBatch([rating]);
  const arrived = { slug: 'van-gia', batch, text: JSON.stringify(batch), from: null };
  return { parts, arrived, stored, deliveries, asked };
};

test('an officer added a moment ago is looked up again before anything is set aside', async () => {
  const { parts, arrived, stored } = setUp(office([]), office([rating.officerId]));
  expect(await ingestBatch(arrived, parts)).toEqual({ receivedAt: NOW, verdicts: [] });
  expect(stored).toEqual(['7 counts']);
});

test('whoever is still unknown then is set aside', async () => {
  const { parts, arrived, stored } = setUp(office([]), office([]));
  await ingestBatch(arrived, parts);
  expect(stored).toEqual(['7 unknown-officer']);
});

test('an unknown office stores nothing', async () => {
  const { parts, arrived, stored } = setUp(null, null);
  expect(await ingestBatch(arrived, parts)).toBeNull();
  expect(stored).toEqual([]);
});

test('a key is asked about only when one was shown', async () => {
  const { parts, arrived, asked } = setUp(office([rating.officerId]), null);
  await ingestBatch(arrived, parts);
  expect(asked).toHaveLength(0);
  await ingestBatch({ ...arrived, from: { keyHash: Buffer.alloc(32) } }, parts);
  expect(asked).toHaveLength(1);
});

test('a file comes in portions, and the clock of its tablet is judged by what was last heard of it', async () => {
  const { parts, arrived, deliveries } = setUp(office([rating.officerId]), null);
  const ratings = Array.from({ length: 1_001 }, () => aRating());
  const batch = { ...arrived.batch, ratings };
  const from = { kioskId: KIOSK.id };
  await ingestExport({ ...arrived, batch, text: JSON.stringify(batch), from }, parts);
  expect(deliveries.map(({ decisions }) => decisions.length)).toEqual([500, 500, 1]);
  const [decision] = deliveries[0]?.decisions ?? [];
  expect(decision).toMatchObject({ instant: Date.parse(rating.ratedAt) + KIOSK.skewMs });
});

test('a file of a tablet nobody knows stores nothing', async () => {
  const { parts, arrived, deliveries } = setUp(office([rating.officerId]), null, null);
  expect(await ingestExport({ ...arrived, from: { kioskId: KIOSK.id } }, parts)).toBe('unknown-kiosk');
  expect(deliveries).toEqual([]);
  const nowhere = setUp(null, null);
  expect(await ingestExport({ ...nowhere.arrived, from: { kioskId: KIOSK.id } }, nowhere.parts)).toBeNull();
});
