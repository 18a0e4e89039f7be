import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { nounsAreExplained } from './nouns-are-explained.ts';

const schema = {
  'packages/schema/src/rating.ts': '',
  'packages/schema/src/monthly-report.ts': '',
  'packages/schema/src/month.test.ts': '',
  'packages/schema/src/testing/builders.ts': '',
};

test('a glossary with every noun is fine', () => {
  const glossary = '| `rating` | phiếu đánh giá |\n| `monthly-report` | báo cáo tháng |';
  expect(nounsAreExplained.broken(aRepository({ ...schema, 'docs/glossary.md': glossary }))).toEqual([]);
});

test('a noun that is only part of another word is missing', () => {
  const glossary = '| ratings | `monthly-report` |';
  const broken = nounsAreExplained.broken(aRepository({ ...schema, 'docs/glossary.md': glossary }));
  expect(broken).toEqual(['docs/glossary.md: `rating` is missing']);
});

test('no glossary, or no noun at all, is broken', () => {
  expect(nounsAreExplained.broken(aRepository(schema))).toEqual(['docs/glossary.md: missing']);
  expect(nounsAreExplained.broken(aRepository({ 'docs/glossary.md': '' }))).toHaveLength(1);
});
