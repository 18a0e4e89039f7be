import { expect, test } from 'vitest';
import { authorized } from './authorized.ts';

test('a key is added to what the request already says, and asked for anew each time', async () => {
  const seen: unknown[] = [];
  let key: string | null = null;
  const send = authorized(
    () => key,
    async (path, init) => {
      seen.push([path, init.headers]);
      return Promise.resolve(new Response());
    },
  );
  await send('/a', { headers: { 'if-none-match': '"v1"' } });
  key = 'secret';
  await send('/a', { headers: { 'if-none-match': '"v1"' } });
  expect(seen).toEqual([
    ['/a', { 'if-none-match': '"v1"' }],
    ['/a', { 'if-none-match': '"v1"', authorization: 'Bearer secret' }],
  ]);
});
