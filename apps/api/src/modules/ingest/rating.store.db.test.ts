import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { aSampleRating, sendRatings, verdictsOf } from '../../../test/send-ratings.ts';
import { ratings } from '../../database/tables/ratings.ts';
import { setAside } from '../../database/tables/set-aside.ts';

test('the same rating over ten connections at once is stored once, and all ten are told so', async () => {
  const app = await buildTestApp();
  for (let round = 0; round < 20; round += 1) {
    const rating = aSampleRating({ comment: 'cùng lúc' });
    const replies = await Promise.all(Array.from({ length: 10 }, () => sendRatings(app, [rating])));
    const verdicts = replies.flatMap(verdictsOf).toSorted();
    expect(verdicts).toEqual([...Array.from({ length: 9 }, () => 'already-stored'), 'stored']);
  }
  expect(await app.database.$count(ratings)).toBe(20);
});

test('ten contents under one id at once: one stays, nine are set aside', async () => {
  const app = await buildTestApp();
  const id = randomUUID();
  const replies = await Promise.all(
    Array.from({ length: 10 }, (_, index) => sendRatings(app, [aSampleRating({ id, comment: `lần ${index}` })])),
  );
  const verdicts = replies.flatMap(verdictsOf).toSorted();
  expect(verdicts).toEqual([...Array.from({ length: 9 }, () => 'set-aside id-conflict'), 'stored']);
  expect([await app.database.$count(ratings), await app.database.$count(setAside)]).toEqual([1, 9]);
});

test('batches that overlap in opposite orders do not wait for each other', async () => {
  const app = await buildTestApp();
  const many = Array.from({ length: 50 }, () => aSampleRating());
  const replies = await Promise.all(
    Array.from({ length: 8 }, (_, index) => sendRatings(app, index % 2 === 0 ? many : many.toReversed())),
  );
  expect(replies.flatMap(verdictsOf).filter((verdict) => verdict === 'stored')).toHaveLength(50);
  expect(await app.database.$count(ratings)).toBe(50);
});

type Kind = 'fresh' | 'repeated' | 'conflicting' | 'stray' | 'hollow' | 'nameless';
const kinds: readonly Kind[] = ['fresh', 'repeated', 'conflicting', 'stray', 'hollow', 'nameless'];
const expected: Readonly<Record<Kind, string>> = {
  fresh: 'stored',
  repeated: 'already-stored',
  conflicting: 'set-aside id-conflict',
  stray: 'set-aside unknown-officer',
  hollow: 'set-aside invalid-content',
  nameless: 'refused no-usable-id',
};

test('whatever is mixed into a batch, each element gets its own verdict', async () => {
  const app = await buildTestApp();
  const first = aSampleRating();
  await sendRatings(app, [first]);
  const element = (kind: Kind): unknown => {
    switch (kind) {
      case 'fresh':
        return aSampleRating();
      case 'repeated':
        return first;
      case 'conflicting':
        return { ...first, comment: randomUUID() };
      case 'stray':
        return aSampleRating({ officerId: randomUUID() });
      case 'hollow':
        return { id: randomUUID() };
      case 'nameless':
        return { comment: 'không có mã' };
    }
  };
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 100 }), async (mix) => {
      expect(verdictsOf(await sendRatings(app, mix.map(element)))).toEqual(mix.map((kind) => expected[kind]));
    }),
    { numRuns: 100 },
  );
});
