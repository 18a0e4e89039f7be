import { expect, test } from 'vitest';
import { inForceAt, withEnds } from './versions.ts';

const november = { version: 1, validFrom: '2026-11-01T00:00:00.000Z' };
const december = { version: 2, validFrom: '2026-12-01T00:00:00.000Z' };
const correction = { version: 3, validFrom: '2026-11-20T00:00:00.000Z' };

test('a version is in force from its first moment until a higher one begins', () => {
  const versions = [december, november];
  expect(inForceAt(versions, new Date('2026-10-31T23:59:59Z'))).toBeNull();
  expect(inForceAt(versions, new Date('2026-11-30T23:59:59Z'))).toBe(1);
  expect(inForceAt(versions, new Date(december.validFrom))).toBe(2);
  expect(withEnds(versions).map(({ validUntil }) => validUntil)).toEqual([null, december.validFrom]);
});

test('a version published later for an earlier day replaces the one that was planned', () => {
  const versions = [correction, december, november];
  expect(inForceAt(versions, new Date('2026-12-24T00:00:00Z'))).toBe(3);
  expect(withEnds(versions).map(({ validUntil }) => validUntil)).toEqual([
    null,
    december.validFrom,
    correction.validFrom,
  ]);
});
