import { expect, test } from 'vitest';
import { fetchReceipt } from './fetch-receipt.ts';
import { aServerThatSays } from './testing/a-server.ts';

const ask = async (reply: Parameters<typeof aServerThatSays>[0]) => {
  const server = await aServerThatSays(reply);
  try {
    return await fetchReceipt('van-gia', '7K2M9Q4T0000ABCD', server.send);
  } finally {
    await server.close();
  }
};

const receipt = { receivedAt: '2026-11-01T08:00:00+07:00', month: '2026-10', standing: 'counted', unchanged: true };

test('a receipt is read as it came', async () => {
  expect(await ask({ body: receipt })).toEqual({ kind: 'answered', body: receipt });
  const suggestion = { ...receipt, month: null, standing: 'suggestion' };
  expect(await ask({ body: suggestion })).toEqual({ kind: 'answered', body: suggestion });
});

test.each([
  ['no standing', { ...receipt, standing: undefined }],
  ['an unheard-of standing', { ...receipt, standing: 'burnt' }],
  ['a month that is a number', { ...receipt, month: 10 }],
  ['nothing', null],
])('a body with %s is not a receipt', async (_name, body) => {
  expect(await ask({ body: JSON.stringify(body) })).toEqual({ kind: 'not-our-server' });
});

test('an unknown code is our server’s problem document', async () => {
  const body = { type: 'about:blank', title: 'x', status: 404, code: 'receipt.unknown', tryAgain: 'later' };
  expect(await ask({ status: 404, type: 'application/problem+json', body })).toMatchObject({ code: 'receipt.unknown' });
});
