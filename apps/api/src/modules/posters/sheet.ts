import type { Paper } from '@hailong/schema/poster';

/** A path in SVG's language; one unit is a millimetre of an A4 sheet after `scale`. */
export interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: { readonly color: string; readonly width: number };
  readonly place?: { readonly x: number; readonly y: number; readonly scale: number };
}

/** A PNG, as large as its box allows and in the middle of it. */
export interface Picture {
  readonly png: Buffer;
  readonly box: Box;
}

/** Drawn once, at the size of an A4 sheet; on A5 everything is smaller by the same ratio. */
export interface Sheet {
  readonly title: string;
  readonly shapes: readonly Shape[];
  /** Upon the shapes. */
  readonly pictures: readonly Picture[];
}

export const SHEET = { width: 210, height: 297 } as const;

/** Millimetres. */
export const PAPERS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: SHEET,
  a5: { width: 148, height: 210 },
};

export const INK = { jade: '#0a594d', mist: '#e9f5f1', ink: '#211d17', soft: '#575046', white: '#ffffff' } as const;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const box = ({ x, y, width, height }: Box, fill: string, radius = 0): Shape => {
  const [right, bottom, r] = [x + width, y + height, radius];
  const corner = (toX: number, toY: number): string => (r === 0 ? '' : `A${r} ${r} 0 0 1 ${toX} ${toY}`);
  return {
    d: `M${x + r} ${y}L${right - r} ${y}${corner(right, y + r)}L${right} ${bottom - r}${corner(right - r, bottom)}L${x + r} ${bottom}${corner(x, bottom - r)}L${x} ${y + r}${corner(x + r, y)}Z`,
    fill,
  };
};

export const disc = (x: number, y: number, radius: number, fill: string): Shape => ({
  d: `M${x - radius} ${y}A${radius} ${radius} 0 1 1 ${x + radius} ${y}A${radius} ${radius} 0 1 1 ${x - radius} ${y}Z`,
  fill,
});
