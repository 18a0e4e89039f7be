import { devicePaths } from '@hailong/schema/device-paths';
import { exchange, type Fetch } from './exchange.ts';

export interface Health {
  readonly kind: 'ok' | 'unavailable' | 'not-our-server' | 'unreachable';
  /** Milliseconds by the server's clock (its Date header, whole seconds), or null. */
  readonly serverTime: number | null;
}

const statusOf = (text: string | null): unknown => {
  try {
    return (JSON.parse(text ?? 'null') as { status?: unknown } | null)?.status;
  } catch {
    return undefined;
  }
};

/** Whether our server answers here, and whether its database does. `nonce` keeps anything between from answering for it. */
export const checkHealth = async (nonce: string, send?: Fetch): Promise<Health> => {
  const received = await exchange(`${devicePaths.health}?nonce=${encodeURIComponent(nonce)}`, {}, send);
  if (received === null) return { kind: 'unreachable', serverTime: null };
  const status = received.direct ? statusOf(received.text) : undefined;
  const time = Date.parse(received.headers.get('date') ?? '');
  const serverTime = Number.isNaN(time) ? null : time;
  if (received.status === 200 && status === 'ok') return { kind: 'ok', serverTime };
  if (received.status === 503 && status === 'unavailable') return { kind: 'unavailable', serverTime };
  return { kind: 'not-our-server', serverTime: null };
};
