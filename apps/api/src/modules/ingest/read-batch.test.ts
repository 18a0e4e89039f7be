import { expect, test } from 'vitest';
import { readElements, readJson } from './read-batch.ts';

test('a character that is no UTF-8 is not replaced but refused', () => {
  expect(() => readJson(Buffer.from([0x22, 0xc3, 0x28, 0x22]))).toThrow(TypeError);
  expect(() => readJson(Buffer.from('{"a":'))).toThrow(SyntaxError);
  expect(readJson(Buffer.from('\uFEFF{"a":"ế"}'))).toEqual({ value: { a: 'ế' }, text: '{"a":"ế"}' });
});

test('a field "__proto__" is a field', () => {
  const { value } = readJson(Buffer.from('{"__proto__":{"polluted":true}}'));
  expect(Object.keys(value as object)).toEqual(['__proto__']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('each element goes with its own text', () => {
  const text = '{"ratings":[ {"id":1}, null ]}';
  expect(readElements([{ id: 1 }, null], text)).toEqual([
    { value: { id: 1 }, text: '{"id":1}' },
    { value: null, text: 'null' },
  ]);
});
