import { expect, test } from 'vitest';
import { askByTurns } from './measure-reports.ts';

test('takes turns with another one first each time, and gives the middle of each run', async () => {
  const order: string[] = [];
  const asked = (name: string, times: readonly number[]) => {
    const left = [...times];
    const ask = async (): Promise<number> => {
      order.push(name);
      return left.shift() ?? Number.NaN;
    };
    return { name, ask };
  };
  const warmUp = [100, 100, 100];
  const small = asked('small', [...warmUp, 1, 9, 2, 5, 5, 6]);
  const large = asked('large', [...warmUp, 10, 30, 20, 40, 50, 60]);
  const medians = await askByTurns([small, large], 2, 3);
  expect(order.slice(6, 12)).toEqual(['small', 'large', 'large', 'small', 'small', 'large']);
  expect(medians).toEqual(
    new Map([
      ['small', [2, 5]],
      ['large', [20, 50]],
    ]),
  );
});
