/** #rrggbb */
type Hex = string;

/** Four tones of one colour for one scheme. */
export interface Tones {
  /** Links, buttons' ground, outlines. */
  readonly accent: Hex;
  /** A button while it is pressed. */
  readonly press: Hex;
  /** Words on either of the two. */
  readonly ink: Hex;
  /** Ground of what is chosen; `accent` and the page's own inks are read on it. */
  readonly soft: Hex;
}

export interface AccentTones {
  readonly light: Tones;
  readonly dark: Tones;
}

interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

type Triple = readonly [number, number, number];

/** AAA for text, and what rounding to eight bits may take away. */
const CONTRAST = 7.05;
const STEP = 0.005;

/** What the citizens' pages put the accent on, see styles/tokens.css. */
const GROUNDS = { light: ['#ffffff', '#fbf8f2'], dark: ['#171410', '#231f19'] } as const;

const toLinear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const fromLinear = (part: number): number => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);

const linearOf = (hex: Hex): Triple => {
  const part = (at: number): number => toLinear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
};

const luminance = (hex: Hex): number => {
  const [red, green, blue] = linearOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2: from 1 to 21. */
export const contrastOf = (one: Hex, other: Hex): number => {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
};

// Björn Ottosson's Oklab (2020): steps of equal number look like steps of equal size, whatever the hue.
const toOklch = (hex: Hex): Oklch => {
  const [red, green, blue] = linearOf(hex);
  const long = Math.cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue);
  const middle = Math.cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue);
  const short = Math.cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue);
  const a = 1.977_998_495_1 * long - 2.428_592_205 * middle + 0.450_593_709_9 * short;
  const b = 0.025_904_037_1 * long + 0.782_771_766_2 * middle - 0.808_675_766 * short;
  const lightness = 0.210_454_255_3 * long + 0.793_617_785 * middle - 0.004_072_046_8 * short;
  return { lightness, chroma: Math.hypot(a, b), hue: Math.atan2(b, a) };
};

const linearOfOklch = ({ lightness, chroma, hue }: Oklch): Triple => {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b) ** 3;
  const middle = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b) ** 3;
  const short = (lightness - 0.089_484_177_5 * a - 1.291_485_548 * b) ** 3;
  return [
    4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
    -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
    -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701 * short,
  ];
};

const isShowable = (parts: Triple): boolean => parts.every((part) => part >= -0.0005 && part <= 1.0005);

/** As a screen can show it: as much of the colour as there is room for at that lightness. */
const toHex = (colour: Oklch): Hex => {
  let { chroma } = colour;
  while (chroma > 0 && !isShowable(linearOfOklch({ ...colour, chroma }))) chroma = Math.max(0, chroma - STEP);
  const parts = linearOfOklch({ ...colour, chroma }).map((part) =>
    Math.round(Math.min(1, Math.max(0, fromLinear(part))) * 255),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};

/** The colour itself where it is read well on all of `grounds`, else the nearest lightness in `direction` that is. */
const readable = (colour: Oklch, grounds: readonly Hex[], direction: 1 | -1): Oklch => {
  let { lightness } = colour;
  const isRead = (): boolean =>
    grounds.every((ground) => contrastOf(toHex({ ...colour, lightness }), ground) >= CONTRAST);
  const isRoom = (): boolean => (direction < 0 ? lightness > 0 : lightness < 1);
  while (!isRead() && isRoom()) lightness = Math.min(1, Math.max(0, lightness + direction * STEP));
  return { ...colour, lightness };
};

/**
 * From whatever colour an office likes, tones whose words can be read (WCAG AAA, 7:1) in both schemes: the hue stays, the
 * lightness gives way. Nobody is asked to choose a colour again, and none is refused.
 */
export const accentTones = (hex: Hex): AccentTones => {
  const colour = toOklch(hex);
  const tint = (lightness: number, most: number): Hex =>
    toHex({ ...colour, lightness, chroma: Math.min(colour.chroma, most) });

  const paleGround = tint(0.955, 0.025);
  const dark = readable(colour, [...GROUNDS.light, paleGround], -1);
  // What is black already shows that it is pressed by getting lighter.
  const pressed = dark.lightness < 0.2 ? dark.lightness + 0.12 : dark.lightness - 0.08;

  const deepGround = tint(0.29, 0.035);
  const bright = readable(colour, [...GROUNDS.dark, deepGround], 1);
  const glowing = bright.lightness > 0.92 ? bright.lightness - 0.06 : bright.lightness + 0.06;
  return {
    light: {
      accent: toHex(dark),
      press: toHex({ ...dark, lightness: pressed }),
      ink: '#ffffff',
      soft: paleGround,
    },
    dark: {
      accent: toHex(bright),
      press: toHex({ ...bright, lightness: glowing }),
      ink: tint(0.17, 0.03),
      soft: deepGround,
    },
  };
};
