import type { PosterList } from '@hailong/schema/poster';
import { expect, test } from 'vitest';
import { anOfficeWithWork } from '../test/an-office-with-work.ts';
import { createKiosk, pairTablet } from '../test/pair-kiosk.ts';
import { addressOf, MATRIX } from '../test/role-matrix.ts';
import { wordsOf } from '../test/words-of.ts';
import { signInForTest } from './auth/testing/people.ts';

const OFFICE = '/api/offices/van-gia';
const FOR_EVERYBODY = [
  '/healthz',
  '/api/openapi.json',
  '/api/catalogue',
  `${OFFICE}/catalogue`,
  '/',
  '/admin',
  '/kiosk',
];

/** The office with work, and a tablet with a PIN and a key, and a link for somebody new. */
const anOfficeWithSecrets = async () => {
  const office = await anOfficeWithWork();
  const { app, askers } = office;
  const cookie = await signInForTest(app, 'quan.tri');
  const { code } = await createKiosk(app, cookie, { pin: '483920' });
  await pairTablet(app, code);
  const draft = { displayName: 'Trần Thị Lan', role: 'leader', mayViewNames: false, officerId: null };
  await askers.administrator('POST', '/invitations', draft);
  const [sheet] = (await askers.administrator('GET', '/posters')).json<PosterList>().sheets;
  const pages = Object.keys(MATRIX)
    .filter((row) => row.startsWith('GET '))
    .flatMap((row) => (row.endsWith('/comments') || row.endsWith('/ratings.csv') ? [row, `${row}?names=1`] : [row]))
    .map((row) => row.replace('{survey}', '1').replace('{sheet}', `${sheet?.id}.pdf?paper=a4&words=vi`))
    .map((row) => addressOf(row).url);
  return { ...office, pages };
};

test('S1: no GET changes anything but the log of who saw names and the note of which poster was printed', async () => {
  const { app, askers, pages } = await anOfficeWithSecrets();
  const tables = await app.database.$client<{ name: string }[]>`
    select tablename as name from pg_tables where schemaname = 'public' order by 1`;
  const contents = async (): Promise<Map<string, string>> => {
    const found = new Map<string, string>();
    for (const { name } of tables) {
      const [row] = await app.database.$client.unsafe<{ sum: string }[]>(
        `select md5(coalesce(string_agg(t::text, ',' order by t::text), '')) as sum from "${name}" t`,
      );
      found.set(name, row?.sum ?? '');
    }
    return found;
  };
  const before = await contents();
  for (const path of [...pages, ...FOR_EVERYBODY]) {
    for (const ask of [askers.administrator, askers.statistician]) {
      expect([path, (await ask('GET', path)).statusCode < 500]).toEqual([path, true]);
    }
  }
  const after = await contents();
  expect(before.size).toBeGreaterThan(30);
  expect([...after.keys()].filter((name) => after.get(name) !== before.get(name))).toEqual([
    'audit_log',
    'poster_prints',
  ]);
});

test('S12: no answer holds a field of the tables that opens something: hashes of passwords, tokens, keys and PINs', async () => {
  const { app, askers, pages } = await anOfficeWithSecrets();
  const rows = await app.database.$client<{ what: string; secret: string }[]>`
    select 'password' as what, password as secret from accounts where password is not null
    union all select 'session', token from sessions
    union all select 'signing', secret from auth_secrets
    union all select 'sealing', private_key from sealing_keys
    union all select 'tablet', encode(key_hash, 'hex') from kiosk_keys
    union all select 'tablet', encode(key_hash, 'base64') from kiosk_keys
    union all select 'pin', value from kiosks, jsonb_each_text(pin) where length(value) > 15
    union all select 'link', encode(token_hash, 'hex') from invitations
    union all select 'link', encode(token_hash, 'base64') from invitations`;
  expect([...new Set(rows.map(({ what }) => what))].toSorted()).toEqual(
    ['link', 'password', 'pin', 'sealing', 'session', 'signing', 'tablet'].toSorted(),
  );
  const telling: string[] = [];
  for (const path of [...pages, ...FOR_EVERYBODY]) {
    for (const ask of [askers.administrator, askers.statistician]) {
      const words = wordsOf(await ask('GET', path));
      for (const { what, secret } of rows) if (words.includes(secret.trim())) telling.push(`${what}: ${path}`);
    }
  }
  expect(telling).toEqual([]);
});
