import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { testsHaveHomes } from './tests-have-homes.ts';

test.each([
  'apps/web/src/features/rating/rate.e2e.ts',
  'e2e/rate.e2e.ts',
  'e2e/journeys/RateOnline.e2e.ts',
  'e2e/journeys/rate.test.ts',
  'packages/schema/src/month.spec.ts',
  'packages/schema/src/__tests__/month.ts',
  'e2e/fixtures/cut-wire.test.ts',
  'apps/web/src/features/rating/ScoreScale.test.tsx',
  'packages/schema/src/month.dom.test.ts',
  'docs/x.test.ts',
])('%s is refused', (path) => {
  expect(testsHaveHomes.broken(aRepository({ [path]: '' }))).toHaveLength(1);
});

test.each([
  'e2e/journeys/rate-offline-then-sync.e2e.ts',
  'packages/schema/src/month.test.ts',
  'apps/api/src/modules/ingest/rating.store.db.test.ts',
  'apps/web/src/features/rating/ScoreScale.dom.test.tsx',
  'apps/launcher/src/stamp.test.mjs',
])('%s is fine', (path) => {
  expect(testsHaveHomes.broken(aRepository({ [path]: '' }))).toEqual([]);
});
