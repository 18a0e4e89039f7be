import { expect, onTestFinished, test } from 'vitest';
import { aMigratedDatabase } from '../../test/test-database.ts';
import { closeDatabase, openDatabase } from '../database/connection.ts';
import { createSignInFailures } from './sign-in-failures.store.ts';

const NOW = Date.parse('2026-11-02T08:00:00+07:00');
const attempt = { username: 'thong.ke', address: '192.168.1.20' };

const someFailures = async () => {
  const database = openDatabase(await aMigratedDatabase(), { max: 10 });
  onTestFinished(() => closeDatabase(database));
  return { database, failures: createSignInFailures(database, 'a secret of this test') };
};

test('five wrong passwords are free, then the wait grows, and a wait that is over lets the next attempt through', async () => {
  const { failures } = await someFailures();
  for (let wrong = 0; wrong < 5; wrong += 1) expect(await failures.reserve(attempt, NOW)).toBe(0);
  expect(await failures.reserve(attempt, NOW)).toBe(2000);
  expect(await failures.reserve(attempt, NOW + 1500)).toBe(500);
  expect(await failures.reserve(attempt, NOW + 2000)).toBe(0);
  expect(await failures.reserve(attempt, NOW + 2000)).toBe(4000);
});

test('being told to wait does not make the wait longer', async () => {
  const { failures } = await someFailures();
  for (let wrong = 0; wrong < 5; wrong += 1) await failures.reserve(attempt, NOW);
  for (let tries = 0; tries < 20; tries += 1) await failures.reserve(attempt, NOW + 1000);
  expect(await failures.reserve(attempt, NOW + 2000)).toBe(0);
});

test('the case of the username does not open another count', async () => {
  const { failures } = await someFailures();
  for (let wrong = 0; wrong < 5; wrong += 1) await failures.reserve(attempt, NOW);
  expect(await failures.reserve({ ...attempt, username: 'THONG.ke' }, NOW)).toBe(2000);
});

test('someone else at another address, or on another account, is not held up', async () => {
  const { failures } = await someFailures();
  for (let wrong = 0; wrong < 7; wrong += 1) await failures.reserve(attempt, NOW);
  expect(await failures.reserve({ ...attempt, address: '192.168.1.21' }, NOW)).toBe(0);
  expect(await failures.reserve({ ...attempt, username: 'lanh.dao' }, NOW)).toBe(0);
});

test('an address that tries one account after another has to wait as well', async () => {
  const { failures } = await someFailures();
  for (let wrong = 0; wrong < 20; wrong += 1) {
    expect(await failures.reserve({ ...attempt, username: `user${wrong}` }, NOW)).toBe(0);
  }
  expect(await failures.reserve({ ...attempt, username: 'user20' }, NOW)).toBe(2000);
});

test('an account tried from many addresses waits, half a minute at most', async () => {
  const { failures } = await someFailures();
  let now = NOW;
  for (let wrong = 0; wrong < 60; wrong += 1) {
    const wait = await failures.reserve({ ...attempt, address: `10.0.${wrong}.1` }, now);
    expect(wait).toBeLessThanOrEqual(30_000);
    now += wait;
  }
  expect(await failures.reserve({ ...attempt, address: '10.1.0.1' }, now)).toBeGreaterThan(0);
});

test('the right password clears the account, and the address keeps only what it got wrong', async () => {
  const { failures } = await someFailures();
  for (let wrong = 0; wrong < 4; wrong += 1) await failures.reserve(attempt, NOW);
  await failures.reserve(attempt, NOW);
  await failures.forgive(attempt, NOW);
  for (let wrong = 0; wrong < 5; wrong += 1) expect(await failures.reserve(attempt, NOW)).toBe(0);
  for (let wrong = 0; wrong < 11; wrong += 1) {
    expect(await failures.reserve({ ...attempt, username: `user${wrong}` }, NOW)).toBe(0);
  }
  expect(await failures.reserve({ ...attempt, username: 'user11' }, NOW)).toBe(2000);
});

test('fifty attempts at once get no more than the five free ones', async () => {
  const { failures } = await someFailures();
  const waits = await Promise.all(Array.from({ length: 50 }, () => failures.reserve(attempt, NOW)));
  expect(waits.filter((wait) => wait === 0)).toHaveLength(5);
});

test('neither usernames nor addresses can be read from the table, and old counts are removed', async () => {
  const { failures, database } = await someFailures();
  await failures.reserve(attempt, NOW);
  const rows = await database.$client<{ row: string }[]>`select sign_in_failures::text as row from sign_in_failures`;
  expect(rows).toHaveLength(3);
  expect(JSON.stringify(rows)).not.toMatch(/thong|192/);
  await failures.forgive({ username: 'other', address: 'elsewhere' }, NOW + 25 * 60 * 60 * 1000);
  expect(await database.$client`select 1 from sign_in_failures`).toHaveLength(0);
});
