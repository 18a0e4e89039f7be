import { EventEmitter } from 'node:events';

import { expect, test } from 'vitest';

import { forwardSignals } from './forward-signals.mjs';

/** Signals at the given milliseconds, and what reaches the server. */
const passedOn = (/** @type {[number, 'SIGINT' | 'SIGTERM' | 'SIGHUP'][]} */ signals) => {
  const source = new EventEmitter();
  let time = 0;
  /** @type {string[]} */
  const passed = [];
  const stop = forwardSignals(
    source,
    (signal) => passed.push(signal),
    () => time,
  );
  for (const [at, signal] of signals) {
    time = at;
    source.emit(signal);
  }
  stop();
  source.emit('SIGTERM');
  return passed;
};

test('Ctrl-C from the terminal and again from npm is one wish to stop', () => {
  expect(
    passedOn([
      [0, 'SIGINT'],
      [3, 'SIGINT'],
      [999, 'SIGTERM'],
    ]),
  ).toEqual(['SIGINT']);
});

test('a second Ctrl-C after a second is passed on too', () => {
  expect(
    passedOn([
      [0, 'SIGINT'],
      [1_000, 'SIGINT'],
    ]),
  ).toEqual(['SIGINT', 'SIGINT']);
});

test('a closed terminal asks the server to stop', () => {
  expect(passedOn([[0, 'SIGHUP']])).toEqual(['SIGTERM']);
});
