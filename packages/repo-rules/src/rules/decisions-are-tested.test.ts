import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { decisionsAreTested } from './decisions-are-tested.ts';

const decides = 'export const sign = (n: number) => (n < 0 ? -1 : 1);';
const broken = (contents: Record<string, string>) => decisionsAreTested({}).broken(aRepository(contents));

test.each([
  decides,
  'if (late) stop();',
  'try { go(); } catch (error) { stop(error); }',
  'const name = given ?? "x";',
  'for (const rating of batch) store(rating);',
])('%s needs a test', (contents) => {
  expect(broken({ 'apps/web/src/offline/sync/backoff.ts': contents })).toHaveLength(1);
});

test.each([
  'export const LIMIT = 1000;',
  `import { z } from 'zod';\nexport const ratingSchema = z.object({ comment: z.string().optional() });`,
  '// what if (this) happens && that?\nexport const a = 1;',
  `export const sentence = 'Bạn có chắc không ? Có || không';`,
  'export interface A { readonly b?: string }',
])('%s does not', (contents) => {
  expect(broken({ 'packages/schema/src/rating.ts': contents })).toEqual([]);
});

test('a test of the same name, in any environment, is enough', () => {
  const beside = 'apps/api/src/modules/ingest/rating.store.db.test.ts';
  expect(broken({ 'apps/api/src/modules/ingest/rating.store.ts': decides, [beside]: '' })).toEqual([]);
});

test('a test in the folder that imports the file is enough', () => {
  const files = {
    'apps/web/src/offline/sync/backoff.ts': decides,
    'apps/web/src/offline/sync/sync-loop.test.ts': `import { backoff } from './backoff.ts';`,
  };
  expect(broken(files)).toEqual([]);
});

test('a test of the real thing proves what it reaches in its folder, a test of parts only what it names', () => {
  const folder = 'apps/web/src/features/rating';
  const files = {
    [`${folder}/RatingScreen.tsx`]: `import { ScoreScale } from './ScoreScale.tsx';`,
    [`${folder}/ScoreScale.tsx`]: `import { sign } from './sign.ts';\n${decides}`,
    [`${folder}/sign.ts`]: decides,
  };
  const screen = `import { RatingScreen } from './RatingScreen.tsx';`;
  expect(broken({ ...files, [`${folder}/screen.dom.test.tsx`]: screen })).toEqual([]);
  expect(broken({ ...files, [`${folder}/screen.test.ts`]: screen })).toHaveLength(2);
});

test('a component may be proven by a screen elsewhere, a function may not', () => {
  const screen = {
    'apps/web/src/features/rating/screen.dom.test.tsx': `import '../../ui/Chip.tsx';\nimport '../../ui/place.ts';`,
  };
  expect(broken({ ...screen, 'apps/web/src/ui/Chip.tsx': decides })).toEqual([]);
  expect(broken({ ...screen, 'apps/web/src/ui/place.ts': decides })).toHaveLength(1);
});

test('a test in another folder is not beside it', () => {
  const files = { 'apps/api/src/config.ts': decides, 'apps/api/test/config.test.ts': '' };
  expect(broken(files)).toHaveLength(1);
});

test('an exception holds while it is needed, and is reported when it is not', () => {
  const { broken: judge } = decisionsAreTested({ 'apps/api/src/server.ts': 'every journey starts it' });
  expect(judge(aRepository({ 'apps/api/src/server.ts': decides }))).toEqual([]);
  expect(judge(aRepository({ 'apps/api/src/server.ts': 'export const a = 1;' }))).toHaveLength(1);
  expect(judge(aRepository({}))).toHaveLength(1);
});
