import { DrizzleQueryError } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { problem } from '../problem.ts';
import { isDatabaseUnavailable, problemOfError } from './problem-of-error.ts';

const coded = (code: string) => Object.assign(new Error(code), { code });
const answered = (statusCode: number) => Object.assign(new Error('from the framework'), { statusCode });
const request = { whenMalformed: 'batch.malformed', random: () => 0.5 } as const;

test.each(['57P01', '57014', '53100', '53300', '25006', '55P03', '40P01', '08006', '58030', '28P01', '3D000'])(
  'PostgreSQL’s %s passes by itself',
  (code) => expect(isDatabaseUnavailable(coded(code))).toBe(true),
);

test.each(['ECONNREFUSED', 'ECONNRESET', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'ENOTFOUND'])(
  'a connection that fails with %s passes by itself',
  (code) => expect(isDatabaseUnavailable(coded(code))).toBe(true),
);

test.each(['23505', '22P02', '42P01', 'EACCES', 'ERR_ASSERTION'])('%s does not', (code) =>
  expect(isDatabaseUnavailable(coded(code))).toBe(false),
);

test('the cause counts, however deep it is wrapped', () => {
  expect(isDatabaseUnavailable(new DrizzleQueryError('select', [], coded('57P01')))).toBe(true);
  expect(isDatabaseUnavailable(new AggregateError([coded('ECONNREFUSED')]))).toBe(true);
  expect(isDatabaseUnavailable('57P01')).toBe(false);
});

test.each([
  [problem('month.unknown'), 'month.unknown'],
  [answered(400), 'batch.malformed'],
  [answered(404), 'resource.unknown'],
  [answered(413), 'request.too-large'],
  [answered(415), 'media-type.unsupported'],
  [answered(429), 'rate.limited'],
  [answered(503), 'server.unavailable'],
  [answered(403), 'resource.unknown'],
  [answered(405), 'resource.unknown'],
  [answered(418), 'resource.unknown'],
  [answered(499), 'resource.unknown'],
  [answered(500), 'server.failed'],
  [answered(302), 'server.failed'],
  [coded('57P01'), 'server.unavailable'],
  [new TypeError('ours'), 'server.failed'],
  ['not even an error', 'server.failed'],
])('%s is answered as a problem of the catalogue', (error, code) => {
  expect(problemOfError(error, request).code).toBe(code);
});

test('phones are told to come back at different seconds', () => {
  const waits = [0, 0.5, 0.999].map((value) => problemOfError(coded('57P01'), { ...request, random: () => value }));
  expect(waits.map(({ details }) => details.retryAfter)).toEqual([5, 8, 10]);
});
