import { encode } from 'uqr';
import { box, INK, type Shape } from './sheet.ts';

/** Modules of white around a code, as ISO/IEC 18004 wants; scanners miss codes without. */
const QUIET = 4;

/** A QR code in a white square of `size` millimetres, quiet zone included. Level Q: a scratched or folded sheet still scans. */
export const codeShapes = (text: string, x: number, y: number, size: number): readonly Shape[] => {
  const { data } = encode(text, { ecc: 'Q', border: QUIET });
  const module = size / data.length;
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  // Runs of dark modules are one rectangle each: hairlines between neighbours would show in print.
  const d = data.flatMap((row, line) => {
    const top = round(y + line * module);
    const runs: string[] = [];
    for (let from = 0; from < row.length; from += 1) {
      if (!row[from] || row[from - 1]) continue;
      let until = from;
      while (row[until]) until += 1;
      const [left, right] = [round(x + from * module), round(x + until * module)];
      runs.push(`M${left} ${top}H${right}V${round(y + (line + 1) * module)}H${left}Z`);
    }
    return runs;
  });
  return [box({ x, y, width: size, height: size }, INK.white, 2), { d: d.join(''), fill: '#000000' }];
};
