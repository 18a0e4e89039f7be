import type { RequestListener } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { aCatalogue } from '../api-client/testing/a-catalogue.ts';
import { serve } from './testing/whole-app.tsx';

let stop: (() => Promise<void>) | undefined;
afterEach(async () => stop?.());

const says =
  (version: string): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', etag: `"${version}"` });
    response.end(JSON.stringify(aCatalogue({ version })));
  };
/** The modules as a page has them that has been open since the last look. */
const openPage = async () => {
  vi.resetModules();
  return import('./look-up-office.ts');
};

test('without a copy it is the server’s answer', async () => {
  stop = await serve(says('v1'));
  const { lookUpOffice } = await openPage();
  expect(await lookUpOffice('van-gia')).toMatchObject({ office: 'van-gia', catalogue: { version: 'v1' } });
});

test('with a copy nobody waits for the server, whose answer follows', async () => {
  stop = await serve(says('v1'));
  const { lookUpOffice } = await openPage();
  await (
    await lookUpOffice('van-gia')
  ).refreshed;
  await stop();
  let answer: (() => void) | undefined;
  stop = await serve((request, response) => {
    answer = () => says('v2')(request, response);
  });
  const look = await lookUpOffice('van-gia');
  expect(look.catalogue).toMatchObject({ version: 'v1' });
  await expect.poll(() => answer).toBeDefined();
  answer?.();
  expect(await look.refreshed).toMatchObject({ status: 'changed', catalogue: { version: 'v2' } });
});

test('neither: nothing, and why', async () => {
  stop = await serve((_request, response) => response.destroy());
  const { lookUpOffice } = await openPage();
  const look = await lookUpOffice('van-gia');
  expect(look.catalogue).toBeNull();
  expect(await look.refreshed).toEqual({ status: 'unreachable' });
});
