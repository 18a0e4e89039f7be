import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { tellingNames } from './telling-names.ts';

test.each([
  'apps/web/src/utils/format.ts',
  'apps/api/src/modules/shared/x.ts',
  'packages/schema/src/date-helpers.ts',
  'apps/web/src/lib.ts',
  'e2e/common/x.ts',
])('%s is refused', (path) => {
  expect(tellingNames.broken(aRepository({ [path]: '' }))).toHaveLength(1);
});

test.each(['apps/api/src/modules/ingest/decide-batch.ts', 'packages/schema/src/library-card.ts', 'docs/lib.md'])(
  '%s is fine',
  (path) => {
    expect(tellingNames.broken(aRepository({ [path]: '' }))).toEqual([]);
  },
);
