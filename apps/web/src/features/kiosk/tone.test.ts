import { expect, test } from 'vitest';
import { ANSWERED, playTone, THANKED } from './tone.ts';

/** As much of the browser's sound as a tone needs; `log` is what would be heard, as "hertz@seconds". */
const aSpeaker = () => {
  const log: string[] = [];
  const node = { connect: (to: unknown) => to };
  const context = {
    currentTime: 2,
    destination: {},
    resume: async () => Promise.resolve(),
    createGain: () => ({
      ...node,
      gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: () => undefined },
    }),
    createOscillator: () => {
      const frequency = { value: 0 };
      return { ...node, frequency, start: (at: number) => log.push(`${frequency.value}@${at}`), stop: () => undefined };
    },
  };
  return { log, make: () => context as unknown as AudioContext };
};

test('an answer is one note, the thanks are two, and a device without sound stays silent', () => {
  playTone(ANSWERED, () => {
    throw new Error('no sound here');
  });
  const { log, make } = aSpeaker();
  playTone(ANSWERED, make);
  playTone(THANKED, make);
  expect(log).toEqual(['660@2', '660@2', '825@2.12']);
});
