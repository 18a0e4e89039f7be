import { afterEach, expect, test, vi } from 'vitest';
import { registerServiceWorker } from './sw-bridge.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** What a page sees of its workers: one in charge, and a newer one that waits. */
const aPageWithWaitingWorker = () => {
  const told: unknown[] = [];
  const waiting = Object.assign(new EventTarget(), {
    scriptURL: new URL('/sw.js', location.href).href,
    state: 'installed',
    postMessage: (message: unknown) => told.push(message),
  });
  const registered: unknown[] = [];
  const registration = Object.assign(new EventTarget(), { waiting, installing: null, active: null });
  const container = Object.assign(new EventTarget(), {
    controller: null,
    register: async (...args: unknown[]) => {
      registered.push(args);
      return registration;
    },
  });
  vi.stubGlobal('navigator', { serviceWorker: container });
  return { told, registered };
};

test('where there are no service workers nothing happens', () => {
  vi.stubGlobal('navigator', {});
  expect(() => registerServiceWorker(() => undefined)).not.toThrow();
});

test('a waiting version is offered, and takes over only when applied', async () => {
  const page = aPageWithWaitingWorker();
  const apply = await new Promise<() => void>((resolve) => {
    registerServiceWorker(resolve);
  });
  expect(page.registered).toEqual([['/sw.js', { updateViaCache: 'none' }]]);
  expect(page.told).toEqual([]);
  apply();
  expect(page.told).toEqual([{ type: 'SKIP_WAITING' }]);
});

test('a version that is found later is offered once it has been installed, the device’s first never', async () => {
  const worker = Object.assign(new EventTarget(), { state: 'installing', postMessage: () => undefined });
  const registration = Object.assign(new EventTarget(), { waiting: null, installing: null, active: null });
  const register = async () => Promise.resolve(registration);
  vi.stubGlobal('navigator', { serviceWorker: Object.assign(new EventTarget(), { register }) });
  const offered = vi.fn<() => void>();
  registerServiceWorker(offered);
  // Once it is registered.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const install = async (active: unknown) => {
    Object.assign(registration, { active, installing: worker });
    registration.dispatchEvent(new Event('updatefound'));
    Object.assign(registration, { installing: null, waiting: worker });
    worker.state = 'installed';
    worker.dispatchEvent(new Event('statechange'));
    await Promise.resolve();
  };
  await install(null);
  expect(offered).not.toHaveBeenCalled();
  await install({});
  expect(offered).toHaveBeenCalled();
});

test('a worker that cannot be registered costs the offline opening, not the page', async () => {
  const register = vi.fn<() => Promise<never>>(async () => Promise.reject(new DOMException('no', 'SecurityError')));
  vi.stubGlobal('navigator', { serviceWorker: Object.assign(new EventTarget(), { register }) });
  registerServiceWorker(() => undefined);
  await vi.waitFor(() => expect(register).toHaveBeenCalledOnce());
});
