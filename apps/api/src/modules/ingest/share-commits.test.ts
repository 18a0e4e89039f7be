import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareCommits } from './share-commits.ts';

interface Parcel {
  readonly name: string;
  readonly decisions: { readonly length: number };
}

const parcel = (name: string, length = 1): Parcel => ({ name, decisions: { length } });

/** A store whose commits end when the test says so. */
const aSlowStore = () => {
  const begun: { readonly names: string[]; readonly commit: () => void; readonly fail: (error: Error) => void }[] = [];
  const store = (_office: number, parcels: readonly Parcel[]): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      const names = parcels.map(({ name }) => name);
      begun.push({ names, commit: () => resolve(names.map((name) => `stored ${name}`)), fail: reject });
    });
  return { begun, store, groups: () => begun.map(({ names }) => names) };
};

const withCode = (code: string): Error => Object.assign(new Error(code), { code });

test('what arrives while two commits are under way goes together into the next one', async () => {
  const { begun, store, groups } = aSlowStore();
  const deliver = shareCommits(store);
  const answers = ['a', 'b', 'c', 'd', 'e'].map((name) => deliver(1, parcel(name)));
  expect(groups()).toEqual([['a'], ['b']]);
  begun[0]?.commit();
  await turn();
  expect(groups()).toEqual([['a'], ['b'], ['c', 'd', 'e']]);
  begun[1]?.commit();
  begun[2]?.commit();
  expect(await Promise.all(answers)).toEqual(['a', 'b', 'c', 'd', 'e'].map((name) => `stored ${name}`));
});

test('nobody is answered before their own commit', async () => {
  const { begun, store } = aSlowStore();
  const deliver = shareCommits(store);
  const heard: string[] = [];
  const answers = ['a', 'b', 'c'].map((name) => deliver(1, parcel(name)).then((answer) => heard.push(answer)));
  begun[1]?.commit();
  await turn();
  expect(heard).toEqual(['stored b']);
  begun[0]?.commit();
  begun[2]?.commit();
  await Promise.all(answers);
  expect(heard).toHaveLength(3);
});

test('offices do not wait for each other', () => {
  const { store, groups } = aSlowStore();
  const deliver = shareCommits(store);
  for (const office of [1, 1, 1, 2]) void deliver(office, parcel(String(office)));
  expect(groups()).toEqual([['1'], ['1'], ['2']]);
});

test('a transaction grows to 500 ratings and no further, unless one delivery brings more', async () => {
  const { begun, store, groups } = aSlowStore();
  const deliver = shareCommits(store);
  for (const length of [1, 1, 300, 200, 1, 900]) void deliver(1, parcel(String(length), length));
  begun[0]?.commit();
  await turn();
  begun[1]?.commit();
  await turn();
  begun[2]?.commit();
  await turn();
  expect(groups().slice(2)).toEqual([['300', '200'], ['1'], ['900']]);
});

test('the one whose data the database refuses fails alone', async () => {
  const store = async (_office: number, parcels: readonly Parcel[]) => {
    if (parcels.some(({ name }) => name === 'bad')) throw withCode('22P05');
    return Promise.resolve(parcels.map(({ name }) => name));
  };
  const deliver = shareCommits(store);
  const outcomes = await Promise.allSettled(['a', 'b', 'c', 'bad', 'd'].map((name) => deliver(1, parcel(name))));
  expect(outcomes.map(({ status }) => status)).toEqual([
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
});

test('a database that is gone is everybody’s trouble at once, not one attempt each', async () => {
  const { begun, store, groups } = aSlowStore();
  const deliver = shareCommits(store);
  const answers = Promise.allSettled(['a', 'b', 'c', 'd'].map((name) => deliver(1, parcel(name))));
  begun[0]?.commit();
  await turn();
  begun[1]?.fail(withCode('57P01'));
  begun[2]?.fail(withCode('CONNECTION_CLOSED'));
  expect((await answers).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
  expect(groups()).toEqual([['a'], ['b'], ['c', 'd']]);
});

test('whatever the order of arrivals and commits, each delivery hears its own answer exactly once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 30 }),
      async (s, sizes) => {
        const stored: string[] = [];
        const deliver = shareCommits((_office: number, parcels: readonly Parcel[]) =>
          s.schedule(Promise.resolve()).then(() => {
            const names = parcels.map(({ name }) => name);
            stored.push(...names);
            return names;
          }),
        );
        const answers = sizes.map((size, index) =>
          s.schedule(Promise.resolve()).then(() => deliver(index % 2, parcel(String(index), size))),
        );
        await s.waitFor(Promise.all(answers));
        expect(await Promise.all(answers)).toEqual(sizes.map((_, index) => String(index)));
        expect(stored.toSorted()).toEqual(sizes.map((_, index) => String(index)).toSorted());
      },
    ),
    { numRuns: 200 },
  );
});
