import { expect, test } from 'vitest';
import { openHistory, type Held } from './history.ts';

const row = (overrides: Partial<Held> = {}): Held => ({
  id: 'a',
  content: 'x',
  month: '2026-10',
  isAside: false,
  ...overrides,
});

const aHistory = () => {
  const history = openHistory();
  history.invoke({ id: 'a', content: 'x', month: '2026-10' });
  return history;
};

test('what was confirmed and is held once, as it was given, is good', () => {
  const history = aHistory();
  history.ok('a');
  history.acknowledged('a', true);
  expect(history.judge([row()])).toEqual([]);
  expect(history.judge([], ['a'])).toEqual([]);
});

test('what was never confirmed may have arrived or not', () => {
  expect(aHistory().judge([])).toEqual([]);
  expect(aHistory().judge([row()])).toEqual([]);
});

test.each<[string, readonly Held[]]>([
  ['lost', []],
  ['doubled', [row(), row()]],
  ['altered', [row({ content: 'y' })]],
  ['wrong month', [row({ month: '2026-11' })]],
  ['invented', [row(), row({ id: 'b' })]],
])('%s shows', (fault, held) => {
  const history = aHistory();
  history.ok('a');
  expect(history.judge(held)).toEqual([expect.stringContaining(fault)]);
});

test('an acknowledgement of something that is not there shows, even if it arrives later', () => {
  const history = aHistory();
  history.ok('a');
  history.acknowledged('a', false);
  expect(history.judge([row()])).toEqual(['false acknowledgement: a']);
});
