import type { SetAsideCode } from '@hailong/schema/verdict';
import { aRating } from '@hailong/schema/testing/builders';
import { expect, test } from 'vitest';
import { contentHash } from '../../rating/content-hash.ts';
import { foldRating } from '../../rating/fold-rating.ts';
import type { Candidate, SetAside } from './decide-batch.ts';
import { holdingKey, settleVerdicts, type Holdings } from './settle-verdicts.ts';

const rating = aRating();
const other = { ...rating, comment: 'khác' };

const candidate = (content = rating): Candidate => ({
  verdict: 'candidate',
  id: content.id,
  hash: contentHash(content),
  text: JSON.stringify(content),
  month: '2026-10',
  claimed: 0,
  instant: 0,
  skew: 0,
  clockFlag: false,
  rating: foldRating(content),
});

const aside = (code: SetAsideCode, content = rating): SetAside => {
  const { id, hash, text, month, claimed, instant } = candidate(content);
  return { verdict: 'set-aside', id, hash, text, month, claimed, instant, code };
};

const holding = (overrides: Partial<Holdings> = {}): Holdings => ({
  inserted: new Set(),
  ratings: new Map(),
  setAside: new Map(),
  ...overrides,
});

const stored = holding({ ratings: new Map([[rating.id, contentHash(rating)]]) });
const justStored = { ...stored, inserted: new Set([rating.id]) };

const short = (...given: Parameters<typeof settleVerdicts>): string[] =>
  settleVerdicts(...given).verdicts.map((verdict) => ('code' in verdict ? verdict.code : verdict.verdict));

test('what was inserted now is stored, its twins are already stored', () => {
  expect(short([candidate(), candidate()], justStored)).toEqual(['stored', 'already-stored']);
  expect(short([candidate()], stored)).toEqual(['already-stored']);
});

test('other content under a stored id is in conflict and kept', () => {
  const { verdicts, setAside } = settleVerdicts([candidate(), candidate(other)], justStored);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['stored', 'set-aside']);
  expect(setAside).toMatchObject([{ place: 1, item: { code: 'id-conflict', text: JSON.stringify(other) } }]);
});

test('what is stored stays stored, even if by today’s rules it would be set aside', () => {
  expect(short([aside('kiosk-key-missing')], stored)).toEqual(['already-stored']);
});

test('what was set aside once gets the same code again', () => {
  const before = holding({ setAside: new Map([[holdingKey(rating.id, contentHash(rating)), 'unknown-officer']]) });
  expect(short([candidate()], before)).toEqual(['unknown-officer']);
  expect(short([aside('unknown-criteria-set')], before)).toEqual(['unknown-officer']);
});

test('what is refused is neither stored nor kept', () => {
  const refused = { verdict: 'refused', id: null, code: 'no-usable-id' } as const;
  expect(settleVerdicts([refused], holding())).toEqual({ verdicts: [refused], setAside: [] });
});
