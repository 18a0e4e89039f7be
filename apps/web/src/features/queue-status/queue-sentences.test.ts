import { PROBLEMS, type ProblemCode } from '@hailong/schema/problem-catalogue';
import { expect, test } from 'vitest';
import { vi } from '../../text/vi.ts';
import { obstacleSentence, reasonSentence } from './queue-sentences.ts';

test('a captive portal and a dead line have advice of their own', () => {
  expect(obstacleSentence('not-our-server', vi)).toContain('đăng nhập');
  expect(obstacleSentence('unreachable', vi)).toContain('Chưa liên lạc được');
});

test('whatever the server says, there is a sentence for it', () => {
  for (const code of Object.keys(PROBLEMS) as ProblemCode[]) {
    expect(obstacleSentence(code, vi)).not.toBe('');
    expect(reasonSentence(code, vi)).not.toBe('');
  }
});

test('a rating that was too long says so', () => {
  expect(reasonSentence('too-large', vi)).toContain('quá dài');
});
