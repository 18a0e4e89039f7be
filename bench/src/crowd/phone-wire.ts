import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Where the connection that carries a rating breaks, once: before the server has all of it, or before its answer is back. */
export type Break = 'request' | 'reply';

export interface PhoneWire {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

export interface WireFaults {
  /** At which the phone takes what the server sends, over all its connections together; null as fast as it comes. */
  readonly bytesPerSecond: number | null;
  readonly breaks: Break | null;
}

const CHUNK_BYTES = 4096;

/** Lets chunks through one after the other, whichever connection they belong to, at the phone's speed. */
const openThrottle = (bytesPerSecond: number): ((bytes: number) => Promise<void>) => {
  let freeAt = performance.now();
  return async (bytes) => {
    freeAt = Math.max(freeAt, performance.now()) + (bytes * 1000) / bytesPerSecond;
    await sleep(freeAt - performance.now());
  };
};

/** Reads no faster than the phone does, so that the server is the one who has to hold what waits. */
const carrySlowly = async (server: Socket, client: Socket, pass: (bytes: number) => Promise<void>): Promise<void> => {
  for await (const chunk of server as AsyncIterable<Buffer>) {
    for (let from = 0; from < chunk.length; from += CHUNK_BYTES) {
      const part = chunk.subarray(from, from + CHUNK_BYTES);
      await pass(part.length);
      if (client.destroyed) return;
      client.write(part);
    }
  }
  client.end();
};

/** A TCP proxy between one phone and the server, with the faults of that phone's line. */
export const openPhoneWire = async (target: number, { bytesPerSecond, breaks }: WireFaults): Promise<PhoneWire> => {
  const open = new Set<Socket>();
  const pass = bytesPerSecond === null ? null : openThrottle(bytesPerSecond);
  let left = breaks;

  const listener = createServer((client) => {
    open.add(client);
    const server = connect(target, '127.0.0.1');
    const breakOff = (): void => {
      client.resetAndDestroy();
      server.resetAndDestroy();
    };
    client.on('data', (chunk) => {
      const isRating = left !== null && chunk.toString('latin1', 0, 5) === 'POST ';
      if (!isRating) {
        server.write(chunk);
        return;
      }
      const at = left;
      left = null;
      if (at === 'reply') {
        server.write(chunk);
        server.removeAllListeners('data').once('data', breakOff);
        return;
      }
      // The server has begun to read a request that will never end.
      server.write(chunk.subarray(0, Math.ceil(chunk.length / 2)), breakOff);
    });
    if (pass === null) {
      server.on('data', (chunk) => void client.write(chunk));
      server.on('end', () => void client.end());
    } else void carrySlowly(server, client, pass).catch(() => void client.destroy());
    server.on('error', () => void client.destroy());
    client.on('error', () => undefined);
    client.on('close', () => {
      open.delete(client);
      server.destroy();
    });
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    origin: `http://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    close: async () => {
      for (const client of open) client.destroy();
      listener.close();
      await once(listener, 'close');
    },
  };
};
