import { expect, test } from 'vitest';
import { fetchAppVersion } from './fetch-app-version.ts';
import { aServerThatSays } from './testing/a-server.ts';

test.each([
  ['the file the build wrote', { body: { version: '0.1.0+1f9c03ab' } }, '0.1.0+1f9c03ab'],
  ['a page instead of the file', { type: 'text/html', body: '<p>' }, null],
  ['JSON without a version', { body: {} }, null],
  ['nothing there', { status: 404, type: 'text/plain', body: 'not found' }, null],
] as const)('the version of the app at the server, with %s', async (_name, reply, version) => {
  const server = await aServerThatSays(reply);
  expect(await fetchAppVersion(server.send)).toBe(version);
  await server.close();
});
