import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { render } from '@testing-library/react';
import { vi } from 'vitest';
import type { Check } from '../../offline/self-check/check.ts';
import { App } from '../App.tsx';
import { aQueue, type AQueue } from './a-queue.ts';

/** Lets the page's own `fetch` reach a real server; jsdom has neither an origin behind it nor Node's kind of signal. */
export const serve = async (listener: RequestListener): Promise<() => Promise<void>> => {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const nodeFetch = fetch;
  vi.stubGlobal('fetch', async (path: string, { signal: _signal, ...init }: RequestInit = {}) =>
    nodeFetch(`http://127.0.0.1:${port}${path}`, init),
  );
  return async () => {
    vi.unstubAllGlobals();
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
};

/** The whole app in a new tab at `address`. */
export const openApp = (address: string, queue: AQueue = aQueue(), checks: readonly Check[] = []) => {
  window.sessionStorage.clear();
  window.history.replaceState(null, '', address);
  const parts = { queue, selfCheck: async () => Promise.resolve(checks) };
  const loadOffline = async () => Promise.resolve(parts);
  return render(<App loadOffline={loadOffline} />);
};
