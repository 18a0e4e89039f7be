import { expect, it } from 'vitest';
import { chainText, longestChain } from './request-chain.ts';

const page = 'http://localhost/o/van-gia';
const script = 'http://localhost/assets/index-CRRkK-QJ.js';
const requests = [
  { url: page, at: 0, askedBy: undefined },
  { url: script, at: 400, askedBy: page },
  { url: 'http://localhost/api/catalogue', at: 900, askedBy: script },
];

it('follows who asked for what, up to a moment', () => {
  expect(chainText(longestChain(requests, 500))).toBe('/o/van-gia → /assets/index.js');
  expect(chainText(longestChain(requests, 1000))).toBe('/o/van-gia → /assets/index.js → /api/catalogue');
  expect(longestChain([], 1000)).toEqual([]);
});

it('ends where two files ask for each other', () => {
  const circle = [
    { url: script, at: 0, askedBy: page },
    { url: page, at: 0, askedBy: script },
  ];
  expect(longestChain(circle, 0)).toHaveLength(2);
});
