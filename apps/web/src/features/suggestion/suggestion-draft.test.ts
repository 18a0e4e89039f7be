import { suggestionSchema } from '@hailong/schema/rating';
import { expect, test } from 'vitest';
import { isWritten, toSuggestion, type SuggestionDraft } from './suggestion-draft.ts';

const draft: SuggestionDraft = {
  id: '55555555-5555-4555-8555-555555555555',
  office: 'van-gia',
  suggestionType: 'complaint',
  comment: ' Nên có thêm ghế chờ. ',
  customerName: '',
};
const now = { language: 'vi', noticeVersion: 1, ratedAt: '2026-11-23T09:15:02.120+07:00' };

test('it names no officer and carries no score', () => {
  const suggestion = toSuggestion(draft, now);
  expect(suggestion).toEqual({
    id: draft.id,
    kind: 'suggestion',
    officerId: null,
    suggestionType: 'complaint',
    comment: 'Nên có thêm ghế chờ.',
    channel: 'phone',
    ...now,
  });
  expect(suggestionSchema.parse(suggestion)).toEqual(suggestion);
});

test('blanks alone are not written', () => {
  expect(isWritten(draft)).toBe(true);
  expect(isWritten({ ...draft, comment: ' \n ' })).toBe(false);
});
