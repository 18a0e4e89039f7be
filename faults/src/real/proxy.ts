import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What happens to one request and its reply. */
export type Toxic =
  | { readonly kind: 'none' | 'refuse' | 'blackhole' | 'lose-reply' | 'reset-before-request' }
  | { readonly kind: 'latency' | 'slow'; readonly ms: number }
  /** The server gets the beginning of the request, then both ends see a reset. */
  | { readonly kind: 'reset-mid-request'; readonly bytes: number }
  /** The client gets so many bytes of the reply, then a reset. */
  | { readonly kind: 'cut-reply'; readonly bytes: number }
  | { readonly kind: 'answer'; readonly bytes: string };

export interface Proxy {
  readonly port: number;
  /** Asked at each request. */
  readonly poison: (next: () => Toxic) => void;
  /** Breaks every open connection. */
  readonly breakAll: () => void;
  readonly close: () => Promise<void>;
}

const PIECE_BYTES = 64;

/** A plain TCP proxy: nothing is intercepted in the client, whose own timeouts and retries stay in play. */
export const openProxy = async (target: number | (() => number), host = '127.0.0.1'): Promise<Proxy> => {
  const open = new Set<Socket>();
  let next: () => Toxic = () => ({ kind: 'none' });

  const deliver = (client: Socket, toxic: Toxic, bytes: Buffer, already: number): void => {
    if (client.destroyed) return;
    switch (toxic.kind) {
      case 'lose-reply':
        client.resetAndDestroy();
        break;
      case 'cut-reply': {
        const left = toxic.bytes - already;
        if (bytes.length <= left) client.write(bytes);
        // A reset would also take back what the client has not read yet.
        else client.end(bytes.subarray(0, Math.max(0, left)));
        break;
      }
      case 'latency':
        setTimeout(() => client.writable && client.write(bytes), toxic.ms);
        break;
      case 'slow': {
        for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
          const piece = bytes.subarray(at, at + PIECE_BYTES);
          setTimeout(() => client.writable && client.write(piece), (at / PIECE_BYTES) * toxic.ms);
        }
        break;
      }
      default:
        client.write(bytes);
    }
  };

  const listener = createServer((client) => {
    open.add(client);
    client.on('close', () => open.delete(client));
    client.on('error', () => undefined);
    let toxic: Toxic = { kind: 'none' };
    let isNewRequest = true;
    let delivered = 0;
    let server: Socket | undefined;
    const dial = (): Socket => {
      const socket = connect(typeof target === 'number' ? target : target(), '127.0.0.1');
      socket.on('error', () => client.resetAndDestroy());
      socket.on('close', () => client.end());
      client.on('close', () => socket.destroy());
      socket.on('data', (bytes: Buffer) => {
        isNewRequest = true;
        deliver(client, toxic, bytes, delivered);
        delivered += bytes.length;
      });
      return socket;
    };
    client.on('data', (bytes: Buffer) => {
      if (isNewRequest) {
        toxic = next();
        isNewRequest = false;
        delivered = 0;
      }
      switch (toxic.kind) {
        case 'refuse':
        case 'reset-before-request':
          client.resetAndDestroy();
          break;
        case 'blackhole':
          break;
        case 'answer':
          client.end(toxic.bytes);
          break;
        case 'reset-mid-request': {
          const socket = (server ??= dial());
          socket.write(bytes.subarray(0, toxic.bytes), () => {
            socket.resetAndDestroy();
            client.resetAndDestroy();
          });
          break;
        }
        default:
          (server ??= dial()).write(bytes);
      }
    });
  });
  listener.listen(0, host);
  await once(listener, 'listening');
  const breakAll = (): void => {
    for (const client of open) client.resetAndDestroy();
  };
  return {
    port: (listener.address() as AddressInfo).port,
    poison: (draw) => void (next = draw),
    breakAll,
    close: async () => {
      breakAll();
      listener.close();
      await once(listener, 'close');
    },
  };
};
