import { afterEach, expect, test, vi } from 'vitest';
import { openTabNews } from './tab-news.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what one tab tells, the others hear and itself does not', async () => {
  const heard: string[] = [];
  const other = await new Promise<void>((resolve) => {
    const listening = openTabNews(() => {
      heard.push('other');
      listening.close();
      resolve();
    });
    const telling = openTabNews(() => heard.push('itself'));
    telling.tell();
    setTimeout(() => telling.close(), 50);
  });
  expect(other).toBeUndefined();
  expect(heard).toEqual(['other']);
});

test('where there is no BroadcastChannel it is silent', () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');
  const news = openTabNews(() => undefined);
  expect(() => {
    news.tell();
    news.close();
  }).not.toThrow();
});
