import { expect, test } from 'vitest';
import { changeDraft, hasDetails, NO_DETAILS } from './rating-draft.ts';
import { aDraft } from './testing/a-draft.ts';
import { toRating } from './to-rating.ts';

test('an answer is remembered under its criterion, and may be changed', () => {
  const first = changeDraft(aDraft(), { change: 'score', criterion: 'attitude', score: 5, asksReasons: false });
  const second = changeDraft(first, { change: 'score', criterion: 'attitude', score: null, asksReasons: false });
  expect(first.scores).toEqual({ attitude: 5 });
  expect(second.scores).toEqual({ attitude: null });
});

test('a second tap takes a reason back', () => {
  const tap = { change: 'reason', criterion: 'attitude', reason: 'rude' } as const;
  const once = changeDraft(aDraft(), tap);
  expect(once.reasons).toEqual({ attitude: ['rude'] });
  expect(changeDraft(once, tap).reasons).toEqual({});
});

test('reasons survive a change between low scores and go with a better one', () => {
  const low = aDraft({ scores: { attitude: 1 }, reasons: { attitude: ['rude'], guidance: ['unclear'] } });
  const lower = changeDraft(low, { change: 'score', criterion: 'attitude', score: 2, asksReasons: true });
  expect(lower.reasons).toEqual(low.reasons);
  const better = changeDraft(low, { change: 'score', criterion: 'attitude', score: 4, asksReasons: false });
  expect(better.reasons).toEqual({ guidance: ['unclear'] });
});

test('a change never touches the identity of the draft', () => {
  const draft = aDraft();
  expect(changeDraft(draft, { change: 'details', details: { comment: 'x' } }).id).toBe(draft.id);
});

test('blanks alone are no details', () => {
  expect(hasDetails(NO_DETAILS)).toBe(false);
  expect(hasDetails({ ...NO_DETAILS, comment: ' \n' })).toBe(false);
  expect(hasDetails({ ...NO_DETAILS, assisted: true })).toBe(true);
});

test('what may have been sent changes no more', () => {
  const now = { language: 'vi', noticeVersion: 1, ratedAt: '2026-11-23T09:15:02.120+07:00' };
  const sealed = aDraft({ sealed: toRating(aDraft(), now) });
  expect(changeDraft(sealed, { change: 'details', details: { comment: 'x' } })).toBe(sealed);
});
