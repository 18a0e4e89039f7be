import { expect, test } from 'vitest';
import { buildTestApp } from '../../test/build-test-app.ts';
import { aSampleRating, sendRatings } from '../../test/send-ratings.ts';
import { officeIdOf } from '../auth/testing/people.ts';
import { eraseRating } from './erase.store.ts';

const parts = { now: new Date(), openBox: async () => null };

test('what is erased once is not erased again, and an id that nobody knows erases nothing', async () => {
  const app = await buildTestApp();
  const { database } = app;
  const officeId = await officeIdOf(database);
  const [one, two] = [aSampleRating({ comment: 'Một' }), aSampleRating({ comment: 'Hai' })];
  await sendRatings(app, [one, two]);
  const erase = (id: string) => database.transaction((transaction) => eraseRating(transaction, officeId, id, parts));
  expect(await erase(one.id)).toEqual({ ratings: 1, setAside: 0 });
  expect(await erase(one.id)).toEqual({ ratings: 0, setAside: 0 });
  expect(await erase('99999999-9999-4999-8999-999999999999')).toEqual({ ratings: 0, setAside: 0 });
  const left = await database.$client`select comment from rating_texts order by comment`;
  expect(left).toMatchObject([{ comment: 'Hai' }, { comment: null }]);
});
