import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { oneDoor } from './one-door.ts';

test.each([
  ['packages/schema/src/index.ts', ''],
  ['packages/schema/src/rating.ts', `export * from './officer.ts';`],
  ['packages/schema/src/rating.ts', `export {\n  officerSchema,\n} from './officer.ts';`],
  ['packages/schema/src/rating.ts', `export type { Officer } from './officer.ts';`],
])('%s with %j is refused', (path, contents) => {
  expect(oneDoor.broken(aRepository({ [path]: contents }))).toHaveLength(1);
});

test('exporting what the file itself defines is fine', () => {
  const contents = `import { z } from 'zod';\nconst a = z.string();\nexport { a };\nexport const b = a;`;
  expect(oneDoor.broken(aRepository({ 'packages/schema/src/rating.ts': contents }))).toEqual([]);
});
