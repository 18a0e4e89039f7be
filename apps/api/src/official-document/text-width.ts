// Advance widths of Times bold, in thousandths of the letter size.
const WIDTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    250: ' .,',
    278: 'il',
    333: 'fjt-()',
    389: 'Is',
    444: 'cerz',
    500: 'J0123456789agovxy–',
    556: 'Sbdhknpqu',
    611: 'FP',
    667: 'BELTZ',
    722: 'ACDNRUVXYw',
    778: 'GHKOQ',
    833: 'm',
    944: 'M',
    1000: 'W',
  }).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, Number(width)] as const)),
);
const OTHER = 556;
const MM_PER_POINT = 25.4 / 72;

/** Length in millimetres of a line in Times bold of `points`; marks above and below letters take no room. */
export const boldWidth = (text: string, points: number): number => {
  const letters = text.replaceAll('Đ', 'D').replaceAll('đ', 'd').normalize('NFD').replaceAll(/\p{M}/gu, '');
  const thousandths = Array.from(letters).reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? OTHER), 0);
  return (thousandths / 1000) * points * MM_PER_POINT;
};

const filled = (words: readonly string[], points: number, room: number): readonly string[] =>
  words.reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || boldWidth(`${last} ${word}`, points) > room) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);

/** As few lines as fit `room` millimetres, of much the same length, as a heading is broken by hand. */
export const balancedLines = (text: string, points: number, room: number): readonly string[] => {
  const words = text.split(' ').filter((word) => word !== '');
  const fewest = filled(words, points, room);
  let narrowest = fewest;
  for (let narrower = room; narrower > 0; narrower -= 2) {
    const lines = filled(words, points, narrower);
    if (lines.length > fewest.length) break;
    narrowest = lines;
  }
  return narrowest;
};
