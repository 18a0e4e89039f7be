import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { openLine } from './line.ts';

/** What has passed since the wire was last reset. */
export interface Passed {
  /** From the server to the browser, heads and bodies. */
  readonly bytes: number;
  /** Request lines, oldest first. */
  readonly requests: readonly string[];
}

export interface SlowWire {
  readonly origin: string;
  readonly passed: () => Passed;
  /** Counts from nothing again. */
  readonly reset: () => void;
  /** Breaks every connection and refuses new ones. */
  readonly cut: () => void;
  readonly restore: () => void;
  readonly close: () => Promise<void>;
}

export interface Profile {
  readonly bitsPerSecond: number;
  readonly roundTripMs: number;
}

const REQUEST_LINE = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \S+(?= HTTP\/1\.1\r\n)/;

/**
 * A TCP proxy that is as slow as a phone's network. It lies outside the browser, so that the page, its service worker and
 * whatever either opens share one line, and cutting it cuts them all: the switch in DevTools misses the worker.
 */
export const openSlowWire = async (target: number, { bitsPerSecond, roundTripMs }: Profile): Promise<SlowWire> => {
  const up = openLine(bitsPerSecond, roundTripMs / 2);
  const down = openLine(bitsPerSecond, roundTripMs / 2);
  const open = new Set<Socket>();
  let whole = true;
  let bytes = 0;
  let requests: string[] = [];

  const listener = createServer((client) => {
    if (!whole) {
      client.resetAndDestroy();
      return;
    }
    open.add(client);
    const server = connect(target, '127.0.0.1');
    // On this machine a connection stands at once; over a network the first byte waits for a handshake.
    const handshake = performance.now() + roundTripMs;
    client.on('data', (chunk) => {
      const request = REQUEST_LINE.exec(chunk.toString('latin1', 0, 2048))?.[0];
      if (request !== undefined) requests.push(request);
      const carry = (): void => up.carry(client, chunk, (packet) => void server.write(packet));
      const wait = handshake - performance.now();
      if (wait > 0) setTimeout(carry, wait);
      else carry();
    });
    server.on('data', (chunk) => {
      down.carry(server, chunk, (packet) => {
        bytes += packet.length;
        if (client.writable) client.write(packet);
      });
    });
    server.on('end', () => down.carry(server, Buffer.alloc(0), () => void client.end()));
    server.on('error', () => void client.destroy());
    client.on('error', () => undefined);
    client.on('close', () => {
      open.delete(client);
      server.destroy();
    });
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');

  const breakAll = (): void => {
    for (const client of open) client.resetAndDestroy();
  };
  return {
    origin: `http://localhost:${(listener.address() as AddressInfo).port}`,
    passed: () => ({ bytes, requests: [...requests] }),
    reset: () => {
      bytes = 0;
      requests = [];
    },
    cut: () => {
      whole = false;
      breakAll();
    },
    restore: () => void (whole = true),
    close: async () => {
      breakAll();
      listener.close();
      await once(listener, 'close');
    },
  };
};
