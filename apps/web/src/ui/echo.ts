import type { MouseEvent } from 'react';

/**
 * A double tap's second half lands on whatever the first half has just opened, and would answer the next question. It comes
 * at once and at the same spot, or is counted by the browser as the second click of a series.
 */
export interface Tap {
  readonly x: number;
  readonly y: number;
  /** Milliseconds, monotonic. */
  readonly time: number;
  readonly touch: boolean;
  /** The browser's own count of clicks in a row at this spot. */
  readonly count: number;
}

const ECHO_MS = 250;
const ECHO_PX = 16;

export const isEcho = (previous: Tap | null, tap: Tap): boolean => {
  if (tap.count > 1) return true;
  if (!previous || !tap.touch || tap.time - previous.time >= ECHO_MS) return false;
  return Math.hypot(tap.x - previous.x, tap.y - previous.y) < ECHO_PX;
};

let previous: Tap | null = null;

const isTyping = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;

/** For `onClickCapture` around the whole page. Typing fields keep their double taps: they select words. */
export const swallowEchoes = (event: MouseEvent): void => {
  const native = event.nativeEvent;
  const touch = 'pointerType' in native && native.pointerType === 'touch';
  const tap = { x: event.clientX, y: event.clientY, time: event.timeStamp, touch, count: event.detail };
  const echo = isEcho(previous, tap);
  previous = tap;
  if (!echo || isTyping(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
};
