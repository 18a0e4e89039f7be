import type { ReviewItem } from '@hailong/schema/review';
import { expect, test } from 'vitest';
import { actionOf, beginDraft, stepsFor } from './review-step.ts';

const anItem = (overrides: Partial<ReviewItem> = {}): ReviewItem => ({
  code: '0123456789ABCDEF',
  officerName: 'Nguyễn Thị Hoa',
  scores: { attitude: 5 },
  procedure: null,
  comment: 'Chị Mận gặp',
  review: 'waiting',
  shown: null,
  status: 'valid',
  proposal: null,
  complaint: null,
  history: [],
  ...overrides,
});
const named = (item: ReviewItem, username = 'thong.ke') =>
  stepsFor(item, username).map((step) =>
    [step.do, 'status' in step ? step.status : '', 'state' in step ? step.state : ''].filter(Boolean).join(' '),
  );

test('a fresh comment is read or redacted, its rating judged, a complaint opened', () => {
  expect(named(anItem())).toEqual(['read', 'redact', 'judge suspect', 'complaint new']);
  expect(named(anItem({ review: 'redacted', shown: 'Chị […] gặp' }))).not.toContain('read');
  expect(named(anItem({ review: 'none', comment: null }))).toEqual(['judge suspect', 'complaint new']);
});

test('a suggestion for the office is read, and nothing else: it counts in no figure', () => {
  expect(named(anItem({ officerName: null }))).toEqual(['read', 'redact']);
});

test('a proposal waits for somebody else; whoever made it can only take it back', () => {
  const proposal = { status: 'suspect', actor: 'thong.ke', why: 'cùng máy' } as const;
  const item = anItem({ review: 'reviewed', proposal });
  expect(named(item, 'thong.ke')).toEqual(['redact', 'decline', 'complaint new']);
  expect(named(item, 'lanh.dao')).toEqual(['redact', 'confirm', 'decline', 'complaint new']);
});

test('a complaint goes from new over verifying to a decision, which may be taken up again', () => {
  const states = (complaint: ReviewItem['complaint']) =>
    named(anItem({ review: 'none', comment: null, complaint })).filter((step) => step.startsWith('complaint'));
  expect(states('new')).toEqual(['complaint verifying']);
  expect(states('verifying')).toEqual(['complaint upheld', 'complaint not-upheld']);
  expect(states('not-upheld')).toEqual(['complaint verifying']);
});

test('what needs a reason is not sent without one, and a redaction not without what is shown', () => {
  const draft = beginDraft(anItem());
  expect(draft).toEqual({ shown: 'Chị Mận gặp', why: '' });
  expect(actionOf({ do: 'redact', asks: true }, { shown: ' ', why: 'có tên' })).toBe('shown');
  expect(actionOf({ do: 'judge', status: 'suspect', asks: true }, { ...draft, why: ' x ' })).toBe('why');
  expect(actionOf({ do: 'judge', status: 'suspect', asks: true }, { ...draft, why: ' cùng máy ' })).toEqual({
    do: 'judge',
    status: 'suspect',
    why: 'cùng máy',
  });
  expect(actionOf({ do: 'redact', asks: true }, { shown: ' Chị […] gặp ', why: 'có tên' })).toEqual({
    do: 'redact',
    shown: 'Chị […] gặp',
    why: 'có tên',
  });
  expect(actionOf({ do: 'complaint', state: 'new', asks: true }, { ...draft, why: 'đơn số 3' })).toMatchObject({
    do: 'complaint',
    state: 'new',
  });
  expect(actionOf({ do: 'decline', asks: true }, { ...draft, why: 'đã hỏi lại' })).toMatchObject({ do: 'decline' });
});
