import { expect, test } from 'vitest';
import { cataloguePath } from './catalogue-path.ts';
import { fetchCatalogue } from './fetch-catalogue.ts';
import { aCatalogue } from './testing/a-catalogue.ts';
import { aServer, aServerThatSays } from './testing/a-server.ts';

test('the bare address asks for the first office', () => {
  expect([cataloguePath(null), cataloguePath('van-gia')]).toEqual(['/api/catalogue', '/api/offices/van-gia/catalogue']);
});

test('a catalogue comes with its text and tag, to be kept as it came', async () => {
  const text = JSON.stringify(aCatalogue(), null, 2);
  const server = await aServerThatSays({ headers: { etag: '"v1"' }, body: text });
  expect(await fetchCatalogue(null, null, server.send)).toEqual({
    kind: 'changed',
    catalogue: aCatalogue(),
    text,
    etag: '"v1"',
  });
  await server.close();
});

test('304 means unchanged only to somebody who asked with a tag', async () => {
  const server = await aServer((_request, response) => response.writeHead(304).end());
  expect(await fetchCatalogue('van-gia', '"v1"', server.send)).toEqual({ kind: 'unchanged' });
  expect(await fetchCatalogue('van-gia', null, server.send)).toEqual({ kind: 'not-our-server' });
  await server.close();
});
