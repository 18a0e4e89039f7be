import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentTones, contrastOf } from './accent-tones.ts';

/** Grounds and inks of the citizens' pages, as in their tokens. */
const PAGE = {
  light: { paper: '#fbf8f2', card: '#ffffff', inks: ['#211d17', '#4d463c'] },
  dark: { paper: '#171410', card: '#231f19', inks: ['#f7f2ea', '#d2c9bb'] },
} as const;
const AAA = 7;

const pairsOf = (hex: string): readonly (readonly [string, string])[] => {
  const tones = accentTones(hex);
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const { accent, press, ink, soft } = tones[scheme];
    const { paper, card, inks } = PAGE[scheme];
    return [
      [accent, paper],
      [accent, card],
      [accent, soft],
      [ink, accent],
      [ink, press],
      ...inks.map((pageInk) => [pageInk, soft] as const),
    ] as const;
  });
};

const unreadable = (hex: string): readonly string[] =>
  pairsOf(hex)
    .filter(([text, ground]) => contrastOf(text, ground) < AAA)
    .map(([text, ground]) => `${text} on ${ground}: ${contrastOf(text, ground).toFixed(2)}`);

const anyColour = fc.integer({ min: 0, max: 0xff_ff_ff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is WCAG’s', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastOf('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
});

test('whatever colour an office chooses, its words are read at 7:1 in both schemes', () => {
  fc.assert(
    fc.property(anyColour, (hex) => {
      expect(unreadable(hex)).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test.each(['#ffff00', '#000000', '#ffffff', '#ff0000', '#00ff00', '#0000ff', '#00ffff', '#ff00ff', '#808080'])(
  'so at the corners: %s',
  (hex) => {
    expect(unreadable(hex)).toEqual([]);
    const { light, dark } = accentTones(hex);
    expect(light.press).not.toBe(light.accent);
    expect(dark.press).not.toBe(dark.accent);
  },
);

test('around the whole circle of hues as well', () => {
  const part = (hue: number, shift: number): string =>
    Math.round(127.5 + 127.5 * Math.cos(((hue + shift) * Math.PI) / 180))
      .toString(16)
      .padStart(2, '0');
  const hues = Array.from({ length: 360 }, (_, hue) => `#${part(hue, 0)}${part(hue, 120)}${part(hue, 240)}`);
  expect(hues.flatMap(unreadable)).toEqual([]);
});

test('a colour that is read well already stays what it is', () => {
  expect(accentTones('#0a594d').light.accent).toBe('#0a594d');
  expect(accentTones('#8be0cc').dark.accent).toBe('#8be0cc');
});
