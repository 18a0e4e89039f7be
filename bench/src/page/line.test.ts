import { expect, it } from 'vitest';
import { openLine } from './line.ts';

it('brings every byte, in the order it was given, and lets nobody wait for all of another', async () => {
  const line = openLine(80_000_000, 1);
  const arrived: string[] = [];
  const carried = (name: string, bytes: number) =>
    new Promise<number>((resolve) => {
      let sum = 0;
      line.carry({}, Buffer.alloc(bytes), (packet) => {
        sum += packet.length;
        arrived.push(name);
        if (sum === bytes) resolve(sum);
      });
    });
  await Promise.all([carried('long', 100_000), carried('short', 3000)]);
  expect(arrived.lastIndexOf('short')).toBeLessThan(arrived.lastIndexOf('long'));
  expect(arrived.filter((name) => name === 'long')).toHaveLength(Math.ceil(100_000 / 1460));
});
