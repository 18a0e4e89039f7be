import type { viLoss } from './vi-loss.ts';

export const enLoss: typeof viLoss = {
  heading: 'Ratings were lost on this device',
  body: (n) =>
    `The browser’s storage was damaged: up to ${n} ${n === 1 ? 'rating that was' : 'ratings that were'} not yet sent can no longer be read. Please give ${n === 1 ? 'it' : 'them'} again if you can, or tell the officer on duty.`,
  understood: 'I understand',
};
