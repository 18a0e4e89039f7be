import type { WireFaults } from './phone-wire.ts';

export type PhoneKind = 'steady' | 'slow' | 'dropping';

export interface Visit {
  readonly place: number;
  readonly kind: PhoneKind;
  readonly faults: WireFaults;
  /** ms after the first phone. */
  readonly arrives: number;
  /** ms from the page being usable until the last answer is tapped. */
  readonly thinks: number;
}

/** What is left of a Wi-Fi at the other end of the building. */
const SLOW_BYTES_PER_SECOND = 20_000;
const SLOW_EVERY = 5;
const DROPPING_EVERY = 20;

const kindOf = (place: number): PhoneKind => {
  // The one before each twentieth, which is no fifth: nobody is both.
  if (place % DROPPING_EVERY === DROPPING_EVERY - 1) return 'dropping';
  return place % SLOW_EVERY === 0 ? 'slow' : 'steady';
};

const faultsOf = (kind: PhoneKind, place: number): WireFaults => {
  if (kind === 'slow') return { bytesPerSecond: SLOW_BYTES_PER_SECOND, breaks: null };
  if (kind === 'steady') return { bytesPerSecond: null, breaks: null };
  return { bytesPerSecond: null, breaks: Math.floor(place / DROPPING_EVERY) % 2 === 0 ? 'request' : 'reply' };
};

/** Who comes when: over the first half of `milliseconds`, and each is done with tapping after some more of them. */
export const planVisits = (phones: number, milliseconds: number): readonly Visit[] =>
  Array.from({ length: phones }, (_, place) => {
    const kind = kindOf(place);
    return {
      place,
      kind,
      faults: faultsOf(kind, place),
      arrives: (place * milliseconds) / 2 / phones,
      // Between a tenth and three tenths, in no order: a queue does not tap in step.
      thinks: milliseconds * (0.1 + (0.2 * ((place * 7) % 20)) / 20),
    };
  });
