import type { ReviewAction, ReviewItem, ReviewList } from '@hailong/schema/review';
import { aRating, aSuggestion } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { sendRatings } from '../../../test/send-ratings.ts';
import { addTestUser, officeIdOf, signInForTest } from '../../auth/testing/people.ts';
import { receiptCodeOfId } from '../../rating/receipt-code-of.ts';
import { sampleOfficers } from '../../sample/roster.ts';
import { REVIEW_PAGE } from './review-list.store.ts';

const [own, other, third] = sampleOfficers.map(({ id }) => id) as [string, string, string];
const OFFICE = '/api/offices/van-gia';

test('comments are read and redacted, judgements need a second person, complaints are followed to their end', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  const aboutOther = Array.from({ length: 7 }, (_, index) =>
    aRating({
      officerId: other,
      ...(index === 0 && { comment: 'Chị Mận ở thôn Đông gặp', customerName: 'Lê Thị Mận' }),
    }),
  );
  const aboutOwn = aRating({ officerId: own, comment: 'Về chính người xét duyệt' });
  const suggestion = aSuggestion({ comment: 'Thêm ghế' });
  await sendRatings(app, [...aboutOther, aboutOwn, suggestion]);
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician', officerId: own });
  await addTestUser(app.database, { username: 'lanh.dao', officeId, role: 'leader' });
  await addTestUser(app.database, { username: 'quan.tri', officeId, role: 'administrator' });
  const cookies = {
    'thong.ke': await signInForTest(app, 'thong.ke'),
    'lanh.dao': await signInForTest(app, 'lanh.dao'),
    'quan.tri': await signInForTest(app, 'quan.tri'),
  };
  const list = async (who: keyof typeof cookies, show = 'waiting') =>
    app.inject({ url: `${OFFICE}/months/2026-10/review?show=${show}`, headers: { cookie: cookies[who] } });
  const decide = async (who: keyof typeof cookies, id: string, action: ReviewAction) =>
    app.inject({
      method: 'POST',
      url: `${OFFICE}/review/${receiptCodeOfId(id)}`,
      headers: { cookie: cookies[who] },
      payload: action,
    });
  const [first, ...rest] = aboutOther.map(({ id }) => id) as [string, ...string[]];

  expect((await list('quan.tri')).statusCode).toBe(403);
  const waiting = (await list('thong.ke')).json<ReviewList>();
  expect(waiting).toMatchObject({ waiting: 2, total: 2 });
  expect(waiting.items.map(({ comment }) => comment)).toEqual(
    expect.arrayContaining(['Chị Mận ở thôn Đông gặp', 'Thêm ghế']),
  );
  expect(waiting.items.length).toBeLessThanOrEqual(REVIEW_PAGE);
  const everything = await list('lanh.dao', 'all');
  expect(everything.json<ReviewList>().total).toBe(9);
  expect(everything.body).not.toMatch(/Lê Thị Mận|T\d\d:\d\d/);
  expect(everything.body).not.toContain(first);

  expect((await decide('thong.ke', suggestion.id, { do: 'read' })).json()).toMatchObject({ review: 'reviewed' });
  const redact = { do: 'redact', shown: 'Chị […] gặp', why: 'Có tên và nơi ở' } as const;
  expect((await decide('thong.ke', first, redact)).json()).toMatchObject({
    review: 'redacted',
    comment: 'Chị Mận ở thôn Đông gặp',
    shown: 'Chị […] gặp',
  });
  const comments = await app.inject({
    url: `${OFFICE}/months/2026-10/comments`,
    headers: { cookie: cookies['lanh.dao'] },
  });
  const csv = await app.inject({
    url: `${OFFICE}/months/2026-10/ratings.csv`,
    headers: { cookie: cookies['lanh.dao'] },
  });
  for (const { body } of [comments, csv]) {
    expect(body).toContain('Chị […] gặp');
    expect(body).not.toContain('thôn Đông');
  }

  const suspect = { do: 'judge', status: 'suspect', why: 'Cùng một máy gửi liền nhau' } as const;
  expect((await decide('thong.ke', aboutOwn.id, suspect)).statusCode).toBe(403);
  for (const id of rest.slice(0, 5)) {
    expect((await decide('lanh.dao', id, suspect)).json()).toMatchObject({ status: 'suspect', proposal: null });
  }
  const sixth = rest[5] ?? '';
  expect((await decide('lanh.dao', sixth, suspect)).json()).toMatchObject({
    status: 'valid',
    proposal: { status: 'suspect', actor: 'lanh.dao' },
  });
  expect((await decide('lanh.dao', sixth, { do: 'confirm' })).json()).toMatchObject({ code: 'review.second-person' });
  expect((await decide('thong.ke', sixth, { do: 'confirm' })).json()).toMatchObject({
    status: 'suspect',
    proposal: null,
  });
  expect((await decide('thong.ke', sixth, { do: 'confirm' })).statusCode).toBe(409);

  const step = (state: 'new' | 'verifying' | 'upheld') => ({ do: 'complaint', state, why: 'Đơn phản ánh' }) as const;
  expect((await decide('lanh.dao', first, step('upheld'))).statusCode).toBe(409);
  for (const state of ['new', 'verifying', 'upheld'] as const) {
    expect((await decide('lanh.dao', first, step(state))).json()).toMatchObject({ complaint: state, status: 'valid' });
  }
  const history = (await decide('lanh.dao', first, step('verifying'))).json<ReviewItem>().history;
  expect(history.map((entry) => entry.step)).toEqual([
    'comment.redacted',
    'complaint.new',
    'complaint.verifying',
    'complaint.upheld',
    'complaint.verifying',
  ]);
  const month = await app.inject({ url: `${OFFICE}/months/2026-10`, headers: { cookie: cookies['lanh.dao'] } });
  expect(month.json()).toMatchObject({ office: { ratings: { valid: 2, suspect: 6, total: 8 } } });

  const log = await app.inject({
    url: `${OFFICE}/audit?action=rating.judgement-confirmed`,
    headers: { cookie: cookies['quan.tri'] },
  });
  expect(log.json()).toMatchObject({
    total: 1,
    chain: { brokenAt: null },
    entries: [{ actor: 'thong.ke', details: { proposedBy: 'lanh.dao', status: 'suspect' } }],
  });
});

