import { expect, test } from 'vitest';
import { codeOfLink } from './pairing-link.ts';

test.each([
  ['#pair=ABCD2345', 'ABCD2345'],
  ['#pair=ABCD-2345', 'ABCD-2345'],
  ['', null],
  ['#pair=', null],
  ['#pair=<script>', null],
])('%s carries %s', (hash, code) => {
  expect(codeOfLink(hash)).toBe(code);
});
