import { roleSchema } from '@hailong/schema/role';
import { expect, test } from 'vitest';
import { buildTestApp } from '../test/build-test-app.ts';
import { addressOf, MATRIX } from '../test/role-matrix.ts';
import { addTestUser, officeIdOf, signInForTest } from './auth/testing/people.ts';

/** What must not be done at a screen that somebody left open. */
const WANTS_THE_PASSWORD_AGAIN = [
  'POST /api/account/passkeys/question',
  'POST /api/account/passkeys',
  'DELETE /api/account/passkeys/{id}',
  'POST /api/offices/{office}/privacy/requests/{request}',
  'PUT /api/offices/{office}/people/{user}',
  'DELETE /api/offices/{office}/people/{user}',
  'POST /api/offices/{office}/people/{user}/password-link',
  'DELETE /api/offices/{office}/people/{user}/two-factor',
  'POST /api/offices/{office}/invitations',
  'DELETE /api/offices/{office}/invitations/{id}',
  'GET /api/offices/{office}/months/{month}/ratings.csv?names=1',
];

/** Carry the password themselves, whenever one signed in. */
const CARRIES_IT = [
  'PUT /api/account/password',
  'POST /api/account/two-factor',
  'POST /api/account/two-factor/removal',
] as const;

test('S11: user management, erasure, passkeys and names taken away want the password typed a moment ago, and nothing else does', async () => {
  const app = await buildTestApp({ requestsPerAddressAndMinute: 100_000 });
  const officeId = await officeIdOf(app.database);
  const cookies = new Map<string, string>();
  for (const role of roleSchema.options) {
    await addTestUser(app.database, { username: role, officeId, role });
    cookies.set(role, await signInForTest(app, role));
  }
  await app.database.$client`update sessions set created_at = now() - interval '11 minutes'`;
  const rows = Object.entries(MATRIX).flatMap(([row, roles]) =>
    // The statistician may see names.
    row.endsWith('/ratings.csv')
      ? [[row, roles] as const, [`${row}?names=1`, ['statistician']] as const]
      : [[row, roles] as const],
  );
  const asked: string[] = [];
  const accepted: string[] = [];
  for (const [row, [role = '']] of rows) {
    const { method, url } = addressOf(row);
    const headers = { cookie: cookies.get(role) ?? '' };
    const reply = await app.inject({ method, url, headers, ...(method !== 'GET' && { payload: {} }) });
    if (reply.body.includes('"session.not-recent"')) asked.push(row);
    else if (reply.statusCode < 300) accepted.push(row);
  }
  expect(asked.toSorted()).toEqual(WANTS_THE_PASSWORD_AGAIN.toSorted());
  for (const row of CARRIES_IT) expect(accepted).not.toContain(row);
});
