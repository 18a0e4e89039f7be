import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { createAccountStore } from './account.store.ts';
import { createPasskeyStore } from './passkey.store.ts';
import { addTestUser, officeIdOf } from './testing/people.ts';

const NOW = new Date('2026-11-26T09:00:00+07:00');
const minutesLater = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

const aStore = async () => {
  const { database } = await buildTestApp();
  const officeId = await officeIdOf(database);
  await addTestUser(database, { username: 'thong.ke', officeId, role: 'statistician' });
  const [row] = await database.$client<{ id: string }[]>`select id from users`;
  const person = await createAccountStore(database).find(row?.id ?? '');
  if (person === null) throw new Error('the person is not there');
  return { database, person, store: createPasskeyStore(database) };
};

const passkey = (credentialId: string) => ({
  credentialId,
  publicKey: Buffer.from([1]),
  counter: 3,
  transports: ['internal'],
  host: 'localhost',
  name: 'Máy',
});

test('a question is closed once, by whom it was put to, within five minutes', async () => {
  const { person, store } = await aStore();
  await store.ask('one', 'sign-in', NOW);
  expect(await store.close('one', person, minutesLater(1))).toBe(false);
  expect(await store.close('one', 'sign-in', minutesLater(1))).toBe(true);
  expect(await store.close('one', 'sign-in', minutesLater(1))).toBe(false);
  await store.ask('two', person, NOW);
  expect(await store.close('two', person, minutesLater(6))).toBe(false);
});

test('questions that nobody answered are forgotten, and kept as hashes until then', async () => {
  const { database, store } = await aStore();
  await store.ask('first-challenge', 'sign-in', NOW);
  await store.ask('second-challenge', 'sign-in', minutesLater(6));
  const rows = await database.$client<{ text: string }[]>`select v::text as text from verifications v`;
  expect(rows).toHaveLength(1);
  expect(rows[0]?.text).not.toContain('challenge');
});

test('a passkey is found only at the name it is tied to, and counted on from where it was read', async () => {
  const { person, store } = await aStore();
  expect(await store.add(person, passkey('a'))).toBe('added');
  expect(await store.add(person, passkey('a'))).toBe('known');
  expect(await store.find('a', 'danhgia.vangia.vn')).toBeNull();
  const found = await store.find('a', 'localhost');
  if (found === null) throw new Error('the passkey is not there');
  expect(found).toMatchObject({ userId: person.userId, username: 'thong.ke', counter: 3 });
  expect(await store.use(found, 4, NOW)).toBe(true);
  expect(await store.use(found, 4, NOW)).toBe(false);
});

test('twenty are enough, also for who adds two at once', async () => {
  const { person, store } = await aStore();
  const added = await Promise.all(Array.from({ length: 22 }, (_, index) => store.add(person, passkey(`key-${index}`))));
  expect(added.filter((outcome) => outcome === 'added')).toHaveLength(20);
  expect(await store.list(person.userId)).toHaveLength(20);
});
