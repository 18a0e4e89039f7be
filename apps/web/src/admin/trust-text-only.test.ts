import { expect, test } from 'vitest';
import { onlyText } from './trust-text-only.ts';

test.each([':root { --x: 1px; }', '', '@media (min-width: 62em) { a > b { color: red } }', '&lt;img src=x&gt;'])(
  '%j passes unchanged',
  (text) => {
    expect(onlyText(text)).toBe(text);
  },
);

test.each(['<img src=x onerror=alert(1)>', '</style><script>alert(1)</script>', 'a<b', '<'])('%j does not', (text) => {
  expect(onlyText(text)).toBeNull();
});
