import { once } from 'node:events';

type Fields = Readonly<Record<string, unknown>>;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Fields;
  readonly result?: Fields;
  readonly error?: { readonly message: string };
}

/** One tab by the browser's own protocol (https://chromedevtools.github.io/devtools-protocol/), with no domain switched on. */
export interface Tab {
  /** Rejects with the browser's words. */
  readonly send: (method: string, params?: Fields) => Promise<Fields>;
  readonly on: (method: string, listener: (params: Fields) => void) => void;
  /** The value of an expression in the page; it must be JSON. */
  readonly read: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** Opens a tab in the browser that listens on the port. */
export const openTab = async (port: number): Promise<Tab> => {
  const answer = await fetch(`http://127.0.0.1:${port}/json/new?about:blank`, { method: 'PUT' });
  const { id, webSocketDebuggerUrl } = (await answer.json()) as { id: string; webSocketDebuggerUrl: string };
  const socket = new WebSocket(webSocketDebuggerUrl);
  await once(socket, 'open');

  let last = 0;
  const waiting = new Map<number, (message: Message) => void>();
  const listeners = new Map<string, (params: Fields) => void>();
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data)) as Message;
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    else listeners.get(message.method ?? '')?.(message.params ?? {});
  });

  const send = async (method: string, params: Fields = {}): Promise<Fields> => {
    const number = (last += 1);
    const { promise, resolve } = Promise.withResolvers<Message>();
    waiting.set(number, resolve);
    socket.send(JSON.stringify({ id: number, method, params }));
    const { result, error } = await promise;
    waiting.delete(number);
    if (result === undefined) throw new Error(`${method}: ${error?.message ?? 'no answer'}`);
    return result;
  };
  return {
    send,
    on: (method, listener) => void listeners.set(method, listener),
    read: async (expression) => {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true });
      return (result as { readonly value?: unknown }).value;
    },
    close: async () => {
      const closed = once(socket, 'close');
      await fetch(`http://127.0.0.1:${port}/json/close/${id}`);
      await closed;
    },
  };
};
