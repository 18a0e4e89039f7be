import type { LocalizedText } from '@hailong/schema/localized-text';
import type { SheetWords } from '@hailong/schema/poster';
import { codeShapes } from './code-shapes.ts';
import { box, INK, SHEET, type Box, type Shape } from './sheet.ts';
import { setParagraph, type TextStyle } from './typeset.ts';

export const MIDDLE = SHEET.width / 2;
export const EDGE = 14;
export const INNER = SHEET.width - 2 * EDGE;

/** Paragraphs below each other, English smaller and softer; shapes and where the next may begin. */
export const column = (
  texts: readonly (readonly [text: string, style: TextStyle])[],
  at: { readonly x: number; readonly top: number; readonly width: number },
) => {
  let top = at.top;
  const shapes: Shape[] = [];
  for (const [text, style] of texts.filter(([words]) => words !== '')) {
    const set = setParagraph(text, { ...at, top }, style);
    shapes.push(...set.shapes);
    top = set.bottom + style.size * 0.25;
  }
  return { shapes, bottom: top };
};

export const both = (
  words: SheetWords,
  { vi, en }: LocalizedText,
  style: TextStyle,
  english: Partial<TextStyle> = {},
): readonly (readonly [string, TextStyle])[] => [
  [vi, style],
  ...(words === 'bilingual' && en !== ''
    ? [[en, { ...style, size: style.size * 0.66, weight: 'regular', ...english }] as const]
    : []),
];

/** Where an office's logo stands in the head. */
export const LOGO_BOX: Box = { x: MIDDLE - 16, y: 7, width: 32, height: 14 };
const TILE_EDGE = 2;

/** Head of every sheet: whose it is and what it asks. */
export const head = (
  { office, words, logo }: { readonly office: string; readonly words: SheetWords; readonly logo: Buffer | null },
  title: LocalizedText,
  subtitle: LocalizedText,
) => {
  const white = { fill: INK.white, align: 'center' } as const;
  const set = column(
    [
      [office, { ...white, size: 5 }],
      ...both(words, title, { ...white, size: 10.6, weight: 'bold' }, { size: 6 }),
      ...both(words, subtitle, { ...white, size: 5 }, { size: 4 }),
    ],
    { x: MIDDLE, top: logo === null ? 9 : LOGO_BOX.y + LOGO_BOX.height + 5, width: INNER },
  );
  const bottom = set.bottom + 5;
  const { x, y, width, height } = LOGO_BOX;
  const tile = { x: x - TILE_EDGE, y: y - TILE_EDGE, width: width + 2 * TILE_EDGE, height: height + 2 * TILE_EDGE };
  return {
    shapes: [
      box({ x: 0, y: 0, width: SHEET.width, height: bottom }, INK.jade),
      // A logo is made for white paper.
      ...(logo === null ? [] : [box(tile, INK.white, 3)]),
      ...set.shapes,
    ],
    bottom,
  };
};

/** A code with what it says below it, as large as the box allows; the middle of both is the box's. */
export const codeWithText = (code: string, text: string, { x, y, width, height }: Box): readonly Shape[] => {
  const style: TextStyle = { size: 3.8, fill: INK.ink, align: 'center' };
  const words = setParagraph(text, { x: x + width / 2, top: 0, width }, style).bottom;
  const side = Math.min(width, height - words - 1);
  const left = x + (width - side) / 2;
  const caption = setParagraph(text, { x: x + width / 2, top: y + side + 0.5, width }, style);
  return [...codeShapes(code, left, y, side), ...caption.shapes];
};
