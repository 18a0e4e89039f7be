import { expect, test } from 'vitest';
import { vi } from '../../text/vi.ts';
import { adviceSentence, foundSentence } from './check-sentences.ts';

test('a clock is off by minutes, whichever way', () => {
  expect(foundSentence({ code: 'clock-off', standing: 'warning', detail: -7300 }, vi)).toContain('122 phút');
});

test('what waits is counted', () => {
  expect(foundSentence({ code: 'queue-waiting', standing: 'warning', detail: 2 }, vi)).toBe('2 phiếu đang chờ gửi');
});

test('what is wrong comes with advice, what is well without', () => {
  expect(adviceSentence({ code: 'server-not-ours', standing: 'failed', detail: null }, vi)).toContain('đăng nhập');
  expect(adviceSentence({ code: 'server-ok', standing: 'ok', detail: null }, vi)).toBeUndefined();
});
