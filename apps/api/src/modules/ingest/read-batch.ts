import type { BatchElement } from '../../rating/open-element.ts';
import { sliceElements } from './slice-elements.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes of a request → parsed JSON and its text. Strict about UTF-8: a replaced character would be content that nobody
 * sent. Plain JSON.parse: a field "__proto__" is a field like any other, and must not turn the whole batch away.
 * @throws SyntaxError or TypeError
 */
export const readJson = (bytes: Uint8Array): { value: unknown; text: string } => {
  const text = decoder.decode(bytes);
  return { value: JSON.parse(text), text };
};

/** Pairs the parsed ratings of an envelope with their texts. */
export const readElements = (ratings: readonly unknown[], text: string): readonly BatchElement[] => {
  const texts = sliceElements(text);
  return ratings.map((value, index) => ({ value, text: texts[index] ?? '' }));
};
