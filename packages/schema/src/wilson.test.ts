import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonMargin } from './wilson.ts';

test('nobody answered: no margin; everybody said the same: a margin all the same', () => {
  expect(wilsonMargin(0, 0)).toBeNull();
  expect(wilsonMargin(5, 5)).toEqual({ low: '56.6', high: '100.0' });
  expect(wilsonMargin(0, 5)).toEqual({ low: '0.0', high: '43.4' });
});

test('textbook values', () => {
  expect(wilsonMargin(8, 10)).toEqual({ low: '49.0', high: '94.3' });
  expect(wilsonMargin(1, 1)).toEqual({ low: '20.7', high: '100.0' });
  expect(wilsonMargin(500, 1000)).toEqual({ low: '46.9', high: '53.1' });
});

/** Where the true share is so far from what was seen that it is just refused: the definition, solved by halving. */
const edge = (hits: number, n: number, from: number, to: number): number => {
  let [inside, outside] = [from, to];
  for (let step = 0; step < 60; step += 1) {
    const middle = (inside + outside) / 2;
    const isRefused = Math.abs(hits / n - middle) > 1.96 * Math.sqrt((middle * (1 - middle)) / n);
    if (isRefused) outside = middle;
    else inside = middle;
  }
  return inside * 100;
};

test('equals the definition solved by halving, and always holds the share that was seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.nat(20_000), (n, some) => {
      const hits = some % (n + 1);
      const margin = wilsonMargin(hits, n);
      const [low, high] = [Number(margin?.low), Number(margin?.high)];
      expect(Math.abs(low - edge(hits, n, hits / n, 0))).toBeLessThan(0.0502);
      expect(Math.abs(high - edge(hits, n, hits / n, 1))).toBeLessThan(0.0502);
      expect(low).toBeLessThanOrEqual((hits / n) * 100 + 0.05);
      expect(high).toBeGreaterThanOrEqual((hits / n) * 100 - 0.05);
    }),
  );
});
