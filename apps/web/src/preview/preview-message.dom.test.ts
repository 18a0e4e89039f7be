import { expect, test } from 'vitest';
import { followMessages, PREVIEW_READY } from './preview-message.ts';

const say = (data: unknown, origin = window.location.origin): void =>
  void window.dispatchEvent(new MessageEvent('message', { data, origin }));

test('the frame shows what our own page sends, and nothing else', () => {
  const shown: unknown[] = [];
  followMessages(window, (message) => void shown.push(message));
  const message = { preview: true, language: 'vi' };
  for (const other of [null, PREVIEW_READY, {}, { preview: 1 }, []]) say(other);
  say(message, 'https://elsewhere.example');
  expect(shown).toEqual([]);
  say(message);
  expect(shown).toEqual([message]);
});
