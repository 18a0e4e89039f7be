import type { viLoss } from './vi-loss.ts';

export const enLoss: typeof viLoss = {
  heading: 'Ratings were lost on this device',
  body: (n) =>
    `The browser’s storage was damaged. Ratings not yet sent that can no longer be read: ${n} at most. Please give them again if you can, or tell the officer on duty.`,
  understood: 'I understand',
};
