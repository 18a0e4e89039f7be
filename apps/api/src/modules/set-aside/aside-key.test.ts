import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { asideKeyText, parseAsideKey } from './aside-key.ts';

test('a key that was written is read again, anything else is none', () => {
  const hash = createHash('sha256').update('x').digest();
  const text = asideKeyText('0123456789ABCDEF', hash);
  expect(parseAsideKey(text)?.hashStart).toBe(hash.toString('hex').slice(0, 16));
  expect(parseAsideKey(text)?.receipt).toHaveLength(10);
  for (const wrong of ['', '..', `${text}0`, text.slice(1), text.toLowerCase()])
    expect(parseAsideKey(wrong)).toBeNull();
});
