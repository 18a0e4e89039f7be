import type { MonthFigures } from '@hailong/schema/month-figures';

type Line = MonthFigures['line'];

/** In units of the drawing. */
export const LINE_WIDTH = 720;
export const LINE_HEIGHT = 160;
const MARGIN = 24;

export interface LinePoint {
  readonly month: string;
  readonly x: number;
  readonly y: number;
}

/** Where the months with answers lie, as runs without a gap: 0 % at the bottom, 100 % at the top. */
export const linePoints = (line: Line): readonly (readonly LinePoint[])[] => {
  const step = (LINE_WIDTH - 2 * MARGIN) / Math.max(1, line.length - 1);
  const runs: LinePoint[][] = [];
  let isOpen = false;
  for (const [index, { month, percent }] of line.entries()) {
    if (percent === null) {
      isOpen = false;
      continue;
    }
    const y = MARGIN + (1 - Number(percent) / 100) * (LINE_HEIGHT - 2 * MARGIN);
    const point = { month, x: MARGIN + index * step, y };
    const last = runs[runs.length - 1];
    if (isOpen && last) last.push(point);
    else runs.push([point]);
    isOpen = true;
  }
  return runs;
};
