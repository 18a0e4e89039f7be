import { format } from 'node:util';

import { afterEach, beforeEach } from 'vitest';

// React and others report real mistakes there and carry on; a test that expects one spies on it itself.
/* oxlint-disable eslint/no-console -- this file watches the console, it does not print on its own */
const complaints: string[] = [];
const print = console.error;
console.error = (...words: unknown[]): void => {
  complaints.push(format(...words));
  print(...words);
};

beforeEach(() => {
  complaints.length = 0;
});

afterEach(() => {
  if (complaints.length > 0) throw new Error(`Unexpected console.error:\n${complaints.join('\n')}`);
});
