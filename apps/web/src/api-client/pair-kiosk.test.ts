import { expect, test } from 'vitest';
import { pairKiosk } from './pair-kiosk.ts';
import { aServerThatSays } from './testing/a-server.ts';

const paired = { key: 'k', office: 'van-gia', kiosk: { id: '22222222-2222-4222-8222-222222222222', name: 'Quầy 1' } };

const ask = async (reply: Parameters<typeof aServerThatSays>[0]) => {
  const server = await aServerThatSays(reply);
  try {
    return await pairKiosk('ABCD2345', server.send);
  } finally {
    await server.close();
  }
};

test('a created kiosk is read as it came', async () => {
  expect(await ask({ status: 201, body: paired })).toEqual({ kind: 'answered', body: paired });
});

test.each([
  ['a 200, which some portal may say', { body: paired }],
  ['no key', { status: 201, body: { ...paired, key: undefined } }],
  ['no kiosk', { status: 201, body: { ...paired, kiosk: null } }],
])('%s pairs nothing', async (_name, reply) => {
  expect(await ask(reply)).toEqual({ kind: 'not-our-server' });
});

test('a code that is unknown or used up is our server’s problem document', async () => {
  const body = { type: 'about:blank', title: 'x', status: 404, code: 'kiosk.code-unknown', tryAgain: 'never' };
  expect(await ask({ status: 404, type: 'application/problem+json', body })).toMatchObject({
    code: 'kiosk.code-unknown',
  });
});