test('whoever works at the same counter neither confirms nor declines; the one who proposed may take it back', async () => {
  const app = await buildTestApp();
  const officeId = await officeIdOf(app.database);
  const rating = aRating({ officerId: other });
  await sendRatings(app, [rating]);
  await app.database.$client`
    update officers set counter_id = (select counter_id from officers where office_id = ${officeId} and id = ${other})
    where office_id = ${officeId} and id in (${own}, ${third})`;
  await addTestUser(app.database, { username: 'thong.ke', officeId, role: 'statistician', officerId: own });
  await addTestUser(app.database, { username: 'lanh.dao', officeId, role: 'leader', officerId: third });
  const decide = async (who: string, action: ReviewAction) => {
    const headers = { cookie: await signInForTest(app, who) };
    const url = `${OFFICE}/review/${receiptCodeOfId(rating.id)}`;
    return (await app.inject({ method: 'POST', url, headers, payload: action })).json<object>();
  };
  const suspect = { do: 'judge', status: 'suspect', why: 'Cùng một máy gửi liền nhau' } as const;
  const decline = { do: 'decline', why: 'Không có căn cứ' } as const;
  expect(await decide('thong.ke', suspect)).toMatchObject({ status: 'valid', proposal: { actor: 'thong.ke' } });
  expect(await decide('lanh.dao', { do: 'confirm' })).toMatchObject({ code: 'review.second-person' });
  expect(await decide('lanh.dao', decline)).toMatchObject({ code: 'review.second-person' });
  expect(await decide('thong.ke', decline)).toMatchObject({ status: 'valid', proposal: null });
});
