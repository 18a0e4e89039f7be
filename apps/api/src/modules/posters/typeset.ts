import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import type { Shape } from './sheet.ts';

export type Weight = 'regular' | 'bold';

export interface TextStyle {
  /** Millimetres from line to line are 1.35 times this. */
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
  readonly align?: 'left' | 'center';
}

const require = createRequire(import.meta.url);

const FILES: Readonly<Record<Weight, string>> = {
  regular: require.resolve('@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf'),
  bold: require.resolve('@expo-google-fonts/be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf'),
};

const LEADING = 1.35;

const opened = new Map<Weight, Font>();

/** Read when the first sheet is drawn: most starts of the server print nothing. */
const fontOf = (weight: Weight): Font => {
  const known = opened.get(weight);
  if (known) return known;
  const font = create(readFileSync(FILES[weight])) as Font;
  opened.set(weight, font);
  return font;
};

/** Signs that the font lacks, such as emoji in a Wi-Fi's name, are left out rather than drawn as boxes. */
const drawable = (font: Font, text: string): string =>
  [...text.normalize('NFC')].filter((sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)).join('');

const layoutOf = (text: string, { weight = 'regular', size }: TextStyle) => {
  const font = fontOf(weight);
  const { glyphs, positions } = font.layout(drawable(font, text));
  const scale = size / font.unitsPerEm;
  const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) * scale;
  return { glyphs, positions, scale, width };
};

/** Millimetres. */
export const widthOf = (text: string, style: TextStyle): number => layoutOf(text, style).width;

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
};

/** A glyph from the font's units, in which y grows upwards, to millimetres on the sheet. */
const outline = (
  commands: readonly { readonly command: string; readonly args: readonly number[] }[],
  { left, base, scale }: { readonly left: number; readonly base: number; readonly scale: number },
): string => {
  const on = (value: number, index: number): number =>
    Math.round((index % 2 === 0 ? left + value * scale : base - value * scale) * 1000) / 1000;
  return commands
    .map(({ command, args }) => `${LETTERS[command]}${args.map((value, index) => on(value, index)).join(' ')}`)
    .join('');
};

/** One line as outlines, so that it looks the same on every printer; `y` is its base line. */
export const setLine = (text: string, x: number, y: number, style: TextStyle): Shape => {
  const { glyphs, positions, scale, width } = layoutOf(text, style);
  let pen = style.align === 'center' ? x - width / 2 : x;
  const d = glyphs.map((glyph, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const left = pen + xOffset * scale;
    const base = y - yOffset * scale;
    pen += xAdvance * scale;
    return outline(glyph.path.commands, { left, base, scale });
  });
  return { d: d.join(''), fill: style.fill };
};

/** A word that is longer than a line, such as an address, breaks behind a slash or else anywhere. */
const pieces = (word: string, fits: (text: string) => boolean): string[] => {
  if (fits(word)) return [word];
  const parts = word.split(/(?<=\/)/).flatMap((part) => (fits(part) ? [part] : [...part]));
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    if (last !== undefined && fits(last + part)) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines;
};

/** Text as lines no wider than `width`. */
export const wrap = (text: string, width: number, style: TextStyle): readonly string[] => {
  const fits = (line: string): boolean => widthOf(line, style) <= width;
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => pieces(one, fits))) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trimStart();
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** As many lines as `wrap` needs, of about the same length: no last word is left alone under a title. */
const balanced = (text: string, width: number, style: TextStyle): readonly string[] => {
  const count = wrap(text, width, style).length;
  const longestWord = Math.max(...text.split(' ').map((word) => widthOf(word, style)));
  let [tooNarrow, enough] = [Math.min(longestWord, width), width];
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    if (wrap(text, middle, style).length > count) tooNarrow = middle;
    else enough = middle;
  }
  return wrap(text, enough, style);
};

export interface Paragraph {
  readonly shapes: readonly Shape[];
  /** Where the next one may begin. */
  readonly bottom: number;
}

/** Wrapped lines below `top`. With `align: 'center'`, `x` is the middle. */
export const setParagraph = (
  text: string,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
  style: TextStyle,
): Paragraph => {
  const step = style.size * LEADING;
  const lines = style.align === 'center' ? balanced(text, width, style) : wrap(text, width, style);
  return {
    shapes: lines.map((line, index) => setLine(line, x, top + style.size + index * step, style)),
    bottom: top + lines.length * step,
  };
};
