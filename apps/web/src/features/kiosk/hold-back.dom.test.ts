import { afterEach, expect, test, vi } from 'vitest';
import { holdBack } from './hold-back.ts';

/** As a browser gives it: closed by the back gesture or Escape, once each. */
class Watcher extends EventTarget {
  static readonly standing = new Set<Watcher>();
  constructor() {
    super();
    Watcher.standing.add(this);
  }
  destroy(): void {
    Watcher.standing.delete(this);
  }
}

/** The browser closes what stands on top; false: nothing did, and it leaves the page. */
const goBack = (): boolean => {
  const top = [...Watcher.standing].at(-1);
  if (!top) return false;
  top.destroy();
  top.dispatchEvent(new Event('close'));
  return true;
};

afterEach(() => {
  Watcher.standing.clear();
  vi.unstubAllGlobals();
});

test('however often somebody goes back, the page stays; once let go, back means back', () => {
  vi.stubGlobal('CloseWatcher', Watcher);
  const letGo = holdBack();
  expect([goBack(), goBack(), goBack()]).toEqual([true, true, true]);
  expect(Watcher.standing.size).toBe(1);
  letGo();
  expect(goBack()).toBe(false);
});

test('a browser that asks nobody costs nothing', () => {
  vi.stubGlobal('CloseWatcher', undefined);
  expect(holdBack()).not.toThrow();
});

test('a page in which nothing may stand any more goes on', () => {
  vi.stubGlobal(
    'CloseWatcher',
    class {
      constructor() {
        throw new DOMException('Not fully active', 'InvalidStateError');
      }
    },
  );
  expect(holdBack()).not.toThrow();
});
