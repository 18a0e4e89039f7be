import { browserFetch, type Fetch } from './exchange.ts';

/** The same requests, with a kiosk's key on each; `key` is asked every time, because a tablet may be paired anew. */
export const authorized =
  (key: () => string | null, send: Fetch = browserFetch): Fetch =>
  async (path, init) => {
    const present = key();
    const headers = present === null ? {} : { authorization: `Bearer ${present}` };
    return send(path, { ...init, headers: { ...(init.headers as Record<string, string> | undefined), ...headers } });
  };
