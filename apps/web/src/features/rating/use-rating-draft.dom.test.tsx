import { act, renderHook } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { aCatalogue } from '../../api-client/testing/a-catalogue.ts';
import { keptDraft } from './kept-draft.ts';
import { anOfficer } from './testing/an-officer.ts';
import { useRatingDraft } from './use-rating-draft.ts';

const huong = anOfficer();
const tuan = anOfficer({ id: '22222222-2222-4222-8222-222222222222', name: 'Lê Minh Tuấn' });
const catalogue = aCatalogue({ officers: [huong, tuan] });
const inHand = () => renderHook(() => useRatingDraft(catalogue)).result;

beforeEach(() => window.sessionStorage.clear());

test('the id is made once, when the officer is chosen, and outlives a reload', () => {
  const before = inHand();
  act(() => void before.current.rate(huong.id));
  const id = before.current.draft?.id;
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(inHand().current.draft?.id).toBe(id);
});

test('choosing the same officer goes on, choosing another begins anew', () => {
  const draft = inHand();
  act(() => void draft.current.rate(huong.id));
  act(() => draft.current.change({ change: 'score', criterion: 'attitude', score: 1, asksReasons: false }));
  act(() => void draft.current.rate(huong.id));
  expect(draft.current.draft?.scores).toEqual({ attitude: 1 });
  const id = draft.current.draft?.id;
  act(() => void draft.current.rate(tuan.id));
  expect(draft.current.draft).toMatchObject({ officerId: tuan.id, scores: {} });
  expect(draft.current.draft?.id).not.toBe(id);
});

test('two changes between two renders are both kept', () => {
  const draft = inHand();
  act(() => void draft.current.rate(huong.id));
  act(() => {
    draft.current.change({ change: 'details', details: { comment: 'x' } });
    draft.current.change({ change: 'details', details: { customerName: 'y' } });
  });
  expect(draft.current.draft).toMatchObject({ comment: 'x', customerName: 'y' });
});

test('once dropped, nothing is left of it in the tab', () => {
  const draft = inHand();
  act(() => void draft.current.rate(huong.id));
  act(() => draft.current.drop());
  expect(draft.current.draft).toBeNull();
  expect(keptDraft(catalogue)).toBeNull();
});

test('answers to another version of the questions are not carried over', () => {
  const draft = inHand();
  act(() => void draft.current.rate(huong.id));
  act(() => draft.current.change({ change: 'score', criterion: 'attitude', score: 1, asksReasons: true }));
  act(() => draft.current.change({ change: 'details', details: { comment: 'x' } }));
  const newer = aCatalogue({ officers: [huong], criteriaSet: { ...catalogue.criteriaSet, version: 2 } });
  expect(keptDraft(newer)).toMatchObject({ criteriaSet: 2, scores: {}, comment: 'x' });
});

test('once sealed, the rating stays the same, over reloads and newer questions', () => {
  const draft = inHand();
  act(() => void draft.current.rate(huong.id));
  act(() => draft.current.change({ change: 'score', criterion: 'attitude', score: 1, asksReasons: true }));
  const seal = (now: string) => {
    const { current } = inHand();
    const kept = keptDraft(catalogue);
    act(() => void (kept && current.seal(kept, { language: 'vi', noticeVersion: 1, ratedAt: now })));
    return keptDraft(catalogue)?.sealed;
  };
  const first = seal('2026-11-23T09:15:02.120+07:00');
  expect(first).toMatchObject({ ratedAt: '2026-11-23T09:15:02.120+07:00', scores: { attitude: 1 } });
  expect(seal('2026-11-23T09:20:00.000+07:00')).toEqual(first);
  const newer = aCatalogue({ officers: [huong], criteriaSet: { ...catalogue.criteriaSet, version: 2 } });
  expect(keptDraft(newer)).toMatchObject({ criteriaSet: 1, scores: { attitude: 1 }, sealed: first });
});

test('a draft about somebody who has left, or for another office, is not taken up', () => {
  const draft = inHand();
  act(() => void draft.current.rate(huong.id));
  expect(keptDraft(aCatalogue({ officers: [tuan] }))).toBeNull();
  expect(keptDraft({ ...catalogue, office: { ...catalogue.office, slug: 'ninh-hoa' } })).toBeNull();
});
