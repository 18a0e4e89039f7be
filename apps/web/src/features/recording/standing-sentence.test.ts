import { expect, test } from 'vitest';
import { vi } from '../../text/vi.ts';
import { keptSentence, standingSentence } from './standing-sentence.ts';

const at = (instant: number): string => `#${instant}`;
const quiet = { sending: false, obstacle: null } as const;

test('waiting is never called sent', () => {
  const waiting = { standing: 'waiting', sentAt: null } as const;
  expect(standingSentence(waiting, quiet, vi, at)).toBe('Sẽ gửi khi có mạng');
  expect(standingSentence(waiting, { ...quiet, obstacle: 'unreachable' }, vi, at)).toBe('Sẽ gửi khi có mạng');
  expect(standingSentence(waiting, { ...quiet, sending: true }, vi, at)).toBe('Đang gửi…');
});

test('with a network but no server, the network is not blamed', () => {
  const waiting = { standing: 'waiting', sentAt: null } as const;
  const sentence = standingSentence(waiting, { ...quiet, obstacle: 'not-our-server' }, vi, at);
  expect(sentence).toBe('Sẽ gửi khi liên lạc được với máy chủ');
});

test('sent says when', () => {
  expect(standingSentence({ standing: 'sent', sentAt: 7 }, quiet, vi, at)).toBe('Đã gửi lúc #7');
});

test('set aside and set apart are told apart', () => {
  const aside = standingSentence({ standing: 'set-aside', sentAt: 7 }, quiet, vi, at);
  const apart = standingSentence({ standing: 'set-apart', sentAt: null }, quiet, vi, at);
  expect(aside).toContain('chưa tính vào kết quả');
  expect(apart).toContain('chưa nhận');
});

test('plain http is never promised an offline return', () => {
  expect(keptSentence({ standing: 'waiting' }, false, vi)).toContain('mất mạng thì trang không mở lại được');
  expect(keptSentence({ standing: 'waiting' }, true, vi)).not.toContain('giữ trang mở');
  expect(keptSentence({ standing: 'sent' }, false, vi)).toBeNull();
});
