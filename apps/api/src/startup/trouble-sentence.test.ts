import { expect, test } from 'vitest';
import { InvalidConfig } from '../config.ts';
import { StartupError } from './startup-error.ts';
import { troubleSentence } from './trouble-sentence.ts';

const attempt = { port: 80, host: '203.0.113.9' };
const failing = (code: string, syscall: string) => Object.assign(new Error(code), { code, syscall });

test.each([
  [failing('EADDRINUSE', 'listen'), 'PORT'],
  [failing('EACCES', 'listen'), '1024'],
  [failing('EADDRNOTAVAIL', 'listen'), '203.0.113.9'],
  [failing('ENOTFOUND', 'getaddrinfo'), 'HOST'],
  [new StartupError('Đĩa đầy', 'Disk full'), 'Đĩa đầy\nDisk full'],
])('%s is answered with a sentence', (error, words) => {
  expect(troubleSentence(error, attempt)).toContain(words);
});

test('a wrong configuration is answered with its list', () => {
  expect(troubleSentence(new InvalidConfig('PORT: …'), attempt)).toBe('PORT: …');
});

test('a fault of ours keeps its stack', () => {
  expect(troubleSentence(new TypeError('undefined is not a function'), attempt)).toBeNull();
  expect(troubleSentence(failing('EACCES', 'open'), attempt)).toBeNull();
  expect(troubleSentence('what', attempt)).toBeNull();
});
