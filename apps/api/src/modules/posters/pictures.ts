import { INK, type Shape } from './sheet.ts';

/** Mouths and eyes of the five levels in a square of 48, as on the phone. */
const FACES: readonly string[] = [
  'M12 16L19 13M36 16L29 13M15 36C17 30 20 28 24 28C28 28 31 30 33 36',
  'M16 34C18 31 21 30 24 30C27 30 30 31 32 34',
  'M16 32L32 32',
  'M15 29C17 33 20 35 24 35C28 35 31 33 33 29',
  'M13 27L35 27C34 34 30 38 24 38C18 38 14 34 13 27Z',
];

const EYES =
  'M14.4 20A2.6 2.6 0 1 1 19.6 20A2.6 2.6 0 1 1 14.4 20ZM28.4 20A2.6 2.6 0 1 1 33.6 20A2.6 2.6 0 1 1 28.4 20Z';
const HEAD = 'M2 24A22 22 0 1 1 46 24A22 22 0 1 1 2 24Z';
const SKINS = ['#f0ab9d', '#f2cd83', '#efebe3', '#a5d5c7', '#78c1ac'];

/** Signs that stand for a step, in a square of 24; lines of the accent colour. */
const STEP_PICTURES = {
  wifi: 'M2 9C8 3 16 3 22 9M6 13C9.5 9.5 14.5 9.5 18 13M9.5 16.5C11 15 13 15 14.5 16.5M12 20L12 20.1',
  phone:
    'M7 1L17 1A2 2 0 0 1 19 3L19 21A2 2 0 0 1 17 23L7 23A2 2 0 0 1 5 21L5 3A2 2 0 0 1 7 1ZM8 8L8 6L10 6M14 6L16 6L16 8M16 14L16 16L14 16M10 16L8 16L8 14M11 9L13 9L13 13L11 13ZM11 20L13 20',
  hand: 'M9 13L9 4.5A1.5 1.5 0 0 1 12 4.5L12 11L12 9.5A1.5 1.5 0 0 1 15 9.5L15 11A1.5 1.5 0 0 1 18 11L18 12A1.5 1.5 0 0 1 21 12L21 16C21 20 18 23 14 23C11 23 9.5 22 8 20L4.5 15.5A1.6 1.6 0 0 1 7 13.5L9 15',
} as const;
export type StepPicture = keyof typeof STEP_PICTURES;

export const stepPicture = (name: StepPicture, x: number, y: number, size: number): Shape => ({
  d: STEP_PICTURES[name],
  stroke: { color: INK.jade, width: 1.6 },
  place: { x, y, scale: size / 24 },
});

/** Faces in a row from "very dissatisfied" to "very satisfied", each `size` millimetres wide. */
export const faceShapes = (x: number, y: number, size: number, gap: number): readonly Shape[] =>
  FACES.flatMap((mouth, index) => {
    const place = { x: x + index * (size + gap), y, scale: size / 48 };
    return [
      { d: HEAD, fill: SKINS[index] ?? INK.mist, place },
      { d: EYES, fill: INK.ink, place },
      { d: mouth, stroke: { color: INK.ink, width: 2.8 }, place, ...(index === 4 && { fill: INK.ink }) },
    ];
  });
