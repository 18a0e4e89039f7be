import { expect, test } from 'vitest';
import { aRepository } from '../testing/a-repository.ts';
import { mapIsTrue } from './map-is-true.ts';

const files = {
  'apps/web/src/main.tsx': '',
  'apps/web/src/ui/Button.tsx': '',
  'apps/web/src/offline/queue/enqueue.ts': '',
  'apps/api/src/modules/ingest/ingest.routes.ts': '',
};
const map = [
  '`apps/web/src/ui/` looks, `apps/web/src/offline/` works offline; `apps/web/src/offline/queue/` waits,',
  '`apps/api/src/modules/` holds `apps/api/src/modules/ingest/`.',
].join('\n');

test('a true map is fine', () => {
  expect(mapIsTrue.broken(aRepository({ ...files, 'docs/architecture.md': map }))).toEqual([]);
});

test('a missing map is broken', () => {
  expect(mapIsTrue.broken(aRepository(files))).toEqual(['docs/architecture.md: missing']);
});

test.each(['apps/web/src/offline/sync/loop.ts', 'apps/api/src/modules/month/x.ts', 'apps/api/src/tasks/seed.ts'])(
  'the folder of %s has to be on the map',
  (path) => {
    const broken = mapIsTrue.broken(aRepository({ ...files, [path]: '', 'docs/architecture.md': map }));
    expect(broken).toEqual([`${path.slice(0, path.lastIndexOf('/') + 1)}: not in docs/architecture.md`]);
  },
);

test('a room that was torn down has to leave the map', () => {
  const old = `${map}\n\`apps/web/src/features/survey/\` asks.`;
  const broken = mapIsTrue.broken(aRepository({ ...files, 'docs/architecture.md': old }));
  expect(broken).toEqual(['docs/architecture.md: apps/web/src/features/survey does not exist']);
});
